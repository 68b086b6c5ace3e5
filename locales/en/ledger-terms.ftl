# Terms of answers: what explains a due date, how near it is, how it is changed.
term-length =
    { $unit ->
        [workingDays] { $amount ->
            [one] { $amount } working day
           *[other] { $amount } working days
        }
        [calendarDays] { $amount ->
            [one] { $amount } calendar day
           *[other] { $amount } calendar days
        }
       *[months] { $amount ->
            [one] { $amount } month
           *[other] { $amount } months
        }
    }
term-because-sent = sent { $on }
term-because-received = received { $on }
term-because-term =
    { $term }, { $of ->
        [pair] set for this recommendation
        [body] by the rule for this addressee
       *[office] by the general rule
    }
term-because-term-by = { $term }, by the rule of { $basis }
term-because-set = the due date was set: { $on }
term-because-set-by = the due date was set: { $on } ({ $basis })
term-because-day-off = { $on } is a holiday
term-because-moved = the day off of { $from } moved to { $to }
term-because-worked = { $on } is a working day
term-because-paused = not counted from { $since } to { $until } ({ $reason })
term-because-waiting = not counted since { $since } ({ $reason })
term-because-rolled = the last day, { $from }, is off, so it ends on the next working day
term-because-extended = extended on { $on } until { $until } ({ $reason })
term-because-promised = promised on { $on } by { $until } ({ $reason })
term-because-due = due { $on }
term-because-not-sent = the letter has not been sent yet, so no term runs
term-because-not-received = the letter was sent { $sent }, the day of receipt is not known, so no term runs
term-because-no-rule = no rule is known, so there is no term
term-because-owes-no-answer = this addressee owes no answer
term-because-owes-no-answer-by = this addressee owes no answer ({ $basis })
term-because-off-control = taken off control { $on } ({ $by })

invalid-term-length = A term is longer than nothing and not longer than { $longest }.
invalid-same-day = The day { $day } is in the calendar twice.
invalid-paused-already = The term is paused already.
invalid-not-paused = The term is not paused.
invalid-day-for-all = One day can’t be the term of every answer.
