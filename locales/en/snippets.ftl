# Snippets for the record: a name, and a text whose places are filled with the names of the session.
# The name of a place says its case: $nextDative is the indirect object.
snippet-floor = Give the floor
snippet-floor-text = The floor is given to { $nextDative }.
snippet-report = Floor for a report
snippet-report-text = { $rapporteurDative } is invited to present the report.
snippet-question = Question to the rapporteur
snippet-question-text = A question to { $rapporteurDative }:
snippet-thanks = Thanks for the speech
snippet-thanks-text = Thank you for your speech.
snippet-item = Next agenda item
snippet-item-text = We proceed to agenda item { $nextItemNumber }: { $nextItem }.
snippet-vote = Put to the vote
snippet-vote-text = The motion is put to the vote. Those in favour? Those against? Abstentions?
snippet-opening = Opening of the session
snippet-opening-text = The session is opened and chaired by { $chair }.
snippet-break = Break
snippet-break-text = A break is announced at { $time }.
snippet-closing = Closing of the session
snippet-closing-text = The agenda is completed. The session is declared closed.
snippet-quorum = Quorum
snippet-quorum-text = { $present } of { $members } members are present. There is a quorum.
snippet-no-quorum = No quorum
snippet-no-quorum-text = { $present } of { $members } members are present. There is no quorum.
