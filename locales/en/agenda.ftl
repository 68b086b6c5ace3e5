# The agenda.
agenda-item = { $number }. { $title }
agenda-title = Item { $number }
agenda-rapporteurs = Rapporteurs on item { $number }
agenda-rapporteur-add = Add a rapporteur
agenda-minutes = Minutes allotted
agenda-minutes-wrong = A whole number of minutes is needed, for example 20.
agenda-total = Allotted in all: { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
agenda-add = Add an item
agenda-new = New item
agenda-new-hint = What it is about; Enter puts it on the agenda
agenda-delete = Delete item { $what }
agenda-deleted = Item removed from the agenda: { $what }
agenda-empty-title = No agenda yet
agenda-empty-text = Items are numbered in order and can be moved. Speeches, decisions and recommendations belong to them.
