# Сегодня: чем заняты, что осталось, чего ждём, что изменилось.
today-meetings = Заседания в работе
today-unsent = Рекомендации, ещё не отправленные
today-unsent-state = { $state ->
    [draft] ещё не принята
   *[adopted] письма ещё нет
}
today-unaddressed = адресат не указан
today-unworded = текста ещё нет
today-letters = Письма ждут следующего шага
today-next-step = { $status ->
    [draft] передать на подпись
    [forSignature] отметить подписание
    [signed] зарегистрировать
   *[registered] отправить
}
today-awaiting = Ждут ответа
today-sent = Отправлено { $date }
today-sent-numbered = №{ "\u00A0" }{ $number }, отправлено { $date }
today-waits = { $days ->
    [0] отправлено сегодня
    [one] ждём { $days } день
    [few] ждём { $days } дня
   *[many] ждём { $days } дней
}
today-rest = { $count ->
    [one] Ещё { $count }
    [few] Ещё { $count }
   *[many] Ещё { $count }
}
today-changes = Последние изменения
today-record = Запись
today-documents = Документы
today-undated = дата не указана
