# Dates and times in the window. Dates of documents follow the paper's own rules.
month-of =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
month-name = { month-of }
weekday-name =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
date-long = { $day } { month-of } { $year }
date-formal = { $day } { month-of } { $year }
date-short = { $day } { month-of }
date-weekday = { weekday-name }, { $day } { month-of } { $year }
date-month = { month-name } { $year }
date-today = today
date-yesterday = yesterday
date-tomorrow = tomorrow
moment = { $date } at { $time }
time-minutes = { $minutes }{ "\u00A0" }min

date-impossible = There is no such date: { $typed }
date-unreadable = This does not read as a date. Write it like 24.11.2026
date-example = dd.mm.yyyy
time-impossible = There is no such time: { $typed }
time-unreadable = This does not read as a time. Write it like 10:30
time-example = hh:mm
