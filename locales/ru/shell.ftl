# Рама окна: разделы, поиск, клавиши, отмена, состояние записи.
app-name = Хаттама
app-letter = Х

nav-label = Разделы
nav-today = Сегодня
nav-meetings = Заседания
nav-recommendations = Рекомендации
nav-letters = Переписка
nav-people = Лица и организации
nav-search = Поиск
nav-settings = Настройки
nav-bin = Корзина
nav-overdue = просрочено

palette-open = Найти, сделать
palette-hint = Заседание, лицо, рекомендация или действие
palette-found = Найдено
palette-actions = Действия
keys-title = Клавиши
keys-all = все клавиши

undo = Отменить
redo = Вернуть
undo-named = Отменить: { operation-name }
redo-named = Вернуть: { operation-name }
undone = Отменено: { operation-name }
redone = Возвращено: { operation-name }
undo-typing = Отменить набор
redo-typing = Вернуть набор
text-larger = Крупнее текст
text-smaller = Мельче текст

saved-saved = Записано на диск
saved-saving = Записывается…
saved-failed = НЕ ЗАПИСАНО
saved-retry = Записать ещё раз
saved-elsewhere = Сохранить текст в другое место…
saved-elsewhere-done = Набранный текст сохранён в файл { $path }.
saved-copy = копия: { $when }
text-recovered = Восстановлено из черновика
window-unsaved = Не всё набранное записано на диск, поэтому окно не закрыто. Освободите место на диске или проверьте папку данных; если закрыть сейчас, последние слова могут пропасть.
window-close-anyway = Всё равно закрыть

today-empty-title = На сегодня ничего нет
today-empty-text = Здесь собираются ближайшее заседание, сроки ответов и то, что осталось недоделанным.
meetings-empty-title = Заседаний ещё нет
meetings-empty-text = Здесь будут все заседания по датам и органам, от приглашения до последнего ответа.
recommendations-empty-title = Рекомендаций ещё нет
recommendations-empty-text = Рекомендации выводятся из записи заседания: из отмеченного участниками или из выделенных слов. Здесь видно, кому они направлены и что отвечено.
letters-empty-title = Писем ещё нет
letters-empty-text = Письма составляются из принятых рекомендаций: по одному на адресата и язык. Здесь будет журнал исходящих и ответов на них.
people-empty-title = Справочник пуст
people-empty-text = Лица и организации появятся здесь, как только вы впишете их в заседание. Можно занести их и заранее.
bin-empty-title = Корзина пуста
bin-empty-text = Удалённое лежит здесь, пока вы её не очистите. Вернуть можно всё.

reading-failed = Не удалось прочитать данные
reading-again = Прочитать ещё раз
