# Жүйе терезелерінде файл мен қалта таңдау.
files-choose-folder = Қалтаны таңдаңыз
files-choose = Файлды таңдаңыз
files-save = Басқаша сақтау
files-word = Word құжаттары
files-pictures = Суреттер
files-copies = Сақтық көшірмелер
files-profiles = Құжат профильдері
files-all = Барлық файлдар
