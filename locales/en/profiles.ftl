# The paper profile: margins, type, order of parts, labels.
profiles = Paper profile
profiles-hint = Margins, type, the order of a letter’s parts, how names and dates are written, labels. Signed letters and final minutes stay as they were.
profiles-in-use = Papers are laid out by the profile
profile-kazakhstan = Kazakhstan
profile-russia = Russia (GOST R 7.0.97-2016)
profile-plain = Plain
profile-copy = Copy and change…
profile-change = Change…
profile-delete = Delete
profile-deleted = The profile “{ $name }” was deleted
profile-export = Save to a file…
profile-import = Take from a file…
profile-exported = The profile was saved: { $path }
profile-copy-name = { $name } – copy
profile-numbered-name = { $name } ({ $number })
profile-title = Profile “{ $name }”
profile-name = Name
profile-page = Page
profile-left = Left margin, mm
profile-right = Right margin, mm
profile-top = Top margin, mm
profile-bottom = Bottom margin, mm
profile-face = Typeface
profile-size = Size, pt
profile-spacing = Line spacing, %
profile-indent = First-line indent, mm
profile-whole-number = A whole number is needed.
profile-number = A number is needed.
profile-letter = Order of a letter’s parts
profile-letter-hint = The letterhead is always at the top, who prepared the letter always at the bottom.
profile-part = { $part ->
    [requisites] Date, number and addressee
    [heading] Heading
    [salutation] Salutation
    [text] Text
    [enclosures] Enclosures
    [valediction] “Yours faithfully”
   *[signature] Signature
  }
profile-writing = Names, dates and numbers
profile-names-lists = Names in lists
profile-names-signatures = Names at signatures
profile-names = { $pattern ->
    [familyFirst] Smith J.R.
    [initialsFirst] J.R. Smith
    [oneInitial] J. Smith
   *[givenFirst] John Smith
  }
profile-dates = Date of letters and minutes
profile-dates-hint = {"{day}"} or {"{dd}"} is the day, {"{month}"} the month in words, {"{mm}"} in numbers, {"{year}"} the year. Empty: “24 November 2026”.
profile-number-pattern = Number of letters
profile-number-pattern-hint = {"{index}"} is the file index, {"{n}"} the number, {"{year}"} the year. It holds while the settings have no pattern of their own.
profile-recommended-apart = Recommendations under a label of their own in minutes
profile-counts-in-words = Votes and enclosed sheets in numbers and words, where custom has it so
profile-labels = Labels
profile-labels-hint = Empty: as printed in grey.
profile-save = Save the profile
