# Хат алмасу: хаттар журналы және хаттың карточкасы.
letters-filter = Журналдан іздеу
letters-filter-hint = Нөмірі, адресаты, отырысы
letters-state = Күйі
letters-state-all = барлық хат
letters-count =
    { $count ->
        [one] { $shown } хат
       *[other] { $shown } хат
    }
letters-none-found = Мұндай хат жоқ
letters-none-found-text = Іздеу сөздерін немесе күйін өзгертіңіз.
letters-show-all = Барлық хатты көрсету
letters-to-meetings = Отырыстарға өту
letters-column-choose = Таңдау
letters-column-number = № және күні
letters-column-addressee = Кімге, отырыс
letters-column-state = Күйі
letters-column-sent = Жіберілді, алынды
letters-column-reply = Жауап
letters-choose = Таңдау: { $what }
letters-no-number = нөмірсіз
letters-export-register = Журналды шығару…
letters-export-chosen =
    { $count ->
        [0] Таңдалғандарын шығару
       *[other] Таңдалғандарын шығару ({ $count })
    }
letters-of-one-meeting = Бір отырыстың хаттары ғана бірге шығарылады.
letters-received = { $date } алынды
letters-replies =
    { $count ->
        [one] { $count } жауап
       *[other] { $count } жауап
    }

letter-no-name = Атауы жоқ адресат
letter-number-of = { $date } №{ "\u00A0" }{ $number }
letter-standing-draft = жоба
letter-standing-forSignature = қол қоюда
letter-standing-signed = қол қойылды
letter-standing-registered = тіркелді
letter-standing-sent = жіберілді
letter-standing-received = алынды
letter-standing-answered = жауап алынды
letter-standing-annulled = күші жойылды
letter-life = Хаттың жолы
letter-life-ahead = алда
letter-life-answered = жауап
letter-channel-eOtinish = e-Otinish
letter-channel-esedo = ЭҚАБЖ
letter-channel-post = пошта
letter-channel-courier = шабарман
letter-channel-email = эл. пошта
letter-incoming = кіріс №{ "\u00A0" }{ $number }
letter-gone-title = Мұндай хат жоқ
letter-gone-text = Ол жойылған болуы мүмкін. Жойылғандар себетте жатады.
letter-to-register = Хаттар журналына өту
letter-twin = Сол хаттың өзі: { $language }
letter-body-link = Ұйымның карточкасы
letter-gaps =
    { $count ->
        [one] жетіспейтіні: { $count }
       *[other] жетіспейтіні: { $count }
    }
letter-paper = Хаттың басып шығарылатын түрі
letter-paper-divider = Хаттың ені
letter-closed = Қол қойылған хат өзгертілмейді. Хат қате болса, себебін көрсетіп, күшін жойыңыз да, жаңасын дайындаңыз.

letter-part-texts = Хаттың мәтіні
letter-part-carried = Ұсынымдар
letter-part-reference = Кіріс хатқа жауап
letter-part-enclosures = Қосымшалар
letter-part-people = Қол қоюшы және орындаушы
letter-part-replies = Жауаптар
letter-was-composed = Бағдарлама құрастырған
letter-addressee = Кімге
letter-addressee-composed = Бағдарлама құрастырады: ұйымның барыс септігіндегі атауы
letter-heading = Тақырыбы
letter-heading-composed =
    Бағдарлама құрастырады: { $purpose ->
        [reminder] «… ұсынымдарына жауап беру туралы»
        [followUp] «… ұсынымдарына қосымша жауап беру туралы»
       *[recommendations] отырыс тақырыбы бойынша «… ұсынымдары туралы»
    }
letter-salutation = Қаратпа сөз
letter-salutation-composed = Қаратпа сөзсіз
letter-opening = Басы
letter-opening-composed =
    Бағдарлама құрастырады: { $purpose ->
        [reminder] қай хатқа жауап келмеді, мерзімі қашан өтті
        [followUp] қандай жауап келді, онда не толық емес
       *[recommendations] отырыс қашан, қандай тақырыпта өтті, не әзірленді
    }
letter-closing = Қорытындысы
letter-closing-composed =
    Бағдарлама құрастырады: { $purpose ->
        [reminder] мүмкіндігінше қысқа мерзімде қарап, жауап беру туралы өтініш
        [followUp] қосымша қарап, мәні бойынша жауап беру туралы өтініш
       *[recommendations] қарап, нәтижесін хабарлау туралы өтініш
    }
letter-signatory = Қол қоюшы
letter-signatory-post = Қол қоюшының лауазымы
letter-signatory-post-composed = Бұл тұлғаның біздің ұйымдағы лауазымы
letter-executor = Орындаушы
letter-executor-hint = Аты-жөні мен телефоны соңғы беттің төменгі жағына басылады.
letter-reference-number = Кіріс хаттың №
letter-reference-date = күні
letter-reference-hint = Хат біреудің хатына жауап болса, толтырылады.

letter-carried-none = Хатта бірде-бір ұсыным жоқ.
letter-carried-empty = мәтіні әлі жоқ
letter-carried-dropped = Хаттан алып тасталды: { $what }.
letter-carry = { $what }
letter-carry-add = Ұсыным қосу
letter-enclosure-title = { $number }-қосымшаның атауы
letter-enclosure-sheets = Парақ
letter-enclosure-copies = Дана
letter-enclosure-new = Жаңа қосымша
letter-enclosure-add = Қосымша қосу
letter-enclosure-removed = Қосымша алып тасталды.
letter-whole-number = Бүтін сан керек, мысалы 2.

letter-step-for-signature = Қол қоюға беру
letter-step-back = Жобаға қайтару
letter-step-sign = Қол қойылғанын белгілеу
letter-step-register = Тіркеу
letter-step-send = Жіберілгенін белгілеу
letter-step-receive = Алынғанын белгілеу
letter-step-annul = Күшін жою
letter-step-reply = Жауапты енгізу
letter-correct-sign = Қол қойылғанын түзету
letter-correct-send = Жіберілгенін түзету
letter-correct-receive = Алынғанын түзету
letter-export = Хатты шығару
letter-delete = Хатты жою
letter-deleted = Хат жойылды.

letter-date-sign = Қол қойылған күні
letter-date-register = Тіркелген күні
letter-date-send = Жіберілген күні
letter-date-receive = Алынған күні
letter-date-annul = Күші жойылған күні
letter-date-needed = Күнін көрсетіңіз.
letter-sign-about = Қол бағдарламадан тыс қойылады: қағазда немесе электрондық қолтаңбамен. Содан кейін хаттың мәтіні өзгертілмейді.
letter-signed-file = Қол қойылған файл
letter-attach = Файл қосу…
letter-drop = немесе файлды осында сүйреп әкеліңіз
letter-drop-one = Бір ғана файлды сүйреп әкеліңіз.
letter-attached-open = Файлды ашу: { $name }
letter-number-source = Нөмірі
letter-number-own = біздің журналдағы келесі
letter-number-typed = басқа жүйеден
letter-number-typed-label = Нөмірі, өзгеріссіз
letter-number-about = Нөмір бір рет беріледі және кейін өзгермейді. Күші жойылған хатта да ол сақталады.
letter-file-index = Іс индексі
letter-file-index-hint = Бос болса: отырыстың немесе баптаулардағы индекс.
letter-registered-as = Хат тіркелді: №{ "\u00A0" }{ $number }.
letter-channel = Жіберу тәсілі
letter-incoming-number = Адресат берген нөмір
letter-reason = Себебі
letter-annul-about = Хат нөмірімен және себебімен журналда қалады. Бұл әрекетті болдырмауға келмейді.
letter-annulled-for = { $date }: { $reason }

reply-title = { $number }-жауап
reply-number = Жауаптың нөмірі
reply-date = Жауаптың күні
reply-incoming-number = Біздің кіріс нөміріміз
reply-incoming-date = Келіп түскен күні
reply-completeness = Қаншалықты жауап береді
reply-fully = толық
reply-partly = ішінара
reply-notToThePoint = мәні бойынша емес
reply-text = Не деп жауап берілді
reply-text-hint = Жауаптың мәтіні немесе мәні.
reply-file = Жауаптың файлы
reply-file-remove = Файлды алып тастау
reply-save = Жауапты енгізу
reply-delete = { $number }-жауапты жою
reply-deleted = Жауап жойылды.
reply-none = Жауап әлі жоқ.

answers-title = Жауап парағы
answers-hint = Жеке белгіленбеген талап бүкіл жауаппен бірдей бағаланады.
answer-demand = { $what }, { $demand }-тармақ
answer-alike = бүкіл жауаптағыдай: { $verdict }
answer-verdict =
  { $verdict ->
    [fully] толық жауап берілді
    [partly] ішінара жауап берілді
    [notToThePoint] мәні бойынша жауап емес
    [promised] белгілі күнге уәде берілді
   *[unanswered] жауап берілмеді
  }
answer-verdict-label = Қалай жауап берілді: { $what }
answer-promised = Уәде етілген күн
answer-note = Не деп жауап берілді: { $what }
answer-note-placeholder = Бұл туралы жауапта не айтылған
