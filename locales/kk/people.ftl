# Тұлғалар мен ұйымдар: анықтамалық.
person-gone = тұлға жойылған
body-gone = ұйым жойылған

people-lists = Анықтамалық тізімдері
people-list-people = Тұлғалар
people-list-bodies = Ұйымдар
people-new-person = Жаңа тұлға
people-new-body = Жаңа ұйым
people-add = Қосу
people-filter = Аты бойынша іріктеу
people-filter-people = Тегі немесе аты, кез келген жазылуымен
people-filter-bodies = Атауындағы сөздер, бұрынғысы да
people-filter-clear = Бәрін көрсету
people-none-fit = Бірде-бір жазылуында мұндай сөздер жоқ.
people-none-title = Тұлғалар әлі жоқ
people-none-text = Отырысқа қатысушылар осында өздігінен қосылады. Адамдарды алдын ала да енгізуге болады: аты, лауазымы, орындаушының телефоны.
people-no-bodies-title = Ұйымдар әлі жоқ
people-no-bodies-text = Мұнда отырыс өткізетін органдар мен адресаттар: атаулары, мекенжайлары, септіктері.
people-name = Аты-жөні
people-post = Лауазымы
people-contacts = Телефоны, поштасы
people-body-name = Атауы
people-body-short = Қысқаша
people-deleted = Себетте: { $name }
people-to-all = Бүкіл анықтамалыққа өту

person-delete = Тұлғаны жою
person-unreadable = Тұлға туралы мәлімет ашылмады
person-name = Аты-жөні
person-family = Тегі
person-given = Аты
person-patronymic = Әкесінің аты
person-sex = Жынысы
person-sex-hint = Тегін орысша дұрыс септеу үшін керек
person-sex-female = әйел
person-sex-male = ер
person-spellings = Басқа тілдерде жазылуы
person-spellings-text = Басқа тілдегі құжатта аты-жөні осында көрсетілгендей жазылады, көрсетілмесе, негізгі жазылуы алынады.
person-spelt = { $part ->
    [family] Тегі
    [given] Аты
   *[patronymic] Әкесінің аты
}, { $language ->
    [ru] орысша
    [kk] қазақша
   *[en] ағылшынша
}
person-spelling-add = { $language ->
    [ru] Орысша жазылуын қосу
    [kk] Қазақша жазылуын қосу
   *[en] Ағылшынша жазылуын қосу
}
person-spelling-remove = { $language ->
    [ru] Орысша жазылуын алып тастау
    [kk] Қазақша жазылуын алып тастау
   *[en] Ағылшынша жазылуын алып тастау
}
person-contacts = Байланыс
person-phone = Телефон
person-phone-hint = Орындаушы туралы белгіде басылады
person-email = Электрондық пошта
person-note = Ескертпе
person-posts = Лауазымдары
person-posts-text = Жаңасы жоғарыда. Хатқа қол қойғанда өз ұйымындағы қазіргі лауазымы алынады.
person-role = Лауазымы
person-post-body = Ұйым
person-since = Қай күннен
person-until = Қай күнге дейін
person-post-add = Лауазым қосу
person-post-add-hint = Қай ұйымда
person-post-delete = Лауазымды жою: { $name }

case-forms = Септіктер
case-forms-person-text = Тегі мен инициалдары, басылатын түрінде. Бағдарлама ұсынғанын тексеріп, бір рет растаңыз.
case-forms-of = Септіктер: { $name }
case-in = { $case ->
    [genitive] Ілік септігі
    [dative] Барыс септігі
   *[accusative] Табыс септігі
}, { $language ->
    [ru] орысша
    [kk] қазақша
   *[en] ағылшынша
}
case-proposed = ұсынылған
case-confirmed = расталған
case-confirm = Растау
case-confirm-of = Растау: { $form }
case-to-proposal = Ұсынылғандай
case-to-proposal-of = Ұсынылғанға қайтару: { $form }

body-delete = Ұйымды жою
body-unreadable = Ұйым туралы мәлімет ашылмады
body-unnamed = атауы жоқ
body-rename = Атауын өзгерту
body-called = Қазіргі атауы:
body-new-name = Жаңа атауы
body-present-name = Атауы
body-present-name-text = Хаттың адресаты барыс септігінде басылады. Оны растаңыз, сонда хаттарды жіберуге болады.
body-former-name = Бұрынғы атауы
body-former-name-text = Сол кездегі құжаттар осы атаумен басылады.
body-full = Толық атауы
body-short = Қысқаша атауы
body-short-hint = Мысалы, ҚР ҰЭМ
body-since = Қай күннен
body-since-hint = Атауы өзгермеген болса, бос қалдырыңыз
body-letters = Хат жіберілетін жер
body-letters-text = Мекенжай мен әдеттегі жіберу тәсілі осыдан алынады.
body-address = Мекенжайы
body-channel = Әдеттегі жіберу тәсілі
