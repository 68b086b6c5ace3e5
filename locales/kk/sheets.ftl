# Отырыстың өзге құжаттарының сөздері: шақыру, өткізу тәртібі, тіркеу парағы, хаттар журналы, ұсынымдар тізбесі.
sheet-title =
    { $kind ->
        [invitation] ШАҚЫРУ
        [order] ӨТКІЗУ ТӘРТІБІ
        [attendance] ТІРКЕУ ПАРАҒЫ
        [register] ШЫҒЫС ХАТТАРДЫ ТІРКЕУ ЖУРНАЛЫ
        [control] БАҚЫЛАУДАҒЫ ҰСЫНЫМДАР ТІЗБЕСІ
       *[recommendations] ҰСЫНЫМДАР ТІЗБЕСІ
    }
sheet-meeting-of =
    { $meeting ->
        [extraordinary] кезектен тыс отырысты
        [extended] кеңейтілген отырысты
        [joint] бірлескен отырысты
        [visiting] көшпелі отырысты
        [hearing] тыңдауды
        [round-table] дөңгелек үстелді
        [conference] конференцияны
        [working] жұмыс кеңесін
       *[regular] кезекті отырысты
    }
sheet-title-of =
    { $kind ->
        [invitation] { "" }
        [attendance] { sheet-invited-in } қатысушыларды
        [register] { "" }
        [recommendations] { "" }
       *[order] { sheet-meeting-of }
    }
sheet-file =
    { $kind ->
        [invitation] Шақыру { $title }
        [order] Өткізу тәртібі { $title }
        [attendance] Тіркеу парағы { $title }
        [register] Шығыс хаттар журналы { $title }
        [control] Бақылаудағы ұсынымдар { $title }
       *[recommendations] Ұсынымдар тізбесі { $title }
    }
sheet-fact =
    { $fact ->
        [date] Күні:
        [time] Уақыты:
       *[place] Өтетін жері:
    }
sheet-invited-in =
    { $meeting ->
        [extraordinary] кезектен тыс отырысқа
        [extended] кеңейтілген отырысқа
        [joint] бірлескен отырысқа
        [visiting] көшпелі отырысқа
        [hearing] тыңдауға
        [round-table] дөңгелек үстелге
        [conference] конференцияға
        [working] жұмыс кеңесіне
       *[regular] кезекті отырысқа
    }
sheet-invited-to = Сізді «{ $title }» тақырыбындағы { sheet-invited-in } қатысуға шақырамыз.
sheet-invited = Сізді { sheet-invited-in } қатысуға шақырамыз.
sheet-confirm = Қатысатыныңызды { $phone } телефоны арқылы растауыңызды сұраймыз.
sheet-column =
    { $column ->
        [number] №
        [time] Уақыты
        [item] Мәселе
        [speakers] Баяндамашылар
        [name] Тегі, аты-жөні
        [capacity] Лауазымы, кімнің өкілі
        [signature] Қолы
        [registered] Тіркеу нөмірі
        [date] Күні
        [addressee] Адресат
        [subject] Қысқаша мазмұны
        [sent] Жөнелту туралы белгі
        [executor] Орындаушы
        [recommendation] Ұсыным
        [letter] Хат
        [session] Отырыс
        [inSession] Нөмірі
        [letterNumber] Хаттың №
        [letterDate] Хаттың күні
        [due] Жауап беру мерзімі
        [because] Мерзімнің негізі
        [over] Кешіккен күндер
        [owner] Жауапты
        [answer] Соңғы жауап
       *[state] Күйі
    }
sheet-period =
    { $sort ->
        [between] { $from } – { $until } аралығында тіркелген хаттар
        [from] { $from } күнінен бастап тіркелген хаттар
        [until] { $until } күніне дейін тіркелген хаттар
       *[all] Барлық тіркелген хаттар
    }
sheet-none = Жазба жоқ.
sheet-channel =
    { $channel ->
        [eOtinish] e-Otinish
        [esedo] ЭҚАБЖ
        [post] пошта
        [courier] шабарман
       *[email] эл. пошта
    }
sheet-sent = { $on }, { sheet-channel }
sheet-received = { $on } алынды
sheet-received-numbered = { $on } алынды, кіріс №{ "\u00A0" }{ $number }
sheet-annulled = { $on } күші жойылды: { $reason }
sheet-letter = { $on } №{ "\u00A0" }{ $number }
sheet-state =
    { $state ->
        [draft] жоба
        [adopted] қабылданды
        [inLetter] хат дайындалуда
        [signed] хатқа қол қойылды
        [awaiting] жіберілді, жауап күтілуде
        [notToThePoint] мәні бойынша жауап емес
        [partly] ішінара жауап берілді
        [fully] жауап алынды
        [split] бірнешеге бөлінді
        [merged] басқалармен біріктірілді
        [superseded] басқасымен алмастырылды
        [carriedOver] басқа отырысқа көшірілді
       *[withdrawn] қайтарып алынды
    }
sheet-as-of = { $on } күнгі жағдай бойынша
sheet-only-overdue = тек мерзімі өткендер
sheet-of-session = { $number }, { $on } отырысы
sheet-numbered = №{ "\u00A0" }{ $number }
sheet-on-control = Бақылауда барлығы: { $count }, оның ішінде мерзімі өткені: { $overdue }.
sheet-tab = Бақылауда
