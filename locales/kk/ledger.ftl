# Ұсынымдар тізбесі: топтар, бірнешеуін таңдау, олармен істелетін әрекеттер, алмастыру және тарих.
ledger-owner = Жауапты
ledger-all-owners = Барлық жауапты
ledger-no-owner = Жауаптысы тағайындалмаған
ledger-tag = Белгі
ledger-all-tags = Барлық белгі
ledger-no-tag = Белгісіз
ledger-no-due = Мерзімсіз
ledger-session = { $date } — { $title }
ledger-grouping = Топтау
ledger-grouping-name =
    { $grouping ->
        [none] топтамау
        [meeting] отырыс бойынша
        [body] адресат бойынша
        [state] күйі бойынша
        [owner] жауаптысы бойынша
        [tag] белгі бойынша
       *[dueMonth] мерзім айы бойынша
    }
ledger-group-count = { $count ->
    [one] { $count } жол
   *[other] { $count } жол
}
ledger-choose = { $name } ұсынымын таңдау
ledger-choose-all = Барлық жолды таңдау
ledger-chosen = { $count ->
    [one] { $count } жол таңдалды
   *[other] { $count } жол таңдалды
}
ledger-unchoose = Таңдауды алып тастау
ledger-more = Тағы
ledger-many-of = { $count ->
    [one] { $count } ұсынымға қолданылады; бір қадаммен кері қайтарылады.
   *[other] { $count } ұсынымға қолданылады; бір қадаммен кері қайтарылады.
}
ledger-many-lines = { $count ->
    [one] тізбенің { $count } жолы
   *[other] тізбенің { $count } жолы
}
ledger-do = Сақтау
ledger-done = { $count ->
    [one] { $count } ұсыным өзгертілді
   *[other] { $count } ұсыным өзгертілді
}
ledger-set-owner = Жауапты тағайындау…
ledger-owner-none = Бос өріс жауаптыны алып тастайды.
ledger-add-tag = Белгі қосу…
ledger-remove-tag = Белгіні алып тастау…
ledger-adopt = Ұсынымдарды қабылдау…
ledger-withdraw = Ұсынымдарды қайтарып алу…
ledger-set-term = Жолдарға мерзім белгілеу…
ledger-take-off = Жолдарды бақылаудан алу…
ledger-merge = Біріктіру…
ledger-merged-text = Біріктірілген ұсынымның мәтіні
ledger-supersede = Басқасымен алмастыру…
ledger-successor = Орнына қай ұсыным келеді
ledger-successor-placeholder = Мәтініндегі сөздер
ledger-carry = Басқа отырысқа көшіру…
ledger-carry-to = Қай отырысқа
ledger-carry-choose = Отырысты таңдаңыз
ledger-split = Бөлу…
ledger-split-title = { $name } ұсынымын бөлу
ledger-split-hint = Әр бөлікте негіздер мен адресаттар сақталады; жіберілген хаттар сол күйінде қалады.
ledger-split-empty = Әр бөліктің мәтінін жазыңыз.
ledger-split-do = Бөлу
ledger-split-done = { $name } бөлінді, бөліктер саны: { $count }
ledger-part = { $number }-бөлік
ledger-part-add = Тағы бір бөлік
ledger-kin-on = { $name } ({ $date })
ledger-succeeded =
    { $kind ->
        [split] бөлінді: { $names }
        [merged] біріктірілді: { $names }
        [carriedOver] көшірілді: { $names }
       *[superseded] орнына: { $names }
    }
ledger-came-from =
    { $kind ->
        [split] { $names } ұсынымының бөлігі
        [merged] біріктіреді: { $names }
        [carriedOver] көшірілген: { $names }
       *[superseded] алмастырады: { $names }
    }
ledger-end-succession = Алмастыруды алып тастау: { $name }

life-title = Ұсынымның тарихы
life-show = Тарихын көрсету
life-by = жазған: { $who }
life-letter = { "" } (№{ "\u00A0" }{ $number })
life-kin = Ұсыным — { $kin }
life-sent = Хат жіберілді: { $channel }
life-replied =
    { $completeness ->
        [fully] Жауап алынды
        [partly] Ішінара жауап алынды
       *[notToThePoint] Мәні бойынша емес жауап алынды
    }
life-extended = Мерзім { $until } күніне дейін ұзартылды
life-promised = { $until } күніне дейін орындауға уәде берілді
life-step =
    { $step ->
        [added] Ұсыным қосылды
        [adopted] Қабылданды
        [backToDraft] Жобаға қайтарылды
        [withdrawn] Қайтарып алынды
        [letterSigned] Хатқа қол қойылды
        [letterRegistered] Хат тіркелді
        [letterReceived] Хатты адресат алды
        [letterAnnulled] Хаттың күші жойылды
        [paused] Мерзім тоқтатыла тұрды
        [resumed] Мерзім жалғасты
        [takenOff] Бақылаудан алынды
       *[putBack] Бақылауға қайтарылды
    }
