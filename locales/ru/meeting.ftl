# Заседание: шапка, разделы, общие сведения.
meeting-export = Выпустить документы
meeting-paper-show = Показать документ рядом
meeting-paper-hide = Скрыть документ
meeting-paper-divider = Ширина документа
meeting-sections = Разделы заседания
meeting-section-general = Общие сведения
meeting-section-participants = Участники
meeting-section-agenda = Повестка
meeting-section-record = Запись
meeting-section-decisions = Решения
meeting-section-recommendations = Рекомендации
meeting-section-documents = Документы
meeting-dates = { $first } – { $last }
meeting-people = { $members ->
    [one] { $members } участник
    [few] { $members } участника
   *[many] { $members } участников
}{ $invited ->
    [0] { "" }
    [one] , { $invited } приглашённый
    [few] , { $invited } приглашённых
   *[many] , { $invited } приглашённых
}
meeting-gaps = { $sorts ->
    [minutes] протоколу не хватает: { $minutes }
    [letters] письмам не хватает: { $letters }
   *[both] не хватает: протоколу { $minutes }, письмам { $letters }
}
meeting-gaps-title = Чего не хватает
meeting-gaps-of = { $paper ->
    [minutes] Протоколу
   *[letters] Письмам
}
meeting-gaps-none = Всё заполнено
meeting-unreadable = Заседание не открылось
meeting-to-all = Ко всем заседаниям

meeting-title = Тема
meeting-goal = Цель
meeting-body = Чьё заседание
meeting-body-hint = Орган, от имени которого ведётся протокол
meeting-convener = Инициатор
meeting-convener-hint = Кто созвал заседание
meeting-date = Дата
meeting-last-day = Последний день
meeting-last-day-hint = Только если заседание длилось несколько дней
meeting-starts = Начало
meeting-ends = Окончание
meeting-zone = Часовой пояс
meeting-place = Место
meeting-chair = Председатель
meeting-presiding = Председательствующий
meeting-only-presided = Председательствующий, не председатель
meeting-secretary = Секретарь
meeting-number = Номер протокола
meeting-number-hint = По вашему учёту; без номера печатается «№ ____»
meeting-file-index = Индекс дела
meeting-file-index-hint = По номенклатуре дел
meeting-tags = Метки
meeting-tags-add = Добавить метку
