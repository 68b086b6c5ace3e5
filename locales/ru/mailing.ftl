# Как рекомендации уходят из заседания: письмами вместе или по одной, с обоснованием и цитатами или без них.
mailing-label = Как составляются письма
mailing-grouping = Одно письмо
mailing-grouping-of =
    { $grouping ->
        [perRecommendation] на каждую рекомендацию
       *[perAddressee] каждому адресату
    }
mailing-reasons = печатать обоснование
mailing-passages = приводить цитату из выступления
