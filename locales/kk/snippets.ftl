# Жазбаға арналған дайын сөйлемдер: атауы және отырыстағы есімдермен толтырылатын мәтіні.
# Септік орынның атауында көрсетілген: $nextDative барыс септігінде, лауазымымен бірге тұрады.
snippet-floor = Сөз беру
snippet-floor-text = Сөз { $nextDative } беріледі.
snippet-report = Баяндама жасауға сөз беру
snippet-report-text = Баяндама жасау үшін сөз { $rapporteurDative } беріледі.
snippet-question = Баяндамашыға сұрақ
snippet-question-text = { $rapporteurDative } сұрақ:
snippet-thanks = Сөзі үшін алғыс айту
snippet-thanks-text = Сөз сөйлегеніңіз үшін рақмет.
snippet-item = Күн тәртібінің келесі мәселесі
snippet-item-text = Күн тәртібінің { $nextItemNumber }-мәселесін қарауға көшеміз: { $nextItem }.
snippet-vote = Дауысқа қою
snippet-vote-text = Мәселе дауысқа қойылады. Кім қолдайды? Кім қарсы? Кім қалыс қалады?
snippet-opening = Отырысты ашу
snippet-opening-text = Отырысты ашып, жүргізуші – { $chair }.
snippet-break = Үзіліс
snippet-break-text = Үзіліс жарияланады, сағат { $time }.
snippet-closing = Отырысты жабу
snippet-closing-text = Күн тәртібіндегі мәселелер толық қаралды. Отырыс жабық деп жарияланады.
snippet-quorum = Кворум
snippet-quorum-text = { $members } мүшенің { $present } мүшесі қатысып отыр. Кворум бар.
snippet-no-quorum = Кворум жоқ
snippet-no-quorum-text = { $members } мүшенің { $present } мүшесі қатысып отыр. Кворум жоқ.
