# Слова документов: письма и протокола.
paper-draft = ПРОЕКТ
paper-quoted = «{ $text }»
paper-and = { $list } и { $last }

paper-days = { $first }–{ $day } { month-of } { $year } года
paper-days-of-months = { $from } – { date-formal }
paper-days-of-years = { $from } – { $until }
paper-date-blank = «___» ____________ 20__ года
paper-number = №{ "\u00A0" }{ $number }
paper-number-blank = №{ "\u00A0" }____
paper-phone = тел.: { $phone }
paper-email = e-mail: { $email }
paper-emblem = Эмблема организации

# Чего не хватает: видно в документе и на печати.
paper-missing-title = [тема заседания не указана]
paper-missing-body = [не указано, чьё это заседание]
paper-missing-date = [дата заседания не указана]
paper-missing-place = [место не указано]
paper-missing-chair = [председатель не указан]
paper-missing-secretary = [секретарь не указан]
paper-missing-participants = [участники не указаны]
paper-missing-group = [группа участников не названа]
paper-missing-agenda = [повестки дня нет]
paper-missing-agenda-title = [вопрос не сформулирован]
paper-missing-speech = [нет текста выступления]
paper-missing-point = [нет текста того, что отмечено]
paper-missing-decision = [нет текста решения]
paper-missing-vote-subject = [не указано, что поставлено на голосование]
paper-missing-vote-outcome = [итог голосования не указан]
paper-missing-recommendation = [нет текста рекомендации]
paper-missing-recommendations = [рекомендаций нет]
paper-missing-addressee = [адресат не указан]
paper-missing-addressee-name = [нет наименования адресата на русском языке]
paper-missing-own-body = [своя организация не указана]
paper-missing-own-body-name = [нет наименования организации на русском языке]
paper-missing-signatory = [не указано, кто подписывает]
paper-missing-signatory-post = [должность не указана]
paper-missing-executor = [исполнитель не указан]
paper-missing-executor-phone = [телефон не указан]

# Письмо.
paper-ref = от { date-formal } №{ "\u00A0" }{ $number }
paper-ref-undated = №{ "\u00A0" }{ $number }
paper-ref-unnumbered = от { date-formal }
paper-in-reply = На №{ "\u00A0" }{ $number } от { date-formal }
paper-in-reply-dated = На №{ "\u00A0" }{ $number } от { $date }
paper-in-reply-undated = На №{ "\u00A0" }{ $number }
paper-session-of =
    { $kind ->
        [hearing] слушаний
        [round-table] круглого стола
        [conference] конференции
        [working] рабочего совещания
       *[session] заседания
    }
paper-about =
    { $purpose ->
        [reminder] О представлении ответа на рекомендации
        [followUp] О дополнительном ответе на рекомендации
       *[recommendations] О рекомендациях
    }
paper-heading = { paper-about } { paper-session-of } на тему «{ $title }»
paper-heading-dated = { paper-about } { paper-session-of } от { $dates }
paper-heading-bare = { paper-about } { paper-session-of }
paper-opening-when = { $dates }{ " " }
paper-opening-when-days = { $dates }{ " " }
paper-opening-topic = { " " }на тему «{ $title }»
paper-opening-body = организатор – { $body }
paper-opening-convener = инициатор – { $body }
paper-opening-who = { " " }({ $who })
paper-opening =
    { $when }{ $kind ->
        [hearing] состоялись слушания
        [round-table] состоялся круглый стол
        [conference] состоялась конференция
        [working] состоялось рабочее совещание
       *[session] состоялось заседание
    }{ $topic }{ $who }. По итогам { paper-session-of } { $count ->
        [1] выработана следующая рекомендация:
       *[other] выработаны следующие рекомендации:
    }
paper-reasons = Обоснование: { $reasons }
paper-quote = { $who }: { $words }
paper-closing =
    { $count ->
        [1] Просим рассмотреть указанную рекомендацию и сообщить о результатах её рассмотрения.
       *[other] Просим рассмотреть указанные рекомендации и сообщить о результатах их рассмотрения.
    }

# Напоминание и повторное письмо: ссылаются на первое.
paper-follower-file =
    { $name } ({ $purpose ->
        [followUp] повторное письмо
       *[reminder] напоминание
    })
paper-reminder-opening =
    { $again ->
        [0] Напоминаем
       *[other] Повторно напоминаем
    }, что на наше письмо { $letter } с { $carried ->
        [1] рекомендацией
       *[other] рекомендациями
    } { paper-session-of }{ $topic } ответ до настоящего времени не получен.
paper-reminder-was-due = Срок ответа истёк { date-formal }.
paper-reminder-is-due = Срок ответа – { date-formal }.
paper-reminder-dues = Сроки ответа: { $list }.
paper-reminder-due-of =
    { $count ->
        [1] по рекомендации
       *[other] по рекомендациям
    } { $numbers } – { $due }
paper-reminder-earlier =
    { $count ->
        [1] Напоминание { $letters } также осталось без ответа.
       *[other] Напоминания { $letters } также остались без ответа.
    }
paper-reminder-list =
    { $count ->
        [1] Без ответа остаётся следующая рекомендация:
       *[other] Без ответа остаются следующие рекомендации:
    }
paper-reminder-closing =
    { $count ->
        [1] Просим в возможно короткий срок рассмотреть указанную рекомендацию и сообщить о результатах её рассмотрения.
       *[other] Просим в возможно короткий срок рассмотреть указанные рекомендации и сообщить о результатах их рассмотрения.
    }
paper-follow-up-replies = { " " }{ $replies }
paper-follow-up-opening =
    На наше письмо { $letter } с { $carried ->
        [1] рекомендацией
       *[other] рекомендациями
    } { paper-session-of }{ $topic } { $replyCount ->
        [1] получен ответ
       *[other] получены ответы
    }{ $replies }.
paper-follow-up-list =
    Вместе с тем { $count ->
        [1] по следующей рекомендации
       *[other] по следующим рекомендациям
    } ответ дан { $how ->
        [partly] не в полном объёме
        [notToThePoint] не по существу
       *[both] не в полном объёме или не по существу
    }:
paper-follow-up-note =
    { $how ->
        [notToThePoint] Ответ дан не по существу.
       *[partly] Ответ дан не в полном объёме.
    }
paper-follow-up-closing =
    { $count ->
        [1] Просим дополнительно рассмотреть указанную рекомендацию и дать по ней ответ по существу.
       *[other] Просим дополнительно рассмотреть указанные рекомендации и дать по ним ответ по существу.
    }

paper-enclosures = Приложение:
paper-enclosure-sheets = { " " }на { $sheets }{ "\u00A0" }л.
paper-enclosure-copies = { " " }в { $copies }{ "\u00A0" }экз.
paper-valediction = С уважением,
paper-executor = Исп.:

# Протокол.
paper-minutes = ПРОТОКОЛ
paper-minutes-of =
    { $kind ->
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
paper-minutes-file = Протокол { $title }
paper-full-minutes-file = Протокол (полный) { $title }
paper-extract = Выписка из протокола { $number }
paper-extract-file = Выписка из протокола, вопрос { $item } { $title }
paper-version = (редакция { $version }: { $reason })
paper-version-file = { $name }, редакция { $version }
paper-certified = Выписка верна:
paper-label = { $label }:
paper-chair = Председатель
paper-presiding = Председательствующий
paper-secretary = Секретарь
paper-times = Время проведения:
paper-starts = Начало:
paper-ends = Окончание:
paper-present = Присутствовали:
paper-online = Участвовали дистанционно:
paper-invited = Приглашённые:
paper-absent = Отсутствовали:
paper-from-afar = дистанционно
paper-came = с { $came }
paper-left = до { $left }
paper-came-and-left = с { $came } до { $left }
paper-representative = представитель
paper-list-attached = список прилагается
paper-people =
    { $count ->
        [one] { $count }{ "\u00A0" }человек
        [few] { $count }{ "\u00A0" }человека
       *[many] { $count }{ "\u00A0" }человек
    }
paper-annex = Приложение к протоколу
paper-annex-date = от { $dates }
paper-annex-title = Список участников
paper-quorum =
    Кворум имеется: из { $members } { $members ->
        [one] члена
       *[other] членов
    } { $present ->
        [one] присутствует
       *[other] присутствуют
    } { $present }, необходимо не менее { $needed }.
paper-no-quorum =
    Кворума нет: из { $members } { $members ->
        [one] члена
       *[other] членов
    } { $present ->
        [one] присутствует
       *[other] присутствуют
    } { $present }, необходимо не менее { $needed }.
paper-agenda = Повестка дня:
paper-rapporteurs =
    { $count ->
        [1] (докладчик: { $names })
       *[other] (докладчики: { $names })
    }
paper-heard = СЛУШАЛИ:
paper-spoke = ВЫСТУПИЛИ:
paper-noted = ОТМЕТИЛИ:
paper-decided = РЕШИЛИ:
paper-recommended = РЕКОМЕНДОВАЛИ:
paper-voice = Голос из зала
paper-voice-question = Вопрос из зала
paper-speech-kind =
    { $kind ->
        [coreport] содоклад
        [question] вопрос
        [answer] ответ
        [retort] реплика
        [reference] справка
       *[announcement] объявление
    }
paper-report-attached = текст доклада прилагается
paper-speech-attached = текст выступления прилагается
paper-assigned = { $text } Ответственный – { $owner }, срок – { $due }.
paper-assigned-owner = { $text } Ответственный – { $owner }
paper-assigned-due = { $text } Срок – { $due }.
paper-recommend = Рекомендовать { $bodies }: { $text }
paper-recommend-apart = { $bodies }: { $text }
paper-recommend-last = Рекомендовать { $bodies } { $text }.
paper-recommend-bare = Принять рекомендацию: { $text }
paper-carried = Вопрос перенесён на следующее заседание.

# Голосование.
paper-vote = ИТОГИ ГОЛОСОВАНИЯ:
paper-vote-secret = ИТОГИ ТАЙНОГО ГОЛОСОВАНИЯ:
paper-vote-by-name = ИТОГИ ПОИМЁННОГО ГОЛОСОВАНИЯ:
paper-vote-subject = На голосование поставлено: { $subject }
paper-vote-figures = за – { $inFavour }, против – { $against }, воздержались – { $abstained }, не голосовали – { $notVoting }.
paper-vote-unanimous = Решение принято единогласно.
paper-vote-uncounted = решение принято большинством голосов.
paper-vote-uncounted-lost = решение не принято: большинства голосов не набрано.
paper-vote-verdict =
    Решение { $carried ->
        [yes] принято
       *[no] не принято
    } ({ $majority ->
        [twoThirds] две трети
        [share] { $share }
        [moreThan] более { $share }
       *[half] большинство
    } { $base ->
        [present] от присутствующих
       *[members] от общего числа членов
    }: необходимо не менее { $needed } из { $whole }).
paper-vote-names =
    { $choice ->
        [inFavour] За
        [against] Против
        [abstained] Воздержались
       *[notVoting] Не голосовали
    }: { $names }
