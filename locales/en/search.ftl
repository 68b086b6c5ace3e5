# Searching all that is recorded.

search-words = Words
search-placeholder = Words, "a phrase in quotes", beginn*, -left -out
search-kind-label = What to look for
search-all-kinds = Everything
search-kind = { $kind ->
    [speech] Speeches
    [report] Report
    [coreport] Co-report
    [remark] Speech
    [question] Question
    [answer] Answer
    [retort] Retort
    [reference] Reference
    [announcement] Announcement
    [chair] Words of the chair
    [passage] Quotation or summary
    [point] Noted
    [decision] Decision
    [vote] Vote
    [recommendation] Recommendation
    [letter] Letter
    [reply] Reply to a letter
    [meeting] Session
    [agendaItem] Agenda item
    [person] Person
   *[body] Organisation
}
search-person = Who spoke
search-tag = Tag of the session
search-from = From
search-to = Until
search-order = Order
search-newest = Newest first
search-best = Best first
search-open = Open where it was said
search-more = Show more
search-clear = Search everywhere
search-incomplete = The index of words is still being made: not everything is found
search-found = { $more ->
    [true] The first { $count } are shown
   *[false] Found: { $count }
}
search-empty-title = Any word of the record
search-empty-text = Speeches, decisions, recommendations, letters and replies are found by words in any form, in Russian and Kazakh.
search-none-title = Nothing was found
search-none-text = Check the words, or look everywhere.
search-body = Organisation
search-meeting = Session
search-state = State
search-all-states = Any
search-saved = Saved searches
search-save = Save this search…
search-save-name = Name
search-save-hint = A search of the same name is replaced.
search-save-do = Save
search-saved-removed = The search “{ $name }” was removed.
search-saved-recall = Search: { $name }
