# Ұсынымдар: отырыстың бөлімі және жалпы тізбе.
recommendations-add = Жаңа ұсыным
recommendations-none-title = Ұсынымдар әлі жоқ
recommendations-none-text = Ұсынымды жазбада таңдалған сөздерден не қатысушылар атап өткен жайттан шығаруға болады немесе осында енгізіп, неге негізделгенін көрсетіңіз.
recommendations-text = { $name }: мәтіні
recommendations-text-empty = Не ұсынылады
recommendations-no-text = мәтіні жоқ
recommendations-reasons = Негіздемесі
recommendations-item = Күн тәртібінің мәселесі
recommendations-item-named = { $number }. { $title }
recommendations-owner = Жауапты
recommendations-tags = { $name }: белгілер
recommendations-bases = Неге негізделген
recommendations-basis-add = { $name }: негіз қосу
recommendations-basis-placeholder = Негіз қосу: дәйексөз немесе атап өтілген жайт
recommendations-to = Кімге жолданады
recommendations-addressee-add = { $name }: адресат қосу
recommendations-addressee-placeholder = Адресат қосу
recommendations-proposed = ұсынылған, расталмаған
recommendations-confirm = Растау
recommendations-confirm-named = Растау: { $what }
recommendations-letter = нөмірсіз хат ({ $language ->
    [ru] орыс.
    [kk] қаз.
   *[en] ағылш.
})
recommendations-letter-numbered = №{ "\u00A0" }{ $number } ({ $language ->
    [ru] орыс.
    [kk] қаз.
   *[en] ағылш.
})
recommendations-state =
    { $state ->
        [draft] жоба
        [adopted] қабылданды
        [superseded] алмастырылды
       *[withdrawn] қайтарып алынды
    }
recommendations-adopt = Қабылдау
recommendations-adopt-named = { $name } ұсынымын қабылдау
recommendations-adopted-on = { $name }: қабылданған күні
recommendations-adopted = Қабылданған күні
recommendations-adopt-all = Бәрін қабылдау…
recommendations-adopt-title = Ұсынымдарды қабылдау
recommendations-adopt-do = Қабылдау
recommendations-adopt-these = Қабылданады: { $names }.
recommendations-not-adopted = Мәтіні болмағандықтан жоба күйінде қалады:
recommendations-to-draft = Жобаға қайтару
recommendations-withdraw = Қайтарып алу
recommendations-withdraw-named = { $name } ұсынымын қайтарып алу
recommendations-withdraw-reason = Себебі
recommendations-withdrawn-on = Күні
recommendations-delete = Ұсынымды жою
recommendations-menu = Әрекеттер: { $name }
recommendations-to-record = Жазбаға өту
recommendations-to-letter = Хатқа өту

ledger-open = Ұсынымға өту
ledger-count = { $count ->
    [one] { $count } ұсыным
   *[other] { $count } ұсыным
}
ledger-awaiting = жауап күтілуде: { $count }
ledger-shown = { $count } ішінен { $shown } көрсетілді
ledger-state = Күйі
ledger-all = Барлық күй
ledger-open-states = Әлі аяқталмаған
ledger-body = Адресат
ledger-all-bodies = Барлық адресат
ledger-meeting = Отырыс
ledger-all-meetings = Барлық отырыс
ledger-words = Сөздер
ledger-words-placeholder = Мәтін, адресат, хаттың нөмірі
ledger-clear = Іріктеуді алып тастау
ledger-none-fit-title = Іріктеуге ештеңе сай келмеді
ledger-none-fit-text = Іріктеу шарттарын өзгертіңіз немесе алып тастаңыз.
ledger-column =
    { $column ->
        [number] №
        [recommendation] Ұсыным және оның негізі
        [to] Кімге
        [letter] Хат
        [reply] Жауап
       *[follow-up] Күйі
    }
ledger-follow-up =
    { $state ->
        [draft] жоба
        [adopted] хат әлі жоқ
        [inLetter] хат дайындалуда
        [signed] хатқа қол қойылды
        [awaiting] жауап күтілуде
        [answeredNotToThePoint] мәні бойынша жауап емес
        [answeredPartly] ішінара жауап берілді
        [answeredFully] жауап алынды
        [superseded] алмастырылды
       *[withdrawn] қайтарып алынды
    }
ledger-basis =
    { $basis ->
        [passage] сөз сөйлеуден
       *[point] қатысушылар атап өткен
    }
ledger-same = сол ұсыным, басқа адресат
ledger-unaddressed = адресат көрсетілмеген
ledger-number = №{ "\u00A0" }{ $number }
ledger-unnumbered = нөмірсіз
ledger-sent = жіберілді: { $date }
ledger-reply = жауап, { $date }
ledger-reply-undated = күні жоқ жауап
ledger-incoming = кіріс №{ "\u00A0" }{ $number }
