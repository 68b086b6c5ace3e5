# Words of the controls that all screens share.
language-ru = Russian
language-kk = Kazakh
language-en = English
language-ru-short = рус
language-kk-short = қаз
language-en-short = eng
language-filled = filled in
language-empty = empty
languages-label = Language of the text

control-close = Close
control-cancel = Cancel
control-more = More
control-remove = Remove: { $what }
control-move = Move: { $what }
control-move-hint = Drag, or press Alt and an arrow
control-moved = Now { $place } of { $count }
control-required = required
control-add-new = Add “{ $text }”
control-nothing-found = Nothing found
control-searching = Searching…
control-search-failed = The search failed: { $reason }
control-options = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
control-not-chosen = not chosen
control-notices = Notices
control-notice-details = Details
control-progress = { $done } of { $total }
control-left-seconds = { $count ->
    [one] { $count } second left
   *[other] { $count } seconds left
}
control-left-minutes = { $count ->
    [one] { $count } minute left
   *[other] { $count } minutes left
}
control-loading = Loading…

text-not-saved = Not saved: { $reason } What you typed is still here, and saving will be tried again.
