# Слова элементов управления, общих для всех экранов.
language-ru = русский
language-kk = казахский
language-en = английский
language-ru-short = рус
language-kk-short = қаз
language-en-short = eng
language-filled = заполнено
language-empty = не заполнено
languages-label = Язык текста

control-close = Закрыть
control-cancel = Отмена
control-more = Ещё
control-remove = Убрать: { $what }
control-move = Переместить: { $what }
control-move-hint = Перетащите или нажмите Alt и стрелку
control-moved = Теперь на месте { $place } из { $count }
control-required = обязательно
control-add-new = Добавить «{ $text }»
control-nothing-found = Ничего не нашлось
control-searching = Идёт поиск…
control-search-failed = Поиск не удался: { $reason }
control-options = { $count ->
    [one] { $count } вариант
    [few] { $count } варианта
   *[many] { $count } вариантов
}
control-not-chosen = не выбрано
control-notices = Сообщения
control-notice-details = Подробности
control-progress = { $done } из { $total }
control-left-seconds = { $count ->
    [one] осталась { $count } секунда
    [few] осталось { $count } секунды
   *[many] осталось { $count } секунд
}
control-left-minutes = { $count ->
    [one] осталась { $count } минута
    [few] осталось { $count } минуты
   *[many] осталось { $count } минут
}
control-loading = Загружается…

text-not-saved = Не записано: { $reason } Набранное осталось здесь, запись повторится сама.
