# Страница лица: что сказано, что из этого выросло, должности по годам.
person-parts = Что показать
person-part =
    { $part ->
        [said] Выступления
       *[about] Сведения
    }
said-speeches = Выступления, сначала новые
said-nothing-title = Выступлений ещё нет
said-nothing-text = Здесь будут все выступления этого лица по всем заседаниям, и рекомендации, которые из них выросли.
said-time = Время
said-total =
    Всего { $count ->
        [one] { $count } выступление
        [few] { $count } выступления
       *[many] { $count } выступлений
    }, { $time }. Совместное выступление считается за первым из выступающих.
said-total-untimed =
    Всего { $count ->
        [one] { $count } выступление
        [few] { $count } выступления
       *[many] { $count } выступлений
    }; сколько они длились, не записано.
said-column =
    { $column ->
        [year] Год
        [speeches] Выступлений
        [time] Время
       *[untimed] Без времени
    }
said-hours = { $hours }{ "\u00A0" }ч { $minutes }{ "\u00A0" }мин
said-minutes = { $minutes }{ "\u00A0" }мин
said-seconds = { $seconds }{ "\u00A0" }с
said-grown = Рекомендации из этих выступлений
said-nothing-grown = Ни одна рекомендация не опирается на слова этого лица.
said-posts = Должности по годам
said-period = { $since } – { $until }
said-now = ныне
