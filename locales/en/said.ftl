# A person's page: what was said, what grew out of it, posts over the years.
person-parts = What to show
person-part =
    { $part ->
        [said] Speeches
       *[about] Details
    }
said-speeches = Speeches, newest first
said-nothing-title = No speeches yet
said-nothing-text = All speeches of this person over all sessions will be here, and the recommendations that grew out of them.
said-time = Time
said-total =
    In all { $count ->
        [one] { $count } speech
       *[other] { $count } speeches
    }, { $time }. A speech of several counts for the first of them.
said-total-untimed =
    In all { $count ->
        [one] { $count } speech
       *[other] { $count } speeches
    }; how long they took is not recorded.
said-column =
    { $column ->
        [year] Year
        [speeches] Speeches
        [time] Time
       *[untimed] Without a time
    }
said-hours = { $hours }{ "\u00A0" }h { $minutes }{ "\u00A0" }min
said-minutes = { $minutes }{ "\u00A0" }min
said-seconds = { $seconds }{ "\u00A0" }s
said-grown = Recommendations that grew out of them
said-nothing-grown = No recommendation rests on this person's words.
said-posts = Posts over the years
said-period = { $since } – { $until }
said-now = now
