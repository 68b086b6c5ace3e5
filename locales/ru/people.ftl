# Лица и организации: справочник.
person-gone = лицо удалено
body-gone = организация удалена

people-lists = Списки справочника
people-list-people = Лица
people-list-bodies = Организации
people-new-person = Новое лицо
people-new-body = Новая организация
people-add = Добавить
people-filter = Отбор по имени
people-filter-people = Фамилия или имя в любом написании
people-filter-bodies = Слова из наименования, прежнего тоже
people-filter-clear = Показать всё
people-none-fit = Ни в одном написании таких слов нет.
people-none-title = Лиц ещё нет
people-none-text = Участники заседаний попадают сюда сами. Можно занести людей и заранее: имя, должность, телефон исполнителя.
people-no-bodies-title = Организаций ещё нет
people-no-bodies-text = Здесь органы, которые проводят заседания, и адресаты писем: наименования, адреса, падежи.
people-name = Имя
people-post = Должность
people-contacts = Телефон, почта
people-body-name = Наименование
people-body-short = Кратко
people-deleted = В корзине: { $name }
people-to-all = Ко всему справочнику

person-delete = Удалить лицо
person-unreadable = Сведения о лице не открылись
person-name = Имя
person-family = Фамилия
person-given = Имя
person-patronymic = Отчество
person-sex = Пол
person-sex-hint = Нужен, чтобы верно склонять фамилию
person-sex-female = женский
person-sex-male = мужской
person-spellings = Написание на других языках
person-spellings-text = В документе на другом языке имя пишется, как указано здесь; если не указано, берётся основное написание.
person-spelt = { $part ->
    [family] Фамилия
    [given] Имя
   *[patronymic] Отчество
}, { $language ->
    [ru] по-русски
    [kk] по-казахски
   *[en] по-английски
}
person-spelling-add = { $language ->
    [ru] Добавить по-русски
    [kk] Добавить по-казахски
   *[en] Добавить по-английски
}
person-spelling-remove = { $language ->
    [ru] Убрать написание по-русски
    [kk] Убрать написание по-казахски
   *[en] Убрать написание по-английски
}
person-contacts = Связь
person-phone = Телефон
person-phone-hint = Печатается в отметке об исполнителе
person-email = Электронная почта
person-note = Примечание
person-posts = Должности
person-posts-text = Новые сверху. Для подписи под письмом берётся нынешняя должность в своей организации.
person-role = Должность
person-post-body = Организация
person-since = С какого дня
person-until = По какой день
person-post-add = Добавить должность
person-post-add-hint = В какой организации
person-post-delete = Удалить должность: { $name }

case-forms = Падежи
case-forms-person-text = Фамилия с инициалами, как она печатается. Предложенное программой проверьте и подтвердите один раз.
case-forms-of = Падежи: { $name }
case-in = { $case ->
    [genitive] Родительный
    [dative] Дательный
   *[accusative] Винительный
}, { $language ->
    [ru] по-русски
    [kk] по-казахски
   *[en] по-английски
}
case-proposed = предложено
case-confirmed = подтверждено
case-confirm = Подтвердить
case-confirm-of = Подтвердить: { $form }
case-to-proposal = Как предложено
case-to-proposal-of = Вернуть предложенное: { $form }

body-delete = Удалить организацию
body-unreadable = Сведения об организации не открылись
body-unnamed = без наименования
body-rename = Переименовать
body-called = Сейчас называется:
body-new-name = Новое наименование
body-present-name = Наименование
body-present-name-text = Адресат письма печатается в дательном падеже. Подтвердите его, и письма можно будет отправлять.
body-former-name = Прежнее наименование
body-former-name-text = Документы своего времени печатаются с ним.
body-full = Полное наименование
body-short = Краткое наименование
body-short-hint = Например, МНЭ РК
body-since = С какого дня
body-since-hint = Оставьте пустым, если так называлась всегда
body-letters = Куда писать
body-letters-text = Отсюда берутся адрес и обычный способ отправки.
body-address = Адрес
body-channel = Обычный способ отправки
