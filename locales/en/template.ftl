# An office’s own Word templates.
usage-template = Own Word templates: check one, list the fields, fill one
usage-template-check = Check a template: name all its fields, the unknown and the broken ones
usage-template-fields = List the fields, their types and examples
usage-template-fill = Fill any template with any data
usage-template-file = A Word file (.docx)
usage-template-data = Data as JSON
usage-template-output = The file to write
usage-letter-template = The Word file (.docx) to make the letters by

template-of = { $kind ->
    [letter] Letter
    [minutes] Minutes
    [invitation] Invitation
    [order] Running order
    [attendance] Attendance sheet
    [register] Register of outgoing letters
    [control] List of what is on control
   *[recommendations] List of recommendations
}
template-type-text = text
template-type-condition = condition
template-type-list = list

template-refused = This can’t be a template: { $path }. { $reason }
template-bad-data = This is no JSON: { $path }, line { $line }, column { $column }. Nothing was written.
template-place = { $part }, paragraph { $paragraph }: “{ $near }”
template-unknown = Unknown field { $name }: { $place }
template-unknown-near = Unknown field { $name }, the nearest is { $nearest }: { $place }
template-list = The field { $name } is a list, no text, and needs a loop: { $place }
template-switches = Switches of the field { $name } are not followed ({ $switches }): { $place }
template-needs-office = PDF and ODT by your own template were left out: they need LibreOffice, which was not found on this computer.
template-no-draft = The template has no field draft: drafts made by it will look like final papers. Write it where their mark should stand: { $tag }

template-not-zip = This is no Word document (.docx).
template-package = The file is damaged or can’t be read: { $what }.
template-old-word = This is a file of old Word (.doc). Save it as .docx.
template-locked = The file is protected by a password. Remove it and save the file again.
template-macros = The file has macros ({ $what }). Save it as .docx.
template-not-word = There is no Word text (.docx) in the file.
template-encrypted = A part of the file is encrypted: { $what }.
template-unsafe-entry = The name of a part leads out of the file: { $what }.
template-duplicate = A part of the file is there twice: { $what }.
template-bomb = Unpacked it is out of all proportion to the file: { $what }.
template-external = The file loads something from outside: { $part }, { $kind }, { $target }.
template-foreign = { $what } takes in another file: { $place }
template-too-large = Too large for a template: { $what }.
template-broken = { $part } is broken at byte { $offset }: { $reason }.
template-unclosed-tag = The braces { $what } are not closed: { $place }
template-bad-tag = “{ $what }” is no field name: { $place }
template-unclosed = The loop { $what } is not closed: { $place }
template-unopened = The loop { $what } is closed but not open: { $place }
template-crossing = The loop { $what } does not close where it opens (in another table, cell or text): { $place }
template-mixed = The loop { $what } shares its paragraph with other text: { $place }
template-too-deep = Too many loops in loops: { $place }
