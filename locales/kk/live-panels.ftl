# Отырыс барысы: кезек, дауыс беру, қатысу, кворум, дайын сөйлемдер.
queue-title =
    { $closed ->
        [true] Кезек · жазылу жабық
       *[other] Кезек · жазылу ашық
    }
queue-list = Сөз сұраушылар кезегі
queue-add = Кезекке жазу
queue-close = Жазылуды жабу
queue-open = Жазылуды ашу
queue-closed-why = Кезекке жазылу жабық. Отырысты жүргізу тәртібі бойынша ғана кезектен тыс жазылады.
queue-who = Кімді жазу керек
queue-kind = Сөз сөйлеу түрі
queue-order = Жүргізу тәртібі бойынша, кезектен тыс
queue-in-turn = Жалпы кезекке
queue-out-of-turn = кезектен тыс
queue-call = Сөз беру
queue-again =
    { $turn ->
        [2] екінші рет
        [3] үшінші рет
       *[other] { $turn }-рет
    }, { $minutes }{ "\u00A0" }мин
queue-away = залда жоқ
queue-only-present = Тек залдағылар, жоқтарды көрсетпеу ({ $away })
queue-menu = Әрекеттер: { $name }
queue-remove = Кезектен алып тастау
queue-removed = Кезектен алынды: { $name }
queue-empty = Кезекте ешкім жоқ.
queue-nobody-present = Жазылғандардың ешқайсысы залда жоқ.

vote-title = Дауыс беру
vote-start = Дауыс беруді бастау
vote-go-on = Дауыс беруге өту
vote-going-on = дауыс беріліп жатыр
vote-last = Соңғы дауыс беру
vote-put-aside = Жинап қою, дауыс беру жалғасады
vote-open = Дауыс беруді ашу: { $subject }
vote-untitled = мәселесі көрсетілмеген
vote-subject = Дауысқа қойылатын мәселе
vote-manner = Дауыс беру тәртібі
vote-manner-next = Дауыс берудің басқа тәртібі
vote-manner-of =
    { $manner ->
        [open] ашық
        [secret] жасырын
       *[byName] атаулы
    }
vote-majority = Көпшілік
vote-majority-of =
    { $majority ->
        [simple] жай
        [absolute] абсолютті
        [twoThirds] үштен екісі
       *[own] басқа үлес
    }
vote-base = Кімнің санынан
vote-base-of =
    { $base ->
        [present] қатысып отырғандар
       *[members] барлық мүшелер
    }
vote-rule =
    { vote-of-whom } { $majority ->
        [simple] көпшілігі
        [absolute] абсолютті көпшілігі
        [twoThirds] үштен екісі
        [more] { $of }/{ $outOf } үлесінен көбі
       *[share] кемінде { $of }/{ $outOf } үлесі
    }
vote-of-whom =
    { $base ->
        [present] қатысып отырғандардың
       *[members] барлық мүшелердің
    }
vote-figures = Дауыс беру қорытындысы
vote-choice =
    { $choice ->
        [inFavour] қолдағандар
        [against] қарсы
        [abstained] қалыс қалғандар
       *[notVoting] дауыс бермегендер
    }
vote-choice-short =
    { $choice ->
        [inFavour] Қ
        [against] Қс
        [abstained] Қл
       *[notVoting] Дб
    }
vote-ballots = Атаулы дауыс беру
vote-ballots-hint = 1: қолдады, 2: қарсы, 3: қалыс қалды, 4: дауыс бермеді. Пернені басқанда келесі мүшеге өтеді.
vote-nobody = Қатысып отырғандардың ішінде аты-жөні енгізілген мүше жоқ.
vote-voters = Кім дауыс бере алды
vote-present = Қатысып отырған мүшелер
vote-members = Барлық мүшелер
vote-verdict =
    { $verdict ->
        [unanimous] Бірауыздан қабылданды
        [carried] Қабылданды
       *[rejected] Қабылданбады
    }: қолдағандар – { $inFavour }, { $base ->
        [present] қатысып отырған
       *[members] барлық
    } { $of } мүшенің кемінде { $needed } дауысы қажет.
vote-uncounted =
    { $carried ->
        [true] Көпшілік дауыспен, дауыс саналмай қабылданды.
       *[other] Көпшілік дауыспен қабылданбады, дауыс саналмады.
    }
vote-close = Қорытынды шығару
vote-correct = Қорытындыны түзету
vote-reopen = Дауыс беруді қайта ашу
vote-majority-carried = Көпшілік дауыспен: қабылданды
vote-majority-rejected = Көпшілік дауыспен: қабылданбады
vote-remove = Дауыс беруді жою
vote-removed = Дауыс беру жойылды
vote-add = Дауыс беру
vote-add-to = { $number }-шешім бойынша дауыс беру
vote-others = Басқа дауыс берулер

share-own = Өз үлесі
share-of = Бөлігі
share-out-of = Жалпы
share-more = осы үлестен көп
count-wrong = Бүтін сан жазыңыз.

presence-title = Қатысу
presence-search = Тегінің бірнеше әрпі
presence-keys = Enter табылған адамды белгілейді. Тізімде: бос орын – келді немесе кетті, O – онлайн.
presence-of =
    { $standing ->
        [member] Мүшелер
       *[invited] Шақырылғандар
    }
presence-count = { $all } адамнан { $there }
presence-where =
    { $where ->
        [present] залда
        [online] онлайн
        [left] залда жоқ
       *[absent] қатыспайды
    }
presence-empty = Отырысқа қатысушылар әлі енгізілмеген.

quorum-verdict =
    { $met ->
        [true] Кворум бар
       *[other] Кворум жоқ
    }: { $members } мүшенің { $present } қатысып отыр, { $needed } қажет
quorum-choose = Кворум ережесі таңдалмаған
quorum-rule = Кворум
quorum-rule-choose = Кворум ережесі
quorum-rule-of =
    { $rule ->
        [none] айқындалмайды
        [twoThirds] мүшелердің үштен екісі
        [half] мүшелердің жартысынан көбі
        [own] өз үлесі
       *[number] мүшелер саны
    }
quorum-number = Қанша мүше қажет
quorum-members = Барлық мүшелер саны
quorum-members-hint = Мүшелердің бәрі қатысушылар тізіміне енгізілмесе.

snippet-insert = Дайын сөйлем қою
snippet-search = Бірнеше әріп: «сөз», «дауыс»
