# Переписка: журнал писем и карточка письма.
letters-filter = Найти в журнале
letters-filter-hint = Номер, адресат, заседание
letters-state = Состояние
letters-state-all = все письма
letters-count =
    { $count ->
        [one] { $shown } письмо
        [few] { $shown } письма
       *[many] { $shown } писем
    }
letters-none-found = Таких писем нет
letters-none-found-text = Измените слова поиска или состояние.
letters-show-all = Показать все письма
letters-to-meetings = К заседаниям
letters-column-choose = Выбор
letters-column-number = № и дата
letters-column-addressee = Кому, заседание
letters-column-state = Состояние
letters-column-sent = Отправлено, получено
letters-column-reply = Ответ
letters-choose = Выбрать: { $what }
letters-no-number = без номера
letters-export-register = Выпустить журнал…
letters-export-chosen =
    { $count ->
        [0] Выпустить выбранные
       *[other] Выпустить выбранные ({ $count })
    }
letters-of-one-meeting = Вместе выпускаются письма одного заседания.
letters-received = получено { $date }
letters-replies =
    { $count ->
        [one] { $count } ответ
        [few] { $count } ответа
       *[many] { $count } ответов
    }

letter-no-name = Адресат без наименования
letter-number-of = №{ "\u00A0" }{ $number } от { $date }
letter-standing-draft = черновик
letter-standing-forSignature = на подписи
letter-standing-signed = подписано
letter-standing-registered = зарегистрировано
letter-standing-sent = отправлено
letter-standing-received = получено
letter-standing-answered = ответ получен
letter-standing-annulled = аннулировано
letter-life = Путь письма
letter-life-ahead = впереди
letter-life-answered = ответ
letter-channel-eOtinish = e-Otinish
letter-channel-esedo = ЕСЭДО
letter-channel-post = почта
letter-channel-courier = курьер
letter-channel-email = эл. почта
letter-incoming = вх. №{ "\u00A0" }{ $number }
letter-gone-title = Такого письма нет
letter-gone-text = Возможно, оно удалено. Удалённое лежит в корзине.
letter-to-register = К журналу писем
letter-twin = То же письмо: { $language }
letter-body-link = Карточка организации
letter-gaps =
    { $count ->
        [one] не хватает: { $count }
       *[other] не хватает: { $count }
    }
letter-paper = Письмо, как оно будет напечатано
letter-paper-divider = Ширина письма
letter-closed = Подписанное письмо не меняют. Если письмо неверно, аннулируйте его с указанием причины и составьте новое.

letter-part-texts = Текст письма
letter-part-carried = Рекомендации
letter-part-reference = Ответ на входящее
letter-part-enclosures = Приложения
letter-part-people = Подпись и исполнитель
letter-part-replies = Ответы
letter-was-composed = Составлено программой
letter-addressee = Кому
letter-addressee-composed = Составит программа: наименование организации в дательном падеже
letter-heading = Заголовок
letter-heading-composed =
    Составит программа: { $purpose ->
        [reminder] «О представлении ответа на рекомендации…»
        [followUp] «О дополнительном ответе на рекомендации…»
       *[recommendations] «О рекомендациях заседания…»
    }
letter-salutation = Обращение
letter-salutation-composed = Без обращения
letter-opening = Начало
letter-opening-composed =
    Составит программа: { $purpose ->
        [reminder] на какое письмо нет ответа и когда истёк срок
        [followUp] какой ответ получен и на что он дан не полностью
       *[recommendations] когда и о чём прошло заседание, что выработано
    }
letter-closing = Заключение
letter-closing-composed =
    Составит программа: { $purpose ->
        [reminder] просьба рассмотреть и ответить в возможно короткий срок
        [followUp] просьба рассмотреть дополнительно и ответить по существу
       *[recommendations] просьба рассмотреть и сообщить о результатах
    }
letter-signatory = Подписывает
letter-signatory-post = Должность подписывающего
letter-signatory-post-composed = Должность этого лица в нашей организации
letter-executor = Исполнитель
letter-executor-hint = Имя и телефон печатаются внизу последней страницы.
letter-reference-number = На № (входящий)
letter-reference-date = от
letter-reference-hint = Заполняется, если это ответ на чьё-то письмо.

letter-carried-none = В письме нет ни одной рекомендации.
letter-carried-empty = текста ещё нет
letter-carried-dropped = Из письма убрано: { $what }.
letter-carry = { $what }
letter-carry-add = Добавить рекомендацию
letter-enclosure-title = Название приложения { $number }
letter-enclosure-sheets = Листов
letter-enclosure-copies = Экз.
letter-enclosure-new = Новое приложение
letter-enclosure-add = Добавить приложение
letter-enclosure-removed = Приложение убрано.
letter-whole-number = Нужно целое число, например 2.

letter-step-for-signature = Передать на подпись
letter-step-back = Вернуть в черновик
letter-step-sign = Отметить подписание
letter-step-register = Зарегистрировать
letter-step-send = Отметить отправку
letter-step-receive = Отметить получение
letter-step-annul = Аннулировать
letter-step-reply = Внести ответ
letter-correct-sign = Исправить подписание
letter-correct-send = Исправить отправку
letter-correct-receive = Исправить получение
letter-export = Выпустить письмо
letter-delete = Удалить письмо
letter-deleted = Письмо удалено.

letter-date-sign = Дата подписания
letter-date-register = Дата регистрации
letter-date-send = Дата отправки
letter-date-receive = Дата получения
letter-date-annul = Дата аннулирования
letter-date-needed = Укажите дату.
letter-sign-about = Подписывают вне программы: на бумаге или электронной подписью. После этого текст письма уже не меняют.
letter-signed-file = Подписанный файл
letter-attach = Приложить файл…
letter-drop = или перетащите файл сюда
letter-drop-one = Перетащите один файл.
letter-attached-open = Открыть файл: { $name }
letter-number-source = Номер
letter-number-own = следующий по нашему журналу
letter-number-typed = из другой системы
letter-number-typed-label = Номер без изменений
letter-number-about = Номер даётся один раз и больше не меняется. У аннулированного письма он остаётся.
letter-file-index = Индекс дела
letter-file-index-hint = Пусто: индекс заседания или из настроек.
letter-registered-as = Письмо зарегистрировано: №{ "\u00A0" }{ $number }.
letter-channel = Способ отправки
letter-incoming-number = Номер, который дал адресат
letter-reason = Причина
letter-annul-about = Письмо останется в журнале вместе с номером и причиной. Отменить это нельзя.
letter-annulled-for = { $date }: { $reason }

reply-title = Ответ { $number }
reply-number = Номер ответа
reply-date = Дата ответа
reply-incoming-number = Наш входящий номер
reply-incoming-date = Поступил
reply-completeness = Насколько отвечает
reply-fully = полностью
reply-partly = частично
reply-notToThePoint = не по существу
reply-text = Что отвечено
reply-text-hint = Текст ответа или его суть.
reply-file = Файл ответа
reply-file-remove = Убрать файл
reply-save = Внести ответ
reply-delete = Удалить ответ { $number }
reply-deleted = Ответ удалён.
reply-none = Ответа ещё нет.

answers-title = Лист ответов
answers-hint = Что не отмечено отдельно, отвечено так же, как весь ответ.
answer-demand = { $what }, п. { $demand }
answer-alike = как весь ответ: { $verdict }
answer-verdict =
  { $verdict ->
    [fully] отвечено полностью
    [partly] отвечено частично
    [notToThePoint] не по существу
    [promised] обещано к сроку
   *[unanswered] не отвечено
  }
answer-verdict-label = Как отвечено: { $what }
answer-promised = Обещано к
answer-note = Что отвечено: { $what }
answer-note-placeholder = Что об этом сказано в ответе
