# Отырыстың «Құжаттар» бөлімі және құжаттарды қалтаға шығару.
documents-export = Құжаттарды шығару
documents-export-short = Шығару
documents-export-one = Шығару: { $what }
documents-make = Хаттарды дайындау
documents-made =
    { $count ->
        [0] Барлық хат дайындалып қойған.
        [one] { $count } хат дайындалды.
       *[other] { $count } хат дайындалды.
    }
documents-extended =
    { $count ->
        [one] { $count } хат толықтырылды.
       *[other] { $count } хат толықтырылды.
    }
documents-minutes-title = Хаттама
documents-letters-title = Хаттар
documents-sheets-title = Өзге құжаттар
documents-sheet-invitation = Күн тәртібі бар шақыру
documents-sheet-order = Өткізу тәртібі
documents-sheet-attendance = Қатысушыларды тіркеу парағы
documents-sheet-register = Шығыс хаттар журналы
documents-sheet-recommendations = Ұсынымдар тізбесі
documents-ready = бәрі толтырылған
documents-missing = Не жетіспейді
documents-to-make = әлі дайындалмаған
documents-carries =
    { $count ->
        [one] { $count } ұсыным
       *[other] { $count } ұсыным
    }
documents-obstacles = Барлық хатты дайындауға мыналар кедергі:
documents-no-letters-text = Ұсыным қабылданып, адресаты расталғаннан кейін хаттар осы жерден дайындалады: әр адресатқа әр тілде бір хаттан.

export-title = Құжаттарды шығару
export-minutes = Хаттама
export-form = Хаттаманың нысаны
export-form-short = қысқа
export-form-full = толық
export-form-extract = үзінді көшірме
export-item = Күн тәртібінің мәселесі
export-item-numbered = { $number }. { $title }
export-no-items = Күн тәртібінде мәселе жоқ.
export-letters = Хаттар
export-letters-all = барлығы
export-letters-some = таңдалғандары
export-letters-none = хатсыз
export-all-hint = Әлі дайындалмағандарымен бірге: құжат шығаруға нөмір жұмсалмайды.
export-no-letters = Хаттар әлі жоқ.
export-letter = { $body }, { $language }
export-letter-numbered = №{ "\u00A0" }{ $number } · { $body }, { $language }
export-period-from = Тіркелген күні: басы
export-period-until = соңы
export-period-wrong = Соңғы күні алғашқысынан ерте.
export-only-overdue = Тек мерзімі өткендер
export-control-list = Бақылаудағылар тізбесі…
export-languages = Тілдер
export-formats = Файл түрлері
export-txt-hint = Хаттар қарапайым мәтін түрінде шығарылмайды.
export-folder-none = Қалта таңдалмаған
export-choose-folder = Қалтаны таңдау…
export-checking = Бәрінің толтырылғаны тексерілуде…
export-complete = Бәрі толтырылған.
export-gaps = Жетіспейтіні: { $count }
export-gaps-hint = Жетіспейтінін басып, толтырылатын жеріне өтіңіз. Немесе жобасын шығарыңыз: бос жерлері онда белгіленіп тұрады.
export-barred = Мұнсыз жобаны да шығаруға болмайды. Басып, толтырылатын жеріне өтіңіз.
export-run = Шығару
export-run-draft = Жобаны бос жерлерімен шығару
export-running-minutes = Хаттама шығарылуда
export-running-letters = Хаттар шығарылуда
export-running-sheets = Өзге құжаттар шығарылуда
export-running-register = Журнал шығарылуда
export-running-control = Бақылаудағы ұсынымдар тізбесі шығарылуда
export-done =
    { $count ->
        [one] { $count } файл жазылды.
       *[other] { $count } файл жазылды.
    }
export-replaced =
    { $count ->
        [one] Құжатта болуы мүмкін емес { $count } таңба «�» белгісімен алмастырылды. Жазбада ол сақталды.
       *[other] Құжатта болуы мүмкін емес { $count } таңба «�» белгісімен алмастырылды. Жазбада олар сақталды.
    }
export-rest = Тағы { $count } файл қалды:
export-go-on = Жалғастыру
export-open-folder = Қалтаны ашу
export-open = Ашу
export-open-file = Ашу: { $name }
