# Twins: the Russian and the Kazakh version of one text, and where they differ.
text-version = { $label }: { $language }
text-paragraph = { $label }, paragraph { $number }
twins-beside = Side by side: kaz and rus
twins-beside-named = Kazakh and Russian versions side by side: { $what }
twins-count =
    { $count ->
        [one] { $count } difference from the other language
       *[other] { $count } differences from the other language
    }
twins-label = Differences of the versions: { $what }
twins-kind =
    { $kind ->
        [date] Date
        [name] Name
        [article] Article of law
        [deadline] Deadline
       *[number] Number
    }
twins-differ = { twins-kind }: rus “{ $ru }”, kaz “{ $kk }”
twins-only-ru = { twins-kind }: “{ $ru }” is in the Russian text only
twins-only-kk = { twins-kind }: “{ $kk }” is in the Kazakh text only
twins-in =
    { $kind ->
        [letterHeading] Heading.
        [letterSalutation] Salutation.
        [letterOpening] Opening.
        [letterClosing] Closing.
        [recommendationReasons] Reasons of a recommendation.
       *[recommendationText] Recommendation.
    }
twins-right = This is right
twins-right-named = This is right: { $what }
twins-letters = The Russian and the Kazakh letter
twins-letters-same = Numbers, dates, names, articles and deadlines are the same in both letters.
twins-send-title = The letters in the two languages differ
twins-send-about = The letter can be sent as it is: you decide.
twins-send-anyway = Send anyway
twins-look = Look
