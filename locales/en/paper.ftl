# The words of documents: letters and short minutes.
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

# What is missing: seen in the document and in print.
paper-missing-title = [no topic of the session given]
paper-missing-body = [not given whose session it was]
paper-missing-date = [no date of the session given]
paper-missing-place = [no place given]
paper-missing-chair = [no chair given]
paper-missing-secretary = [no secretary given]
paper-missing-participants = [no participants given]
paper-missing-group = [group of participants not named]
paper-missing-agenda = [no agenda]
paper-missing-agenda-title = [item not worded]
paper-missing-speech = [no text of the speech]
paper-missing-point = [no text of the point noted]
paper-missing-decision = [no text of the decision]
paper-missing-recommendation = [no text of the recommendation]
paper-missing-recommendations = [no recommendations]
paper-missing-addressee = [no addressee given]
paper-missing-addressee-name = [no name of the addressee in English]
paper-missing-own-body = [own organisation not given]
paper-missing-own-body-name = [no name of the organisation in English]
paper-missing-signatory = [not given who signs]
paper-missing-signatory-post = [no post given]
paper-missing-executor = [not given who prepared the letter]
paper-missing-executor-phone = [no phone given]

# Letter.
paper-in-reply = In reply to No.{ "\u00A0" }{ $number } of { date-formal }
paper-in-reply-undated = In reply to No.{ "\u00A0" }{ $number }
paper-session-of =
    { $kind ->
        [hearing] the hearing
        [round-table] the round table
        [conference] the conference
        [working] the working meeting
       *[session] the session
    }
paper-heading = Recommendations of { paper-session-of } “{ $title }”
paper-heading-dated = Recommendations of { paper-session-of } of { $dates }
paper-heading-bare = Recommendations of { paper-session-of }
paper-opening-when = on { $dates }{ " " }
paper-opening-when-days = on { $dates }{ " " }
paper-opening-topic = { " " }on the topic “{ $title }”
paper-opening-body = organised by { $body }
paper-opening-convener = initiated by { $body }
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
paper-closing =
    { $count ->
        [1] We ask you to consider this recommendation and to inform us of the outcome.
       *[other] We ask you to consider these recommendations and to inform us of the outcome.
    }
paper-enclosures = Enclosure:
paper-enclosure-sheets =
    , { $sheets ->
        [one] { $sheets } sheet
       *[other] { $sheets } sheets
    }
paper-enclosure-copies =
    , { $copies ->
        [one] { $copies } copy
       *[other] { $copies } copies
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
paper-invited-online = { $who } (remotely)
paper-representative = representative
paper-list-attached = list attached
paper-annex = Annex to the minutes
paper-annex-date = of { $dates }
paper-annex-title = List of participants
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
paper-recommend = Recommend to { $bodies }: { $text }
paper-recommend-bare = Adopt the recommendation: { $text }
