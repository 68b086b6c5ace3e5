# Егіздер: бір мәтіннің орысша және қазақша нұсқалары мен олардың арасындағы алшақтықтар.
text-version = { $label }: { $language }
text-paragraph = { $label }, { $number }-абзац
twins-beside = Қатар: қаз. және рус.
twins-beside-named = Қазақша және орысша нұсқалары қатар: { $what }
twins-count =
    { $count ->
       *[other] Екінші тілмен { $count } алшақтық
    }
twins-label = Нұсқалардың алшақтықтары: { $what }
twins-kind =
    { $kind ->
        [date] Күні
        [name] Аты немесе атауы
        [article] Заң бабы
        [deadline] Мерзімі
       *[number] Сан
    }
twins-differ = { twins-kind }: рус. «{ $ru }», қаз. «{ $kk }»
twins-only-ru = { twins-kind }: «{ $ru }» тек орысша мәтінде бар
twins-only-kk = { twins-kind }: «{ $kk }» тек қазақша мәтінде бар
twins-in =
    { $kind ->
        [letterHeading] Тақырыбы.
        [letterSalutation] Қаратпа сөз.
        [letterOpening] Кіріспе бөлігі.
        [letterClosing] Қорытынды бөлігі.
        [recommendationReasons] Ұсынымның негіздемесі.
       *[recommendationText] Ұсыным.
    }
twins-right = Осылай болуы керек
twins-right-named = Осылай болуы керек: { $what }
twins-letters = Орысша және қазақша хат
twins-letters-same = Екі хаттағы сандар, күндер, есімдер, баптар мен мерзімдер бірдей.
twins-send-title = Екі тілдегі хаттар бір-біріне сәйкес емес
twins-send-about = Хатты осы күйінде де жіберуге болады: шешім сізде.
twins-send-anyway = Бәрібір жіберу
twins-look = Қарап шығу
