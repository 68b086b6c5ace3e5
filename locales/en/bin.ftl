# The bin: what was deleted, bringing it back, emptying.
bin-label = Deleted items
bin-restore = Bring back from the bin
bin-back = Bring back
bin-restore-named = Bring back: { $title }
bin-restored = Brought back: { $title }
bin-open = Go there
bin-deleted-at = Deleted
bin-what = What
bin-name = Name or beginning of the text
bin-unnamed = no name
bin-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
bin-empty = Empty the bin
bin-empty-question = Empty the bin?
bin-empty-warning = { $count ->
    [one] { $count } entry will be removed for good: neither undo nor the bin will bring it back.
   *[other] { $count } entries will be removed for good: neither undo nor the bin will bring them back.
}
bin-empty-kept = What other entries still refer to stays in the bin.
bin-empty-do = Remove for good
bin-emptied = { $count ->
    [one] { $count } entry was removed for good.
   *[other] { $count } entries were removed for good.
}
bin-noun = { $noun ->
    [meeting] session
    [participant] participant
    [agendaItem] agenda item
    [speech] speech
    [passage] marked text
    [point] point noted
    [decision] decision
    [event] session event
    [request] request for the floor
    [vote] vote
    [recommendation] recommendation
    [addressee] addressee
    [letter] letter
    [enclosure] enclosure
    [reply] reply
    [body] organisation
    [bodyName] name
    [person] person
    [membership] post
   *[settings] settings
}
