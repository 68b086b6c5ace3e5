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
term-because-promised = promised on { $on } by { $until }
term-because-promised-by = promised on { $on } by { $until } (reply No. { $basis })
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

ledger-overdue = overdue: { $count }
term-column = Due
term-timing =
    { $timing ->
        [noTerm] no term
        [ahead] not due yet
        [dueSoon] due soon
        [dueToday] due today
        [overdue] { $days ->
            [one] { $days } day overdue
           *[other] { $days } days overdue
        }
        [longOverdue] long overdue: { $days ->
            [one] { $days } day
           *[other] { $days } days
        }
        [settled] settled
       *[offControl] off control
    }
term-filter = Due
term-filter-all = Whenever due
term-filter-name =
    { $timing ->
        [noTerm] No term
        [ahead] Not due yet
        [dueSoon] Due soon
        [dueToday] Due today
        [overdue] Overdue
        [longOverdue] Long overdue
        [settled] Settled
       *[offControl] Off control
    }
term-explained = The due date and what explains it
term-set = Set the term…
term-extend = Extend the term…
term-pause = Pause the term…
term-resume = Resume the term…
term-take-off = Take off control…
term-put-back = Put back on control
term-of = R-{ $number }, { $body }
term-save = Save
term-choice = Which term
term-choice-name =
    { $choice ->
        [usual] By the general rule
        [rule] By a rule of its own
        [on] By a certain day
       *[owesNoAnswer] No answer is owed
    }
term-amount = How many
term-unit = Of what
term-unit-name =
    { $unit ->
        [workingDays] working days
        [calendarDays] calendar days
       *[months] months
    }
term-from = Counted
term-from-name =
    { $from ->
        [receipt] from the day of receipt
       *[sending] from the day of sending
    }
term-basis = Basis
term-basis-hint = The law or agreement that says so: it becomes part of the explanation
term-until = Answer by
term-day =
    { $ask ->
        [extend] Extended on
        [pause] From which day
        [resume] The last day that is not counted
       *[takeOff] Taken off on
    }
term-reason = Reason
term-off-note = Note
term-settings = Terms of answers
term-office-rule = There is a general rule for when answers are due
term-office-rule-hint = The rule of an addressee or a recommendation comes before the general one. Without a rule there is no term, and nothing is overdue.
term-country = Working days
term-country-name =
    { $country ->
        [kz] of Kazakhstan
       *[ru] of Russia
    }
term-calendar = Holidays and days that were moved
term-calendar-hint = Saturday and Sunday are off without an entry. The days of 2024 to 2027 are those of the laws and of the decisions that move them; check them when there is a new decision.
term-year = Year
term-no-days = There are no days for this year
term-day-works = a working day
term-day-moved = instead of { $from }
term-day-add = Add the day
term-day-date = Day
term-day-moved-from = Moved from
term-of-body = When answers are due
term-of-body-text = Holds for every letter to this addressee
