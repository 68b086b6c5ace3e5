# The section "Documents" of a session, and exporting documents to a folder.
documents-export = Export documents
documents-export-short = Export
documents-export-one = Export: { $what }
documents-make = Make letters
documents-made =
    { $count ->
        [0] All the letters have been made already.
        [one] { $count } letter is made.
       *[other] { $count } letters are made.
    }
documents-extended =
    { $count ->
        [one] { $count } letter extended.
       *[other] { $count } letters extended.
    }
documents-minutes-title = Minutes
documents-letters-title = Letters
documents-sheets-title = Other papers
documents-sheet-invitation = Invitation with the agenda
documents-sheet-order = Running order
documents-sheet-attendance = Attendance sheet
documents-sheet-register = Register of outgoing letters
documents-sheet-recommendations = List of recommendations
documents-ready = complete
documents-missing = What is missing
documents-to-make = not made yet
documents-carries =
    { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
documents-obstacles = All the letters can’t be made until this is settled:
documents-no-letters-text = Once a recommendation is adopted and its addressee confirmed, letters are made from here: one for each addressee and language.

export-title = Export documents
export-minutes = Minutes
export-form = Form of the minutes
export-form-short = short
export-form-full = full
export-form-extract = extract
export-item = Agenda item
export-item-numbered = { $number }. { $title }
export-no-items = The agenda has no items.
export-letters = Letters
export-letters-all = all
export-letters-some = chosen ones
export-letters-none = none
export-all-hint = With those that are not made yet; exporting uses up no numbers.
export-no-letters = There are no letters yet.
export-letter = { $body }, { $language }
export-letter-numbered = No.{ "\u00A0" }{ $number } · { $body }, { $language }
export-period-from = Registered from
export-period-until = until
export-period-wrong = The last day is before the first.
export-only-overdue = Only what is overdue
export-control-list = List of what is on control…
export-languages = Languages
export-formats = File types
export-txt-hint = Letters are not exported as plain text.
export-folder-none = No folder is chosen
export-choose-folder = Choose a folder…
export-checking = Looking for what is missing…
export-complete = Nothing is missing.
export-gaps = Missing: { $count }
export-gaps-hint = Choose what is missing to go where it is filled in. Or export a draft, which has the gaps marked.
export-barred = Without this there can’t even be a draft. Choose it to go where it is filled in.
export-run = Export
export-run-draft = Export a draft with gaps
export-running-minutes = Exporting the minutes
export-running-letters = Exporting the letters
export-running-sheets = Exporting other papers
export-running-register = Exporting the register
export-running-control = Exporting the list of what is on control
export-done =
    { $count ->
        [one] { $count } file is written.
       *[other] { $count } files are written.
    }
export-replaced =
    { $count ->
        [one] { $count } character that documents can’t hold is replaced by “�”. The record keeps it.
       *[other] { $count } characters that documents can’t hold are replaced by “�”. The record keeps them.
    }
export-rest =
    { $count ->
        [one] { $count } file is left:
       *[other] { $count } files are left:
    }
export-go-on = Go on
export-open-folder = Open the folder
export-open = Open
export-open-file = Open: { $name }
