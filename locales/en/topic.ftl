# A topic's page: the sessions with a tag, their recommendations and answers in order.
topic = topic
topic-title = Topic: { $tag }
topic-empty-title = Nothing on this topic
topic-empty-text = A topic is a tag of a session or a recommendation. A session's tags are set in its general section.
topic-only-recommendations = Not the session but these recommendations have the tag.
topic-no-recommendations = No recommendations.
topic-letter = letter No.{ "\u00A0" }{ $number } of { $date }
topic-answered =
    { $completeness ->
        [fully] to the point, in full
        [partly] in part
       *[notToThePoint] not to the point
    }
topic-open = The topic's page
