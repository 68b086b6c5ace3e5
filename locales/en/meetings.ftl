# All sessions, and a new one.
meetings-new = New session
meetings-create = Create and open
meetings-add-sample = Add the sample session
meetings-delete = Delete the session
meetings-delete-named = Delete: { $title }
meetings-deleted = The session is in the bin: { $title }
meetings-sample-added = The sample session was added.
meetings-filter = Filter
meetings-filter-hint = Topic, body, tag, date
meetings-order = Order
meetings-order-date = By date
meetings-order-body = By body
meetings-date = Date
meetings-title = Topic
meetings-body = Body
meetings-status = Status
meetings-column-speeches = Speeches
meetings-column-recommendations = Rec.
meetings-column-letters = Letters
meetings-speeches = Speeches
meetings-recommendations = Recommendations
meetings-letters = Letters
meetings-count = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
meetings-shown = { $shown } of { $count } shown
meetings-none-fit-title = Nothing fits the filter
meetings-none-fit-text = No topic, body or tag has these words.
meetings-filter-clear = Clear the filter
meetings-untitled = no topic
meetings-undated = no date
meetings-kind-of = Kind of session
meetings-kind = { $kind ->
    [regular] regular
    [extraordinary] extraordinary
    [extended] extended
    [joint] joint
    [visiting] visiting
    [hearing] hearing
    [roundTable] round table
    [conference] conference
   *[working] working meeting
}
meetings-status-of = { $status ->
    [planned] planned
    [held] held
   *[closed] closed
}
meetings-title-hint = One language is enough; add the others later.
meetings-convener = Convener
meetings-first-day = Date
meetings-last-day = Last day
meetings-last-day-hint = Only if the session lasted several days.
