# Жазба жанындағы құжат: беттері, таңдауы, бос жерлері.
pane-choice = Құжат
pane-minutes = Хаттама
pane-letters = Хаттар
pane-letter-of = { $count } хаттың { $number }-хаты
pane-previous = Алдыңғы хат
pane-next = Келесі хат
pane-language = Құжат тілі
pane-gaps = толтырылмағаны: { $count }
pane-gap = { $what }
pane-format-docx = DOCX
pane-format-odt = ODT
pane-format-pdf = PDF
pane-format-txt = Мәтін
pane-format-xlsx = XLSX
pane-show-full = Толық хаттаманы көрсету
pane-show-short = Қысқаша хаттаманы көрсету
pane-export-docx = Көрсетілгенді DOCX түрінде шығару
pane-export-pdf = Көрсетілгенді PDF түрінде шығару
pane-print = Басып шығару…
pane-print-title = PDF файлын қарау бағдарламасында ашып, сол жерден басып шығару
pane-print-no-office = Word файлы ашылды: өз үлгіңіз бойынша PDF үшін LibreOffice қажет, ал бұл компьютерден ол табылмады.
pane-minutes-label = Хаттама, { $language }
pane-letter-label = Хат: { $body }, { $language }
pane-no-letters-title = Хаттар әлі жоқ
pane-no-letters-text = Хаттар қабылданған ұсынымдардан дайындалады: әр адресатқа әр тілде бір хаттан.
pane-to-documents = Отырыс құжаттарына өту
pane-page = { $pages } беттің { $page }-беті
pane-failed = Құжатты көрсету мүмкін болмады. { $reason }
pane-outdated = Құжаттың бұрынғы түрі көрсетілген. { $reason }
pane-retry = Қайталау
pane-none = Құжатта әзірге ештеңе жоқ.
pane-place =
    { $what ->
        [meeting] Отырыс туралы мәлімет
        [meetingTitle] Отырыстың тақырыбы
        [meetingGoal] Отырыстың мақсаты
        [meetingPlace] Отырыстың өткен жері
        [participant] Қатысушы
        [participantGroup] Қатысушылар тобы
        [participantCapacity] Кім ретінде қатысады
        [participantRepresenting] Кімнің өкілі
        [agendaItem] Күн тәртібінің мәселесі
        [agendaTitle] Күн тәртібінің мәселесі
        [speech] Сөз сөйлеу
        [speechText] Сөйленген сөздің мәтіні
        [passage] Дәйексөз
        [point] Қатысушылар атап өтті
        [pointText] Қатысушылар атап өтті
        [decision] Шешім
        [decisionText] Шешім
        [vote] Дауыс беру
        [voteSubject] Дауысқа қойылған мәселе
        [recommendation] Ұсыным
        [recommendationText] Ұсыным
        [recommendationReasons] Ұсынымның негіздемесі
        [addressee] Ұсынымның адресаты
        [letter] Хат туралы мәлімет
        [letterAddressee] Хаттың адресаты
        [letterHeading] Хаттың тақырыбы
        [letterSalutation] Қаратпа сөз
        [letterOpening] Хаттың басы
        [letterClosing] Хаттың қорытындысы
        [letterSignatoryPost] Қол қоюшының лауазымы
        [enclosure] Қосымша
        [body] Ұйым
        [bodyName] Ұйымның атауы
        [bodyAddress] Ұйымның мекенжайы
        [person] Тұлға
        [membership] Лауазым
        [membershipRole] Лауазым
        [settings] Баптаулар
       *[other] Құжаттағы орын
    }
pane-place-empty = Толтырылмаған: { pane-place }
