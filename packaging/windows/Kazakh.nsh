; What the pages of the setup say in Kazakh, by the names that NSIS's Modern UI has for it.

!insertmacro LANGFILE "Kazakh" = "Қазақша" "Qazaqsha"

${LangFileString} MUI_TEXT_DIRECTORY_TITLE "Орнату қалтасын таңдау"
${LangFileString} MUI_TEXT_DIRECTORY_SUBTITLE "$(^NameDA) орнатылатын қалтаны таңдаңыз."

${LangFileString} MUI_TEXT_INSTALLING_TITLE "Орнату"
${LangFileString} MUI_TEXT_INSTALLING_SUBTITLE "$(^NameDA) орнатылып жатыр, күте тұрыңыз."
${LangFileString} MUI_TEXT_FINISH_TITLE "Орнату аяқталды"
${LangFileString} MUI_TEXT_FINISH_SUBTITLE "Орнату сәтті аяқталды."
${LangFileString} MUI_TEXT_ABORT_TITLE "Орнату тоқтатылды"
${LangFileString} MUI_TEXT_ABORT_SUBTITLE "Орнату аяқталған жоқ."

${LangFileString} MUI_UNTEXT_UNINSTALLING_TITLE "Жою"
${LangFileString} MUI_UNTEXT_UNINSTALLING_SUBTITLE "$(^NameDA) жойылып жатыр, күте тұрыңыз."
${LangFileString} MUI_UNTEXT_FINISH_TITLE "Жою аяқталды"
${LangFileString} MUI_UNTEXT_FINISH_SUBTITLE "Бағдарлама сәтті жойылды."
${LangFileString} MUI_UNTEXT_ABORT_TITLE "Жою тоқтатылды"
${LangFileString} MUI_UNTEXT_ABORT_SUBTITLE "Бағдарлама толық жойылған жоқ."

${LangFileString} MUI_TEXT_FINISH_INFO_TITLE "$(^NameDA) орнатылды"
${LangFileString} MUI_TEXT_FINISH_INFO_TEXT "$(^NameDA) компьютеріңізге орнатылды.$\r$\n$\r$\nОрнатқыштан шығу үшін «Дайын» түймесін басыңыз."
${LangFileString} MUI_TEXT_FINISH_INFO_REBOOT "$(^NameDA) орнатуды аяқтау үшін компьютерді қайта қосу керек. Қазір қайта қосу керек пе?"
${LangFileString} MUI_TEXT_FINISH_REBOOTNOW "Қазір қайта қосу"
${LangFileString} MUI_TEXT_FINISH_REBOOTLATER "Кейін өзім қайта қосамын"
${LangFileString} MUI_TEXT_FINISH_RUN "$(^NameDA) бағдарламасын &іске қосу"
${LangFileString} MUI_TEXT_FINISH_SHOWREADME "&Сипаттаманы көрсету"
${LangFileString} MUI_BUTTONTEXT_FINISH "&Дайын"

${LangFileString} MUI_UNTEXT_CONFIRM_TITLE "$(^NameDA) жою"
${LangFileString} MUI_UNTEXT_CONFIRM_SUBTITLE "$(^NameDA) бағдарламасын компьютерден жою. Жазбаларыңыз қалады."

${LangFileString} MULTIUSER_TEXT_INSTALLMODE_TITLE "Кім үшін орнату керек"
${LangFileString} MULTIUSER_TEXT_INSTALLMODE_SUBTITLE "$(^NameDA) қай пайдаланушылар үшін орнатылатынын таңдаңыз."
${LangFileString} MULTIUSER_INNERTEXT_INSTALLMODE_TOP "$(^NameDA) тек өзіңіз үшін орнатыла ма, әлде осы компьютердің барлық пайдаланушысы үшін бе, соны таңдаңыз. $(^ClickNext)"
${LangFileString} MULTIUSER_INNERTEXT_INSTALLMODE_ALLUSERS "Осы компьютердің барлық пайдаланушысы үшін"
${LangFileString} MULTIUSER_INNERTEXT_INSTALLMODE_CURRENTUSER "Тек өзім үшін"
