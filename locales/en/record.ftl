# The record of a session: speeches, points noted, decisions, marks in the text.
record-kind =
    { $kind ->
        [report] report
        [coreport] co-report
        [remark] speech
        [question] question
        [answer] answer
        [retort] retort
        [reference] information
        [announcement] announcement
       *[chair] chair’s remarks
    }
record-kind-minutes = { record-kind }, { $minutes }{ "\u00A0" }min
record-kind-of = Kind of speech
record-language = Language of the speech
record-starts = Start
record-ends = End
record-attached = The text of the speech is attached separately
record-speakers = Speakers
record-speaker-more = Another speaker
record-speaker-placeholder = A few letters of the name
record-speaker-earlier = Put earlier: { $who }
record-printed-as = Print as: { $who }
record-new-speaker = Who is speaking
record-text-of = Text: { $who }
record-text-empty = The text of the speech has not been entered yet
record-text-attached = The text is attached separately
record-entry =
    { $entry ->
        [speech] Speech
        [point] Noted by the participants
       *[decision] Decision { $number }
    }
record-noted = Noted by the participants
record-noted-empty = What the participants noted
record-decision = Decision { $number }
record-decision-empty = What was decided
record-item-untitled = no wording yet

record-add = New speech
record-add-under = Speech under item { $number }
record-next = Next speech
record-next-short = Next
record-before = Insert a speech before this one
record-quote = Quotation
record-summary = Summary
record-recommend = Recommendation
record-decide = Decision
record-note = Noted
record-up = Up
record-down = Down
record-to-item = To item { $number }. { $title }
record-to-none = Outside the agenda
record-details = About the speech
record-delete = Delete
record-deleted = In the bin: { $what }
record-menu = Actions on this entry
record-toolbar = Selected words

record-passages = Marked text
record-passage-kind =
    { $kind ->
        [verbatim] quotation
       *[summary] summary
    }
record-passage-lost = these words are gone from the text
record-passage-language = Language of “{ $words }”
record-recommend-passage = Recommendation from “{ $words }”
record-unmark = Unmark “{ $words }”
record-leads-to = To the recommendation
record-recommended = Recommendation added
record-to-recommendation = To the recommendation

record-empty-title = The record is still empty
record-empty-text = Speeches, points noted and decisions are listed here in order. Start with the first speech.
