# Жауап мерзімдері: мерзім немен түсіндіріледі, қаншалықты жақын, қалай өзгертіледі.
term-length =
    { $unit ->
        [workingDays] { $amount ->
            [one] { $amount } жұмыс күні
           *[other] { $amount } жұмыс күні
        }
        [calendarDays] { $amount ->
            [one] { $amount } күнтізбелік күн
           *[other] { $amount } күнтізбелік күн
        }
       *[months] { $amount ->
            [one] { $amount } ай
           *[other] { $amount } ай
        }
    }
term-because-sent = хат жіберілген күн: { $on }
term-because-received = адресат хатты алған күн: { $on }
term-because-term =
    мерзімі — { $term }, { $of ->
        [pair] осы ұсыным үшін белгіленген
        [body] осы адресатқа арналған ереже бойынша
       *[office] жалпы ереже бойынша
    }
term-because-term-by = мерзімі — { $term }, негізі: { $basis }
term-because-set = мерзім белгіленген: { $on }
term-because-set-by = мерзім белгіленген: { $on } ({ $basis })
term-because-day-off = { $on } — мереке, есептелмейді
term-because-moved = { $from } демалысы { $to } күніне ауыстырылған
term-because-worked = { $on } — жұмыс күні
term-because-paused = { $since } – { $until } аралығында мерзімнің өтуі тоқтатыла тұрды ({ $reason })
term-because-waiting = { $since } күнінен бастап мерзімнің өтуі тоқтатыла тұр ({ $reason })
term-because-rolled = соңғы күн, { $from }, жұмыс күні емес, сондықтан мерзім келесі жұмыс күні аяқталады
term-because-extended = { $on } күні мерзім { $until } күніне дейін ұзартылды ({ $reason })
term-because-promised = { $on } күні { $until } күніне дейін орындауға уәде берілді
term-because-promised-by = { $on } күні { $until } күніне дейін орындауға уәде берілді (№ { $basis } жауап)
term-because-due = жауап { $on } күніне дейін, сол күнді қоса алғанда, берілуге тиіс
term-because-not-sent = хат әлі жіберілген жоқ, сондықтан мерзім өтпейді
term-because-not-received = хат { $sent } күні жіберілді, алынған күні белгісіз, сондықтан мерзім өтпейді
term-because-no-rule = мерзім туралы ереже белгісіз, сондықтан мерзім жоқ
term-because-owes-no-answer = бұл адресаттан жауап талап етілмейді
term-because-owes-no-answer-by = бұл адресаттан жауап талап етілмейді ({ $basis })
term-because-off-control = { $on } күні бақылаудан алынды ({ $by })

invalid-term-length = Мерзім нөлден көп және { $longest } мәнінен аспауға тиіс.
invalid-same-day = { $day } күні күнтізбеде екі рет көрсетілген.
invalid-paused-already = Мерзімнің өтуі тоқтатылып қойылған.
invalid-not-paused = Мерзімнің өтуі тоқтатылмаған.
invalid-day-for-all = Бір күн барлық жауаптың мерзімі бола алмайды.

ledger-overdue = мерзімі өткен: { $count }
term-column = Жауап мерзімі
term-timing =
    { $timing ->
        [noTerm] мерзімі жоқ
        [ahead] мерзімі келген жоқ
        [dueSoon] мерзімі жақын
        [dueToday] мерзімі бүгін
        [overdue] { $days ->
            [one] { $days } күнге кешіктірілді
           *[other] { $days } күнге кешіктірілді
        }
        [longOverdue] көптен кешіктірілген: { $days ->
            [one] { $days } күн
           *[other] { $days } күн
        }
        [settled] орындалды
       *[offControl] бақылаудан алынды
    }
term-filter = Мерзімі
term-filter-all = Кез келген мерзім
term-filter-name =
    { $timing ->
        [noTerm] Мерзімі жоқ
        [ahead] Мерзімі келген жоқ
        [dueSoon] Мерзімі жақын
        [dueToday] Мерзімі бүгін
        [overdue] Мерзімі өткен
        [longOverdue] Мерзімі көптен өткен
        [settled] Орындалған
       *[offControl] Бақылаудан алынған
    }
term-explained = Жауап мерзімі және оның түсіндірмесі
term-set = Мерзім белгілеу…
term-extend = Мерзімді ұзарту…
term-pause = Мерзімді тоқтата тұру…
term-resume = Мерзімді жалғастыру…
term-take-off = Бақылаудан алу…
term-put-back = Бақылауға қайтару
term-of = Ұ-{ $number }, { $body }
term-save = Сақтау
term-choice = Қандай мерзім
term-choice-name =
    { $choice ->
        [usual] Жалпы ереже бойынша
        [rule] Жеке ереже бойынша
        [on] Белгілі бір күнге дейін
       *[owesNoAnswer] Жауап талап етілмейді
    }
term-amount = Қанша
term-unit = Өлшемі
term-unit-name =
    { $unit ->
        [workingDays] жұмыс күні
        [calendarDays] күнтізбелік күн
       *[months] ай
    }
term-from = Қай күннен бастап
term-from-name =
    { $from ->
        [receipt] алынған күннен бастап
       *[sending] жіберілген күннен бастап
    }
term-basis = Негізі
term-basis-hint = Осы туралы заң немесе келісім: мерзімнің түсіндірмесіне енеді
term-until = Жауап беру күні
term-day =
    { $ask ->
        [extend] Ұзартылған күні
        [pause] Қай күннен бастап
        [resume] Есептелмейтін соңғы күн
       *[takeOff] Бақылаудан алынған күні
    }
term-reason = Себебі
term-off-note = Ескертпе
term-settings = Жауап мерзімдері
term-office-rule = Жауап мерзімі туралы жалпы ереже бар
term-office-rule-hint = Жеке адресаттың немесе ұсынымның ережесі жалпы ережеден басым. Ереже болмаса мерзім де жоқ, ештеңе мерзімі өткен деп саналмайды.
term-country = Жұмыс күндері
term-country-name =
    { $country ->
        [kz] Қазақстан бойынша
       *[ru] Ресей бойынша
    }
term-calendar = Мерекелер және ауыстырылған күндер
term-calendar-hint = Сенбі мен жексенбі жазбасыз да демалыс. 2024–2027 жылдардың күндері заңдар мен ауыстыру туралы шешімдер бойынша енгізілген; жаңа шешім шыққанда тексеріңіз.
term-year = Жыл
term-no-days = Бұл жылға күндер енгізілмеген
term-day-works = жұмыс күні
term-day-moved = орнына: { $from }
term-day-add = Күн қосу
term-day-date = Күні
term-day-moved-from = Қай күннен ауыстырылды
term-of-body = Жауап мерзімі
term-of-body-text = Осы адресатқа жолданған әр хатқа қолданылады
