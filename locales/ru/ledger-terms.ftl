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
term-because-promised = { $on } обещано исполнить до { $until }
term-because-promised-by = { $on } обещано исполнить до { $until } (ответ № { $basis })
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

ledger-overdue = просрочено: { $count }
term-column = Срок ответа
term-timing =
    { $timing ->
        [noTerm] без срока
        [ahead] срок не наступил
        [dueSoon] скоро срок
        [dueToday] срок сегодня
        [overdue] просрочено на { $days ->
            [one] { $days } день
            [few] { $days } дня
           *[many] { $days } дней
        }
        [longOverdue] давно просрочено: { $days ->
            [one] { $days } день
            [few] { $days } дня
           *[many] { $days } дней
        }
        [settled] исполнено
       *[offControl] снято с контроля
    }
term-filter = Срок
term-filter-all = Любой срок
term-filter-name =
    { $timing ->
        [noTerm] Без срока
        [ahead] Срок не наступил
        [dueSoon] Скоро срок
        [dueToday] Срок сегодня
        [overdue] Просрочено
        [longOverdue] Давно просрочено
        [settled] Исполнено
       *[offControl] Снято с контроля
    }
term-explained = Срок ответа и чем он объясняется
term-set = Установить срок…
term-extend = Продлить срок…
term-pause = Приостановить срок…
term-resume = Возобновить срок…
term-take-off = Снять с контроля…
term-put-back = Вернуть на контроль
term-of = Р-{ $number }, { $body }
term-save = Сохранить
term-choice = Какой срок
term-choice-name =
    { $choice ->
        [usual] По общему правилу
        [rule] По своему правилу
        [on] К определённой дате
       *[owesNoAnswer] Ответа не требуется
    }
term-amount = Сколько
term-unit = Чего
term-unit-name =
    { $unit ->
        [workingDays] рабочих дней
        [calendarDays] календарных дней
       *[months] месяцев
    }
term-from = Считая
term-from-name =
    { $from ->
        [receipt] со дня получения
       *[sending] со дня отправки
    }
term-basis = Основание
term-basis-hint = Закон или соглашение, где это сказано: войдёт в объяснение срока
term-until = Ответить до
term-day =
    { $ask ->
        [extend] Когда продлён
        [pause] С какого дня
        [resume] Последний день, который не считается
       *[takeOff] Дата снятия
    }
term-reason = Причина
term-off-note = Примечание
term-settings = Сроки ответа
term-office-rule = Есть общее правило о сроке ответа
term-office-rule-hint = Правило отдельного адресата или рекомендации важнее общего. Без правила срока нет, и ничто не считается просроченным.
term-country = Рабочие дни
term-country-name =
    { $country ->
        [kz] Казахстана
       *[ru] России
    }
term-calendar = Праздники и перенесённые дни
term-calendar-hint = Суббота и воскресенье нерабочие и без записи. Дни на 2024–2027 годы внесены по законам и решениям о переносе; проверьте их, когда выйдет новое решение.
term-year = Год
term-no-days = На этот год дней нет
term-day-works = рабочий день
term-day-moved = вместо: { $from }
term-day-add = Добавить день
term-day-date = День
term-day-moved-from = Перенесён с
term-of-body = Срок ответа
term-of-body-text = Действует для каждого письма этому адресату
