# Двойники: русский и казахский варианты одного текста и расхождения между ними.
text-version = { $label }: { $language }
text-paragraph = { $label }, абзац { $number }
twins-beside = Рядом: қаз. и рус.
twins-beside-named = Казахский и русский варианты рядом: { $what }
twins-count =
    { $count ->
        [one] { $count } расхождение с другим языком
        [few] { $count } расхождения с другим языком
       *[many] { $count } расхождений с другим языком
    }
twins-label = Расхождения вариантов: { $what }
twins-kind =
    { $kind ->
        [date] Дата
        [name] Имя или наименование
        [article] Статья закона
        [deadline] Срок
       *[number] Число
    }
twins-differ = { twins-kind }: рус. «{ $ru }», қаз. «{ $kk }»
twins-only-ru = { twins-kind }: «{ $ru }» есть только в русском тексте
twins-only-kk = { twins-kind }: «{ $kk }» есть только в казахском тексте
twins-in =
    { $kind ->
        [letterHeading] Заголовок.
        [letterSalutation] Обращение.
        [letterOpening] Вступление.
        [letterClosing] Заключение.
        [recommendationReasons] Обоснование рекомендации.
       *[recommendationText] Рекомендация.
    }
twins-right = Так и нужно
twins-right-named = Так и нужно: { $what }
twins-letters = Русское и казахское письмо
twins-letters-same = Числа, даты, имена, статьи и сроки в обоих письмах совпадают.
twins-send-title = Письма на двух языках расходятся
twins-send-about = Отправить письмо можно и так: решаете вы.
twins-send-anyway = Всё равно отправить
twins-look = Посмотреть
