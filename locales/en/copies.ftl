# Safety copies.
copies-title = Safety copies
copies-folder = Where they go
copies-folder-own = The data folder, beside the store
copies-folder-hint = Safer on a second disk. Copies are made by themselves, every day and after every session, and each is verified.
copies-folder-choose = Choose a folder…
copies-folder-back = Back to the data folder
copies-none = There are no copies yet. The first will be made by itself.
copies-label = Safety copies
copies-take = Make a copy
copies-taken = The copy was made and verified: { $path }
copies-taken-here = The copy was made beside the store: the chosen folder could not be written to. { $reason }
copies-look = Look and restore…
copies-choose = Another file…
copies-size = { $size } MB
copies-reason-session = after a session
copies-reason-daily = daily
copies-reason-migration = before an update
copies-reason-restore = before a restore
copies-reason-hand = by hand
copies-look-title = What is in this copy
copies-taken-at = Made { $when },
copies-holds = Sessions: { $meetings }, speeches: { $speeches }, letters: { $letters }, files: { $files }.
copies-changed-at = Last change: { $when }.
copies-latest = The latest sessions in the copy
copies-files-missing = { $count ->
    [one] { $count } attached file is missing.
   *[other] { $count } attached files are missing.
}
copies-restore-kept = The present store is kept as a copy too, so that you can go back to it.
copies-restore = Restore this copy
copies-restored = The store was restored from the copy. The one before it is kept among the copies.
copies-trouble = Safety copy: { $trouble }
copies-read-only = A safety copy is open, to be read only: somebody else is working with the store. Changes are not saved.
