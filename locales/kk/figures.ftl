# Суреттердің сөздері: түсіндірмелер, белгілер, кесте бағандары. Терезеде де, қағазда да оқылады; сөзін бағдарлама айтады, терезе тек сызады.
figure-title =
    { $picture ->
        [openStates] Аяқталмағандар, күйі бойынша
        [openBodies] Аяқталмағандар, адресаттар бойынша
        [openAges] Аяқталмағандар, қанша уақыт тұрғаны бойынша
        [answerDays] Жауап неше күнде келеді, жылдар бойынша
        [answerDaysOfBodies] Жауап неше күнде келеді, адресаттар мен жылдар бойынша
        [answers] Қалай жауап беріледі, жылдар бойынша
        [answersOfBodies] Қалай жауап беріледі, адресаттар бойынша
        [speakingPeople] Кім қанша сөйледі
        [speakingGroups] Кімнің атынан қанша сөйленді
        [speakingItems] Күн тәртібінің мәселелері бойынша қанша сөйленді
       *[speakingSessions] Отырыстар бойынша қанша сөйленді
    }
figure-open-states = { $on } күнгі жағдай бойынша { $total } ұсыным аяқталмаған (әр адресат бойынша бөлек саналады); ең көбі: { $state } ({ $count }).
figure-open-bodies =
    Аяқталмағандардың ең көбі мына адресатта: «{ $body }» – { $total } ішінен { $count }; { $overdue ->
        [0] мерзімі өткен жауап жоқ
       *[other] барлығы мерзімі өткені: { $overdue }
    }.
figure-open-ages = { $total } ұсынымның { $older } бір жылдан астам аяқталмай тұр; уақыт хат жіберілген күннен, хат жіберілмесе, ұсыным қабылданған күннен есептеледі.
figure-answer-days = { $year } жылғы хаттарға келген жауаптардың жартысы { $days } күнде немесе одан ертерек келді; күндер хат алынған күннен, ол белгіленбесе, жіберілген күннен есептеледі.
figure-answer-days-unknown = Бірде-бір жылда күні белгілі { $few } жауап жиналмаған, сондықтан жауап неше күнде келетінін айтуға әлі болмайды.
figure-answer-days-of-bodies = Жауаптардың жартысы неше күнде келгені көрсетілген; бір жылда жауап { $few } санынан аз болса, ол бойынша баға беруге болмайды.
figure-answers =
    Барлық жылдарда жіберілгеннің ({ $asked }) ішінде толық жауап берілгені: { $fully }, ішінара: { $partly }, мәні бойынша емес: { $beside }; жауапсыз: { $none }. Хат пен оған қатысты ескертпе хаттар бір рет саналады.
figure-answers-of-bodies = Ең көп сұралған адресат: «{ $body }» – { $asked }, оның ішінде толық жауап берілгені: { $fully }.
figure-speaking =
    Барлығы { $total } сөйленді; { $picture ->
        [speakingPeople] ең ұзақ сөйлеген: { $name }
        [speakingGroups] ең көп уақыт мыналардың атынан сөйлегендерге кетті: { $name }
        [speakingItems] ең көп уақыт алған мәселе: «{ $name }»
       *[speakingSessions] ең көп сөйленген отырыс: «{ $name }»
    } ({ $time }). { $untimed ->
        [0] Барлық сөздің уақыты белгілі.
       *[other] Уақыты белгісіз { $untimed } сөз есепке алынбады.
    }
figure-state =
    { $state ->
        [noLetter] хат әлі жоқ
        [inLetter] хат дайындалуда
        [signed] хатқа қол қойылды
        [awaiting] жауап күтілуде
        [overdue] жауап мерзімі өтті
        [notToThePoint] мәні бойынша жауап емес
       *[partly] ішінара жауап берілді
    }
figure-stage =
    { $stage ->
        [toSend] жіберілмеген
        [awaiting] жауап күтілуде
        [overdue] мерзімі өткен
       *[inPart] толық жауап берілмеген
    }
figure-age =
    { $age ->
        [month] 30 күнге дейін
        [quarter] 31–90 күн
        [halfYear] 91–180 күн
        [year] 181–365 күн
        [older] бір жылдан астам
       *[unknown] белгісіз
    }
figure-answer =
    { $answer ->
        [fully] толық
        [partly] ішінара
        [beside] мәні бойынша емес
       *[none] жауапсыз
    }
figure-column =
    { $column ->
        [state] Күйі
        [count] Саны
        [body] Адресат
        [age] Қанша уақыт тұр
        [total] Барлығы
        [year] Жыл
        [bodyInYear] Адресат пен жыл
        [asked] Жіберілді
        [answered] Жауап берілді
        [days] Жартысы келді
        [speakingPeople] Тұлға
        [speakingGroups] Кімнің атынан
        [speakingItems] Күн тәртібінің мәселесі
        [speakingSessions] Отырыс
        [step] Қадам
        [date] Күні
        [who] Кім
        [words] Сөзі, нөмірі, себебі
        [speeches] Сөз саны
       *[time] Уақыты
    }
figure-body-in-year = { $body }, { $year }
figure-days = { $days } күн
figure-too-few = баға беруге жауап аз: { $count }
figure-hours = { $hours }{ "\u00A0" }сағ { $minutes }{ "\u00A0" }мин
figure-minutes = { $minutes }{ "\u00A0" }мин
figure-seconds = { $seconds }{ "\u00A0" }с
figure-more = Суретке сыймағаны: { $count }; барлығы кестеде берілген.
figure-no-name = атауы жоқ
figure-no-body = адресат көрсетілмеген
figure-voice = залдан дауыс
figure-no-group = көрсетілмеген
figure-no-item = күн тәртібінен тыс
figure-room =
    { $pictures ->
        [open] Не аяқталмаған
        [answers] Қалай жауап беріледі
       *[speaking] Кім қанша сөйледі
    }
figure-file = Шолу – { $title }
figure-course = Бірінші қадамнан («{ $session }» отырысы) бері { $days } күн өтті. Қазір: { $states }.
figure-course-state = { $body } – { $state }
figure-no-date = күні жоқ
figure-after = { $days } күннен кейін
figure-ground =
    { $ground ->
        [said] сөйленген сөзден
       *[noted] қатысушылар атап өтті
    }
