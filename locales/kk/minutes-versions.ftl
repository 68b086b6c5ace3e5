# Хаттаманың редакциялары: жоба, келісілген, түпкілікті.
minutes-name =
    { $form ->
        [full] Толық хаттама, { $language }
        [extract] Хаттамадан үзінді көшірме, { $language }
       *[short] Қысқаша хаттама, { $language }
    }
minutes-way = Күйі: { $name }
minutes-versions = Редакциялары: { $name }
minutes-version = { $version }-редакция
minutes-status-draft = жоба
minutes-status-agreed = келісілген
minutes-status-final = түпкілікті
minutes-seal = мөрі { $seal }
minutes-signed = Қол қойылған файл: { $name }
minutes-attach = Қол қойылғанын қосу…
minutes-step-agree = Келісілді
minutes-step-backToDraft = Жобаға қайтару
minutes-step-makeFinal = Түпкілікті ету
minutes-step-makeFinal-title = Хаттаманы түпкілікті ету
minutes-step-makeFinal-about = Хаттама келісілген күйінде қалады және жабылады: оның өзін де, жазбаның осы тілдегі сөздерін де өзгертуге немесе болдырмауға келмейді. Ол тек себебі көрсетілген жаңа редакциямен түзетіледі.
minutes-step-newVersion = Жаңа редакция…
minutes-step-newVersion-title = Хаттаманың жаңа редакциясы
minutes-step-newVersion-about = Жазба түзетуге ашылады. Жаңасы түпкілікті болғанша, бұрынғы редакция сақталып, күшінде қалады. Редакцияның нөмірі мен себебі тақырыптың астына басылады.
minutes-reason = Себебі (хаттаманың тілінде)
minutes-reason-needed = Себебін көрсетіңіз.
minutes-agreed-changed = Келісілгеннен кейін жазба өзгерді. Түпкілікті болатыны — келісілген мәтін; түзетуді ескеру үшін хаттаманы жобаға қайтарыңыз.
minutes-final-changed = Хаттама түпкілікті болғаннан бері жазба өзгерді. Сақталған хаттама шығарылады; түзетуді ескеру үшін жаңа редакция бастаңыз.
minutes-damaged = Сақталған хаттама мөріне сәйкес келмейді және шығарылмайды. Оны «Зақымданған жазбалар» терезесінен көшірмеден қайтарыңыз.
minutes-compare = Не өзгерді
minutes-differences = Не өзгерді: { $before }-редакция мен { $after }-редакция
minutes-differences-record = Не өзгерді: { $before }-редакция мен қазіргі жазба
minutes-differences-hint = Қосылғанының асты, алынғанының үсті сызылған.
minutes-added = Қосылды:
minutes-removed = Алынды:
minutes-alike = Айырмасы жоқ.
minutes-paragraphs-alike =
    { $count ->
        [one] … { $count } абзац өзгеріссіз …
       *[other] … { $count } абзац өзгеріссіз …
    }
