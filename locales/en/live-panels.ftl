# The live session: queue, votes, presence, quorum, snippets.
queue-title =
    { $closed ->
        [true] Queue · closed
       *[other] Queue · open
    }
queue-list = Queue of speakers
queue-add = Add to the queue
queue-close = Close the queue
queue-open = Open the queue
queue-closed-why = The queue is closed. Only a point of order goes in, out of turn.
queue-who = Whom to add
queue-kind = Kind of speech
queue-order = Point of order, out of turn
queue-in-turn = In turn with the others
queue-out-of-turn = out of turn
queue-call = Give the floor
queue-again =
    { $turn ->
        [2] second time
        [3] third time
       *[other] time no. { $turn }
    }, { $minutes }{ "\u00A0" }min
queue-away = not in the room
queue-only-present = Only those present, without { $away } who are not
queue-menu = Actions: { $name }
queue-remove = Remove from the queue
queue-removed = Removed from the queue: { $name }
queue-empty = Nobody is in the queue.
queue-nobody-present = None of those in the queue is in the room.

vote-title = Vote
vote-start = Start a vote
vote-go-on = Go to the vote
vote-going-on = voting
vote-last = Last vote
vote-put-aside = Put aside, the vote goes on
vote-open = Open the vote: { $subject }
vote-untitled = no subject given
vote-subject = What is put to the vote
vote-manner = Manner of voting
vote-manner-next = Another manner of voting
vote-manner-of =
    { $manner ->
        [open] open
        [secret] secret
       *[byName] by name
    }
vote-majority = Majority
vote-majority-of =
    { $majority ->
        [simple] simple
        [absolute] absolute
        [twoThirds] two thirds
       *[own] another share
    }
vote-base = Reckoned from
vote-base-of =
    { $base ->
        [present] those present
       *[members] all members
    }
vote-rule =
    { $majority ->
        [simple] a majority
        [absolute] an absolute majority
        [twoThirds] two thirds
        [more] more than { $of }/{ $outOf }
       *[share] at least { $of }/{ $outOf }
    } { vote-of-whom }
vote-of-whom =
    { $base ->
        [present] of those present
       *[members] of all members
    }
vote-figures = Result of the vote
vote-choice =
    { $choice ->
        [inFavour] for
        [against] against
        [abstained] abstained
       *[notVoting] did not vote
    }
vote-choice-short =
    { $choice ->
        [inFavour] F
        [against] A
        [abstained] Ab
       *[notVoting] N
    }
vote-ballots = Vote by name
vote-ballots-hint = 1: for, 2: against, 3: abstained, 4: did not vote. The key goes on to the next member.
vote-nobody = No member listed by name is present.
vote-voters = Who could vote
vote-present = Members present
vote-members = All members
vote-verdict =
    { $verdict ->
        [unanimous] Carried unanimously
        [carried] Carried
       *[rejected] Not carried
    }: { $inFavour } for, { $needed } needed of { $of } { $base ->
        [present] members present
       *[members] members in all
    }.
vote-uncounted =
    { $carried ->
        [true] Carried by a majority, without a count.
       *[other] Not carried by the majority, without a count.
    }
vote-close = Close the vote
vote-correct = Correct the result
vote-reopen = Reopen the vote
vote-majority-carried = By majority: carried
vote-majority-rejected = By majority: not carried
vote-remove = Delete the vote
vote-removed = Vote deleted
vote-add = Vote
vote-add-to = Vote on decision { $number }
vote-others = Other votes

share-own = A share of one’s own
share-of = Part
share-out-of = Out of
share-more = more than this share
count-wrong = Enter a whole number.

presence-title = Attendance
presence-search = A few letters of the surname
presence-keys = Enter marks the one found. In the list: Space came or left, O online.
presence-of =
    { $standing ->
        [member] Members
       *[invited] Invited
    }
presence-count = { $there } of { $all }
presence-where =
    { $where ->
        [present] in the room
        [online] online
        [left] not in the room
       *[absent] absent
    }
presence-empty = No participants have been entered yet.

quorum-verdict =
    { $met ->
        [true] Quorum
       *[other] No quorum
    }: { $present } of { $members }, { $needed } needed
quorum-choose = Quorum: no rule chosen
quorum-rule = Quorum
quorum-rule-choose = Rule of the quorum
quorum-rule-of =
    { $rule ->
        [none] not required
        [twoThirds] two thirds of the members
        [half] more than half of the members
        [own] another share
       *[number] a number of members
    }
quorum-number = Members needed
quorum-members = All members
quorum-members-hint = Where not all are listed as participants.

snippet-insert = Insert a snippet
snippet-search = A few letters: “floor”, “vote”
