# Errors: what happened, what was kept, what to do next.
error-detail = Details: { $detail }
error-not-found = That is no longer there: it may have been deleted or changed in another window. Everything else is as it was.
error-nothing-to-undo = There is nothing to undo or redo.
error-damaged-step = That can’t be undone: step { $number } of the history is damaged. The record itself is whole. If a safety copy has the step, it can be brought back: “Check that all records are whole” in the palette.
error-conflict =
    That can’t be undone: { $noun ->
        [Meeting] the session
        [Participant] the participant
        [AgendaItem] the agenda item
        [Speech] the speech
        [Passage] the marked text
        [Point] the point noted
        [Decision] the decision
        [Recommendation] the recommendation
        [Addressee] the recommendation’s addressee
        [Minutes] the minutes
        [Letter] the letter
        [Enclosure] the enclosure
        [Reply] the reply
        [Body] the organisation
        [BodyName] the organisation’s name
        [Person] the person
        [Membership] the post
       *[other] the entry
    } has been changed or signed since. Nothing was touched.
error-damaged-minutes = Version { $version } of the minutes is damaged: it does not fit its seal. Bring it back from a copy under “Damaged records”.
error-is-directory = There is a folder where the store’s file should be: { $path }. Move or rename it.
error-not-a-store = This is not a Hattama store: { $path }. The file was not touched. Choose another data folder.
error-damaged = The store is damaged: { $path }. The file was not touched. Restore it from a backup copy.
error-newer = The store was made by a newer version of the program: { $path }. The file was not touched. Update Hattama.
error-held-by = { $user } has the store open on the computer { $host }. Wait until the program is closed there.
held-offer = The newest safety copy ({ $at }) can be opened, to be read only.
held-open = Open the copy
held-leave = Close
held-title = copy of { $at }, read-only
no-web-view = Windows lacks the part that draws the window: Microsoft Edge WebView2. What is recorded is safe. Download its standalone installer (x64) from Microsoft on a computer with internet, and run it here.
error-busy = Another program has been writing to the store for too long. What you typed is still on the screen; try again.
error-full = The disk is full. What you typed is still on the screen: free some space and it will be saved.
error-disk = The disk does not take what is written. What you typed is still on the screen: check the disk, or save it elsewhere. Saving is tried again by itself.
error-read-only = This can only be read: the data folder is read-only, or it is a copy that is open. What you typed is still on the screen: allow writing or choose another folder.
error-read-only-folder = Nothing can be written to this folder: { $path }. Nothing was touched. Allow writing there or choose another data folder.
error-network-folder = The data folder is on a network drive: { $path }. A store is damaged there sooner or later. Choose a folder on this computer; safety copies may go to the network drive.
error-still-open = The store is open in another Hattama. Nothing was touched. Close it and try again.
error-not-a-copy = This is not a copy of a Hattama store: { $path }. Nothing was touched. Choose another file.
error-damaged-copy = This copy is damaged: { $path }. The store was not touched. Choose another copy.
error-sqlite = The store could not do that. Nothing was half-written.
error-file = Could not read or write { $path }
error-file-not-found = There is no such file or folder: { $path }
error-file-not-allowed = No permission to read or write { $path }
error-file-full = The disk is full: { $path }. The files already written are whole.
error-file-in-use = The file is open in another program: { $path }. Close it there and go on.
error-file-too-long = The name or path of the file is too long: { $path }. Choose a folder nearer to the root of the disk.
error-file-in-the-way = Something else is already there: { $path }
error-paper = The document could not be laid out. The record is whole.
error-libreoffice = LibreOffice could not open the file made by your own template. The Word file can be made: choose DOCX.
error-libreoffice-hangs = LibreOffice did not answer in time and was stopped. The files already written are whole. Try again; the Word file can be made now: choose DOCX.
error-sample = The bundled sample can’t be read. Install the program again.
error-cancelled = Cancelled. The files already written are whole.
error-framework = The program did not answer as expected. What you typed is still on the screen; try again.

invalid-empty = This needs to be filled in.
invalid-too-long = Too long: a line has at most { $limit } characters.
invalid-too-large = The text is too large: at most { $megabytes }{ "\u00A0" }MB.
invalid-language = The language of this text is wrong.
invalid-end-before-start = The end is before the start.
invalid-date-too-early = The date can’t be before { $earliest }.
invalid-same-participant = This person is a participant already.
invalid-same-addressee = This organisation is an addressee already.
invalid-passage = The marked text is outside the speech.
invalid-number-taken = The number { $number } is already taken this year. If it was typed by hand, choose another file index or type a number yourself.
invalid-number-pattern = The number pattern has no place for the number itself: write {"{n}"} in it.
invalid-emblem-too-large = The file is larger than 1 MB. Choose a smaller picture: that is enough for an emblem.
invalid-emblem-pixels = The picture is longer than 4096 pixels on a side. Make it smaller and choose it again.
invalid-emblem-kind = This is not a PNG, JPEG or SVG picture. The emblem is as it was.
invalid-emblem-undrawable = The picture can't be drawn: the file is damaged or, if it is an SVG, refers to other files. The emblem is as it was.
invalid-letter-state = The letter is in a state in which that can’t be done.
invalid-nothing-open = There is nothing to write about: no recommendation of this letter still waits in that way. Nothing was drafted.
invalid-signed = A signed letter is not changed. Annul the letter with a reason and make a new one.
invalid-minutes-state = The minutes are at a point where that can’t be done.
invalid-minutes-gaps = The minutes still have gaps, so they can’t be agreed.
invalid-final = The minutes are final, and their words are locked. To change them, begin a new version of the minutes under “Documents” and say why.
invalid-reason-needed = Give a reason.
invalid-nothing-to-adopt = The recommendation has no text yet: there is nothing to adopt.
invalid-withdrawn-already = The recommendation is withdrawn: nothing more is done with it.
invalid-succeeded-already = Another recommendation has already taken the place of this one. End that, or choose the one that took its place.
invalid-succession-circle = That would go round in a circle: { $way }. Choose one that does not lead back to it.
invalid-too-few = At least { $least } are needed.
invalid-other-session = Only recommendations of one session are merged. For another session, say that one replaces the other.
invalid-earlier-session = A recommendation is carried over to a later session only.
invalid-in-use = This is still used in records.
invalid-share = A share is more than nothing and not more than the whole.
invalid-too-many-votes = There are more votes than members present: { $present }.
invalid-session-state = That can’t be done now: the session is at another point.
invalid-same-name = The name “{ $name }” is taken.
invalid-letter-order = A letter has each part once, and the signature, enclosures and valediction stand after the text.
invalid-date-pattern = A date pattern needs a day, a month and a year: {"{day}"} {"{month}"} {"{year}"}, for one.
invalid-unknown-label = Papers have no such label: { $label }.
invalid-out-of-range = From { $least } to { $most } is allowed.
error-profile = This file is no paper profile.
