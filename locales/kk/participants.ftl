# Отырысқа қатысушылар.
participants-of = { $standing ->
    [member] Мүшелер мен қатысушылар
   *[invited] Шақырылғандар
}
participants-add = Қатысушы қосу
participants-add-hint = Тегінің бірнеше әрпі немесе жаңа есім: Соловьева Айгүл
participants-add-group = Топ қосу
participants-add-group-hint = Мысалы, саяси партиялардың өкілдері
participants-sort = Кімді
participants-sort-person = Тұлға
participants-sort-group = Топ
participants-standing = Мәртебесі
participants-standing-of = { $standing ->
    [member] қатысушы
   *[invited] шақырылған
}
participants-group = Топтың атауы
participants-group-unnamed = атауы жоқ топ
participants-capacity = Кім ретінде
participants-represents = Қай ұйымның өкілі
participants-representing = Кімнің өкілі, сөзбен
participants-presence = Қатысуы: { $name }
participants-presence-of = { $presence ->
    [present] қатысты
    [online] онлайн
   *[absent] қатыспады
}
participants-came = Келген уақыты
participants-left = Кеткен уақыты
participants-times = { $came }–{ $left }
participants-to-person = Тұлға туралы мәліметті ашу
participants-delete = Қатысушыны жою: { $name }
participants-deleted = Қатысушы жойылды: { $what }
participants-empty-title = Қатысушылар әзірге жоқ
participants-empty-text = Отырыста болғандарды жазыңыз: анықтамалықтан бір-бірлеп немесе есептегідей топ ретінде. Анықтамалықта жоқ адам бірден қосылады.
