# Күн тәртібі.
agenda-item = { $number }. { $title }
agenda-title = { $number }-мәселе
agenda-rapporteurs = { $number }-мәселе бойынша баяндамашылар
agenda-rapporteur-add = Баяндамашы қосу
agenda-minutes = Бөлінген минут
agenda-minutes-wrong = Минут саны бүтін болуы керек, мысалы 20.
agenda-total = Барлығы { $minutes ->
    [one] { $minutes } минут
   *[other] { $minutes } минут
} бөлінді
agenda-add = Мәселе қосу
agenda-new = Жаңа мәселе
agenda-new-hint = Мәселе не туралы; Enter оны күн тәртібіне қосады
agenda-delete = Мәселені жою: { $what }
agenda-deleted = Мәселе күн тәртібінен алып тасталды: { $what }
agenda-empty-title = Күн тәртібі әлі жоқ
agenda-empty-text = Мәселелер ретімен нөмірленеді, орнын ауыстыруға болады. Сөйленген сөздер, шешімдер мен ұсынымдар әр мәселеге қатысты жазылады.
