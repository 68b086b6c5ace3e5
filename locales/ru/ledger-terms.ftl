# Сроки ответа: чем срок объясняется, как он близок, как его меняют.
term-length =
    { $unit ->
        [workingDays] { $amount ->
            [one] { $amount } рабочий день
            [few] { $amount } рабочих дня
           *[many] { $amount } рабочих дней
        }
        [calendarDays] { $amount ->
            [one] { $amount } календарный день
            [few] { $amount } календарных дня
           *[many] { $amount } календарных дней
        }
       *[months] { $amount ->
            [one] { $amount } месяц
            [few] { $amount } месяца
           *[many] { $amount } месяцев
        }
    }
term-because-sent = письмо отправлено { $on }
term-because-received = письмо получено адресатом { $on }
term-because-term =
    срок — { $term }, { $of ->
        [pair] установлен для этой рекомендации
        [body] по правилу для этого адресата
       *[office] по общему правилу
    }
term-because-term-by = срок — { $term } по правилу: { $basis }
term-because-set = срок установлен: { $on }
term-because-set-by = срок установлен: { $on } ({ $basis })
term-because-day-off = { $on } — праздник, не считается
term-because-moved = выходной перенесён с { $from } на { $to }
term-because-worked = { $on } — рабочий день
term-because-paused = течение срока приостановлено с { $since } по { $until } ({ $reason })
term-because-waiting = течение срока приостановлено с { $since } ({ $reason })
term-because-rolled = последний день, { $from }, нерабочий, поэтому срок истекает в следующий рабочий день
term-because-extended = { $on } срок продлён до { $until } ({ $reason })
term-because-promised = { $on } обещано исполнить до { $until } ({ $reason })
term-because-due = ответить до { $on } включительно
term-because-not-sent = письмо ещё не отправлено, срок не течёт
term-because-not-received = письмо отправлено { $sent }, день получения неизвестен, поэтому срок не течёт
term-because-no-rule = правило о сроке неизвестно, поэтому срока нет
term-because-owes-no-answer = ответа от этого адресата не требуется
term-because-owes-no-answer-by = ответа от этого адресата не требуется ({ $basis })
term-because-off-control = снято с контроля { $on } ({ $by })

invalid-term-length = Срок должен быть больше нуля и не больше { $longest }.
invalid-same-day = День { $day } указан в календаре дважды.
invalid-paused-already = Течение срока уже приостановлено.
invalid-not-paused = Течение срока не приостановлено.
invalid-day-for-all = Одна дата не может быть сроком для всех ответов.
