# Командная строка.
usage-about = Протоколы, рекомендации и письма совещательных органов. Без команды открывается окно.
usage-data = Папка данных (по умолчанию папка пользователя)
usage-json = Выводить JSON для программ
usage-ui-lang = Язык сообщений
usage-copy = Страховочная копия (файл .hattama), содержимое которой покажет окно
usage-copy-alone = Файл копии указывается без команды: hattama КОПИЯ.hattama
usage-sample = Добавить пример заседания или найти уже добавленный
usage-complete = Заполнить пробелы примера явно условными данными
usage-meetings = Перечислить заседания: номер, дата, тема
usage-export = Выпустить документы заседания
usage-letters = Письма: по одному на адресата и язык
usage-minutes = Протокол: краткий, полный или выписка по одному вопросу
usage-form = Форма протокола: full – полная, short – краткая, extract – выписка по одному вопросу
usage-item = Номер вопроса повестки дня для выписки
usage-invitation = Приглашение с повесткой дня
usage-order = Порядок проведения заседания с временем вопросов
usage-attendance = Лист регистрации участников с местом для подписи
usage-register = Журнал регистрации исходящих писем заседания или всех заседаний
usage-register-meeting = Номер заседания или latest; без него – письма всех заседаний
usage-recommendations = Перечень рекомендаций с их состоянием
usage-record = Записать выступления со стандартного ввода, по одному на строке: «Фамилия: текст»
usage-speeches = Перечислить выступления заседания по порядку
usage-search = Найти во всём, что записано: слова, "фразы", начал*, -исключения
usage-ledger = Перечень рекомендаций на контроле: срок каждой и чем он объясняется
usage-ledger-state = Только в этом состоянии: по ходу рассмотрения или по сроку
usage-ledger-body = Только для этого адресата: идентификатор или часть названия
usage-overdue = Только просроченные
usage-query = Запрос
usage-person = Только сказанное этим лицом: идентификатор или имя
usage-from = С этого дня (ГГГГ-ММ-ДД)
usage-until = По этот день
usage-kind = Только этого вида
usage-limit = Не больше стольких
usage-by = Порядок: сначала новые или сначала лучшие
usage-import = Импорт
usage-import-speeches = Импортировать выступления из таблицы: дата и название заседания, выступающий, вид, язык, текст
usage-import-file = Файл с табуляцией между столбцами или - (стандартный ввод)
usage-check = Проверить целостность базы
usage-backup = Сделать проверенную резервную копию в одном файле, в том числе при открытом окне
usage-backup-to = Новый файл для копии
usage-restore = Заменить базу резервной копией; прежняя база сохраняется
usage-restore-file = Файл копии
usage-meeting = Номер заседания или latest: созданное последним
usage-to = Папка для файлов
usage-format = Виды файлов
usage-lang = Языки документов (по умолчанию из настроек)
usage-draft = Выпустить проекты с отмеченными пробелами
usage-only-missing = Выпустить только те файлы, которых в папке ещё нет
usage-item-of-extract = Вопрос указывается только для выписки: --form extract --item N
usage-heading = Использование
usage-commands = Команды
usage-arguments = Аргументы
usage-options = Параметры
usage-help = Показать эту справку
usage-version = Показать версию
usage-default = по умолчанию
usage-values = значения
usage-missing = Не хватает: { $argument }
usage-bad-value = Недопустимое значение: { $argument }
usage-unknown = Неизвестный параметр или команда: { $argument }
usage-no-command = Укажите, что сделать.
usage-see-help = Подсказка: hattama --help
usage-no-data-folder = Не найдена папка данных пользователя. Укажите её: --data ПАПКА

missing-meeting = Заседаний ещё нет.
missing-item = В повестке дня нет вопроса № { $number }.
exported-rest = Не выпущено: { $name }
exported-were-there = { $count ->
    [one] { $count } файл уже был в папке и не тронут.
    [few] { $count } файла уже были в папке и не тронуты.
   *[many] { $count } файлов уже были в папке и не тронуты.
}
exported-replaced = { $count ->
    [one] В документах заменён { $count } знак, которого не бывает в файлах Word.
    [few] В документах заменены { $count } знака, которых не бывает в файлах Word.
   *[many] В документах заменено { $count } знаков, которых не бывает в файлах Word.
}

check-whole = База цела. Проверено: заседаний { $meetings }, выступлений { $speeches }, писем { $letters }, операций { $operations }, текстов { $texts }, файлов { $attachments }.
check-broken = Найдено неполадок: { $faults }. Проверено: заседаний { $meetings }, выступлений { $speeches }, писем { $letters }, операций { $operations }, текстов { $texts }, файлов { $attachments }.
fault-structure = Повреждена структура базы: { $what }
fault-reference = Ссылка на отсутствующую запись в таблице { $table }
fault-orphan = Текст без владельца: { $owner }
fault-text = Текст изменён не программой: { $what } ({ $owner }).
fault-draft = Набираемый текст изменён не программой: { $what } ({ $owner }).
fault-minutes = Сохранённый протокол изменён не программой: печать не сходится.
fault-history = Повреждён шаг истории № { $number }. Сама запись цела, но отмена на нём остановится.
fault-in-meeting = Заседание: «{ $title }».
fault-of-speaker = Кто выступал: { $speakers }.
fault-copy = Целым есть в копии: { $copy }
fault-draft-record = Последний законченный текст цел.
fault-no-copy = Ни в одной доступной копии целым его нет.
fault-passage = Отмеченный текст вне выступления: { $speech }
fault-number-gap = Пропущен номер { $number } в журнале { $year } года
fault-attachment = Приложенный файл отсутствует или изменён: { $name }

copy-holds = В копии: заседаний { $meetings }, выступлений { $speeches }, писем { $letters }, файлов { $attachments }.
copy-changed = Последнее изменение в ней: { $at }
copy-missing = Приложенных файлов не найдено: { $count }
restored = База восстановлена из копии.
restored-kept = Прежняя база сохранена: { $path }

imported = Импортировано: выступлений { $speeches }, новых заседаний { $meetings }.
import-line = Строка { $line }, столбец { $column }: { $fault ->
    [columns] столбцов должно быть шесть
    [encoding] это не текст в UTF-8
    [escape] после обратной косой черты могут стоять только t, n и она сама
    [date] нет такой даты
    [kind] нет такого вида выступления
    [language] нет такого языка
    [empty] пусто
    [long] слишком длинно
   *[large] слишком длинный текст
}. Ничего не импортировано.
