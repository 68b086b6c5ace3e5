# Gaps: what a document still needs.
gap-in-language = { $gap } ({ $language ->
    [ru] Russian
    [kk] Kazakh
   *[en] English
})
gap-meeting-title = The session has no topic
gap-meeting-body = The body that held the session is not given
gap-meeting-date = The session has no date
gap-meeting-place = The session has no place
gap-chair = No chair is named
gap-secretary = No secretary is named
gap-participants = No participants are named
gap-participant-group = A group of participants has no name
gap-agenda = There is no agenda
gap-agenda-title = Agenda item { $what }: no wording
gap-speech-text = { $what }: the speech has no text
gap-point-text = Point noted: no text
gap-decision-text = Decision: no text
gap-vote-subject = Vote: what was put to it is not given
gap-vote-outcome = Vote: no outcome is given
gap-recommendation-text = Recommendation { $what }: no text
gap-recommendations = No recommendation has been adopted
gap-addressee = Recommendation { $what }: no addressee
gap-addressee-unconfirmed = Addressee not confirmed: { $what }
gap-addressee-name = The addressee has no name: { $what }
gap-addressee-dative = The addressee’s dative is not confirmed: { $what }
gap-own-body = Your own organisation is not set
gap-own-body-name = The organisation has no name: { $what }
gap-signatory = No signatory is named for the letter: { $what }
gap-signatory-of-letters = The settings name no signatory of letters
gap-signatory-post = The signatory has no post: { $what }
gap-executor = No executor is named for the letter: { $what }
gap-executor-of-letters = The settings name no executor of letters
gap-executor-phone = The executor has no phone: { $what }

recommendation-number = R-{ $number }
speaker-voice = A voice from the floor
