# Поиск по всему, что записано.

search-words = Слова
search-placeholder = Слова, "фраза в кавычках", начал*, -лишнее
search-kind-label = Что искать
search-all-kinds = Всё
search-kind = { $kind ->
    [speech] Выступления
    [report] Доклад
    [coreport] Содоклад
    [remark] Выступление
    [question] Вопрос
    [answer] Ответ
    [retort] Реплика
    [reference] Справка
    [announcement] Объявление
    [chair] Слово председательствующего
    [passage] Цитата или изложение
    [point] Отмечено
    [decision] Решение
    [vote] Голосование
    [recommendation] Рекомендация
    [letter] Письмо
    [reply] Ответ на письмо
    [meeting] Заседание
    [agendaItem] Вопрос повестки дня
    [person] Лицо
   *[body] Организация
}
search-person = Кто говорил
search-tag = Метка заседания
search-from = С даты
search-to = По дату
search-order = Порядок
search-newest = Сначала новые
search-best = Сначала лучшие
search-open = Открыть там, где сказано
search-more = Показать ещё
search-clear = Искать везде
search-incomplete = Указатель слов ещё составляется: найдено не всё
search-found = { $more ->
    [true] Показано первых: { $count }
   *[false] Найдено: { $count }
}
search-empty-title = Любое слово из записанного
search-empty-text = Выступления, решения, рекомендации, письма и ответы находятся по словам в любой форме, на русском и казахском.
search-none-title = Ничего не найдено
search-none-text = Проверьте слова или уберите ограничения.
search-body = Организация
search-meeting = Заседание
search-state = Состояние
search-all-states = Любое
search-saved = Сохранённые поиски
search-save = Сохранить поиск…
search-save-name = Название
search-save-hint = Поиск с таким же названием будет заменён.
search-save-do = Сохранить
search-saved-removed = Поиск «{ $name }» удалён.
search-saved-recall = Искать: { $name }
