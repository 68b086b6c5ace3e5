# Жазылғанның бәрінен іздеу.

search-words = Сөздер
search-placeholder = Сөздер, "тырнақшадағы тіркес", басталу*, -артық
search-kind-label = Нені іздеу керек
search-all-kinds = Барлығы
search-kind = { $kind ->
    [speech] Айтылған сөздер
    [report] Баяндама
    [coreport] Қосымша баяндама
    [remark] Сөз
    [question] Сұрақ
    [answer] Жауап
    [retort] Реплика
    [reference] Анықтама
    [announcement] Хабарландыру
    [chair] Төрағаның сөзі
    [passage] Дәйексөз немесе мазмұндама
    [point] Атап өтілді
    [decision] Шешім
    [vote] Дауыс беру
    [recommendation] Ұсыным
    [letter] Хат
    [reply] Хатқа жауап
    [meeting] Отырыс
    [agendaItem] Күн тәртібінің мәселесі
    [person] Тұлға
   *[body] Ұйым
}
search-person = Кім айтты
search-tag = Отырыстың белгісі
search-from = Күннен бастап
search-to = Күнге дейін
search-order = Реті
search-newest = Алдымен жаңалары
search-best = Алдымен ең сәйкестері
search-open = Айтылған жерінен ашу
search-more = Тағы көрсету
search-clear = Барлық жерден іздеу
search-incomplete = Сөз көрсеткіші әлі құрылып жатыр: бәрі табылған жоқ
search-found = { $more ->
    [true] Алғашқы { $count } нәтиже көрсетілді
   *[false] Табылғаны: { $count }
}
search-empty-title = Жазылған кез келген сөз
search-empty-text = Айтылған сөздер, шешімдер, ұсынымдар, хаттар мен жауаптар қазақша және орысша кез келген тұлғадағы сөзбен табылады.
search-none-title = Ештеңе табылмады
search-none-text = Сөздерді тексеріңіз немесе шектеулерді алып тастаңыз.
search-body = Ұйым
search-meeting = Отырыс
search-state = Күйі
search-all-states = Кез келгені
search-saved = Сақталған іздеулер
search-save = Іздеуді сақтау…
search-save-name = Атауы
search-save-hint = Атауы бірдей іздеу ауыстырылады.
search-save-do = Сақтау
search-saved-removed = «{ $name }» іздеуі жойылды.
search-saved-recall = Іздеу: { $name }
