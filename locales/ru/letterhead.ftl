# Бланк писем в настройках.
letterhead = Бланк
letterhead-hint = Вверху письма: эмблема, наименования своей организации на казахском и русском языках, контакты. Пока здесь ничего нет, в письме только наименование на его языке и контакты из справочника.
letterhead-emblem = Эмблема
letterhead-emblem-shown = Эмблема: { $name }
letterhead-emblem-none = Не выбрана
letterhead-emblem-choose = Выбрать рисунок…
letterhead-emblem-remove = Убрать эмблему
letterhead-emblem-hint = PNG, JPEG или SVG до 1 МБ. Эмблема есть в PDF и на странице рядом с записью; в DOCX и ODT – только слова бланка, для эмблемы в Word загрузите свой шаблон.
letterhead-contacts = Контакты
letterhead-contacts-hint = Адрес, телефон, электронная почта – каждое с новой строки. Если пусто, берутся из справочника организаций.
