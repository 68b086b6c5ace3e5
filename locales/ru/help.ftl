# Справка: руководство, клавиши, что нового.
help-open = Справка
help-news = Что нового
help-find = Найти в справке
help-chapters = Главы справки
help-before = Предыдущая глава
help-after = Следующая глава
help-none = В справке таких слов нет.
help-found = Найдено: { $count }
help-picture = Снимок окна: { $caption }
help-enlarge = Показать крупнее
help-keys-here = Клавиши там, откуда открыта справка
