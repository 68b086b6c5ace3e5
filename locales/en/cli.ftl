# The command line.
usage-about = Minutes, recommendations and letters of deliberative bodies. Without a command the window opens.
usage-data = Data folder (by default the user’s own)
usage-json = Print JSON for programs
usage-ui-lang = Language of messages
usage-copy = A safety copy (a .hattama file) whose contents the window is to show
usage-copy-alone = The file of a copy is given without a command: hattama COPY.hattama
usage-sample = Add the sample session, or find it there already
usage-complete = Fill the sample’s gaps with plainly marked placeholder data
usage-meetings = List sessions: id, date, title
usage-export = Export a session’s documents
usage-letters = Letters: one per addressee and language
usage-minutes = Minutes: short, full, or an extract for one item
usage-form = Form of the minutes: full, short, or extract for one item
usage-item = Number of the agenda item to extract
usage-invitation = Invitation with the agenda
usage-order = Running order of the session with times
usage-attendance = Attendance sheet to sign
usage-register = Register of the outgoing letters of a session, or of all sessions
usage-register-meeting = A session’s id, or latest; without it the letters of all sessions
usage-recommendations = List of recommendations with their state
usage-control = List of the recommendations on control, over all sessions
usage-record = Record speeches from standard input, one a line: "Surname: text"
usage-speeches = List the speeches of a session in their order
usage-search = Find in all that is recorded: words, "phrases", beginn*, -left -out
usage-ledger = List the recommendations that are followed: each with its due date and why it is that
usage-ledger-state = Only in this state: how far it has come or how near it is due
usage-ledger-body = Only to this addressee: an id or a part of its name
usage-overdue = Only what is overdue
usage-query = The query
usage-person = Only what is this person’s: an id or a name
usage-from = From this day on (YYYY-MM-DD)
usage-until = Until this day
usage-kind = Only of this kind
usage-limit = No more than so many
usage-by = Order: newest first, or best first
usage-import = Import
usage-import-speeches = Import speeches from a table: date and title of the session, speaker, kind, language, text
usage-import-file = A file with tabs between its columns, or - (standard input)
usage-check = Check that the store is whole
usage-backup = Take a verified safety copy, one file, also while the window is open
usage-backup-to = New file for the copy
usage-restore = Replace the store by a safety copy; the old store is kept
usage-restore-file = The copy’s file
usage-meeting = A session’s id, or latest: the one created last
usage-to = Folder for the files
usage-format = Kinds of files
usage-lang = Languages of the documents (by default those of the settings)
usage-draft = Export drafts with the gaps marked
usage-only-missing = Export only the files that are not in the folder yet
usage-item-of-extract = An item is named for an extract only: --form extract --item N
usage-heading = Usage
usage-commands = Commands
usage-arguments = Arguments
usage-options = Options
usage-help = Show this help
usage-version = Show the version
usage-default = default
usage-values = values
usage-missing = Missing: { $argument }
usage-bad-value = Invalid value: { $argument }
usage-unknown = Unknown option or command: { $argument }
usage-no-command = Give a command.
usage-see-help = For help: hattama --help
usage-no-data-folder = The user’s data folder was not found. Give one: --data DIR

missing-meeting = There are no sessions yet.
missing-item = The agenda has no item { $number }.
missing-body = There is no body with “{ $body }” in its name.
exported-rest = Not exported: { $name }
exported-were-there = { $count ->
    [one] { $count } file was in the folder already and was left as it is.
   *[other] { $count } files were in the folder already and were left as they are.
}
exported-replaced = { $count ->
    [one] { $count } character that Word files can’t hold was replaced in the documents.
   *[other] { $count } characters that Word files can’t hold were replaced in the documents.
}

check-whole = The store is whole. Checked: { $meetings } sessions, { $speeches } speeches, { $letters } letters, { $operations } operations, { $texts } texts, { $attachments } files.
check-broken = Faults found: { $faults }. Checked: { $meetings } sessions, { $speeches } speeches, { $letters } letters, { $operations } operations, { $texts } texts, { $attachments } files.
fault-structure = The store’s structure is damaged: { $what }
fault-reference = A reference to a missing record, in { $table }
fault-orphan = A text that belongs to nothing: { $owner }
fault-text = A text was altered by something other than this program: { $what } ({ $owner }).
fault-draft = A text being typed was altered by something other than this program: { $what } ({ $owner }).
fault-minutes = Kept minutes were altered by something other than this program: their seal does not fit.
fault-history = Step { $number } of the history is damaged. The record itself is whole, but undo stops there.
fault-in-meeting = Session: “{ $title }”.
fault-of-speaker = Who spoke: { $speakers }.
fault-copy = It is whole in the copy: { $copy }
fault-draft-record = The text that was finished last is whole.
fault-no-copy = No copy that can be reached has it whole.
fault-passage = Marked text outside its speech: { $speech }
fault-number-gap = Number { $number } is missing in the register of { $year }
fault-attachment = An attached file is missing or altered: { $name }

copy-holds = In the copy: { $meetings } sessions, { $speeches } speeches, { $letters } letters, { $attachments } files.
copy-changed = Last changed: { $at }
copy-missing = Attached files not found: { $count }
restored = The store has been restored from the copy.
restored-kept = The old store is kept: { $path }

imported = Imported: { $speeches } speeches, { $meetings } new sessions.
import-line = Line { $line }, column { $column }: { $fault ->
    [columns] there have to be six columns
    [encoding] that is not text in UTF-8
    [escape] only t, n and a backslash may come after a backslash
    [date] there is no such date
    [kind] there is no such kind of speech
    [language] there is no such language
    [empty] that is empty
    [long] that is too long
   *[large] the text is too long
}. Nothing was imported.
