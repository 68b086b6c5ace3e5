# How the recommendations of a session go out: together or each by itself, with reasons and quotes or without.
mailing-label = How letters are made
mailing-grouping = One letter
mailing-grouping-of =
    { $grouping ->
        [perRecommendation] for each recommendation
       *[perAddressee] for each addressee
    }
mailing-reasons = print the reasons
mailing-passages = quote the passage of the speech
