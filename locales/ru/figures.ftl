# Слова картин: подписи, отметки, столбцы таблиц. Их читают и в окне, и на бумаге; говорит их программа, окно только чертит.
figure-title =
    { $picture ->
        [openStates] Открытое по состоянию
        [openBodies] Открытое по адресатам
        [openAges] Открытое по давности
        [answerDays] За сколько дней отвечают, по годам
        [answerDaysOfBodies] За сколько дней отвечают, по адресатам и годам
        [answers] Как отвечают, по годам
        [answersOfBodies] Как отвечают, по адресатам
        [speakingPeople] Сколько говорили, по лицам
        [speakingGroups] Сколько говорили, по тому, кого представляют
        [speakingItems] Сколько говорили, по вопросам повестки дня
       *[speakingSessions] Сколько говорили, по заседаниям
    }
figure-open-states =
    На { $on } { $total ->
        [one] открыта { $total } рекомендация
        [few] открыты { $total } рекомендации
       *[many] открыто { $total } рекомендаций
    }, каждая по каждому адресату; больше всего таких: { $state } ({ $count }).
figure-open-bodies =
    Больше всего открыто у адресата «{ $body }»: { $count } из { $total }; { $overdue ->
        [0] ни один ответ не просрочен
       *[other] всего просрочено: { $overdue }
    }.
figure-open-ages = Дольше года открыто { $older } из { $total }; давность считается со дня отправки письма, а до неё – со дня принятия рекомендации.
figure-answer-days =
    Из ответов на письма { $year } года половина пришла за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } или раньше; дни считаются от получения письма, а если оно не отмечено – от отправки.
figure-answer-days-unknown = Ни за один год не набралось { $few } ответов с датами, поэтому о том, за сколько дней отвечают, сказать ещё нельзя.
figure-answer-days-of-bodies = Показано, за сколько дней пришла половина ответов; где за год ответов меньше { $few }, судить по ним нельзя.
figure-answers =
    Из отправленного за все годы ({ $asked }) отвечено полностью: { $fully }, частично: { $partly }, не по существу: { $beside }; без ответа: { $none }. Письмо с напоминаниями к нему считается один раз.
figure-answers-of-bodies = Чаще всего спрашивали адресата «{ $body }»: { $asked }, из них отвечено полностью: { $fully }.
figure-speaking =
    Всего сказано за { $total }; { $picture ->
        [speakingPeople] дольше всех – { $name }
        [speakingGroups] больше всего – у тех, кто представляет: { $name }
        [speakingItems] больше всего времени занял вопрос «{ $name }»
       *[speakingSessions] больше всего – на заседании «{ $name }»
    } ({ $time }). { $untimed ->
        [0] Время известно у всех выступлений.
        [one] { $untimed } выступление без времени не учтено.
        [few] { $untimed } выступления без времени не учтены.
       *[many] { $untimed } выступлений без времени не учтены.
    }
figure-state =
    { $state ->
        [noLetter] письма ещё нет
        [inLetter] письмо готовится
        [signed] письмо подписано
        [awaiting] ждём ответа
        [overdue] ответ просрочен
        [notToThePoint] ответ не по существу
       *[partly] отвечено частично
    }
figure-stage =
    { $stage ->
        [toSend] не отправлено
        [awaiting] ждём ответа
        [overdue] просрочено
       *[inPart] отвечено не полностью
    }
figure-age =
    { $age ->
        [month] до 30 дней
        [quarter] 31–90 дней
        [halfYear] 91–180 дней
        [year] 181–365 дней
        [older] больше года
       *[unknown] неизвестно
    }
figure-answer =
    { $answer ->
        [fully] полностью
        [partly] частично
        [beside] не по существу
       *[none] без ответа
    }
figure-column =
    { $column ->
        [state] Состояние
        [count] Сколько
        [body] Адресат
        [age] Давность
        [total] Всего
        [year] Год
        [bodyInYear] Адресат и год
        [asked] Отправлено
        [answered] Отвечено
        [days] Половина за
        [speakingPeople] Лицо
        [speakingGroups] Кого представляет
        [speakingItems] Вопрос повестки дня
        [speakingSessions] Заседание
        [step] Шаг
        [date] Дата
        [who] Кто
        [words] Слова, номер, причина
        [speeches] Выступлений
       *[time] Время
    }
figure-body-in-year = { $body }, { $year }
figure-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
figure-too-few = мало ответов для оценки: { $count }
figure-hours = { $hours }{ "\u00A0" }ч { $minutes }{ "\u00A0" }мин
figure-minutes = { $minutes }{ "\u00A0" }мин
figure-seconds = { $seconds }{ "\u00A0" }с
figure-more = Не поместилось на картину: { $count }; всё перечислено в таблице.
figure-no-name = без названия
figure-no-body = адресат не указан
figure-voice = голос из зала
figure-no-group = не указано
figure-no-item = вне вопросов повестки дня
figure-room =
    { $pictures ->
        [open] Что открыто
        [answers] Как отвечают
       *[speaking] Сколько говорили
    }
figure-file = Обзор – { $title }
figure-course =
    С первого шага (заседание «{ $session }») прошло { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }. Сейчас: { $states }.
figure-course-state = { $body } – { $state }
figure-no-date = без даты
figure-after =
    через { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
figure-ground =
    { $ground ->
        [said] слова из выступления
       *[noted] отмечено участниками
    }
