# Отырыс шешімдері: мәтіні, жауаптысы, мерзімі.
decisions-add = Жаңа шешім
decisions-add-under = { $number }-мәселе бойынша шешім
decisions-of-item = { $number }-мәселе бойынша шешімдер
decisions-of-none = Күн тәртібінен тыс шешімдер
decisions-text = { $number }-шешімнің мәтіні
decisions-owner = Жауапты
decisions-due = Мерзімі
decisions-delete = { $number }-шешімді жою
decisions-empty-title = Шешімдер әлі жоқ
decisions-empty-text = Шешімдер күн тәртібінің мәселелері бойынша топтастырылады және хаттамадағыдай нөмірленеді. Шешімді осында немесе жазбаның өзінде, таңдалған сөздерден енгізуге болады.
