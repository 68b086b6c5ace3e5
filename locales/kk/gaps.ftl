# Бос жерлер: құжатқа не жетіспейді.
gap-in-language = { $gap } ({ $language ->
    [ru] орыс.
    [kk] қаз.
   *[en] ағылш.
})
gap-meeting-title = Отырыстың тақырыбы көрсетілмеген
gap-meeting-body = Отырыстың қай органдікі екені көрсетілмеген
gap-meeting-date = Отырыстың күні көрсетілмеген
gap-meeting-place = Отырыстың өткен жері көрсетілмеген
gap-chair = Төраға көрсетілмеген
gap-secretary = Хатшы көрсетілмеген
gap-participants = Қатысушылар көрсетілмеген
gap-participant-group = Қатысушылар тобы аталмаған
gap-agenda = Күн тәртібі жоқ
gap-agenda-title = Күн тәртібінің { $what }-мәселесі: мәтіні жоқ
gap-speech-text = { $what }: сөйленген сөздің мәтіні жоқ
gap-point-text = Атап өтілді: мәтіні жоқ
gap-decision-text = Шешім: мәтіні жоқ
gap-vote-subject = Дауыс беру: дауысқа не қойылғаны көрсетілмеген
gap-vote-outcome = Дауыс беру: қорытындысы көрсетілмеген
gap-recommendation-text = { $what } ұсынымы: мәтіні жоқ
gap-recommendations = Қабылданған ұсынымдар жоқ
gap-addressee = { $what } ұсынымы: адресаты көрсетілмеген
gap-addressee-unconfirmed = Адресат расталмаған: { $what }
gap-addressee-name = Адресаттың атауы жоқ: { $what }
gap-addressee-dative = Адресаттың барыс септігі расталмаған: { $what }
gap-own-body = Өз ұйымыңыз көрсетілмеген
gap-own-body-name = Ұйымның атауы жоқ: { $what }
gap-signatory = Хатқа кім қол қоятыны көрсетілмеген: { $what }
gap-signatory-of-letters = Баптауларда хаттарға кім қол қоятыны көрсетілмеген
gap-signatory-post = Қол қоюшының лауазымы көрсетілмеген: { $what }
gap-executor = Хаттың орындаушысы көрсетілмеген: { $what }
gap-executor-of-letters = Баптауларда хаттардың орындаушысы көрсетілмеген
gap-executor-phone = Орындаушының телефоны көрсетілмеген: { $what }

recommendation-number = Ұ-{ $number }
speaker-voice = Залдан шыққан дауыс
