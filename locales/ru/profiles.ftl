# Профиль документов: поля, шрифт, порядок частей, надписи.
profiles = Профиль документов
profiles-hint = Поля, шрифт, порядок частей письма, вид имён и дат, надписи. Подписанные письма и утверждённые протоколы остаются такими, какими были.
profiles-in-use = Документы оформляются по профилю
profile-kazakhstan = Казахстан
profile-russia = Россия (ГОСТ Р 7.0.97-2016)
profile-plain = Простой
profile-copy = Копировать и изменить…
profile-change = Изменить…
profile-delete = Удалить
profile-deleted = Профиль «{ $name }» удалён
profile-export = Сохранить в файл…
profile-import = Взять из файла…
profile-exported = Профиль сохранён: { $path }
profile-copy-name = { $name } – копия
profile-numbered-name = { $name } ({ $number })
profile-title = Профиль «{ $name }»
profile-name = Название
profile-page = Страница
profile-left = Левое поле, мм
profile-right = Правое поле, мм
profile-top = Верхнее поле, мм
profile-bottom = Нижнее поле, мм
profile-face = Шрифт
profile-size = Размер, пт
profile-spacing = Межстрочный интервал, %
profile-indent = Отступ первой строки, мм
profile-whole-number = Нужно целое число.
profile-number = Нужно число.
profile-letter = Порядок частей письма
profile-letter-hint = Бланк всегда вверху, отметка об исполнителе всегда внизу.
profile-part = { $part ->
    [requisites] Дата, номер и адресат
    [heading] Заголовок
    [salutation] Обращение
    [text] Текст
    [enclosures] Приложения
    [valediction] «С уважением»
   *[signature] Подпись
  }
profile-writing = Имена, даты и номера
profile-names-lists = Имена в списках
profile-names-signatures = Имена у подписей
profile-names = { $pattern ->
    [familyFirst] Иванов И.И.
    [initialsFirst] И.И. Иванов
    [oneInitial] И. Иванов
   *[givenFirst] Иван Иванов
  }
profile-dates = Дата письма и протокола
profile-dates-hint = {"{day}"} или {"{dd}"} – день, {"{month}"} – месяц словом, {"{mm}"} – числом, {"{year}"} – год. Пусто – «24 ноября 2026 года».
profile-number-pattern = Номер письма
profile-number-pattern-hint = {"{index}"} – индекс дела, {"{n}"} – порядковый номер, {"{year}"} – год. Действует, пока в настройках нет своего образца.
profile-recommended-apart = Рекомендации в протоколе под своей надписью
profile-counts-in-words = Голоса и листы приложений числом и словом: 14 (четырнадцать)
profile-labels = Надписи
profile-labels-hint = Пусто – как напечатано серым.
profile-save = Сохранить профиль
