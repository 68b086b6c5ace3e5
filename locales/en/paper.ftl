# The words of documents: letters and minutes.
paper-draft = DRAFT
paper-quoted = “{ $text }”
paper-and = { $list } and { $last }

paper-days = { $first }–{ $day } { month-of } { $year }
paper-days-of-months = { $from } – { date-formal }
paper-days-of-years = { $from } – { $until }
paper-date-blank = ___ ____________ 20__
paper-number = No.{ "\u00A0" }{ $number }
paper-number-blank = No.{ "\u00A0" }____
paper-phone = tel.: { $phone }
paper-email = e-mail: { $email }
paper-emblem = Emblem of the organisation

# What is missing: seen in the document and in print.
paper-missing-title = [topic of the session not given]
paper-missing-body = [body that held the session not given]
paper-missing-date = [date of the session not given]
paper-missing-place = [place not given]
paper-missing-chair = [chair not given]
paper-missing-secretary = [secretary not given]
paper-missing-participants = [participants not given]
paper-missing-group = [group of participants not named]
paper-missing-agenda = [no agenda]
paper-missing-agenda-title = [item not worded]
paper-missing-speech = [text of the speech missing]
paper-missing-point = [text of the point missing]
paper-missing-decision = [text of the decision missing]
paper-missing-vote-subject = [what was put to the vote not given]
paper-missing-vote-outcome = [outcome of the vote not given]
paper-missing-recommendation = [text of the recommendation missing]
paper-missing-recommendations = [no recommendations]
paper-missing-addressee = [addressee not given]
paper-missing-addressee-name = [no name of the addressee in English]
paper-missing-own-body = [own organisation not given]
paper-missing-own-body-name = [no name of the organisation in English]
paper-missing-signatory = [signatory not given]
paper-missing-signatory-post = [post not given]
paper-missing-executor = [executor not given]
paper-missing-executor-phone = [phone not given]

# Letter.
paper-ref = No.{ "\u00A0" }{ $number } of { date-formal }
paper-ref-undated = No.{ "\u00A0" }{ $number }
paper-ref-unnumbered = of { date-formal }
paper-in-reply = In reply to No.{ "\u00A0" }{ $number } of { date-formal }
paper-in-reply-dated = In reply to No.{ "\u00A0" }{ $number } of { $date }
paper-in-reply-undated = In reply to No.{ "\u00A0" }{ $number }
paper-session-of =
    { $kind ->
        [hearing] the hearing
        [round-table] the round table
        [conference] the conference
        [working] the working meeting
       *[session] the session
    }
paper-about =
    { $purpose ->
        [reminder] Reminder of the recommendations
        [followUp] Further answer to the recommendations
       *[recommendations] Recommendations
    }
paper-heading = { paper-about } of { paper-session-of } on “{ $title }”
paper-heading-dated = { paper-about } of { paper-session-of } held on { $dates }
paper-heading-bare = { paper-about } of { paper-session-of }
paper-opening-when = on { $dates }{ " " }
paper-opening-when-days = on { $dates }{ " " }
paper-opening-topic = { " " }on the topic “{ $title }”
paper-opening-body = organiser: { $body }
paper-opening-convener = convener: { $body }
paper-opening-who = { " " }({ $who })
paper-opening =
    { $when }{ $kind ->
        [hearing] a hearing
        [round-table] a round table
        [conference] a conference
        [working] a working meeting
       *[session] a session
    }{ $topic } was held{ $who }. { $count ->
        [1] The following recommendation was worked out:
       *[other] The following recommendations were worked out:
    }
paper-reasons = Reasons: { $reasons }
paper-quote = { $who }: { $words }
paper-closing =
    { $count ->
        [1] We ask you to consider this recommendation and to inform us of the outcome.
       *[other] We ask you to consider these recommendations and to inform us of the outcome.
    }

# Reminder and follow-up: they refer to the first letter.
paper-follower-file =
    { $name } ({ $purpose ->
        [followUp] follow-up
       *[reminder] reminder
    })
paper-reminder-opening =
    { $again ->
        [0] We would remind you
       *[other] We would remind you once more
    } that no answer has yet been received to our letter { $letter } with the { $carried ->
        [1] recommendation
       *[other] recommendations
    } of { paper-session-of }{ $topic }.
paper-reminder-was-due = The answer was due by { date-formal }.
paper-reminder-is-due = The answer is due by { date-formal }.
paper-reminder-dues = The answers are due: { $list }.
paper-reminder-due-of =
    { $count ->
        [1] to recommendation
       *[other] to recommendations
    } { $numbers } by { $due }
paper-reminder-earlier =
    { $count ->
        [1] Our reminder { $letters } has remained unanswered too.
       *[other] Our reminders { $letters } have remained unanswered too.
    }
paper-reminder-list =
    { $count ->
        [1] The following recommendation remains unanswered:
       *[other] The following recommendations remain unanswered:
    }
paper-reminder-closing =
    { $count ->
        [1] We ask you to consider this recommendation and to inform us of the outcome as soon as possible.
       *[other] We ask you to consider these recommendations and to inform us of the outcome as soon as possible.
    }
paper-follow-up-replies = { " " }{ $replies }
paper-follow-up-opening =
    We thank you for your { $replyCount ->
        [1] answer
       *[other] answers
    }{ $replies } to our letter { $letter } with the { $carried ->
        [1] recommendation
       *[other] recommendations
    } of { paper-session-of }{ $topic }.
paper-follow-up-list =
    { $count ->
        [1] However, the following recommendation was answered
       *[other] However, the following recommendations were answered
    } { $how ->
        [partly] only in part
        [notToThePoint] without coming to the point
       *[both] only in part or without coming to the point
    }:
paper-follow-up-note =
    { $how ->
        [notToThePoint] The answer did not come to the point.
       *[partly] It was answered only in part.
    }
paper-follow-up-closing =
    { $count ->
        [1] We ask you to consider this recommendation further and to answer it to the point.
       *[other] We ask you to consider these recommendations further and to answer them to the point.
    }

paper-enclosures = Enclosure:
paper-enclosure-sheets =
    , { $sheets ->
        [one] { $sheets }{ "\u00A0" }sheet
       *[other] { $sheets }{ "\u00A0" }sheets
    }
paper-enclosure-copies =
    , { $copies ->
        [one] { $copies }{ "\u00A0" }copy
       *[other] { $copies }{ "\u00A0" }copies
    }
paper-valediction = Yours faithfully,
paper-executor = Prepared by:

# Minutes.
paper-minutes = MINUTES
paper-minutes-of =
    { $kind ->
        [extraordinary] of the extraordinary session
        [extended] of the extended session
        [joint] of the joint session
        [visiting] of the visiting session
        [hearing] of the hearing
        [round-table] of the round table
        [conference] of the conference
        [working] of the working meeting
       *[regular] of the regular session
    }
paper-minutes-file = Minutes { $title }
paper-full-minutes-file = Full minutes { $title }
paper-extract = Extract from the minutes { $number }
paper-extract-file = Extract from the minutes, item { $item } { $title }
paper-version = (version { $version }: { $reason })
paper-version-file = { $name }, version { $version }
paper-certified = Certified true extract:
paper-label = { $label }:
paper-chair = Chair
paper-presiding = Presiding
paper-secretary = Secretary
paper-times = Time:
paper-starts = Start:
paper-ends = End:
paper-present = Present:
paper-online = Attended remotely:
paper-invited = Invited:
paper-absent = Absent:
paper-from-afar = remotely
paper-came = from { $came }
paper-left = until { $left }
paper-came-and-left = from { $came } to { $left }
paper-representative = representative
paper-list-attached = list attached
paper-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
paper-annex = Annex to the minutes
paper-annex-date = of { $dates }
paper-annex-title = List of participants
paper-quorum =
    A quorum is present: { $present } of { $members } { $members ->
        [one] member
       *[other] members
    }; at least { $needed } required.
paper-no-quorum =
    No quorum is present: { $present } of { $members } { $members ->
        [one] member
       *[other] members
    }; at least { $needed } required.
paper-agenda = Agenda:
paper-rapporteurs =
    { $count ->
        [1] (rapporteur: { $names })
       *[other] (rapporteurs: { $names })
    }
paper-heard = HEARD:
paper-spoke = SPOKE:
paper-noted = NOTED:
paper-decided = DECIDED:
paper-recommended = RECOMMENDED:
paper-voice = A voice from the floor
paper-voice-question = A question from the floor
paper-speech-kind =
    { $kind ->
        [coreport] co-report
        [question] question
        [answer] answer
        [retort] retort
        [reference] information
       *[announcement] announcement
    }
paper-report-attached = the text of the report is attached
paper-speech-attached = the text of the speech is attached
paper-assigned = { $text } Responsible: { $owner }; due: { $due }.
paper-assigned-owner = { $text } Responsible: { $owner }
paper-assigned-due = { $text } Due: { $due }.
paper-recommend = Recommendation to { $bodies }: { $text }
paper-recommend-apart = { $bodies }: { $text }
paper-recommend-last = Recommendation to { $bodies }: { $text }.
paper-recommend-bare = Adopt the recommendation: { $text }
paper-carried = The item was carried over to the next session.

# Votes.
paper-vote = RESULT OF THE VOTE:
paper-vote-secret = RESULT OF THE SECRET VOTE:
paper-vote-by-name = RESULT OF THE VOTE BY NAME:
paper-vote-subject = Put to the vote: { $subject }
paper-vote-figures = for – { $inFavour }, against – { $against }, abstained – { $abstained }, did not vote – { $notVoting }.
paper-vote-unanimous = Carried unanimously.
paper-vote-uncounted = carried by a majority of votes.
paper-vote-uncounted-lost = not carried: there was no majority of votes.
paper-vote-verdict =
    { $carried ->
        [yes] Carried
       *[no] Not carried
    } ({ $majority ->
        [twoThirds] two thirds
        [share] { $share }
        [moreThan] more than { $share }
       *[half] majority
    } of { $base ->
        [present] those present
       *[members] all members
    }: at least { $needed } of { $whole } needed).
paper-vote-names =
    { $choice ->
        [inFavour] For
        [against] Against
        [abstained] Abstained
       *[notVoting] Did not vote
    }: { $names }
