# Отырыстың «Құжаттар» бөлімі және құжаттарды қалтаға шығару.
documents-export = Құжаттарды шығару
documents-export-short = Шығару
documents-export-one = Шығару: { $what }
documents-make = Хаттарды жасау
documents-made =
    { $count ->
        [0] Барлық хат жасалып қойған.
        [one] { $count } хат жасалды.
       *[other] { $count } хат жасалды.
    }
documents-minutes-title = Хаттама
documents-minutes = Қысқаша хаттама, { $language }
documents-letters-title = Хаттар
documents-ready = бәрі толтырылған
documents-missing = Не жетіспейді
documents-to-make = әлі жасалмаған
documents-carries =
    { $count ->
        [one] { $count } ұсыным
       *[other] { $count } ұсыным
    }
documents-obstacles = Барлық хатты жасауға мыналар кедергі:
documents-no-letters-title = Хаттар әлі жоқ
documents-no-letters-text = Ұсыным қабылданып, адресаты расталғаннан кейін хаттар осы жерден жасалады: әр адресатқа және әр тілде бір хаттан.

export-title = Құжаттарды шығару
export-minutes = Хаттама
export-letters = Хаттар
export-letters-all = барлығы
export-letters-some = таңдалғандары
export-letters-none = хатсыз
export-all-hint = Әлі жасалмағандарымен бірге: құжат шығаруға нөмір жұмсалмайды.
export-no-letters = Хаттар әлі жоқ.
export-letter = { $body }, { $language }
export-letter-numbered = № { $number } · { $body }, { $language }
export-languages = Тілдер
export-formats = Файлдардың түрі
export-folder-none = Қалта таңдалмаған
export-choose-folder = Қалтаны таңдау…
export-checking = Бәрі толтырылғаны тексерілуде…
export-complete = Бәрі толтырылған.
export-gaps = Жетіспейтіні: { $count }
export-gaps-hint = Жетіспейтінін басып, толтырылатын жеріне өтіңіз. Немесе жобасын шығарыңыз: бос жерлері белгіленіп тұрады.
export-barred = Мұнсыз жобаны да шығаруға болмайды. Басып, толтырылатын жеріне өтіңіз.
export-run = Шығару
export-run-draft = Жобаны бос жерлерімен шығару
export-running-minutes = Хаттама шығарылуда
export-running-letters = Хаттар шығарылуда
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
export-open-folder = Қалтаны ашу
