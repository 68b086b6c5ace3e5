# Damage: what was recorded and altered by something other than this program.
damage-what =
    { $what ->
        [bodyShortName] Short name of a body
        [personNote] Note on a person
        [replyText] Text of a reply
       *[other] { pane-place }
    }
damage-check = Check that all records are whole
damage-none = Everything recorded is whole.
damage-open = Damaged records…
damage-found = { $count ->
    [one] { $count } record is damaged: something other than this program altered it. All else is whole.
   *[other] { $count } records are damaged: something other than this program altered them. All else is whole.
}
damage-trouble = The records could not be checked. { $trouble }
damage-title = Damaged records
damage-hint = This mostly happens when a disk begins to fail. Mend the records here, and keep safety copies on another disk.
damage-draft = { $what }: being typed
damage-minutes = Kept minutes
damage-minutes-locked = While they don’t fit their seal, they are not printed. A copy has them whole.
damage-minutes-no-copy = While they don’t fit their seal, they are not printed. No copy that can be reached has them whole: begin a new version.
damage-step = Step { $number } of the history
damage-step-named = Step { $number } of the history: { $name }
damage-there = Now
damage-there-hint = As the text lies in the store; � is a character that can’t be read any more.
damage-in-copy = In the copy
damage-in-copy-of = In the copy made { $when }
damage-in-record = Recorded before this typing
damage-empty = (empty)
damage-mend-copy = Bring back from the copy
damage-mend-record = Bring back what was recorded
damage-mend-step = Bring the step back from the copy
damage-show = Go to the text
damage-no-copy = No copy that can be reached has this text whole. Go to it and correct it: a corrected text is recorded anew.
damage-draft-legible = What can still be read stays in the history: undo brings it back.
damage-step-whole = The record itself is whole, and nothing in it is lost. But undo stops at this step: neither it nor what came before it can be undone.
damage-step-no-copy = No copy that can be reached has this step whole. There is nothing you need to do.
damage-mended = Mended: { $what }.
damage-step-mended = The step of the history is back, and undo works again.
