# Ұсынымдар отырыстан қалай жіберіледі: бір хатпен бірге немесе жеке-жеке, негіздемесі мен дәйексөзі бар не жоқ.
mailing-label = Хаттар қалай жасалады
mailing-grouping = Бір хат
mailing-grouping-of =
    { $grouping ->
        [perRecommendation] әр ұсынымға
       *[perAddressee] әр адресатқа
    }
mailing-reasons = негіздемесін басып шығару
mailing-passages = сөзден дәйексөз келтіру
