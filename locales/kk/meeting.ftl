# Отырыс: басы, бөлімдері, жалпы мәлімет.
meeting-export = Құжаттарды шығару
meeting-paper-show = Құжатты қатар көрсету
meeting-paper-hide = Құжатты жасыру
meeting-paper-divider = Құжаттың ені
meeting-sections = Отырыс бөлімдері
meeting-section-general = Жалпы мәлімет
meeting-section-participants = Қатысушылар
meeting-section-agenda = Күн тәртібі
meeting-section-record = Жазба
meeting-section-decisions = Шешімдер
meeting-section-recommendations = Ұсынымдар
meeting-section-documents = Құжаттар
meeting-dates = { $first } – { $last }
meeting-people = { $members ->
    [one] { $members } қатысушы
   *[other] { $members } қатысушы
}{ $invited ->
    [0] { "" }
    [one] , { $invited } шақырылған
   *[other] , { $invited } шақырылған
}
meeting-gaps = { $sorts ->
    [minutes] хаттамаға жетпейтіні: { $minutes }
    [letters] хаттарға жетпейтіні: { $letters }
   *[both] жетпейтіні: хаттамаға { $minutes }, хаттарға { $letters }
}
meeting-gaps-title = Не жетіспейді
meeting-gaps-of = { $paper ->
    [minutes] Хаттамаға
   *[letters] Хаттарға
}
meeting-gaps-none = Бәрі толтырылған
meeting-unreadable = Отырыс ашылмады
meeting-to-all = Барлық отырысқа өту

meeting-title = Тақырыбы
meeting-goal = Мақсаты
meeting-body = Кімнің отырысы
meeting-body-hint = Хаттама осы органның атынан жүргізіледі
meeting-convener = Бастамашы
meeting-convener-hint = Отырысты шақырған ұйым
meeting-date = Күні
meeting-last-day = Соңғы күні
meeting-last-day-hint = Отырыс бірнеше күнге созылса ғана
meeting-starts = Басталуы
meeting-ends = Аяқталуы
meeting-zone = Сағат белдеуі
meeting-place = Өткен жері
meeting-chair = Төраға
meeting-presiding = Төрағалық етуші
meeting-only-presided = Төраға емес, төрағалық етуші
meeting-secretary = Хатшы
meeting-number = Хаттаманың нөмірі
meeting-number-hint = Өз есебіңіз бойынша; нөмірі болмаса, «№ ____» деп басылады
meeting-file-index = Іс индексі
meeting-file-index-hint = Істер номенклатурасы бойынша
meeting-tags = Белгілер
meeting-tags-add = Белгі қосу
