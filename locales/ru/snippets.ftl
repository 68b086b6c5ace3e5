# Заготовки для записи: название и текст, в котором места заполняются именами заседания.
# Падеж дан в имени места: $nextDative стоит в дательном падеже, с должностью перед фамилией.
snippet-floor = Предоставить слово
snippet-floor-text = Слово предоставляется { $nextDative }.
snippet-report = Слово для доклада
snippet-report-text = Слово для доклада предоставляется { $rapporteurDative }.
snippet-question = Вопрос докладчику
snippet-question-text = Вопрос к { $rapporteurDative }:
snippet-thanks = Благодарность за выступление
snippet-thanks-text = Благодарю за выступление.
snippet-item = Следующий вопрос повестки дня
snippet-item-text = Переходим к рассмотрению вопроса { $nextItemNumber } повестки дня: { $nextItem }.
snippet-vote = Поставить на голосование
snippet-vote-text = Вопрос ставится на голосование. Кто за? Кто против? Кто воздержался?
snippet-opening = Открытие заседания
snippet-opening-text = Заседание открывает и ведёт { $chair }.
snippet-break = Перерыв
snippet-break-text = В { $time } объявляется перерыв.
snippet-closing = Закрытие заседания
snippet-closing-text = Повестка дня исчерпана. Заседание объявляется закрытым.
snippet-quorum = Кворум
snippet-quorum-text = Присутствуют { $present } из { $members }. Кворум имеется.
snippet-no-quorum = Кворума нет
snippet-no-quorum-text = Присутствуют { $present } из { $members }. Кворума нет.
