# Повестка дня.
agenda-item = { $number }. { $title }
agenda-title = Вопрос { $number }
agenda-rapporteurs = Докладчики по вопросу { $number }
agenda-rapporteur-add = Добавить докладчика
agenda-minutes = Минут отведено
agenda-minutes-wrong = Нужно целое число минут, например 20.
agenda-total = Всего отведено: { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}
agenda-add = Добавить вопрос
agenda-new = Новый вопрос
agenda-new-hint = О чём вопрос; Enter добавит его в повестку
agenda-delete = Удалить вопрос { $what }
agenda-deleted = Вопрос удалён из повестки: { $what }
agenda-empty-title = Повестки ещё нет
agenda-empty-text = Вопросы нумеруются по порядку, их можно переставлять. К каждому относятся выступления, решения и рекомендации.
