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
term-because-promised = { $on } күні { $until } күніне дейін орындауға уәде берілді ({ $reason })
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
