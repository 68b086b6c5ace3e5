# Құжаттардың сөздері: хат пен хаттама.
paper-draft = ЖОБА
paper-quoted = «{ $text }»
paper-and = { $list } және { $last }

paper-days = { $year } жылғы { $first }–{ $day } { month-of }
paper-days-of-months = { $year } жылғы { $from } – { $day } { month-of }
paper-days-of-years = { $from } – { $until }
paper-date-blank = 20__ жылғы «___» ____________
paper-number = №{ "\u00A0" }{ $number }
paper-number-blank = №{ "\u00A0" }____
paper-phone = тел.: { $phone }
paper-email = e-mail: { $email }
paper-emblem = Ұйымның эмблемасы

# Не жетіспейді: құжатта да, басып шығарғанда да көрінеді.
paper-missing-title = [отырыстың тақырыбы көрсетілмеген]
paper-missing-body = [отырыстың қай органдікі екені көрсетілмеген]
paper-missing-date = [отырыстың күні көрсетілмеген]
paper-missing-place = [өткен жері көрсетілмеген]
paper-missing-chair = [төраға көрсетілмеген]
paper-missing-secretary = [хатшы көрсетілмеген]
paper-missing-participants = [қатысушылар көрсетілмеген]
paper-missing-group = [қатысушылар тобы аталмаған]
paper-missing-agenda = [күн тәртібі жоқ]
paper-missing-agenda-title = [мәселе тұжырымдалмаған]
paper-missing-speech = [сөздің мәтіні жоқ]
paper-missing-point = [атап өтілген жайттың мәтіні жоқ]
paper-missing-decision = [шешімнің мәтіні жоқ]
paper-missing-vote-subject = [дауысқа не қойылғаны көрсетілмеген]
paper-missing-vote-outcome = [дауыс беру қорытындысы көрсетілмеген]
paper-missing-recommendation = [ұсынымның мәтіні жоқ]
paper-missing-recommendations = [ұсынымдар жоқ]
paper-missing-addressee = [адресат көрсетілмеген]
paper-missing-addressee-name = [адресаттың қазақ тіліндегі атауы жоқ]
paper-missing-own-body = [өз ұйымыңыз көрсетілмеген]
paper-missing-own-body-name = [ұйымның қазақ тіліндегі атауы жоқ]
paper-missing-signatory = [кім қол қоятыны көрсетілмеген]
paper-missing-signatory-post = [лауазымы көрсетілмеген]
paper-missing-executor = [орындаушы көрсетілмеген]
paper-missing-executor-phone = [телефоны көрсетілмеген]

# Хат.
paper-ref-unnumbered =
    { $year } жылғы { $day } { $month ->
        [1] қаңтардағы
        [2] ақпандағы
        [3] наурыздағы
        [4] сәуірдегі
        [5] мамырдағы
        [6] маусымдағы
        [7] шілдедегі
        [8] тамыздағы
        [9] қыркүйектегі
        [10] қазандағы
        [11] қарашадағы
       *[12] желтоқсандағы
    }
paper-ref-undated = №{ "\u00A0" }{ $number }
paper-ref = { paper-ref-unnumbered } { paper-ref-undated }
paper-in-reply = { paper-ref } хатқа
paper-in-reply-dated = { $date } №{ "\u00A0" }{ $number } хатқа
paper-in-reply-undated = №{ "\u00A0" }{ $number } хатқа
paper-session-of =
    { $kind ->
        [hearing] тыңдаудың
        [round-table] дөңгелек үстелдің
        [conference] конференцияның
        [working] жұмыс кеңесінің
       *[session] отырыстың
    }
paper-about =
    { $purpose ->
        [reminder] ұсынымдарына жауап беру туралы
        [followUp] ұсынымдарына қосымша жауап беру туралы
       *[recommendations] ұсынымдары туралы
    }
paper-heading = «{ $title }» тақырыбындағы { paper-session-of } { paper-about }
paper-heading-dated = { paper-session-of } { paper-about } ({ $dates })
paper-heading-bare = { paper-session-of } { paper-about }
paper-opening-when = { $dates } күні{ " " }
paper-opening-when-days = { $dates } күндері{ " " }
paper-opening-topic = «{ $title }» тақырыбында{ " " }
paper-opening-body = ұйымдастырушы – { $body }
paper-opening-convener = бастамашы – { $body }
paper-opening-who = { " " }({ $who })
paper-opening =
    { $when }{ $topic }{ $kind ->
        [hearing] тыңдау
        [round-table] дөңгелек үстел
        [conference] конференция
        [working] жұмыс кеңесі
       *[session] отырыс
    } өтті{ $who }. { $kind ->
        [hearing] Тыңдаудың
        [round-table] Дөңгелек үстелдің
        [conference] Конференцияның
        [working] Жұмыс кеңесінің
       *[session] Отырыстың
    } қорытындысы бойынша { $count ->
        [1] мынадай ұсыным әзірленді:
       *[other] мынадай ұсынымдар әзірленді:
    }
paper-reasons = Негіздеме: { $reasons }
paper-quote = { $who }: { $words }
paper-closing =
    { $count ->
        [1] Аталған ұсынымды қарап, нәтижесі туралы хабарлауыңызды сұраймыз.
       *[other] Аталған ұсынымдарды қарап, нәтижелері туралы хабарлауыңызды сұраймыз.
    }

# Еске салу және қайталама хат: алғашқы хатқа сүйенеді.
paper-follower-file =
    { $name } ({ $purpose ->
        [followUp] қайталама хат
       *[reminder] еске салу
    })
paper-reminder-opening =
    { $topic }өткен { paper-session-of } { $carried ->
        [1] ұсынымы
       *[other] ұсынымдары
    } жолданған { $letter } хатымызға осы уақытқа дейін жауап келмегенін { $again ->
        [0] еске саламыз
       *[other] қайта еске саламыз
    }.
paper-reminder-was-due = Жауап беру мерзімі { date-formal } күні аяқталды.
paper-reminder-is-due = Жауап беру мерзімі – { date-formal }.
paper-reminder-dues = Жауап беру мерзімдері: { $list }.
paper-reminder-due-of =
    { $numbers }-{ $count ->
        [1] ұсыным
       *[other] ұсынымдар
    } бойынша – { $due }
paper-reminder-earlier =
    { $count ->
        [1] { $letters } еске салу хатымыз да жауапсыз қалды.
       *[other] { $letters } еске салу хаттарымыз да жауапсыз қалды.
    }
paper-reminder-list =
    { $count ->
        [1] Мынадай ұсыным жауапсыз қалып отыр:
       *[other] Мынадай ұсынымдар жауапсыз қалып отыр:
    }
paper-reminder-closing =
    { $count ->
        [1] Аталған ұсынымды мүмкіндігінше қысқа мерзімде қарап, нәтижесі туралы хабарлауыңызды сұраймыз.
       *[other] Аталған ұсынымдарды мүмкіндігінше қысқа мерзімде қарап, нәтижелері туралы хабарлауыңызды сұраймыз.
    }
paper-follow-up-replies = { $replies }{ " " }
paper-follow-up-opening =
    { $topic }өткен { paper-session-of } { $carried ->
        [1] ұсынымы
       *[other] ұсынымдары
    } жолданған { $letter } хатымызға { $replies }{ $replyCount ->
        [1] жауабыңыз
       *[other] жауаптарыңыз
    } келіп түсті.
paper-follow-up-list =
    Дегенмен { $count ->
        [1] мынадай ұсынымға
       *[other] мынадай ұсынымдарға
    } { $how ->
        [partly] жауап толық берілмеген
        [notToThePoint] мәні бойынша жауап берілмеген
       *[both] жауап толық берілмеген немесе мәні бойынша берілмеген
    }:
paper-follow-up-note =
    { $how ->
        [notToThePoint] Мәні бойынша жауап берілмеген.
       *[partly] Жауап толық берілмеген.
    }
paper-follow-up-closing =
    { $count ->
        [1] Аталған ұсынымды қосымша қарап, мәні бойынша жауап беруіңізді сұраймыз.
       *[other] Аталған ұсынымдарды қосымша қарап, мәні бойынша жауап беруіңізді сұраймыз.
    }

paper-enclosures = Қосымша:
paper-enclosure-sheets = , { $sheets }{ "\u00A0" }парақта
paper-enclosure-copies = , { $copies }{ "\u00A0" }данада
paper-valediction = Құрметпен,
paper-executor = Орындаушы:

# Хаттама.
paper-minutes = ХАТТАМАСЫ
paper-minutes-of =
    { $kind ->
        [extraordinary] кезектен тыс отырысының
        [extended] кеңейтілген отырысының
        [joint] бірлескен отырысының
        [visiting] көшпелі отырысының
        [hearing] тыңдауының
        [round-table] дөңгелек үстелінің
        [conference] конференциясының
        [working] жұмыс кеңесінің
       *[regular] кезекті отырысының
    }
paper-minutes-file = Хаттама { $title }
paper-full-minutes-file = Толық хаттама { $title }
paper-extract = Хаттамадан үзінді көшірме { $number }
paper-extract-file = Хаттамадан үзінді көшірме, { $item }-мәселе { $title }
paper-version = ({ $version }-редакция: { $reason })
paper-version-file = { $name }, { $version }-редакция
paper-certified = Үзінді көшірме дұрыс:
paper-label = { $label }:
paper-chair = Төраға
paper-presiding = Төрағалық етуші
paper-secretary = Хатшы
paper-times = Өткізілген уақыты:
paper-starts = Басталуы:
paper-ends = Аяқталуы:
paper-present = Қатысқандар:
paper-online = Қашықтан қатысқандар:
paper-invited = Шақырылғандар:
paper-absent = Қатыспағандар:
paper-from-afar = қашықтан
paper-came = келген уақыты – { $came }
paper-left = кеткен уақыты – { $left }
paper-came-and-left = келген уақыты – { $came }, кеткен уақыты – { $left }
paper-representative = өкіл
paper-list-attached = тізім қоса беріледі
paper-people = { $count }{ "\u00A0" }адам
paper-annex = Хаттамаға қосымша
paper-annex-date = { $dates }
paper-annex-title = Қатысушылар тізімі
paper-quorum = Кворум бар: { $members } мүшенің { $present } мүшесі қатысты, кемінде { $needed } мүше қажет.
paper-no-quorum = Кворум жоқ: { $members } мүшенің { $present } мүшесі қатысты, кемінде { $needed } мүше қажет.
paper-agenda = Күн тәртібі:
paper-rapporteurs =
    { $count ->
        [1] (баяндамашы: { $names })
       *[other] (баяндамашылар: { $names })
    }
paper-heard = ТЫҢДАЛДЫ:
paper-spoke = СӨЗ СӨЙЛЕГЕНДЕР:
paper-noted = АТАП ӨТІЛДІ:
paper-decided = ШЕШТІ:
paper-recommended = ҰСЫНДЫ:
paper-voice = Залдан шыққан дауыс
paper-voice-question = Залдан қойылған сұрақ
paper-speech-kind =
    { $kind ->
        [coreport] қосымша баяндама
        [question] сұрақ
        [answer] жауап
        [retort] реплика
        [reference] анықтама
       *[announcement] хабарландыру
    }
paper-report-attached = баяндама мәтіні қоса беріледі
paper-speech-attached = сөз мәтіні қоса беріледі
paper-assigned = { $text } Жауапты – { $owner }, мерзімі – { $due }.
paper-assigned-owner = { $text } Жауапты – { $owner }
paper-assigned-due = { $text } Мерзімі – { $due }.
paper-recommend = { $bodies } ұсынылсын: { $text }
paper-recommend-apart = { $bodies }: { $text }
paper-recommend-last = { $bodies } { $text } ұсынылсын.
paper-recommend-bare = Ұсынылсын: { $text }
paper-carried = Мәселе келесі отырысқа қалдырылды.

# Дауыс беру.
paper-vote = ДАУЫС БЕРУ ҚОРЫТЫНДЫСЫ:
paper-vote-secret = ЖАСЫРЫН ДАУЫС БЕРУ ҚОРЫТЫНДЫСЫ:
paper-vote-by-name = АТАУЛЫ ДАУЫС БЕРУ ҚОРЫТЫНДЫСЫ:
paper-vote-subject = Дауысқа қойылды: { $subject }
paper-vote-figures = қолдағандар – { $inFavour }, қарсы – { $against }, қалыс қалғандар – { $abstained }, дауыс бермегендер – { $notVoting }.
paper-vote-unanimous = Шешім бірауыздан қабылданды.
paper-vote-uncounted = шешім көпшілік дауыспен қабылданды.
paper-vote-uncounted-lost = шешім қабылданбады: көпшілік дауыс жиналмады.
paper-vote-verdict =
    Шешім { $carried ->
        [yes] қабылданды
       *[no] қабылданбады
    } ({ $base ->
        [present] қатысқан
       *[members] барлық
    } { $whole } мүшенің { $majority ->
        [twoThirds] үштен екісі
        [share] { $share } бөлігі
        [moreThan] { $share } бөлігінен астамы
       *[half] көпшілігі
    }, яғни кемінде { $needed } дауыс қажет).
paper-vote-names =
    { $choice ->
        [inFavour] Қолдағандар
        [against] Қарсы болғандар
        [abstained] Қалыс қалғандар
       *[notVoting] Дауыс бермегендер
    }: { $names }
