# Рекомендации: раздел заседания и общий перечень.
recommendations-add = Новая рекомендация
recommendations-none-title = Рекомендаций ещё нет
recommendations-none-text = Рекомендацию можно вывести в записи из выделенных слов или из отмеченного участниками либо внести здесь и указать, на чём она основана.
recommendations-text = { $name }: текст
recommendations-text-empty = Что рекомендуется
recommendations-no-text = нет текста
recommendations-reasons = Обоснование
recommendations-item = Вопрос повестки дня
recommendations-item-named = { $number }. { $title }
recommendations-owner = Ответственный
recommendations-tags = { $name }: метки
recommendations-bases = На чём основана
recommendations-basis-add = { $name }: добавить основание
recommendations-basis-placeholder = Добавить основание: слова цитаты или отмеченного
recommendations-to = Кому направляется
recommendations-addressee-add = { $name }: добавить адресата
recommendations-addressee-placeholder = Добавить адресата
recommendations-proposed = предложен, не подтверждён
recommendations-confirm = Подтвердить
recommendations-confirm-named = Подтвердить: { $what }
recommendations-letter = письмо без номера ({ $language ->
    [ru] рус.
    [kk] каз.
   *[en] англ.
})
recommendations-letter-numbered = №{ "\u00A0" }{ $number } ({ $language ->
    [ru] рус.
    [kk] каз.
   *[en] англ.
})
recommendations-state =
    { $state ->
        [draft] черновик
        [adopted] принята
        [superseded] заменена
       *[withdrawn] отозвана
    }
recommendations-adopt = Принять
recommendations-adopt-named = Принять { $name }
recommendations-adopted-on = { $name }: дата принятия
recommendations-adopted = Дата принятия
recommendations-adopt-all = Принять все…
recommendations-adopt-title = Принять рекомендации
recommendations-adopt-do = Принять
recommendations-adopt-these = Будут приняты: { $names }.
recommendations-not-adopted = Остаются черновиками, потому что нет текста:
recommendations-to-draft = Вернуть в черновик
recommendations-withdraw = Отозвать
recommendations-withdraw-named = Отозвать { $name }
recommendations-withdraw-reason = Причина
recommendations-withdrawn-on = Дата
recommendations-delete = Удалить рекомендацию
recommendations-menu = Действия: { $name }
recommendations-to-record = К записи
recommendations-to-letter = К письму

ledger-open = К рекомендации
ledger-count = { $count ->
    [one] { $count } рекомендация
    [few] { $count } рекомендации
   *[many] { $count } рекомендаций
}
ledger-awaiting = ждём ответа: { $count }
ledger-shown = Показано { $shown } из { $count }
ledger-state = Состояние
ledger-all = Все состояния
ledger-open-states = Ещё не завершено
ledger-body = Адресат
ledger-all-bodies = Все адресаты
ledger-meeting = Заседание
ledger-all-meetings = Все заседания
ledger-words = Слова
ledger-words-placeholder = Текст, адресат, номер письма
ledger-clear = Снять отбор
ledger-none-fit-title = Под отбор ничего не подошло
ledger-none-fit-text = Измените условия отбора или снимите их.
ledger-column =
    { $column ->
        [number] №
        [recommendation] Рекомендация и откуда она
        [to] Кому
        [letter] Письмо
        [reply] Ответ
       *[follow-up] Состояние
    }
ledger-follow-up =
    { $state ->
        [draft] черновик
        [adopted] письма ещё нет
        [inLetter] письмо готовится
        [signed] письмо подписано
        [awaiting] ждём ответа
        [answeredNotToThePoint] ответ не по существу
        [answeredPartly] отвечено частично
        [answeredFully] ответ получен
        [superseded] заменена
       *[withdrawn] отозвана
    }
ledger-basis =
    { $basis ->
        [passage] из выступления
       *[point] отмечено участниками
    }
ledger-same = та же рекомендация, другой адресат
ledger-unaddressed = адресат не указан
ledger-number = №{ "\u00A0" }{ $number }
ledger-unnumbered = без номера
ledger-sent = отправлено { $date }
ledger-reply = ответ от { $date }
ledger-reply-undated = ответ без даты
ledger-incoming = вх. №{ "\u00A0" }{ $number }
