# Себет: жойылған жазбалар, қайтару, тазарту.
bin-label = Жойылғандар
bin-restore = Себеттен қайтару
bin-back = Қайтару
bin-restore-named = Қайтару: { $title }
bin-restored = Қайтарылды: { $title }
bin-open = Өту
bin-deleted-at = Жойылған уақыты
bin-what = Түрі
bin-name = Атауы немесе мәтінінің басы
bin-unnamed = атауы жоқ
bin-count = { $count ->
    [one] { $count } жазба
   *[other] { $count } жазба
}
bin-empty = Себетті тазарту
bin-empty-question = Себет тазартылсын ба?
bin-empty-warning = { $count ->
    [one] { $count } жазба біржола жойылады: оны «Болдырмау» әрекеті де, себет те қайтара алмайды.
   *[other] { $count } жазба біржола жойылады: оларды «Болдырмау» әрекеті де, себет те қайтара алмайды.
}
bin-empty-kept = Басқа жазбалар әлі сілтеме жасап тұрған жазбалар себетте қалады.
bin-empty-do = Біржола жою
bin-emptied = { $count ->
    [one] { $count } жазба біржола жойылды.
   *[other] { $count } жазба біржола жойылды.
}
bin-noun = { $noun ->
    [meeting] отырыс
    [participant] қатысушы
    [agendaItem] күн тәртібінің мәселесі
    [speech] сөз сөйлеу
    [passage] белгіленген мәтін
    [point] атап өтілген жайт
    [decision] шешім
    [event] отырыс оқиғасы
    [request] кезектегі жазба
    [vote] дауыс беру
    [recommendation] ұсыным
    [addressee] адресат
    [letter] хат
    [enclosure] қосымша
    [reply] жауап
    [body] ұйым
    [bodyName] атау
    [person] тұлға
    [membership] лауазым
   *[settings] баптаулар
}
