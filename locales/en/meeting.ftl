# A session: its head, its sections, general facts.
meeting-export = Export documents
meeting-paper-show = Show the document beside
meeting-paper-hide = Hide the document
meeting-paper-divider = Width of the document
meeting-sections = Sections of the session
meeting-section-general = General
meeting-section-participants = Participants
meeting-section-agenda = Agenda
meeting-section-record = Record
meeting-section-decisions = Decisions
meeting-section-recommendations = Recommendations
meeting-section-documents = Documents
meeting-dates = { $first } to { $last }
meeting-people = { $members ->
    [one] { $members } participant
   *[other] { $members } participants
}{ $invited ->
    [0] { "" }
    [one] , { $invited } invited
   *[other] , { $invited } invited
}
meeting-gaps = { $sorts ->
    [minutes] missing for the minutes: { $minutes }
    [letters] missing for the letters: { $letters }
   *[both] missing: minutes { $minutes }, letters { $letters }
}
meeting-gaps-title = What is missing
meeting-gaps-of = { $paper ->
    [minutes] For the minutes
   *[letters] For the letters
}
meeting-gaps-none = Everything is filled in
meeting-unreadable = The session could not be opened
meeting-to-all = To all sessions

meeting-title = Topic
meeting-goal = Goal
meeting-body = Body
meeting-body-hint = Whose session it is; the minutes are kept in its name
meeting-convener = Convener
meeting-convener-hint = Who called the session
meeting-date = Date
meeting-last-day = Last day
meeting-last-day-hint = Only if the session lasted several days
meeting-starts = Start
meeting-ends = End
meeting-zone = Time zone
meeting-place = Place
meeting-chair = Chair
meeting-presiding = Presiding
meeting-only-presided = Presiding, not the chair
meeting-secretary = Secretary
meeting-number = Number of the minutes
meeting-number-hint = As your office counts; without it “No. ____” is printed
meeting-file-index = File index
meeting-file-index-hint = By the office’s list of files
meeting-tags = Tags
meeting-tags-add = Add a tag
