# Терезедегі күн мен уақыт. Құжаттардағы күнді қағаз өз ережесімен жазады.
month-of =
    { $month ->
        [1] қаңтар
        [2] ақпан
        [3] наурыз
        [4] сәуір
        [5] мамыр
        [6] маусым
        [7] шілде
        [8] тамыз
        [9] қыркүйек
        [10] қазан
        [11] қараша
       *[12] желтоқсан
    }
month-name =
    { $month ->
        [1] Қаңтар
        [2] Ақпан
        [3] Наурыз
        [4] Сәуір
        [5] Мамыр
        [6] Маусым
        [7] Шілде
        [8] Тамыз
        [9] Қыркүйек
        [10] Қазан
        [11] Қараша
       *[12] Желтоқсан
    }
weekday-name =
    { $weekday ->
        [1] дүйсенбі
        [2] сейсенбі
        [3] сәрсенбі
        [4] бейсенбі
        [5] жұма
        [6] сенбі
       *[7] жексенбі
    }
date-long = { $year }{ "\u00A0" }ж. { $day } { month-of }
date-formal = { $year } жылғы { $day } { month-of }
date-short = { $day } { month-of }
date-weekday = { $year }{ "\u00A0" }ж. { $day } { month-of }, { weekday-name }
date-month = { $year }{ "\u00A0" }ж. { month-of }
date-today = бүгін
date-yesterday = кеше
date-tomorrow = ертең
moment = { $date }, { $time }
time-minutes = { $minutes }{ "\u00A0" }мин

date-impossible = Мұндай күн жоқ: { $typed }
date-unreadable = Күнге ұқсамайды. Мысалы, 24.11.2026 деп жазыңыз
date-example = кк.аа.жжжж
time-impossible = Мұндай уақыт жоқ: { $typed }
time-unreadable = Уақытқа ұқсамайды. Мысалы, 10:30 деп жазыңыз
time-example = сс:мм
