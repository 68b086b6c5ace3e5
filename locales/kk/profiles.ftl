# Құжаттар профилі: жиектер, қаріп, бөліктердің реті, жазулар.
profiles = Құжаттар профилі
profiles-hint = Жиектер, қаріп, хат бөліктерінің реті, есімдер мен күндердің жазылуы, жазулар. Қол қойылған хаттар мен бекітілген хаттамалар бұрынғы күйінде қалады.
profiles-in-use = Құжаттар мына профиль бойынша рәсімделеді
profile-kazakhstan = Қазақстан
profile-russia = Ресей (МЕМСТ Р 7.0.97-2016)
profile-plain = Қарапайым
profile-copy = Көшіріп, өзгерту…
profile-change = Өзгерту…
profile-delete = Жою
profile-deleted = «{ $name }» профилі жойылды
profile-export = Файлға сақтау…
profile-import = Файлдан алу…
profile-exported = Профиль сақталды: { $path }
profile-copy-name = { $name } – көшірме
profile-numbered-name = { $name } ({ $number })
profile-title = «{ $name }» профилі
profile-name = Атауы
profile-page = Бет
profile-left = Сол жақ жиек, мм
profile-right = Оң жақ жиек, мм
profile-top = Үстіңгі жиек, мм
profile-bottom = Астыңғы жиек, мм
profile-face = Қаріп
profile-size = Өлшемі, пт
profile-spacing = Жоларалық интервал, %
profile-indent = Бірінші жолдың шегінісі, мм
profile-whole-number = Бүтін сан керек.
profile-number = Сан керек.
profile-letter = Хат бөліктерінің реті
profile-letter-hint = Бланк әрқашан жоғарыда, орындаушы туралы белгі әрқашан төменде тұрады.
profile-part = { $part ->
    [requisites] Күні, нөмірі және адресат
    [heading] Тақырып
    [salutation] Қаратпа
    [text] Мәтін
    [enclosures] Қосымшалар
    [valediction] «Құрметпен»
   *[signature] Қолтаңба
  }
profile-writing = Есімдер, күндер және нөмірлер
profile-names-lists = Тізімдердегі есімдер
profile-names-signatures = Қолтаңбадағы есімдер
profile-names = { $pattern ->
    [familyFirst] Әбенов М.С.
    [initialsFirst] М.С. Әбенов
    [oneInitial] М. Әбенов
   *[givenFirst] Мұрат Әбенов
  }
profile-dates = Хат пен хаттаманың күні
profile-dates-hint = {"{day}"} не {"{dd}"} – күні, {"{month}"} – айы сөзбен, {"{mm}"} – санмен, {"{year}"} – жылы. Бос болса – «2026 жылғы 24 қараша».
profile-number-pattern = Хат нөмірі
profile-number-pattern-hint = {"{index}"} – іс индексі, {"{n}"} – реттік нөмірі, {"{year}"} – жылы. Баптауларда өз үлгісі болмаса, осы қолданылады.
profile-recommended-apart = Хаттамадағы ұсынымдар өз жазуының астында
profile-counts-in-words = Дауыстар мен қосымша парақтары санмен және сөзбен: 14 (он төрт)
profile-labels = Жазулар
profile-labels-hint = Бос болса – сұр түспен басылғандай.
profile-save = Профильді сақтау
