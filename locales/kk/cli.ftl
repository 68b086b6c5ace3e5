# Пәрмен жолы.
usage-about = Кеңесші органдардың хаттамалары, ұсынымдары және хаттары. Пәрменсіз терезе ашылады.
usage-data = Деректер қалтасы (әдепкісі: пайдаланушының қалтасы)
usage-json = Бағдарламаларға арнап JSON шығару
usage-ui-lang = Хабарламалар тілі
usage-sample = Отырыс үлгісін қосу немесе бұрын қосылғанын табу
usage-complete = Үлгінің бос жерлерін шартты екені анық деректермен толтыру
usage-meetings = Отырыстар тізімі: нөмірі, күні, тақырыбы
usage-export = Отырыстың құжаттарын шығару
usage-letters = Хаттар: әр адресатқа әр тілде бір хаттан
usage-minutes = Хаттама, қысқа нысаны
usage-record = Стандартты кірістен сөздерді жазып алу, әр жолда бір сөз: «Тегі: мәтін»
usage-speeches = Отырыста айтылған сөздерді рет-ретімен тізіп шығару
usage-check = Базаның бүтіндігін тексеру
usage-backup = Тексерілген сақтық көшірмені бір файлға жасау, терезе ашық тұрса да болады
usage-backup-to = Көшірмеге арналған жаңа файл
usage-restore = Базаны сақтық көшірмемен алмастыру; бұрынғы база сақталады
usage-restore-file = Көшірме файлы
usage-meeting = Отырыстың нөмірі немесе latest: ең соңғы жасалғаны
usage-to = Файлдарға арналған қалта
usage-format = Файл түрлері
usage-lang = Құжат тілдері (әдепкісі: баптаулардан)
usage-draft = Бос жерлері белгіленген жобаларды шығару
usage-missing = Жетіспейді: { $argument }
usage-bad-value = Жарамсыз мән: { $argument }
usage-unknown = Белгісіз параметр немесе пәрмен: { $argument }
usage-no-command = Не істеу керегін көрсетіңіз.
usage-see-help = Анықтама: hattama --help
usage-no-data-folder = Пайдаланушының деректер қалтасы табылмады. Оны көрсетіңіз: --data ҚАЛТА

missing-meeting = Әзірге отырыстар жоқ.
exported-replaced = { $count ->
    [one] Құжаттарда Word файлдарында болмайтын { $count } таңба ауыстырылды.
   *[other] Құжаттарда Word файлдарында болмайтын { $count } таңба ауыстырылды.
}

check-whole = База бүтін. Тексерілді: { $meetings } отырыс, { $speeches } сөз сөйлеу, { $letters } хат, { $operations } амал, { $texts } мәтін, { $attachments } файл.
check-broken = Табылған ақау: { $faults }. Тексерілді: { $meetings } отырыс, { $speeches } сөз сөйлеу, { $letters } хат, { $operations } амал, { $texts } мәтін, { $attachments } файл.
fault-structure = Базаның құрылымы зақымданған: { $what }
fault-reference = { $table } кестесінде жоқ жазбаға сілтеме бар
fault-orphan = Иесі жоқ мәтін: { $owner }
fault-text = Мәтінді бағдарламадан басқа бірдеңе өзгерткен: { $what } ({ $owner }).
fault-draft = Теріліп жатқан мәтінді бағдарламадан басқа бірдеңе өзгерткен: { $what } ({ $owner }).
fault-history = Тарихтың № { $number } қадамы зақымданған. Жазбаның өзі бүтін, бірақ болдырмау осы қадамда тоқтайды.
fault-in-meeting = Отырыс: «{ $title }».
fault-of-speaker = Сөйлеген: { $speakers }.
fault-copy = Бүтін нұсқасы мына көшірмеде бар: { $copy }
fault-draft-record = Соңғы аяқталған мәтін бүтін.
fault-no-copy = Қолжетімді көшірмелердің ешқайсысында бүтін нұсқасы жоқ.
fault-passage = Белгіленген мәтін сөйленген сөздің шегінен тыс: { $speech }
fault-number-gap = { $year } жылғы журналда { $number } нөмірі қалып қойған
fault-attachment = Қоса берілген файл жоқ немесе өзгертілген: { $name }

copy-holds = Көшірмеде: { $meetings } отырыс, { $speeches } сөз сөйлеу, { $letters } хат, { $attachments } файл.
copy-changed = Ондағы соңғы өзгеріс: { $at }
copy-missing = Табылмаған қоса берілген файлдар саны: { $count }
restored = База көшірмеден қалпына келтірілді.
restored-kept = Бұрынғы база сақталды: { $path }
