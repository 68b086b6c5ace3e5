# Files and folders, asked for by the dialogs of the system.
files-choose-folder = Choose a folder
files-choose = Choose a file
files-save = Save as
files-word = Word documents
files-pictures = Pictures
files-copies = Safety copies
files-profiles = Paper profiles
files-all = All files
