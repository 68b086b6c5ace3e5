# Отырыс режимі: не болып жатыр, кім сөйлейді, ол не жазады.
live-enter = Хаттама жүргізу
live-return = Жүріп жатқан отырысқа оралу
live-leave = Жазбаға шығу
live-to-record = Жазбаға
live-left = Отырыс режимінен шықтыңыз; отырыс жалғасуда.
live-end = Отырысты аяқтау
live-ended = Отырыс аяқталды.
live-break = Үзіліс жариялау
live-resume = Отырысты жалғастыру
live-paper = Құжатты көрсету не жасыру
live-part = Келесі бөлікке: күн тәртібі, мәтін, кезек, дауыс беру
live-part-before = Алдыңғы бөлікке
live-keys = Негізгі пернелер
live-phase =
    { $phase ->
        [running] Отырыс жүріп жатыр
        [break] Үзіліс
        [ended] Отырыс аяқталды
       *[notBegun] Отырыс басталған жоқ
    }

live-writing = Сөздерді жазу
live-you-write = сіз жазып отырсыз
live-nobody = Әзірге ешкім сөйлеген жоқ
live-nobody-hint = Сөз беріңіз: тегінің бірнеше әрпі және Enter
live-speaks-now = қазір сөйлеп тұр
live-interrupted = репликамен үзілді
live-floor-ended = сөзі аяқталғалы { $time } болды
live-kind = Түрі: { record-kind }
live-kind-short =
    { $kind ->
        [chair] төраға
       *[other] { record-kind }
    }
live-before = Бұған дейін жазылғандар
live-write-next = Жазылмағанға көшу
live-write-next-short = жазылмағанға
live-write-previous = Алдыңғы сөзге
live-insert = Осының алдындағы ұмыт қалған сөз
live-snippet = Дайын мәтінді қою
live-note-line =
    { $noted ->
        [decision] Шешім
       *[point] Қатысушылар атап өтті
    }
live-note-placeholder =
    { $noted ->
        [decision] Не шешілді
       *[point] Қатысушылар нені атап өтті
    }
live-note-enter = жазу
live-noted =
    { $noted ->
        [decision] Шешім жазылды
       *[point] Атап өтілген жайт жазылды
    }
live-quote-short = дәйексөз
live-recommend-short = ұсыным
live-decide-short = шешім

live-waiting = Жазылмағандар
live-waits = Жазылмағаны: { $count }
live-waits-going = сөйлегеніне { $time }
live-ago = { $time } бұрын
live-waits-more = тағы { $count }
live-waits-none = Айтылғанның бәрі жазылуда
live-next-short = көшу

live-floor = Сөз
live-floor-of = сөйлеп тұр:
live-floor-free = сөз ешкімде емес
live-break-now = үзіліс
live-clock-beside =
    { $pressure ->
        [open] өтті
        [closing] аяқталуға жақын, барлығы { $allotted }
        [over] { $allotted } уақытынан асты
       *[going] қалды, барлығы { $allotted }
    }
live-floor-turn =
    { $pressure ->
        [closing] Уақыты аяқталуға жақын: { $who }
        [over] Уақыты аяқталды: { $who }
       *[going] Сөз берілді: { $who }
    }
live-next-speaker = Кезектегі келесіге сөз беру
live-next-speaker-short = келесіге сөз
live-interrupt = Реплика: сөйлеушіні үзу
live-interrupt-short = реплика
live-back-to-interrupted = Сөзі үзілгенге сөзді қайтару
live-floor-again = Жазып отырғаныңызға сөзді қайтару
live-free = Сөз аяқталды
live-minute = Тағы бір минут

live-call = Сөз беру
live-call-line = Кімге сөз беріледі
live-call-placeholder = Кімге сөз беріледі: тегінің бірнеше әрпі
live-call-enter = бірден сөз беру
live-call-shift-enter = кезекке
live-call-away = { $capacity ->
    [none] қатысып отырған жоқ
   *[other] { $capacity }, қатысып отырған жоқ
}
live-call-group = топтан
live-name = Кім сөйлегенін көрсету
live-name-line = Кім сөйледі
live-name-placeholder = Бұл кім: тегінің бірнеше әрпі; Esc — залдан дауыс
live-name-enter = атын жазу
live-to-text = мәтінге

live-agenda = Күн тәртібі
live-item-number = { $number }.
live-item-time =
    { $words ->
        [planned] { $allotted }{ "\u00A0" }мин
        [of] { $minutes } / { $allotted }{ "\u00A0" }мин
        [taken] { $minutes }{ "\u00A0" }мин
       *[none] { "" }
    }
live-item-left =
    { $over ->
        [yes] { $minutes }{ "\u00A0" }мин асты
       *[no] { $minutes }{ "\u00A0" }мин қалды
    }
live-item-menu = Мәселемен әрекеттер: { $what }
live-item-take = Осы мәселеге көшу
live-item-next = Келесі мәселеге
live-item-previous = Алдыңғы мәселеге
live-item-internal = Хаттамаға енгізбеу
live-item-public = Хаттамаға енгізу
live-item-internal-now = Қазіргі мәселені хаттамаға енгізбеу
live-item-public-now = Қазіргі мәселені хаттамаға енгізу
live-item-internal-mark = хаттамасыз
live-item-new = Қосымша мәселе
live-item-new-hint = Мәселе не туралы
live-item-new-enter = қазіргісінен кейін
live-item-new-shift-enter = және соған көшу
live-item-carry = Кейінге қалдыру
live-item-carried = кейінге қалдырылды
live-carry-title = Мәселені кейінге қалдыру
live-carry-to = Қай отырысқа
live-carry-unknown = Әлі белгісіз
live-carry-new = Жаңа отырыс
live-carry-new-title = Жаңа отырыстың тақырыбы
live-carry-session = { $date }: { $title }
live-carried = Мәселе кейінге қалдырылды: { $what }

live-speaking = Сөйлеу уақыты
live-speaking-by = Уақытты қалай есептеу
live-speaking-group = топтар
live-speaking-person = тұлғалар
live-speaking-others = Басқалар
