# Страховочные копии.
copies-title = Страховочные копии
copies-folder = Куда
copies-folder-own = Папка данных, рядом с базой
copies-folder-hint = Надёжнее на втором диске. Копии делаются сами: каждый день и после каждого заседания; каждая проверяется.
copies-folder-choose = Выбрать папку…
copies-folder-back = Вернуть в папку данных
copies-none = Копий пока нет. Первая будет сделана сама.
copies-label = Страховочные копии
copies-take = Сделать копию
copies-taken = Копия сделана и проверена: { $path }
copies-taken-here = Копия сделана рядом с базой: в выбранную папку записать не удалось. { $reason }
copies-look = Посмотреть и восстановить…
copies-choose = Другой файл…
copies-size = { $size } МБ
copies-reason-session = после заседания
copies-reason-daily = за день
copies-reason-migration = перед обновлением
copies-reason-restore = перед восстановлением
copies-reason-hand = вручную
copies-look-title = Что в этой копии
copies-taken-at = Сделана { $when },
copies-holds = Заседаний: { $meetings }, выступлений: { $speeches }, писем: { $letters }, файлов: { $files }.
copies-changed-at = Последнее изменение: { $when }.
copies-latest = Последние заседания в копии
copies-files-missing = { $count ->
    [one] Не хватает { $count } приложенного файла.
    [few] Не хватает { $count } приложенных файлов.
   *[many] Не хватает { $count } приложенных файлов.
}
copies-restore-kept = Нынешняя база тоже сохранится как копия: к ней можно будет вернуться.
copies-restore = Восстановить эту копию
copies-restored = База восстановлена из копии. Прежняя сохранена среди копий.
copies-trouble = Страховочная копия: { $trouble }
copies-read-only = Открыта страховочная копия, только для чтения: с базой сейчас работает другой пользователь. Изменения не записываются.
