# Live mode: what goes on, who speaks, what she writes.
live-enter = Record live
live-return = Back to the session in progress
live-leave = Leave for the record
live-to-record = To the record
live-left = You have left live mode; the session goes on.
live-end = End the session
live-ended = The session has ended.
live-break = Call a break
live-resume = Resume the session
live-paper = Show or hide the paper
live-part = To the next part: agenda, text, queue, votes
live-part-before = To the part before
live-keys = Main keys
live-phase =
    { $phase ->
        [running] In session
        [break] Break
        [ended] Session ended
       *[notBegun] Not begun
    }

live-writing = Writing
live-you-write = you are writing
live-nobody = Nobody has spoken yet
live-nobody-hint = Give the floor: a few letters of the name and Enter
live-speaks-now = speaking now
live-interrupted = interrupted by a retort
live-floor-ended = finished { $time } ago
live-kind = Kind: { record-kind }
live-kind-short =
    { $kind ->
        [chair] chair
       *[other] { record-kind }
    }
live-before = Recorded before this
live-write-next = Go on to what waits
live-write-next-short = what waits
live-write-previous = To the speech before
live-insert = A forgotten speech before this one
live-snippet = Insert a snippet
live-note-line =
    { $noted ->
        [decision] Decision
       *[point] Noted by the participants
    }
live-note-placeholder =
    { $noted ->
        [decision] What was decided
       *[point] What the participants noted
    }
live-note-enter = record it
live-noted =
    { $noted ->
        [decision] Decision recorded
       *[point] Point noted
    }
live-quote-short = quotation
live-recommend-short = recommendation
live-decide-short = decision

live-waiting = Not written yet
live-waits = Not written: { $count }
live-waits-going = speaking for { $time }
live-ago = { $time } ago
live-waits-more = and { $count } more
live-waits-none = You have caught up with the room
live-next-short = go on

live-floor = The floor
live-floor-of = floor:
live-floor-free = the floor is free
live-break-now = break
live-clock-beside =
    { $pressure ->
        [open] so far
        [closing] running out, of { $allotted }
        [over] over { $allotted }
       *[going] left of { $allotted }
    }
live-floor-turn =
    { $pressure ->
        [closing] Time is running out: { $who }
        [over] Time is up: { $who }
       *[going] The floor goes to { $who }
    }
live-next-speaker = Floor to the next in the queue
live-next-speaker-short = next speaker
live-interrupt = Retort: interrupt the speaker
live-interrupt-short = retort
live-back-to-interrupted = Back to whoever was interrupted
live-floor-again = Give the floor back to the speech you are writing
live-free = The speech is over
live-minute = One more minute

live-call = Give the floor
live-call-line = Who gets the floor
live-call-placeholder = Who gets the floor: a few letters of the name
live-call-enter = floor at once
live-call-shift-enter = into the queue
live-call-away = { $capacity ->
    [none] absent
   *[other] { $capacity }, absent
}
live-call-group = of the group
live-name = Name the speaker
live-name-line = Who spoke
live-name-placeholder = Who it was: a few letters of the name; Esc: a voice from the floor
live-name-enter = take the name
live-to-text = to the text

live-agenda = Agenda
live-item-number = { $number }.
live-item-time =
    { $words ->
        [planned] { $allotted }{ "\u00A0" }min
        [of] { $minutes }{ "\u00A0" }min of { $allotted }
        [taken] { $minutes }{ "\u00A0" }min
       *[none] { "" }
    }
live-item-left =
    { $over ->
        [yes] { $minutes }{ "\u00A0" }min over
       *[no] { $minutes } left
    }
live-item-menu = Actions on the item: { $what }
live-item-take = Take up this item
live-item-next = To the next item
live-item-previous = To the item before
live-item-internal = Keep out of the minutes
live-item-public = Put into the minutes
live-item-internal-now = Keep the current item out of the minutes
live-item-public-now = Put the current item into the minutes
live-item-internal-mark = not in the minutes
live-item-new = Item on the spot
live-item-new-hint = What it is about
live-item-new-enter = after the current one
live-item-new-shift-enter = and take it up
live-item-carry = Carry over
live-item-carried = carried over
live-carry-title = Carry the item over
live-carry-to = To which session
live-carry-unknown = Not known yet
live-carry-new = A new session
live-carry-new-title = Title of the new session
live-carry-session = { $date }: { $title }
live-carried = Item carried over: { $what }

live-speaking = Speaking time
live-speaking-by = How to add up the time
live-speaking-group = groups
live-speaking-person = people
live-speaking-others = Others
