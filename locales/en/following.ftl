# Letters that follow sent ones: reminders and follow-ups.
follow-letters = Remind by letter…
follow-title = Reminders and follow-ups
follow-purpose = What to draft
follow-purpose-name =
    { $purpose ->
        [followUp] Follow-ups ({ $count })
       *[reminder] Reminders ({ $count })
    }
follow-about =
    { $purpose ->
        [followUp] A follow-up refers to the first letter and to the answer, and lists the recommendations that were answered partly or not to the point.
       *[reminder] A reminder refers to the first letter and lists the recommendations that nobody has answered. What is overdue is ticked unless a reminder has been written.
    }
follow-none-title =
    { $purpose ->
        [followUp] No answer is incomplete
       *[reminder] There is nothing to remind of
    }
follow-none-text =
    { $purpose ->
        [followUp] Sent letters that were answered partly or not to the point come here.
       *[reminder] Sent letters whose recommendations nobody has answered yet come here.
    }
follow-all =
    { $count ->
        [one] All ({ $count } letter)
       *[other] All ({ $count } letters)
    }
follow-choose = No.{ "\u00A0" }{ $number }, { $body }
follow-open =
    { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
follow-due = due { $date }
follow-sent =
    { $purpose ->
        [followUp] follow-up sent on { $date }
       *[reminder] reminder sent on { $date }
    }
follow-standing =
    { $purpose ->
        [followUp] follow-up: { $standing }
       *[reminder] reminder: { $standing }
    }
follow-under-way = drafted already
follow-make =
    { $count ->
        [0] Draft
       *[other] Draft ({ $count })
    }
follow-made =
    { $purpose ->
        [followUp] { $count ->
            [one] { $count } follow-up was drafted.
           *[other] { $count } follow-ups were drafted.
        }
       *[reminder] { $count ->
            [one] { $count } reminder was drafted.
           *[other] { $count } reminders were drafted.
        }
    }
follow-chain = Related letters
follow-first = Follows the letter
letter-purpose =
    { $purpose ->
        [reminder] reminder
        [followUp] follow-up
       *[recommendations] letter with recommendations
    }
