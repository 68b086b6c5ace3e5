# The words of a meeting's other papers: invitation, running order, attendance sheet, register of letters, list of recommendations.
sheet-title =
    { $kind ->
        [invitation] INVITATION
        [order] RUNNING ORDER
        [attendance] ATTENDANCE SHEET
        [register] REGISTER OF OUTGOING LETTERS
        [control] RECOMMENDATIONS ON CONTROL
       *[recommendations] LIST OF RECOMMENDATIONS
    }
sheet-meeting-of =
    { $meeting ->
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
sheet-title-of =
    { $kind ->
        [invitation] { "" }
        [register] { "" }
       *[order] { sheet-meeting-of }
    }
sheet-file =
    { $kind ->
        [invitation] Invitation { $title }
        [order] Running order { $title }
        [attendance] Attendance sheet { $title }
        [register] Register of outgoing letters { $title }
        [control] Recommendations on control { $title }
       *[recommendations] List of recommendations { $title }
    }
sheet-fact =
    { $fact ->
        [date] Date:
        [time] Time:
       *[place] Place:
    }
sheet-invited-in =
    { $meeting ->
        [extraordinary] the extraordinary session
        [extended] the extended session
        [joint] the joint session
        [visiting] the visiting session
        [hearing] the hearing
        [round-table] the round table
        [conference] the conference
        [working] the working meeting
       *[regular] the regular session
    }
sheet-invited-to = You are invited to { sheet-invited-in } on “{ $title }”.
sheet-invited = You are invited to { sheet-invited-in }.
sheet-confirm = Please confirm by phone that you will attend: { $phone }.
sheet-column =
    { $column ->
        [number] No.
        [time] Time
        [item] Item
        [speakers] Rapporteurs
        [name] Name
        [capacity] Position, on whose behalf
        [signature] Signature
        [registered] Registration number
        [date] Date
        [addressee] Addressee
        [subject] Subject
        [sent] Sent
        [executor] Prepared by
        [recommendation] Recommendation
        [letter] Letter
        [session] Session
        [inSession] Number
        [letterNumber] Letter No.
        [letterDate] Letter date
        [due] Answer due
        [because] Why then
        [over] Days overdue
        [owner] Owner
        [answer] Last answer
       *[state] State
    }
sheet-period =
    { $sort ->
        [between] Letters registered from { $from } to { $until }
        [from] Letters registered since { $from }
        [until] Letters registered up to { $until }
       *[all] All registered letters
    }
sheet-none = No entries.
sheet-channel =
    { $channel ->
        [eOtinish] e-Otinish
        [esedo] ESEDO
        [post] post
        [courier] courier
       *[email] e-mail
    }
sheet-sent = { $on }, { sheet-channel }
sheet-received = received { $on }
sheet-received-numbered = received { $on }, their No.{ "\u00A0" }{ $number }
sheet-annulled = Annulled { $on }: { $reason }
sheet-letter = No.{ "\u00A0" }{ $number }, { $on }
sheet-state =
    { $state ->
        [draft] draft
        [adopted] adopted
        [inLetter] letter being prepared
        [signed] letter signed
        [awaiting] sent, awaiting a reply
        [notToThePoint] answer not to the point
        [partly] answered in part
        [fully] answered
        [split] split into several
        [merged] merged with others
        [superseded] replaced by another
        [carriedOver] carried over to another session
       *[withdrawn] withdrawn
    }
sheet-as-of = as of { $on }
sheet-only-overdue = only overdue ones
sheet-of-session = { $number }, session of { $on }
sheet-numbered = No.{ "\u00A0" }{ $number }
sheet-on-control = On control: { $count }, of these overdue: { $overdue }.
sheet-tab = On control
