# Все заседания и новое заседание.
meetings-new = Новое заседание
meetings-create = Создать и открыть
meetings-add-sample = Добавить пример заседания
meetings-delete = Удалить заседание
meetings-delete-named = Удалить: { $title }
meetings-deleted = Заседание в корзине: { $title }
meetings-sample-added = Пример заседания добавлен.
meetings-filter = Отбор
meetings-filter-hint = Тема, орган, метка, дата
meetings-order = Порядок
meetings-order-date = По дате
meetings-order-body = По органу
meetings-date = Дата
meetings-title = Тема
meetings-body = Орган
meetings-status = Состояние
meetings-column-speeches = Выст.
meetings-column-recommendations = Рек.
meetings-column-letters = Письма
meetings-speeches = Выступления
meetings-recommendations = Рекомендации
meetings-letters = Письма
meetings-count = { $count ->
    [one] { $count } заседание
    [few] { $count } заседания
   *[many] { $count } заседаний
}
meetings-shown = показано { $shown } из { $count }
meetings-none-fit-title = Под отбор ничего не подошло
meetings-none-fit-text = Ни в теме, ни в названии органа, ни в метках таких слов нет.
meetings-filter-clear = Снять отбор
meetings-untitled = без темы
meetings-undated = без даты
meetings-kind-of = Вид заседания
meetings-kind = { $kind ->
    [regular] очередное
    [extraordinary] внеочередное
    [extended] расширенное
    [joint] совместное
    [visiting] выездное
    [hearing] слушания
    [roundTable] круглый стол
    [conference] конференция
   *[working] рабочее совещание
}
meetings-status-of = { $status ->
    [planned] готовится
    [held] проведено
   *[closed] закрыто
}
meetings-title-hint = Одного языка достаточно, остальные можно добавить позже.
meetings-convener = Инициатор
meetings-first-day = Дата
meetings-last-day = Последний день
meetings-last-day-hint = Только если заседание длилось несколько дней.
