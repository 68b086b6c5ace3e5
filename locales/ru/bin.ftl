# Корзина: удалённое, возврат, очистка.
bin-label = Удалённое
bin-restore = Вернуть из корзины
bin-back = Вернуть
bin-restore-named = Вернуть: { $title }
bin-restored = Возвращено: { $title }
bin-open = Перейти
bin-deleted-at = Удалено
bin-what = Что
bin-name = Название или начало текста
bin-unnamed = без названия
bin-count = { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
}
bin-empty = Очистить корзину
bin-empty-question = Очистить корзину?
bin-empty-warning = { $count ->
    [one] { $count } запись будет удалена безвозвратно: ни отмена, ни корзина её уже не вернут.
    [few] { $count } записи будут удалены безвозвратно: ни отмена, ни корзина их уже не вернут.
   *[many] { $count } записей будут удалены безвозвратно: ни отмена, ни корзина их уже не вернут.
}
bin-empty-kept = То, на что ещё ссылаются другие записи, останется в корзине.
bin-empty-do = Удалить безвозвратно
bin-emptied = { $count ->
    [one] Безвозвратно удалена { $count } запись.
    [few] Безвозвратно удалены { $count } записи.
   *[many] Безвозвратно удалено { $count } записей.
}
bin-noun = { $noun ->
    [meeting] заседание
    [participant] участник
    [agendaItem] вопрос повестки дня
    [speech] выступление
    [passage] отмеченный текст
    [point] отмеченное
    [decision] решение
    [event] событие заседания
    [request] запись в очереди
    [vote] голосование
    [recommendation] рекомендация
    [addressee] адресат
    [letter] письмо
    [enclosure] приложение
    [reply] ответ
    [body] организация
    [bodyName] наименование
    [person] лицо
    [membership] должность
   *[settings] настройки
}
