# Участники заседания.
participants-of = { $standing ->
    [member] Члены и участники
   *[invited] Приглашённые
}
participants-add = Добавить участника
participants-add-hint = Несколько букв фамилии или новое имя: Соловьева Айгуль
participants-add-group = Добавить группу
participants-add-group-hint = Например, представители политических партий
participants-sort = Кого
participants-sort-person = Лицо
participants-sort-group = Группа
participants-standing = В качестве
participants-standing-of = { $standing ->
    [member] участника
   *[invited] приглашённого
}
participants-group = Как названа группа
participants-group-unnamed = группа без названия
participants-capacity = В каком качестве
participants-represents = Представляет организацию
participants-representing = Кого представляет, словами
participants-presence = Присутствие: { $name }
participants-presence-of = { $presence ->
    [present] на месте
    [online] онлайн
   *[absent] отсутствует
}
participants-came = Прибытие
participants-left = Уход
participants-times = { $came }–{ $left }
participants-to-person = Открыть сведения о лице
participants-delete = Удалить участника: { $name }
participants-deleted = Участник удалён: { $what }
participants-empty-title = Участников пока нет
participants-empty-text = Впишите тех, кто был на заседании: по одному из справочника или группой, как в отчёте. Кого нет в справочнике, добавится сразу.
