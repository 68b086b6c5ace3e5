# Собственные шаблоны Word.
usage-template = Собственные шаблоны Word: проверить, перечислить поля, заполнить
usage-template-check = Проверить шаблон: назвать все поля, неизвестные и нарушенные
usage-template-fields = Перечислить поля, их виды и примеры
usage-template-fill = Заполнить любой шаблон любыми данными
usage-template-file = Файл Word (.docx)
usage-template-data = Данные в виде JSON
usage-template-output = Файл, который нужно записать
usage-letter-template = Файл Word (.docx), по которому составить письма

template-of = { $kind ->
    [letter] Письмо
    [minutes] Протокол
    [invitation] Приглашение
    [order] Порядок проведения
    [attendance] Лист регистрации
    [register] Журнал исходящих писем
    [control] Перечень на контроле
   *[recommendations] Перечень рекомендаций
}
template-type-text = текст
template-type-condition = условие
template-type-list = список

template-refused = Шаблон не подходит: { $path }. { $reason }
template-bad-data = Это не JSON: { $path }, строка { $line }, знак { $column }. Ничего не записано.
template-place = { $part }, абзац { $paragraph }: «{ $near }»
template-unknown = Неизвестное поле { $name }: { $place }
template-unknown-near = Неизвестное поле { $name }, похожее – { $nearest }: { $place }
template-list = Поле { $name } – список, а не текст, нужен повтор: { $place }
template-switches = Ключи поля { $name } не учитываются ({ $switches }): { $place }
template-needs-office = PDF и ODT по собственному шаблону не выпущены: для них нужен LibreOffice, а на этом компьютере он не найден.
template-no-draft = Поля draft в шаблоне нет: проекты по нему будут выглядеть как готовые документы. Впишите его там, где должна стоять пометка: { $tag }

template-not-zip = Это не документ Word (.docx).
template-package = Файл повреждён или не читается: { $what }.
template-old-word = Это файл прежнего формата Word (.doc). Сохраните его как .docx.
template-locked = Файл защищён паролем. Снимите пароль и сохраните его снова.
template-macros = В файле есть макросы ({ $what }). Сохраните его как .docx.
template-not-word = В файле нет текста Word (.docx).
template-encrypted = Часть файла зашифрована: { $what }.
template-unsafe-entry = Имя части файла ведёт за его пределы: { $what }.
template-duplicate = Часть файла встречается дважды: { $what }.
template-bomb = Распакованное несоразмерно больше самого файла: { $what }.
template-external = Файл загружает постороннее: { $part }, { $kind }, { $target }.
template-foreign = { $what } вставляет другой файл: { $place }
template-too-large = Слишком велико для шаблона: { $what }.
template-broken = { $part } нарушена, байт { $offset }: { $reason }.
template-unclosed-tag = Скобки { $what } не закрыты: { $place }
template-bad-tag = «{ $what }» – не имя поля: { $place }
template-unclosed = Повтор { $what } не закрыт: { $place }
template-unopened = Повтор { $what } закрыт, но не открыт: { $place }
template-crossing = Повтор { $what } закрывается не там, где открыт (в другой таблице, ячейке или тексте): { $place }
template-mixed = Повтор { $what } стоит в одном абзаце с посторонним текстом: { $place }
template-too-deep = Слишком много повторов друг в друге: { $place }
