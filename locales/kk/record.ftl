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
record-kind-minutes = { record-kind }, { $minutes } мин
record-kind-of = Сөздің түрі
record-language = Сөздің тілі
record-starts = Басталуы
record-ends = Аяқталуы
record-attached = Сөздің мәтіні бөлек қоса беріледі
record-speakers = Сөйлеушілер
record-speaker-more = Тағы бір сөйлеуші
record-speaker-placeholder = Тегінің бірнеше әрпі
record-speaker-earlier = Алға қою: { $who }
record-printed-as = Қалай басылады: { $who }
record-new-speaker = Кім сөйлейді
record-text-of = Мәтін: { $who }
record-text-empty = Сөздің мәтіні әлі енгізілмеген
record-text-attached = Мәтіні бөлек қоса беріледі
record-entry =
    { $entry ->
        [speech] Сөз
        [point] Қатысушылар атап өтті
       *[decision] Шешім { $number }
    }
record-noted = Қатысушылар атап өтті
record-noted-empty = Қатысушылар нені атап өтті
record-decision = Шешім { $number }
record-decision-empty = Не шешілді
record-item-untitled = тұжырымы жоқ

record-add = Жаңа сөз
record-add-under = { $number }-мәселе бойынша сөз
record-next = Келесі сөз
record-next-short = Келесі
record-before = Осының алдына сөз қосу
record-quote = Дәйексөз
record-summary = Мазмұндама
record-recommend = Ұсыным
record-decide = Шешім
record-note = Атап өтілді
record-up = Жоғары
record-down = Төмен
record-to-item = { $number }-мәселеге көшіру. { $title }
record-to-none = Күн тәртібінен тыс
record-details = Сөз туралы мәлімет
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
record-recommend-passage = «{ $words }» сөздерінен ұсыным жасау
record-unmark = «{ $words }» белгісін алып тастау
record-leads-to = Ұсынымға өту
record-recommended = Ұсыным қосылды
record-to-recommendation = Ұсынымға өту

record-empty-title = Жазба әлі бос
record-empty-text = Мұнда сөйленген сөздер, қатысушылар атап өткен жайттар мен шешімдер ретімен тұрады. Алғашқы сөзден бастаңыз.
