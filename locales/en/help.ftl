# Help: the manual, keys, what is new.
help-open = Help
help-news = What is new
help-find = Find in help
help-chapters = Chapters of the help
help-before = Previous chapter
help-after = Next chapter
help-none = The help has no such words.
help-found = Found: { $count }
help-picture = Picture of the window: { $caption }
help-enlarge = Show larger
help-keys-here = Keys where the help was opened
