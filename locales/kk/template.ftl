# Мекеменің өз Word үлгілері.
usage-template = Өз Word үлгілері: тексеру, өрістерін көрсету, толтыру
usage-template-check = Үлгіні тексеру: барлық өрістерін, белгісіз және қате жазылғандарын атау
usage-template-fields = Өрістерді, олардың түрлері мен мысалдарын көрсету
usage-template-fill = Кез келген үлгіні кез келген деректермен толтыру
usage-template-file = Word файлы (.docx)
usage-template-data = JSON түріндегі деректер
usage-template-output = Жазылатын файл
usage-letter-template = Хаттар жасалатын Word файлы (.docx)

template-of = { $kind ->
    [letter] Хат
    [minutes] Хаттама
    [invitation] Шақыру
    [order] Өткізу тәртібі
    [attendance] Тіркеу парағы
    [register] Шығыс хаттар журналы
    [control] Бақылаудағы ұсынымдар тізбесі
   *[recommendations] Ұсынымдар тізбесі
}
template-type-text = мәтін
template-type-condition = шарт
template-type-list = тізім

template-refused = Үлгі жарамайды: { $path }. { $reason }
template-bad-data = Бұл JSON емес: { $path }, { $line }-жол, { $column }-таңба. Ештеңе жазылған жоқ.
template-place = { $part }, { $paragraph }-абзац: «{ $near }»
template-unknown = Белгісіз өріс { $name }: { $place }
template-unknown-near = Белгісіз өріс { $name }, ең ұқсасы – { $nearest }: { $place }
template-list = { $name } өрісі – мәтін емес, тізім, оған қайталау керек: { $place }
template-switches = { $name } өрісінің кілттері ескерілмейді ({ $switches }): { $place }
template-needs-office = Өз үлгіңіз бойынша PDF пен ODT шығарылмады: оларға LibreOffice қажет, ал бұл компьютерден ол табылмады.
template-no-draft = Үлгіде draft өрісі жоқ: ол бойынша жасалған жобалар дайын құжат сияқты көрінеді. Белгі тұруға тиіс жерге мынаны жазыңыз: { $tag }

template-not-zip = Бұл Word құжаты (.docx) емес.
template-package = Файл бүлінген немесе оқылмайды: { $what }.
template-old-word = Бұл – Word бағдарламасының ескі пішіміндегі файл (.doc). Оны .docx түрінде сақтаңыз.
template-locked = Файл құпиясөзбен қорғалған. Құпиясөзді алып тастап, файлды қайта сақтаңыз.
template-macros = Файлда макростар бар ({ $what }). Оны .docx түрінде сақтаңыз.
template-not-word = Файлда Word мәтіні (.docx) жоқ.
template-encrypted = Файлдың бір бөлігі шифрланған: { $what }.
template-unsafe-entry = Файл бөлігінің атауы файлдан тыс жерге апарады: { $what }.
template-duplicate = Файлдың бір бөлігі екі рет кездеседі: { $what }.
template-bomb = Ашылғандағы көлемі файлдың өзінен шамадан тыс үлкен: { $what }.
template-external = Файл сырттан дерек жүктейді: { $part }, { $kind }, { $target }.
template-foreign = { $what } басқа файлды қосады: { $place }
template-too-large = Үлгі үшін тым үлкен: { $what }.
template-broken = { $part } бүлінген, { $offset }-байт: { $reason }.
template-unclosed-tag = { $what } жақшасы жабылмаған: { $place }
template-bad-tag = «{ $what }» – өріс атауы емес: { $place }
template-unclosed = { $what } қайталауы жабылмаған: { $place }
template-unopened = { $what } қайталауы жабылған, бірақ ашылмаған: { $place }
template-crossing = { $what } қайталауы ашылған жерінде жабылмайды (басқа кестеде, ұяшықта немесе мәтінде): { $place }
template-mixed = { $what } қайталауы бір абзацта бөгде мәтінмен тұр: { $place }
template-too-deep = Бірінің ішінде бірі тұрған қайталау тым көп: { $place }
