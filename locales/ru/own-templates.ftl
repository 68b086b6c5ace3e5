# Собственные шаблоны организации в настройках.
own-templates = Шаблоны Word
own-templates-hint = Документы выпускаются по своему файлу Word, если он загружен. Страница рядом с записью показывает встроенный вид.
own-template-paper = Документ
own-template-option = { template-of } – { $name }
own-template-label = { $kind ->
    [letter] Шаблон письма
    [minutes] Шаблон протокола
    [invitation] Шаблон приглашения
    [order] Шаблон порядка проведения
    [attendance] Шаблон листа регистрации
    [register] Шаблон журнала исходящих писем
    [control] Шаблон перечня на контроле
   *[recommendations] Шаблон перечня рекомендаций
}
own-template-file-name = { own-template-label }.docx
own-template-bundled = Встроенный
own-template-load = Загрузить свой…
own-template-preview = Показать заполненный
own-template-save = Сохранить встроенный как…
own-template-back = Вернуть встроенный
own-template-loaded = Шаблон загружен: { $name }
own-template-saved = Шаблон сохранён: { $path }
own-template-faulty = Шаблон «{ $name }» не загружен. Исправьте его в Word и загрузите снова:
own-template-no-office = Образец открыт как файл Word: для PDF нужен LibreOffice, а на этом компьютере он не найден.
own-template-fields = Все поля шаблонов
own-template-field-name = Что вписать
own-template-field-type = Вид
own-template-field-example = Пример
