# Today: what is under way, what is left, what we wait for, what changed.
today-meetings = Sessions at hand
today-unsent = Recommendations not sent yet
today-unsent-state = { $state ->
    [draft] not adopted yet
   *[adopted] no letter yet
}
today-unaddressed = no addressee
today-unworded = no text yet
today-letters = Letters awaiting the next step
today-next-step = { $status ->
    [draft] pass for signature
    [forSignature] note the signing
    [signed] register
   *[registered] send
}
today-awaiting = Awaiting a reply
today-sent = Sent { $date }
today-sent-numbered = No.{ "\u00A0" }{ $number }, sent { $date }
today-waits = { $days ->
    [0] sent today
    [one] waiting { $days } day
   *[other] waiting { $days } days
}
today-rest = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
today-changes = Recent changes
today-record = Record
today-documents = Documents
today-undated = no date
