# The ledger: groups, choosing several lines, what is done with them, successions and history.
ledger-owner = Responsible
ledger-all-owners = Everyone responsible
ledger-no-owner = Nobody responsible
ledger-tag = Tag
ledger-all-tags = All tags
ledger-no-tag = No tag
ledger-no-due = No due date
ledger-session = { $date } — { $title }
ledger-grouping = Group
ledger-grouping-name =
    { $grouping ->
        [none] not grouped
        [meeting] by session
        [body] by addressee
        [state] by state
        [owner] by who is responsible
        [tag] by tag
       *[dueMonth] by month of the due date
    }
ledger-group-count = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
ledger-choose = Choose { $name }
ledger-choose-all = Choose all lines
ledger-chosen = { $count ->
    [one] { $count } line chosen
   *[other] { $count } lines chosen
}
ledger-unchoose = Choose none
ledger-more = More
ledger-many-of = { $count ->
    [one] For { $count } recommendation; undone in one step.
   *[other] For { $count } recommendations; undone in one step.
}
ledger-many-lines = { $count ->
    [one] { $count } line of the ledger
   *[other] { $count } lines of the ledger
}
ledger-do = Save
ledger-done = { $count ->
    [one] { $count } recommendation changed
   *[other] { $count } recommendations changed
}
ledger-set-owner = Set who is responsible…
ledger-owner-none = An empty field leaves nobody responsible.
ledger-add-tag = Add a tag…
ledger-remove-tag = Remove a tag…
ledger-adopt = Adopt the recommendations…
ledger-withdraw = Withdraw the recommendations…
ledger-set-term = Set a term for the lines…
ledger-take-off = Take the lines off control…
ledger-merge = Merge…
ledger-merged-text = Text of the merged recommendation
ledger-supersede = Replace by another…
ledger-successor = Which recommendation replaces
ledger-successor-placeholder = Words of its text
ledger-carry = Carry over to another session…
ledger-carry-to = To which session
ledger-carry-choose = Choose a session
ledger-split = Split…
ledger-split-title = Split { $name }
ledger-split-hint = Each part keeps the bases and the addressees; letters that were sent stay as they are.
ledger-split-empty = Write the text of each part.
ledger-split-do = Split
ledger-split-done = { $name } split into { $count } parts
ledger-part = Part { $number }
ledger-part-add = Another part
ledger-kin-on = { $name } ({ $date })
ledger-succeeded =
    { $kind ->
        [split] split into { $names }
        [merged] merged into { $names }
        [carriedOver] carried over: { $names }
       *[superseded] replaced by { $names }
    }
ledger-came-from =
    { $kind ->
        [split] part of { $names }
        [merged] merges { $names }
        [carriedOver] carried over from { $names }
       *[superseded] replaces { $names }
    }
ledger-end-succession = End the replacement: { $name }

life-title = History of the recommendation
life-show = Show the history
life-by = written down by { $who }
life-letter = { "" } (No.{ "\u00A0" }{ $number })
life-kin = The recommendation is { $kin }
life-sent = Letter sent: { $channel }
life-replied =
    { $completeness ->
        [fully] Reply received
        [partly] Reply received, in part
       *[notToThePoint] Reply received, not to the point
    }
life-extended = Term extended until { $until }
life-promised = Promised to be done by { $until }
life-step =
    { $step ->
        [added] Recommendation added
        [adopted] Adopted
        [backToDraft] Back to draft
        [withdrawn] Withdrawn
        [letterSigned] Letter signed
        [letterRegistered] Letter registered
        [letterReceived] Letter received by the addressee
        [letterAnnulled] Letter annulled
        [paused] Term paused
        [resumed] Term goes on
        [takenOff] Taken off control
       *[putBack] Put back on control
    }
