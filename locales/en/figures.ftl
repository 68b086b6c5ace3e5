# The words of pictures: captions, labels, columns of tables. They are read in the window and on paper; the program says them, the window only draws.
figure-title =
    { $picture ->
        [openStates] What is open, by state
        [openBodies] What is open, by addressee
        [openAges] What is open, by age
        [answerDays] How many days answers take, by year
        [answerDaysOfBodies] How many days answers take, by addressee and year
        [answers] How fully letters are answered, by year
        [answersOfBodies] How fully letters are answered, by addressee
        [speakingPeople] Speaking time by person
        [speakingGroups] Speaking time by whom they represent
        [speakingItems] Speaking time by agenda item
       *[speakingSessions] Speaking time by session
    }
figure-open-states =
    On { $on } { $total ->
        [one] { $total } recommendation is open
       *[other] { $total } recommendations are open
    }, each counted for each addressee; most of them: { $state } ({ $count }).
figure-open-bodies =
    Most of what is open lies with “{ $body }”: { $count } of { $total }; { $overdue ->
        [0] no answer is overdue
       *[other] overdue in all: { $overdue }
    }.
figure-open-ages = Open for more than a year: { $older } of { $total }; age counts from the day the letter was sent, and before that from the day the recommendation was adopted.
figure-answer-days =
    Half of the answers to letters of { $year } came within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }; days count from receipt of the letter, or from sending where that is not noted.
figure-answer-days-unknown = No year has { $few } dated answers yet, so nothing can be said of how many days they take.
figure-answer-days-of-bodies = Shown is within how many days half of the answers came; fewer than { $few } answers in a year are too few to tell.
figure-answers = Of all that was sent over the years ({ $asked }), answered in full: { $fully }, in part: { $partly }, not to the point: { $beside }; unanswered: { $none }. A letter counts once with the reminders that follow it.
figure-answers-of-bodies = Asked most often was “{ $body }”: { $asked }, of which answered in full: { $fully }.
figure-speaking =
    In all { $total } were spoken; { $picture ->
        [speakingPeople] the longest spoke { $name }
        [speakingGroups] most of the time was taken by those who represent: { $name }
        [speakingItems] most of the time was taken by the item “{ $name }”
       *[speakingSessions] most of it in the session “{ $name }”
    } ({ $time }). { $untimed ->
        [0] The time of every speech is known.
        [one] { $untimed } speech without a time is not counted.
       *[other] { $untimed } speeches without a time are not counted.
    }
figure-state =
    { $state ->
        [noLetter] no letter yet
        [inLetter] letter being made
        [signed] letter signed
        [awaiting] awaiting an answer
        [overdue] answer overdue
        [notToThePoint] answer not to the point
       *[partly] answered in part
    }
figure-stage =
    { $stage ->
        [toSend] not sent
        [awaiting] awaiting an answer
        [overdue] overdue
       *[inPart] not answered in full
    }
figure-age =
    { $age ->
        [month] up to 30 days
        [quarter] 31–90 days
        [halfYear] 91–180 days
        [year] 181–365 days
        [older] more than a year
       *[unknown] not known
    }
figure-answer =
    { $answer ->
        [fully] in full
        [partly] in part
        [beside] not to the point
       *[none] unanswered
    }
figure-column =
    { $column ->
        [state] State
        [count] How many
        [body] Addressee
        [age] Age
        [total] In all
        [year] Year
        [bodyInYear] Addressee and year
        [asked] Sent
        [answered] Answered
        [days] Half within
        [speakingPeople] Person
        [speakingGroups] Represents
        [speakingItems] Agenda item
        [speakingSessions] Session
        [step] Step
        [date] Date
        [who] Who
        [words] Words, number, reason
        [speeches] Speeches
       *[time] Time
    }
figure-body-in-year = { $body }, { $year }
figure-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
figure-too-few = too few answers to tell: { $count }
figure-hours = { $hours }{ "\u00A0" }h { $minutes }{ "\u00A0" }min
figure-minutes = { $minutes }{ "\u00A0" }min
figure-seconds = { $seconds }{ "\u00A0" }s
figure-more = Beyond what is drawn: { $count }; the table has them all.
figure-no-name = untitled
figure-no-body = no addressee
figure-voice = a voice from the floor
figure-no-group = not given
figure-no-item = outside the agenda
figure-room =
    { $pictures ->
        [open] What is open
        [answers] How letters are answered
       *[speaking] Speaking time
    }
figure-file = Overview – { $title }
figure-course =
    Since the first step (the session “{ $session }”) { $days ->
        [one] { $days } day has passed
       *[other] { $days } days have passed
    }. Now: { $states }.
figure-course-state = { $body } – { $state }
figure-no-date = no date
figure-after =
    after { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
figure-ground =
    { $ground ->
        [said] words of a speech
       *[noted] noted by the participants
    }
