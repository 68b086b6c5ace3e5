# Recommendations: a session's section, and the ledger of all.
recommendations-add = New recommendation
recommendations-none-title = No recommendations yet
recommendations-none-text = Derive a recommendation in the record, from selected words or from a point noted, or enter one here and say what it rests on.
recommendations-text = { $name }: text
recommendations-text-empty = What is recommended
recommendations-no-text = no text
recommendations-reasons = Reasons
recommendations-item = Agenda item
recommendations-item-named = { $number }. { $title }
recommendations-owner = Responsible
recommendations-tags = { $name }: tags
recommendations-bases = What it rests on
recommendations-basis-add = { $name }: add a basis
recommendations-basis-placeholder = Add a basis: words of a quotation or of a point noted
recommendations-to = Sent to
recommendations-addressee-add = { $name }: add an addressee
recommendations-addressee-placeholder = Add an addressee
recommendations-proposed = proposed, not confirmed
recommendations-confirm = Confirm
recommendations-confirm-named = Confirm: { $what }
recommendations-letter = unnumbered letter ({ $language ->
    [ru] Russian
    [kk] Kazakh
   *[en] English
})
recommendations-letter-numbered = No.{ "\u00A0" }{ $number } ({ $language ->
    [ru] Russian
    [kk] Kazakh
   *[en] English
})
recommendations-state =
    { $state ->
        [draft] draft
        [adopted] adopted
        [superseded] replaced
       *[withdrawn] withdrawn
    }
recommendations-adopt = Adopt
recommendations-adopt-named = Adopt { $name }
recommendations-adopted-on = { $name }: date of adoption
recommendations-adopted = Date of adoption
recommendations-adopt-all = Adopt all…
recommendations-adopt-title = Adopt recommendations
recommendations-adopt-do = Adopt
recommendations-adopt-these = To be adopted: { $names }.
recommendations-not-adopted = These stay drafts because they have no text:
recommendations-to-draft = Back to draft
recommendations-withdraw = Withdraw
recommendations-withdraw-named = Withdraw { $name }
recommendations-withdraw-reason = Reason
recommendations-withdrawn-on = Date
recommendations-delete = Delete the recommendation
recommendations-menu = Actions: { $name }
recommendations-to-record = To the record
recommendations-to-letter = To the letter

ledger-open = To the recommendation
ledger-count = { $count ->
    [one] { $count } recommendation
   *[other] { $count } recommendations
}
ledger-awaiting = awaiting a reply: { $count }
ledger-shown = { $shown } of { $count } shown
ledger-state = State
ledger-all = All states
ledger-open-states = Not finished yet
ledger-body = Addressee
ledger-all-bodies = All addressees
ledger-meeting = Session
ledger-all-meetings = All sessions
ledger-words = Words
ledger-words-placeholder = Text, addressee, letter number
ledger-clear = Clear the filter
ledger-none-fit-title = Nothing fits the filter
ledger-none-fit-text = Change the filter or clear it.
ledger-column =
    { $column ->
        [number] No.
        [recommendation] Recommendation and where it comes from
        [to] To
        [letter] Letter
        [reply] Reply
       *[follow-up] State
    }
ledger-follow-up =
    { $state ->
        [draft] draft
        [adopted] no letter yet
        [inLetter] letter in preparation
        [signed] letter signed
        [awaiting] awaiting a reply
        [answeredNotToThePoint] not to the point
        [answeredPartly] answered in part
        [answeredFully] answered
        [superseded] replaced
       *[withdrawn] withdrawn
    }
ledger-basis =
    { $basis ->
        [passage] from a speech
       *[point] noted by the participants
    }
ledger-same = the same recommendation, another addressee
ledger-unaddressed = no addressee
ledger-number = No.{ "\u00A0" }{ $number }
ledger-unnumbered = no number
ledger-sent = sent { $date }
ledger-reply = reply of { $date }
ledger-reply-undated = undated reply
ledger-incoming = incoming No.{ "\u00A0" }{ $number }
