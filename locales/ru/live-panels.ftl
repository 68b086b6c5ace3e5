# Живое заседание: очередь, голосования, присутствие, кворум, заготовки.
queue-title =
    { $closed ->
        [true] Очередь · запись закрыта
       *[other] Очередь · запись открыта
    }
queue-list = Очередь выступающих
queue-add = Записать в очередь
queue-close = Закрыть запись
queue-open = Открыть запись
queue-closed-why = Запись в очередь закрыта. Вне очереди записывают к порядку ведения.
queue-who = Кого записать
queue-kind = С чем записывают
queue-order = К порядку ведения, вне очереди
queue-in-turn = В общую очередь
queue-out-of-turn = вне очереди
queue-call = Предоставить слово
queue-again =
    { $turn ->
        [2] второй раз
        [3] третий раз
       *[other] { $turn }-й раз
    }, { $minutes }{ "\u00A0" }мин
queue-away = нет в зале
queue-only-present = Только присутствующие, без отсутствующих ({ $away })
queue-menu = Действия: { $name }
queue-remove = Убрать из очереди
queue-removed = Убрано из очереди: { $name }
queue-empty = В очереди никого нет.
queue-nobody-present = Из записавшихся в зале никого нет.

vote-title = Голосование
vote-start = Начать голосование
vote-go-on = К голосованию
vote-going-on = идёт голосование
vote-last = Последнее голосование
vote-put-aside = Свернуть, голосование продолжается
vote-open = Открыть голосование: { $subject }
vote-untitled = предмет не указан
vote-subject = Что ставится на голосование
vote-manner = Порядок голосования
vote-manner-next = Другой порядок голосования
vote-manner-of =
    { $manner ->
        [open] открытое
        [secret] тайное
       *[byName] поимённое
    }
vote-majority = Большинство
vote-majority-of =
    { $majority ->
        [simple] простое
        [absolute] абсолютное
        [twoThirds] две трети
       *[own] другая доля
    }
vote-base = От числа
vote-base-of =
    { $base ->
        [present] присутствующих
       *[members] всех членов
    }
vote-rule =
    { $majority ->
        [simple] большинство
        [absolute] абсолютное большинство
        [twoThirds] две трети
        [more] более { $of }/{ $outOf }
       *[share] не менее { $of }/{ $outOf }
    } { vote-of-whom }
vote-of-whom =
    { $base ->
        [present] присутствующих
       *[members] от всех членов
    }
vote-figures = Итоги голосования
vote-choice =
    { $choice ->
        [inFavour] за
        [against] против
        [abstained] воздержались
       *[notVoting] не голосовали
    }
vote-choice-short =
    { $choice ->
        [inFavour] З
        [against] П
        [abstained] В
       *[notVoting] Н
    }
vote-ballots = Поимённое голосование
vote-ballots-hint = 1: за, 2: против, 3: воздержался, 4: не голосовал. Клавиша переводит к следующему.
vote-nobody = Среди присутствующих нет ни одного члена, записанного по имени.
vote-voters = Кто мог голосовать
vote-present = Присутствует членов
vote-members = Всего членов
vote-verdict =
    { $verdict ->
        [unanimous] Принято единогласно
        [carried] Принято
       *[rejected] Не принято
    }: за – { $inFavour }, нужно { $needed } из { $of } { $base ->
        [present] присутствующих
       *[members] всех членов
    }.
vote-uncounted =
    { $carried ->
        [true] Принято большинством, без подсчёта голосов.
       *[other] Большинством не принято, без подсчёта голосов.
    }
vote-close = Подвести итог
vote-correct = Исправить итог
vote-reopen = Возобновить голосование
vote-majority-carried = Большинством: принято
vote-majority-rejected = Большинством: не принято
vote-remove = Удалить голосование
vote-removed = Голосование удалено
vote-add = Голосование
vote-add-to = Голосование по решению { $number }
vote-others = Другие голосования

share-own = Своя доля
share-of = Часть
share-out-of = Из
share-more = больше этой доли
count-wrong = Впишите целое число.

presence-title = Присутствие
presence-search = Несколько букв фамилии
presence-keys = Enter отмечает найденного. В списке: пробел – пришёл или ушёл, O – онлайн.
presence-of =
    { $standing ->
        [member] Члены
       *[invited] Приглашённые
    }
presence-count = { $there } из { $all }
presence-where =
    { $where ->
        [present] на месте
        [online] онлайн
        [left] нет в зале
       *[absent] отсутствует
    }
presence-empty = Участники заседания ещё не внесены.

quorum-verdict =
    { $met ->
        [true] Кворум есть
       *[other] Кворума нет
    }: { $present } из { $members }, нужно { $needed }
quorum-choose = Кворум: правило не выбрано
quorum-rule = Кворум
quorum-rule-choose = Правило кворума
quorum-rule-of =
    { $rule ->
        [none] не определяется
        [twoThirds] две трети членов
        [half] более половины членов
        [own] своя доля
       *[number] число членов
    }
quorum-number = Сколько членов нужно
quorum-members = Всего членов
quorum-members-hint = Если не все внесены в список участников.

snippet-insert = Вставить заготовку
snippet-search = Несколько букв: «слово», «голосование»
