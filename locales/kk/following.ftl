# Жіберілген хаттардан кейінгі хаттар: еске салу және қайталама хаттар.
follow-letters = Хатпен еске салу…
follow-title = Еске салу және қайталама хаттар
follow-purpose = Не дайындалады
follow-purpose-name =
    { $purpose ->
        [followUp] Қайталама хаттар ({ $count })
       *[reminder] Еске салу хаттары ({ $count })
    }
follow-about =
    { $purpose ->
        [followUp] Қайталама хат алғашқы хатқа және оның жауабына сүйеніп, ішінара немесе мәні бойынша емес жауап берілген ұсынымдарды тізеді.
       *[reminder] Еске салу хаты алғашқы хатқа сүйеніп, жауап берілмеген ұсынымдарды тізеді. Мерзімі өткендер, егер олар туралы әлі еске салынбаған болса, белгіленіп тұр.
    }
follow-none-title =
    { $purpose ->
        [followUp] Толық емес жауап жоқ
       *[reminder] Еске салатын ештеңе жоқ
    }
follow-none-text =
    { $purpose ->
        [followUp] Мұнда ішінара немесе мәні бойынша емес жауап берілген хаттар көрсетіледі.
       *[reminder] Мұнда ұсынымдарына әлі жауап келмеген жіберілген хаттар көрсетіледі.
    }
follow-all = Барлығы ({ $count } хат)
follow-choose = №{ "\u00A0" }{ $number }, { $body }
follow-open = { $count } ұсыным
follow-due = мерзімі – { $date }
follow-sent =
    { $purpose ->
        [followUp] қайталама хат жіберілді: { $date }
       *[reminder] еске салу хаты жіберілді: { $date }
    }
follow-standing =
    { $purpose ->
        [followUp] қайталама хат: { $standing }
       *[reminder] еске салу хаты: { $standing }
    }
follow-under-way = дайындалып қойған
follow-make =
    { $count ->
        [0] Дайындау
       *[other] Дайындау ({ $count })
    }
follow-made =
    { $purpose ->
        [followUp] { $count } қайталама хат дайындалды.
       *[reminder] { $count } еске салу хаты дайындалды.
    }
follow-chain = Байланысты хаттар
follow-first = Мына хаттан кейін
letter-purpose =
    { $purpose ->
        [reminder] еске салу
        [followUp] қайталама хат
       *[recommendations] ұсынымдар хаты
    }
