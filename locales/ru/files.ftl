# Выбор файлов и папок в окнах системы.
files-choose-folder = Выберите папку
files-choose = Выберите файл
files-save = Сохранить как
files-word = Документы Word
files-pictures = Рисунки
files-copies = Страховочные копии
files-profiles = Профили документов
files-all = Все файлы
