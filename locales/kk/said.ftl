# Тұлғаның беті: не айтылды, одан не шықты, жылдар бойынша лауазымдар.
person-parts = Не көрсетілсін
person-part =
    { $part ->
        [said] Сөздері
       *[about] Мәліметтер
    }
said-speeches = Сөздері, жаңалары бірінші
said-nothing-title = Сөздері әлі жоқ
said-nothing-text = Осы тұлғаның барлық отырыстардағы барлық сөзі және олардан шыққан ұсынымдар осы жерде болады.
said-time = Уақыты
said-total = Барлығы { $count } сөз, { $time }. Бірлескен сөз бірінші сөйлеушіге есептеледі.
said-total-untimed = Барлығы { $count } сөз; қанша уақытқа созылғаны жазылмаған.
said-column =
    { $column ->
        [year] Жыл
        [speeches] Сөз саны
        [time] Уақыты
       *[untimed] Уақыты белгісіз
    }
said-hours = { $hours }{ "\u00A0" }сағ { $minutes }{ "\u00A0" }мин
said-minutes = { $minutes }{ "\u00A0" }мин
said-seconds = { $seconds }{ "\u00A0" }с
said-grown = Осы сөздерден шыққан ұсынымдар
said-nothing-grown = Бірде-бір ұсыным осы тұлғаның сөзіне негізделмеген.
said-posts = Жылдар бойынша лауазымдары
said-period = { $since } – { $until }
said-now = қазір
