# Тақырып беті: бір белгісі бар отырыстар, олардың ұсынымдары мен жауаптары ретімен.
topic = тақырып
topic-title = Тақырып: { $tag }
topic-empty-title = Бұл тақырып бойынша ештеңе жоқ
topic-empty-text = Тақырып – отырыстың немесе ұсынымның белгісі. Отырыстың белгілері оның жалпы мәліметінде қойылады.
topic-only-recommendations = Белгі отырысқа емес, осы ұсынымдарға қойылған.
topic-no-recommendations = Ұсынымдар жоқ.
topic-letter = { $date } №{ "\u00A0" }{ $number } хат
topic-answered =
    { $completeness ->
        [fully] мәні бойынша, толық
        [partly] ішінара
       *[notToThePoint] мәні бойынша емес
    }
topic-open = Тақырып беті
