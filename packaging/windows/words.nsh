; What the setup says by itself, each thing in the three languages. What every setup says is NSIS's own for Russian
; and English; for Kazakh, which NSIS lacks, it is in Kazakh.nlf and Kazakh.nsh.

LangString About ${LANG_RUSSIAN} "Протоколы, рекомендации и письма совещательного органа"
LangString About ${LANG_KAZAKH} "Кеңесші органның хаттамалары, ұсынымдары және хаттары"
LangString About ${LANG_ENGLISH} "Minutes, recommendations and letters of a deliberative body"

LangString FileType ${LANG_RUSSIAN} "Страховочная копия Хаттамы"
LangString FileType ${LANG_KAZAKH} "Хаттаманың сақтық көшірмесі"
LangString FileType ${LANG_ENGLISH} "Hattama safety copy"

LangString Running ${LANG_RUSSIAN} "Хаттама открыта. Закройте её: набранное сохранится само. Потом повторите."
LangString Running ${LANG_KAZAKH} "Хаттама ашық тұр. Оны жабыңыз: терілген мәтін өзі сақталады. Содан кейін қайталаңыз."
LangString Running ${LANG_ENGLISH} "Hattama is open. Close it: what was typed is saved by itself. Then try again."

LangString Newer ${LANG_RUSSIAN} "Здесь установлена более новая Хаттама: $0. Версия ${VERSION} не открыла бы её записей, поэтому не установлена. Ничего не изменено."
LangString Newer ${LANG_KAZAKH} "Мұнда Хаттаманың жаңарақ нұсқасы орнатылған: $0. ${VERSION} нұсқасы оның жазбаларын аша алмас еді, сондықтан орнатылмады. Ештеңе өзгерген жоқ."
LangString Newer ${LANG_ENGLISH} "A newer Hattama is installed here: $0. Version ${VERSION} could not open what it has recorded, and has not been installed. Nothing has changed."

LangString Rights ${LANG_RUSSIAN} "Чтобы установить Хаттаму для всех пользователей, запустите установку от имени администратора. Для себя одного прав не нужно."
LangString Rights ${LANG_KAZAKH} "Хаттаманы барлық пайдаланушы үшін орнату үшін орнатқышты әкімші атынан іске қосыңыз. Тек өзіңіз үшін орнатуға құқық қажет емес."
LangString Rights ${LANG_ENGLISH} "To install Hattama for all users, run the setup as administrator. For yourself alone no rights are needed."

LangString TooOld ${LANG_RUSSIAN} "Хаттаме нужна Windows 10 или новее. Ничего не изменено."
LangString TooOld ${LANG_KAZAKH} "Хаттамаға Windows 10 немесе одан жаңарақ нұсқа керек. Ештеңе өзгерген жоқ."
LangString TooOld ${LANG_ENGLISH} "Hattama needs Windows 10 or newer. Nothing has changed."

LangString NoWebView ${LANG_RUSSIAN} "Хаттама установлена, но в Windows не хватает части, которая рисует её окно: Microsoft Edge WebView2.$\r$\n$\r$\nНа компьютере с интернетом скачайте с сайта Microsoft автономный установщик WebView2 (x64), файл ${WEBVIEW_SETUP}. Положите его рядом с этой установкой и запустите её ещё раз. Интернет здесь не понадобится."
LangString NoWebView ${LANG_KAZAKH} "Хаттама орнатылды, бірақ Windows жүйесінде оның терезесін көрсететін бөлік жоқ: Microsoft Edge WebView2.$\r$\n$\r$\nИнтернеті бар компьютерде Microsoft сайтынан WebView2-нің дербес орнатқышын (x64), ${WEBVIEW_SETUP} файлын жүктеп алыңыз. Оны осы орнатқыштың қасына қойып, орнатқышты қайта іске қосыңыз. Мұнда интернет керек болмайды."
LangString NoWebView ${LANG_ENGLISH} "Hattama is installed, but Windows lacks the part that draws its window: Microsoft Edge WebView2.$\r$\n$\r$\nOn a computer with internet, download its standalone installer (x64) from Microsoft, the file ${WEBVIEW_SETUP}. Put it beside this setup and run the setup once more. No internet is needed here."
