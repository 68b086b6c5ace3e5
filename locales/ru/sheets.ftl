# Слова прочих документов заседания: приглашения, порядка проведения, листа регистрации, журнала писем, перечня рекомендаций.
sheet-title =
    { $kind ->
        [invitation] ПРИГЛАШЕНИЕ
        [order] ПОРЯДОК ПРОВЕДЕНИЯ
        [attendance] ЛИСТ РЕГИСТРАЦИИ
        [register] ЖУРНАЛ РЕГИСТРАЦИИ ИСХОДЯЩИХ ПИСЕМ
        [control] ПЕРЕЧЕНЬ РЕКОМЕНДАЦИЙ, НАХОДЯЩИХСЯ НА КОНТРОЛЕ
       *[recommendations] ПЕРЕЧЕНЬ РЕКОМЕНДАЦИЙ
    }
sheet-meeting-of =
    { $meeting ->
        [extraordinary] внеочередного заседания
        [extended] расширенного заседания
        [joint] совместного заседания
        [visiting] выездного заседания
        [hearing] слушаний
        [round-table] круглого стола
        [conference] конференции
        [working] рабочего совещания
       *[regular] очередного заседания
    }
sheet-title-of =
    { $kind ->
        [invitation] { "" }
        [attendance] участников { sheet-meeting-of }
        [register] { "" }
        [recommendations] по итогам { sheet-meeting-of }
       *[order] { sheet-meeting-of }
    }
sheet-file =
    { $kind ->
        [invitation] Приглашение { $title }
        [order] Порядок проведения { $title }
        [attendance] Лист регистрации { $title }
        [register] Журнал исходящих писем { $title }
        [control] Рекомендации на контроле { $title }
       *[recommendations] Перечень рекомендаций { $title }
    }
sheet-fact =
    { $fact ->
        [date] Дата:
        [time] Время:
       *[place] Место проведения:
    }
sheet-invited-in =
    { $meeting ->
        [extraordinary] во внеочередном заседании
        [extended] в расширенном заседании
        [joint] в совместном заседании
        [visiting] в выездном заседании
        [hearing] в слушаниях
        [round-table] в круглом столе
        [conference] в конференции
        [working] в рабочем совещании
       *[regular] в очередном заседании
    }
sheet-invited-to = Приглашаем Вас принять участие { sheet-invited-in } на тему «{ $title }».
sheet-invited = Приглашаем Вас принять участие { sheet-invited-in }.
sheet-confirm = Просим подтвердить участие по телефону { $phone }.
sheet-column =
    { $column ->
        [number] №
        [time] Время
        [item] Вопрос
        [speakers] Докладчики
        [name] Фамилия, инициалы
        [capacity] Должность, кого представляет
        [signature] Подпись
        [registered] Регистрационный номер
        [date] Дата
        [addressee] Адресат
        [subject] Краткое содержание
        [sent] Отметка об отправке
        [executor] Исполнитель
        [recommendation] Рекомендация
        [letter] Письмо
        [session] Заседание
        [inSession] Номер
        [letterNumber] № письма
        [letterDate] Дата письма
        [due] Срок ответа
        [because] Чем объясняется срок
        [over] Дней просрочки
        [owner] Ответственный
        [answer] Последний ответ
       *[state] Состояние
    }
sheet-period =
    { $sort ->
        [between] Письма, зарегистрированные с { $from } по { $until }
        [from] Письма, зарегистрированные с { $from }
        [until] Письма, зарегистрированные по { $until }
       *[all] Все зарегистрированные письма
    }
sheet-none = Записей нет.
sheet-channel =
    { $channel ->
        [eOtinish] e-Otinish
        [esedo] ЕСЭДО
        [post] почта
        [courier] курьер
       *[email] эл. почта
    }
sheet-sent = { $on }, { sheet-channel }
sheet-received = получено { $on }
sheet-received-numbered = получено { $on }, вх. №{ "\u00A0" }{ $number }
sheet-annulled = Аннулировано { $on }: { $reason }
sheet-letter = №{ "\u00A0" }{ $number } от { $on }
sheet-state =
    { $state ->
        [draft] проект
        [adopted] принята
        [inLetter] письмо готовится
        [signed] письмо подписано
        [awaiting] отправлена, ожидается ответ
        [notToThePoint] ответ не по существу
        [partly] ответ получен частично
        [fully] ответ получен
        [split] разделена на несколько
        [merged] объединена с другими
        [superseded] заменена другой
        [carriedOver] перенесена на другое заседание
       *[withdrawn] отозвана
    }
sheet-as-of = по состоянию на { $on }
sheet-only-overdue = только просроченные
sheet-of-session = { $number }, заседание от { $on }
sheet-numbered = №{ "\u00A0" }{ $number }
sheet-on-control = Всего на контроле: { $count }, из них просрочено: { $overdue }.
sheet-tab = На контроле
