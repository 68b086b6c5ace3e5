# Пробелы: чего не хватает документу.
gap-in-language = { $gap } ({ $language ->
    [ru] рус.
    [kk] каз.
   *[en] англ.
})
gap-meeting-title = Не указана тема заседания
gap-meeting-body = Не указано, чьё это заседание
gap-meeting-date = Не указана дата заседания
gap-meeting-place = Не указано место заседания
gap-chair = Не указан председатель
gap-secretary = Не указан секретарь
gap-participants = Не указаны участники
gap-participant-group = Не названа группа участников
gap-agenda = Нет повестки дня
gap-agenda-title = Вопрос повестки дня { $what }: нет формулировки
gap-speech-text = { $what }: нет текста выступления
gap-point-text = Отмечено: нет текста
gap-decision-text = Решение: нет текста
gap-vote-subject = Голосование: не указано, что на него поставлено
gap-vote-outcome = Голосование: не указан итог
gap-recommendation-text = Рекомендация { $what }: нет текста
gap-recommendations = Нет принятых рекомендаций
gap-addressee = Рекомендация { $what }: не указан адресат
gap-addressee-unconfirmed = Адресат не подтверждён: { $what }
gap-addressee-name = Нет наименования адресата: { $what }
gap-addressee-dative = Дательный падеж адресата не подтверждён: { $what }
gap-own-body = Не указана своя организация
gap-own-body-name = Нет наименования организации: { $what }
gap-signatory = Не указано, кто подписывает письмо: { $what }
gap-signatory-of-letters = В настройках не указано, кто подписывает письма
gap-signatory-post = Не указана должность подписавшего: { $what }
gap-executor = Не указан исполнитель письма: { $what }
gap-executor-of-letters = В настройках не указан исполнитель писем
gap-executor-phone = Не указан телефон исполнителя: { $what }

recommendation-number = Р-{ $number }
speaker-voice = Голос из зала
