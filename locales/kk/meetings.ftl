# Барлық отырыс және жаңа отырыс.
meetings-new = Жаңа отырыс
meetings-create = Жасау және ашу
meetings-add-sample = Отырыс үлгісін қосу
meetings-delete = Отырысты жою
meetings-delete-named = Жою: { $title }
meetings-deleted = Отырыс себетке салынды: { $title }
meetings-sample-added = Отырыс үлгісі қосылды.
meetings-filter = Іріктеу
meetings-filter-hint = Тақырыбы, органы, белгісі, күні
meetings-order = Реті
meetings-order-date = Күні бойынша
meetings-order-body = Органы бойынша
meetings-date = Күні
meetings-title = Тақырыбы
meetings-body = Органы
meetings-status = Күйі
meetings-column-speeches = Сөз
meetings-column-recommendations = Ұсын.
meetings-column-letters = Хат
meetings-speeches = Сөз сөйлеу
meetings-recommendations = Ұсынымдар
meetings-letters = Хаттар
meetings-count = { $count ->
    [one] { $count } отырыс
   *[other] { $count } отырыс
}
meetings-shown = { $count } ішінен { $shown } көрсетілді
meetings-none-fit-title = Іріктеуге сай ештеңе жоқ
meetings-none-fit-text = Мұндай сөздер тақырыпта да, органның атауында да, белгілерде де жоқ.
meetings-filter-clear = Іріктеуді алып тастау
meetings-untitled = тақырыбы жоқ
meetings-undated = күні жоқ
meetings-kind-of = Отырыс түрі
meetings-kind = { $kind ->
    [regular] кезекті
    [extraordinary] кезектен тыс
    [extended] кеңейтілген
    [joint] бірлескен
    [visiting] көшпелі
    [hearing] тыңдау
    [roundTable] дөңгелек үстел
    [conference] конференция
   *[working] жұмыс кеңесі
}
meetings-status-of = { $status ->
    [planned] дайындалуда
    [held] өткізілді
   *[closed] жабылды
}
meetings-title-hint = Бір тілде жазу жеткілікті, қалғанын кейін қосуға болады.
meetings-convener = Бастамашы
meetings-first-day = Күні
meetings-last-day = Соңғы күні
meetings-last-day-hint = Отырыс бірнеше күнге созылса ғана.
