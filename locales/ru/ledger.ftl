# Перечень рекомендаций: группы, выбор нескольких, действия с ними, замены и история.
ledger-owner = Ответственный
ledger-all-owners = Все ответственные
ledger-no-owner = Ответственный не назначен
ledger-tag = Метка
ledger-all-tags = Все метки
ledger-no-tag = Без метки
ledger-no-due = Без срока
ledger-session = { $date } — { $title }
ledger-grouping = Сгруппировать
ledger-grouping-name =
    { $grouping ->
        [none] не группировать
        [meeting] по заседаниям
        [body] по адресатам
        [state] по состоянию
        [owner] по ответственным
        [tag] по меткам
       *[dueMonth] по месяцу срока
    }
ledger-group-count = { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[many] { $count } строк
}
ledger-choose = Выбрать { $name }
ledger-choose-all = Выбрать все строки
ledger-chosen = { $count ->
    [one] Выбрана { $count } строка
    [few] Выбраны { $count } строки
   *[many] Выбрано { $count } строк
}
ledger-unchoose = Снять выбор
ledger-more = Ещё
ledger-many-of = { $count ->
    [one] Для { $count } рекомендации; отменяется одним шагом.
   *[many] Для { $count } рекомендаций; отменяется одним шагом.
}
ledger-many-lines = { $count ->
    [one] { $count } строка перечня
    [few] { $count } строки перечня
   *[many] { $count } строк перечня
}
ledger-do = Сохранить
ledger-done = { $count ->
    [one] Изменена { $count } рекомендация
    [few] Изменены { $count } рекомендации
   *[many] Изменено { $count } рекомендаций
}
ledger-set-owner = Назначить ответственного…
ledger-owner-none = Пустое поле снимает ответственного.
ledger-add-tag = Добавить метку…
ledger-remove-tag = Убрать метку…
ledger-adopt = Принять рекомендации…
ledger-withdraw = Отозвать рекомендации…
ledger-set-term = Установить срок строкам…
ledger-take-off = Снять строки с контроля…
ledger-merge = Объединить…
ledger-merged-text = Текст объединённой рекомендации
ledger-supersede = Заменить другой…
ledger-successor = Какая рекомендация заменяет
ledger-successor-placeholder = Слова из её текста
ledger-carry = Перенести на другое заседание…
ledger-carry-to = На какое заседание
ledger-carry-choose = Выберите заседание
ledger-split = Разделить…
ledger-split-title = Разделить { $name }
ledger-split-hint = Каждая часть сохраняет основания и адресатов; отправленные письма остаются как есть.
ledger-split-empty = Напишите текст каждой части.
ledger-split-do = Разделить
ledger-split-done = { $name } разделена, частей: { $count }
ledger-part = Часть { $number }
ledger-part-add = Ещё часть
ledger-kin-on = { $name } ({ $date })
ledger-succeeded =
    { $kind ->
        [split] разделена на { $names }
        [merged] объединена в { $names }
        [carriedOver] перенесена: { $names }
       *[superseded] заменена на { $names }
    }
ledger-came-from =
    { $kind ->
        [split] часть { $names }
        [merged] объединяет { $names }
        [carriedOver] перенесена из { $names }
       *[superseded] заменяет { $names }
    }
ledger-end-succession = Снять замену: { $name }

life-title = История рекомендации
life-show = Показать историю
life-by = записал(а): { $who }
life-letter = { "" } (№{ "\u00A0" }{ $number })
life-kin = Рекомендация { $kin }
life-sent = Письмо отправлено: { $channel }
life-replied =
    { $completeness ->
        [fully] Ответ получен
        [partly] Ответ получен, частичный
       *[notToThePoint] Ответ получен, не по существу
    }
life-extended = Срок продлён до { $until }
life-promised = Обещано исполнить до { $until }
life-step =
    { $step ->
        [added] Рекомендация добавлена
        [adopted] Принята
        [backToDraft] Возвращена в черновик
        [withdrawn] Отозвана
        [letterSigned] Письмо подписано
        [letterRegistered] Письмо зарегистрировано
        [letterReceived] Письмо получено адресатом
        [letterAnnulled] Письмо аннулировано
        [paused] Течение срока приостановлено
        [resumed] Течение срока возобновлено
        [takenOff] Снята с контроля
       *[putBack] Возвращена на контроль
    }
