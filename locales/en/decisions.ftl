# Decisions of a session: text, who is responsible, by when.
decisions-add = New decision
decisions-add-under = Decision under item { $number }
decisions-of-item = Decisions under item { $number }
decisions-of-none = Decisions outside the agenda
decisions-text = Text of decision { $number }
decisions-owner = Responsible
decisions-due = Due
decisions-delete = Delete decision { $number }
decisions-empty-title = No decisions yet
decisions-empty-text = Decisions are grouped under the items of the agenda and are numbered as in the minutes. Enter one here, or in the record from selected words.
