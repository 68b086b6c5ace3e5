# Отырыс жазбасы: сөздер, атап өтілгендер, шешімдер, мәтіндегі белгілер.
record-kind =
    { $kind ->
        [report] баяндама
        [coreport] қосымша баяндама
        [remark] сөз
        [question] сұрақ
        [answer] жауап
        [retort] реплика
        [reference] анықтама
        [announcement] хабарландыру
       *[chair] төрағалық етушінің сөзі
    }
record-kind-minutes = { record-kind }, { $minutes }{ "\u00A0" }мин
record-kind-of = Сөз сөйлеу түрі
record-language = Сөз сөйлеу тілі
record-starts = Басталуы
record-ends = Аяқталуы
record-attached = Сөйленген сөздің мәтіні бөлек қоса беріледі
record-speakers = Сөйлеушілер
record-speaker-more = Тағы бір сөйлеуші
record-speaker-placeholder = Тегінің бірнеше әрпі
record-speaker-earlier = Алға қою: { $who }
record-printed-as = Қалай басылады: { $who }
record-new-speaker = Кім сөйлейді
record-text-of = Мәтін: { $who }
record-text-empty = Сөйленген сөздің мәтіні әлі енгізілмеген
record-text-attached = Мәтіні бөлек қоса беріледі
record-entry =
    { $entry ->
        [speech] Сөз сөйлеу
        [point] Қатысушылар атап өтті
       *[decision] { $number }-шешім
    }
record-noted = Қатысушылар атап өтті
record-noted-empty = Қатысушылар нені атап өтті
record-decision = { $number }-шешім
record-decision-empty = Не шешілді
record-item-untitled = тұжырымы жоқ

record-add = Жаңа сөз сөйлеу
record-add-under = { $number }-мәселе бойынша сөз сөйлеу
record-next = Келесі сөз сөйлеу
record-next-short = Келесі
record-before = Осының алдына сөз сөйлеу қосу
record-quote = Дәйексөз
record-summary = Мазмұндама
record-recommend = Ұсыным
record-decide = Шешім
record-note = Атап өтілді
record-up = Жоғары
record-down = Төмен
record-to-item = { $number }-мәселеге: { $title }
record-to-none = Күн тәртібінен тыс
record-details = Сөз сөйлеу туралы мәлімет
record-delete = Жою
record-deleted = Себетте: { $what }
record-menu = Жазбамен әрекеттер
record-toolbar = Таңдалған сөздер

record-passages = Белгіленген мәтін
record-passage-kind =
    { $kind ->
        [verbatim] дәйексөз
       *[summary] мазмұндама
    }
record-passage-lost = бұл сөздер мәтінде қалмаған
record-passage-language = «{ $words }» сөздерінің тілі
record-recommend-passage = «{ $words }» сөздерінен ұсыным жасау
record-unmark = «{ $words }» белгісін алып тастау
record-leads-to = Ұсынымға өту
record-recommended = Ұсыным қосылды
record-to-recommendation = Ұсынымға өту

record-empty-title = Жазба әлі бос
record-empty-text = Мұнда сөйленген сөздер, қатысушылар атап өткен жайттар мен шешімдер ретімен беріледі. Алғашқы сөз сөйлеуден бастаңыз.
