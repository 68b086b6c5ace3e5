# Документ рядом с записью: страницы, выбор, пробелы.
pane-choice = Документ
pane-minutes = Протокол
pane-letters = Письма
pane-letter-of = Письмо { $number } из { $count }
pane-previous = Предыдущее письмо
pane-next = Следующее письмо
pane-language = Язык документа
pane-gaps = не заполнено: { $count }
pane-gap = { $what }
pane-format-docx = DOCX
pane-format-odt = ODT
pane-format-pdf = PDF
pane-format-txt = Текст
pane-format-xlsx = XLSX
pane-show-full = Показать полный протокол
pane-show-short = Показать краткий протокол
pane-export-docx = Выпустить показанное в DOCX
pane-export-pdf = Выпустить показанное в PDF
pane-print = Печать…
pane-print-title = Открыть PDF в программе просмотра и напечатать оттуда
pane-print-no-office = Открыт файл Word: для PDF по собственному шаблону нужен LibreOffice, а на этом компьютере он не найден.
pane-minutes-label = Протокол, { $language }
pane-letter-label = Письмо: { $body }, { $language }
pane-no-letters-title = Писем ещё нет
pane-no-letters-text = Они составляются из принятых рекомендаций, по одному на адресата и язык.
pane-to-documents = К документам заседания
pane-page = Страница { $page } из { $pages }
pane-failed = Документ не удалось показать. { $reason }
pane-outdated = Показан прежний вид документа. { $reason }
pane-retry = Повторить
pane-none = В документе пока ничего нет.
pane-place =
    { $what ->
        [meeting] Сведения о заседании
        [meetingTitle] Тема заседания
        [meetingGoal] Цель заседания
        [meetingPlace] Место заседания
        [participant] Участник
        [participantGroup] Группа участников
        [participantCapacity] В каком качестве участвует
        [participantRepresenting] Кого представляет
        [agendaItem] Вопрос повестки дня
        [agendaTitle] Вопрос повестки дня
        [speech] Выступление
        [speechText] Текст выступления
        [passage] Цитата
        [point] Отмечено участниками
        [pointText] Отмечено участниками
        [decision] Решение
        [decisionText] Решение
        [vote] Голосование
        [voteSubject] Предмет голосования
        [recommendation] Рекомендация
        [recommendationText] Рекомендация
        [recommendationReasons] Обоснование рекомендации
        [addressee] Адресат рекомендации
        [letter] Сведения о письме
        [letterAddressee] Адресат письма
        [letterHeading] Заголовок письма
        [letterSalutation] Обращение
        [letterOpening] Начало письма
        [letterClosing] Заключение письма
        [letterSignatoryPost] Должность подписавшего
        [enclosure] Приложение
        [body] Организация
        [bodyName] Наименование организации
        [bodyAddress] Адрес организации
        [person] Лицо
        [membership] Должность
        [membershipRole] Должность
        [settings] Настройки
       *[other] Место документа
    }
pane-place-empty = Не заполнено: { pane-place }
