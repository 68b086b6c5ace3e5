# Даты и время в окне. Даты документов оформляет бумага по своим правилам.
month-of =
    { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
month-name =
    { $month ->
        [1] Январь
        [2] Февраль
        [3] Март
        [4] Апрель
        [5] Май
        [6] Июнь
        [7] Июль
        [8] Август
        [9] Сентябрь
        [10] Октябрь
        [11] Ноябрь
       *[12] Декабрь
    }
weekday-name =
    { $weekday ->
        [1] понедельник
        [2] вторник
        [3] среда
        [4] четверг
        [5] пятница
        [6] суббота
       *[7] воскресенье
    }
date-long = { $day } { month-of } { $year }{ "\u00A0" }г.
date-formal = { $day } { month-of } { $year } года
date-short = { $day } { month-of }
date-weekday = { weekday-name }, { $day } { month-of } { $year }{ "\u00A0" }г.
date-month = { month-name } { $year }
date-today = сегодня
date-yesterday = вчера
date-tomorrow = завтра
moment = { $date } в { $time }
time-minutes = { $minutes }{ "\u00A0" }мин

date-impossible = Такой даты нет: { $typed }
date-unreadable = Не похоже на дату. Напишите, например, 24.11.2026
date-example = дд.мм.гггг
time-impossible = Такого времени нет: { $typed }
time-unreadable = Не похоже на время. Напишите, например, 10:30
time-example = чч:мм
