# Обзор: картины открытого, ответов и выступлений.
nav-pictures = Обзор
pictures-sections = Что показать
pictures-section =
    { $section ->
        [open] Открытое
        [answers] Ответы
       *[speaking] Выступления
    }
pictures-print = Напечатать обзор
pictures-table = Показать таблицей
pictures-image = Диаграмма. { $caption }
pictures-from = С даты
pictures-until = По дату
pictures-meeting = Заседание
pictures-all-meetings = Все за этот срок
pictures-nothing-open-title = Открытого нет
pictures-nothing-open-text = Здесь будет видно, сколько принятых рекомендаций ещё не завершено, у каких адресатов и как давно.
pictures-no-letters-title = Судить пока не по чему
pictures-no-letters-text = Картина ответов появится, когда письма будут отмечены отправленными.
pictures-no-times-title = Времени выступлений нет
pictures-no-times-text = Время отмечается само в живом режиме; его можно и вписать у выступления в записи: начало и окончание.
pictures-off-title = Картина ответов не показывается
pictures-off-text = Сколько органы отвечают и насколько по существу – вещь деликатная: числа легко принять за оценку. Поэтому картина не показывается и не печатается, пока вы её не включите здесь или в настройках.
pictures-switch-on = Показывать картину ответов
pictures-answers-setting = Показывать, за сколько дней и как отвечают адресаты
pictures-answers-setting-hint = Картина деликатная, поэтому без этой отметки её нет ни на экране, ни на печати.
invalid-pictures-off = Картина ответов выключена в настройках.
course-title = Ход рекомендации { $name }
course-print = Напечатать ход рекомендации
course-open = Ход рекомендации
