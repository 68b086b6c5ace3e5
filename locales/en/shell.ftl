# The frame of the window: rooms, finding, keys, undo, the state of saving.
app-name = Hattama
app-letter = Х

nav-label = Sections
nav-today = Today
nav-meetings = Sessions
nav-recommendations = Recommendations
nav-letters = Letters
nav-people = People, organisations
nav-search = Search
nav-settings = Settings
nav-bin = Bin
nav-overdue = overdue

palette-open = Find, do
palette-hint = A session, person, recommendation or action
palette-found = Found
palette-actions = Actions
keys-title = Keys
keys-all = all keys

undo = Undo
redo = Redo
undo-named = Undo: { operation-name }
redo-named = Redo: { operation-name }
undone = Undone: { operation-name }
redone = Redone: { operation-name }
undo-typing = Undo typing
redo-typing = Redo typing
text-larger = Larger text
text-smaller = Smaller text

saved-saved = Saved on disk
saved-saving = Saving…
saved-failed = NOT SAVED
saved-retry = Save again
saved-elsewhere = Save the text elsewhere…
saved-elsewhere-done = What was typed has been saved to { $path }.
saved-copy = copy: { $when }
text-recovered = Recovered from a draft
window-unsaved = Not all that was typed is on the disk, so the window was not closed. Free some space or check the data folder; if you close now, the last words may be lost.
window-close-anyway = Close anyway

today-empty-title = Nothing for today
today-empty-text = The session at hand, due dates and what is unfinished are gathered here.
meetings-empty-title = No sessions yet
meetings-empty-text = All sessions are listed here by date and body, from the invitation to the last reply.
recommendations-empty-title = No recommendations yet
recommendations-empty-text = Recommendations come from the record of a session: from points noted or from selected words. Here you see whom they went to and what was answered.
letters-empty-title = No letters yet
letters-empty-text = Letters are drafted from adopted recommendations, one per addressee and language. This will be the register of outgoing letters and replies.
people-empty-title = The directory is empty
people-empty-text = People and organisations appear here as soon as you enter them in a session. You can also add them beforehand.
bin-empty-title = The bin is empty
bin-empty-text = Deleted items stay here until you empty the bin. Everything can be brought back.

reading-failed = The data could not be read
reading-again = Read again
