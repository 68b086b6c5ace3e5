# The letterhead of letters in the settings.
letterhead = Letterhead
letterhead-hint = At the head of a letter: the emblem, the names of your organisation in Kazakh and Russian, contacts. While there is nothing here, a letter has the name in its own language and the contacts of the directory.
letterhead-emblem = Emblem
letterhead-emblem-shown = Emblem: { $name }
letterhead-emblem-none = None chosen
letterhead-emblem-choose = Choose a picture…
letterhead-emblem-remove = Remove the emblem
letterhead-emblem-hint = PNG, JPEG or SVG up to 1 MB. The emblem is in PDF and on the page beside the record; DOCX and ODT have the words of the letterhead only: for an emblem in Word, load a template of your own.
letterhead-contacts = Contacts
letterhead-contacts-hint = Address, telephone, e-mail, each on a line of its own. Where this is empty, they come from the directory.
