# Participants of a session.
participants-of = { $standing ->
    [member] Members and participants
   *[invited] Invited
}
participants-add = Add a participant
participants-add-hint = A few letters of the family name, or a new name: Solovyeva Aigul
participants-add-group = Add a group
participants-add-group-hint = For example, representatives of political parties
participants-sort = Whom
participants-sort-person = Person
participants-sort-group = Group
participants-standing = As
participants-standing-of = { $standing ->
    [member] Participant
   *[invited] Invited
}
participants-group = What the group is called
participants-group-unnamed = unnamed group
participants-capacity = In what capacity
participants-represents = Organisation represented
participants-representing = Whom they represent, in words
participants-presence = Presence: { $name }
participants-presence-of = { $presence ->
    [present] present
    [online] online
   *[absent] absent
}
participants-came = Came
participants-left = Left
participants-times = { $came }–{ $left }
participants-to-person = Open the person’s page
participants-delete = Delete participant: { $name }
participants-deleted = Participant deleted: { $what }
participants-empty-title = No participants yet
participants-empty-text = Enter those who attended: one by one from the directory, or as a group, as the report has it. Anyone not in the directory is added at once.
