# The first start: language, own organisation, the sample.
welcome-title = Hattama
welcome-text = One session from end to end: from the invitation to the last reply to its recommendations. Everything stays on this computer.
welcome-language = Language of the window
welcome-own-body = Your organisation
welcome-own-body-text = Its name will head minutes and letters. You can also enter it later, in the settings.
welcome-own-body-in = Name in { $language ->
    [ru] Russian
    [kk] Kazakh
   *[en] English
}
welcome-start-with = Start with
welcome-sample = The sample session
welcome-sample-text = A session on the role of the maslikhat, as the press reported it, with its gaps: no date, no chair, no addressees. It shows the whole path to the letters; you can delete it afterwards.
welcome-empty = An empty store
welcome-empty-text = No sessions and no directory: you enter your own.
welcome-start = Start working
welcome-skip = Skip
