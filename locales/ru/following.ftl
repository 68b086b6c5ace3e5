# Письма вслед за отправленными: напоминания и повторные письма.
follow-letters = Напомнить письмами…
follow-title = Напоминания и повторные письма
follow-purpose = Что составить
follow-purpose-name =
    { $purpose ->
        [followUp] Повторные письма ({ $count })
       *[reminder] Напоминания ({ $count })
    }
follow-about =
    { $purpose ->
        [followUp] Повторное письмо ссылается на первое и на ответ и перечисляет рекомендации, на которые ответили частично или не по существу.
       *[reminder] Напоминание ссылается на первое письмо и перечисляет рекомендации, на которые ответа нет. Просроченные отмечены, если о них ещё не напоминали.
    }
follow-none-title =
    { $purpose ->
        [followUp] Неполных ответов нет
       *[reminder] Напоминать не о чем
    }
follow-none-text =
    { $purpose ->
        [followUp] Сюда попадают отправленные письма, на которые ответили частично или не по существу.
       *[reminder] Сюда попадают отправленные письма, на рекомендации которых ответа ещё нет.
    }
follow-all =
    { $count ->
        [one] Все ({ $count } письмо)
        [few] Все ({ $count } письма)
       *[many] Все ({ $count } писем)
    }
follow-choose = №{ "\u00A0" }{ $number }, { $body }
follow-open =
    { $count ->
        [one] { $count } рекомендация
        [few] { $count } рекомендации
       *[many] { $count } рекомендаций
    }
follow-due = срок – { $date }
follow-sent =
    { $purpose ->
        [followUp] повторное письмо отправлено { $date }
       *[reminder] напоминание отправлено { $date }
    }
follow-standing =
    { $purpose ->
        [followUp] повторное письмо: { $standing }
       *[reminder] напоминание: { $standing }
    }
follow-under-way = уже составлено
follow-make =
    { $count ->
        [0] Составить
       *[other] Составить ({ $count })
    }
follow-made =
    { $purpose ->
        [followUp] { $count ->
            [one] Составлено { $count } повторное письмо.
            [few] Составлено { $count } повторных письма.
           *[many] Составлено { $count } повторных писем.
        }
       *[reminder] { $count ->
            [one] Составлено { $count } напоминание.
            [few] Составлено { $count } напоминания.
           *[many] Составлено { $count } напоминаний.
        }
    }
follow-chain = Связанные письма
follow-first = Вслед за письмом
letter-purpose =
    { $purpose ->
        [reminder] напоминание
        [followUp] повторное письмо
       *[recommendations] письмо с рекомендациями
    }
