# Today: what is under way, what is left, what we wait for, what changed.
today-meetings = Sessions at hand
today-unsent = Recommendations not sent yet
today-unsent-state = { $state ->
    [draft] not adopted yet
   *[adopted] no letter yet
}
today-unaddressed = no addressee
today-unworded = no text yet
today-letters = Letters waiting for a step
today-next-step = { $status ->
    [draft] pass for signature
    [forSignature] note the signing
    [signed] register
   *[registered] send
}
today-awaiting = Awaiting an answer
today-sent = Sent { $date }
today-sent-numbered = No. { $number }, sent { $date }
today-waits = { $days ->
    [0] sent today
    [one] waiting { $days } day
   *[other] waiting { $days } days
}
today-rest = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
today-changes = Last changes
today-record = Record
today-documents = Documents
today-undated = no date
