# Страница темы: заседания с одной меткой, их рекомендации и ответы по порядку.
topic = тема
topic-title = Тема: { $tag }
topic-empty-title = По этой теме ничего нет
topic-empty-text = Тема – это метка заседания или рекомендации. Метки заседания ставят в его общих сведениях.
topic-only-recommendations = Метка стоит не у заседания, а у этих рекомендаций.
topic-no-recommendations = Рекомендаций нет.
topic-letter = письмо №{ "\u00A0" }{ $number } от { $date }
topic-answered =
    { $completeness ->
        [fully] по существу, полностью
        [partly] частично
       *[notToThePoint] не по существу
    }
topic-open = Страница темы
