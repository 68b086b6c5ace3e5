# Раздел «Документы» заседания и выпуск документов в папку.
documents-export = Выпустить документы
documents-export-short = Выпустить
documents-export-one = Выпустить: { $what }
documents-make = Составить письма
documents-made =
    { $count ->
        [0] Все письма уже составлены.
        [one] Составлено { $count } письмо.
        [few] Составлено { $count } письма.
       *[many] Составлено { $count } писем.
    }
documents-extended =
    { $count ->
        [one] Дополнено { $count } письмо.
        [few] Дополнено { $count } письма.
       *[many] Дополнено { $count } писем.
    }
documents-minutes-title = Протокол
documents-letters-title = Письма
documents-sheets-title = Другие документы
documents-sheet-invitation = Приглашение с повесткой дня
documents-sheet-order = Порядок проведения
documents-sheet-attendance = Лист регистрации участников
documents-sheet-register = Журнал исходящих писем
documents-sheet-recommendations = Перечень рекомендаций
documents-ready = всё заполнено
documents-missing = Чего не хватает
documents-to-make = ещё не составлено
documents-carries =
    { $count ->
        [one] { $count } рекомендация
        [few] { $count } рекомендации
       *[many] { $count } рекомендаций
    }
documents-obstacles = Составить все письма не даёт следующее:
documents-no-letters-text = Как только рекомендация принята и её адресат подтверждён, письма составляются отсюда: по одному на адресата и язык.

export-title = Выпуск документов
export-minutes = Протокол
export-form = Форма протокола
export-form-short = краткая
export-form-full = полная
export-form-extract = выписка
export-item = Вопрос повестки дня
export-item-numbered = { $number }. { $title }
export-no-items = В повестке дня нет вопросов.
export-letters = Письма
export-letters-all = все
export-letters-some = выбранные
export-letters-none = без писем
export-all-hint = Вместе с теми, что ещё не составлены: на выпуск их номера не тратятся.
export-no-letters = Писем ещё нет.
export-letter = { $body }, { $language }
export-letter-numbered = №{ "\u00A0" }{ $number } · { $body }, { $language }
export-period-from = Зарегистрированы с
export-period-until = по
export-period-wrong = Последний день раньше первого.
export-only-overdue = Только просроченные
export-control-list = Перечень на контроле…
export-languages = Языки
export-formats = Виды файлов
export-txt-hint = Письма простым текстом не выпускаются.
export-folder-none = Папка не выбрана
export-choose-folder = Выбрать папку…
export-checking = Проверяется, всё ли заполнено…
export-complete = Всё заполнено.
export-gaps = Не хватает: { $count }
export-gaps-hint = Нажмите на то, чего не хватает, чтобы перейти туда, где это заполняется. Или выпустите проект: пробелы будут в нём отмечены.
export-barred = Без этого нельзя выпустить даже проект. Нажмите, чтобы перейти туда, где это заполняется.
export-run = Выпустить
export-run-draft = Выпустить проект с пробелами
export-running-minutes = Выпускается протокол
export-running-letters = Выпускаются письма
export-running-sheets = Выпускаются другие документы
export-running-register = Выпускается журнал
export-running-control = Выпускается перечень на контроле
export-done =
    { $count ->
        [one] Записан { $count } файл.
        [few] Записано { $count } файла.
       *[many] Записано { $count } файлов.
    }
export-replaced =
    { $count ->
        [one] { $count } знак, которого не может быть в документе, заменён на «�». В записи он остался.
        [few] { $count } знака, которых не может быть в документе, заменены на «�». В записи они остались.
       *[many] { $count } знаков, которых не может быть в документе, заменены на «�». В записи они остались.
    }
export-rest =
    { $count ->
        [one] Остался { $count } файл:
        [few] Осталось { $count } файла:
       *[other] Осталось { $count } файлов:
    }
export-go-on = Продолжить
export-open-folder = Открыть папку
export-open = Открыть
export-open-file = Открыть: { $name }
