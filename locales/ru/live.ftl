# Режим заседания: что идёт, кто говорит, что она пишет.
live-enter = Вести протокол
live-return = К идущему заседанию
live-leave = Выйти к записи
live-to-record = К записи
live-left = Вы вышли из режима заседания; заседание продолжается.
live-end = Завершить заседание
live-ended = Заседание завершено.
live-break = Объявить перерыв
live-resume = Продолжить заседание
live-paper = Показать или скрыть документ
live-part = К следующей части: повестка, текст, очередь, голосования
live-part-before = К предыдущей части
live-keys = Главные клавиши
live-phase =
    { $phase ->
        [running] Идёт заседание
        [break] Перерыв
        [ended] Заседание завершено
       *[notBegun] Заседание не начато
    }

live-writing = Запись выступлений
live-you-write = вы записываете
live-nobody = Пока никто не выступал
live-nobody-hint = Дайте слово: несколько букв фамилии и Enter
live-speaks-now = говорит сейчас
live-interrupted = прервано репликой
live-floor-ended = слово закончилось { $time } назад
live-kind = Вид: { record-kind }
live-kind-short =
    { $kind ->
        [chair] председатель
       *[other] { record-kind }
    }
live-before = Записано перед этим
live-write-next = Перейти к незаписанному
live-write-next-short = к незаписанному
live-write-previous = К предыдущему выступлению
live-insert = Забытое выступление перед этим
live-snippet = Вставить заготовку
live-note-line =
    { $noted ->
        [decision] Решение
       *[point] Отмечено участниками
    }
live-note-placeholder =
    { $noted ->
        [decision] Что решили
       *[point] Что отметили участники
    }
live-note-enter = записать
live-noted =
    { $noted ->
        [decision] Решение записано
       *[point] Отмеченное записано
    }
live-quote-short = цитата
live-recommend-short = рекомендация
live-decide-short = решение

live-waiting = Не записано
live-waits = Не записано: { $count }
live-waits-going = идёт { $time }
live-ago = { $time } назад
live-waits-more = и ещё { $count }
live-waits-none = Всё, что прозвучало, записывается
live-next-short = перейти

live-floor = Слово
live-floor-of = слово у:
live-floor-free = слово свободно
live-break-now = перерыв
live-clock-beside =
    { $pressure ->
        [open] идёт
        [closing] заканчивается, всего { $allotted }
        [over] сверх { $allotted }
       *[going] осталось из { $allotted }
    }
live-floor-turn =
    { $pressure ->
        [closing] Время заканчивается: { $who }
        [over] Время вышло: { $who }
       *[going] Слово у: { $who }
    }
live-next-speaker = Слово следующему в очереди
live-next-speaker-short = слово следующему
live-interrupt = Реплика: прервать выступающего
live-interrupt-short = реплика
live-back-to-interrupted = Вернуть слово прерванному
live-floor-again = Вернуть слово тому, кого записываете
live-free = Слово закончено
live-minute = Ещё одна минута

live-call = Дать слово
live-call-line = Кому дать слово
live-call-placeholder = Кому дать слово: несколько букв фамилии
live-call-enter = слово сразу
live-call-shift-enter = в очередь
live-call-away = { $capacity ->
    [none] отсутствует
   *[other] { $capacity }, отсутствует
}
live-call-group = от группы
live-name = Назвать, кто говорил
live-name-line = Кто говорил
live-name-placeholder = Кто это был: несколько букв фамилии; Esc — голос из зала
live-name-enter = записать имя
live-to-text = к тексту

live-agenda = Повестка
live-item-number = { $number }.
live-item-time =
    { $words ->
        [planned] { $allotted }{ "\u00A0" }мин
        [of] { $minutes }{ "\u00A0" }мин из { $allotted }
        [taken] { $minutes }{ "\u00A0" }мин
       *[none] { "" }
    }
live-item-left =
    { $over ->
        [yes] сверх { $minutes }{ "\u00A0" }мин
       *[no] осталось { $minutes }
    }
live-item-menu = Действия с вопросом: { $what }
live-item-take = Перейти к этому вопросу
live-item-next = К следующему вопросу
live-item-previous = К предыдущему вопросу
live-item-internal = Не вносить в протокол
live-item-public = Вносить в протокол
live-item-internal-now = Не вносить текущий вопрос в протокол
live-item-public-now = Вносить текущий вопрос в протокол
live-item-internal-mark = не в протокол
live-item-new = Вопрос по ходу
live-item-new-hint = О чём вопрос
live-item-new-enter = после текущего
live-item-new-shift-enter = и перейти к нему
live-item-carry = Перенести
live-item-carried = перенесён
live-carry-title = Перенести вопрос
live-carry-to = На какое заседание
live-carry-unknown = Ещё не известно
live-carry-new = Новое заседание
live-carry-new-title = Тема нового заседания
live-carry-session = { $date }: { $title }
live-carried = Вопрос перенесён: { $what }

live-speaking = Время выступлений
live-speaking-by = Как считать время
live-speaking-group = группы
live-speaking-person = лица
live-speaking-others = Остальные
