# Терезе жақтауы: бөлімдер, іздеу, пернелер, болдырмау, жазу күйі.
app-name = Хаттама
app-letter = Х

nav-label = Бөлімдер
nav-today = Бүгін
nav-meetings = Отырыстар
nav-recommendations = Ұсынымдар
nav-letters = Хат алмасу
nav-people = Тұлғалар мен ұйымдар
nav-search = Іздеу
nav-settings = Баптаулар
nav-bin = Себет
nav-overdue = мерзімі өткен

palette-open = Табу, орындау
palette-hint = Отырыс, тұлға, ұсыным немесе әрекет
palette-found = Табылды
palette-actions = Әрекеттер
keys-title = Пернелер
keys-all = барлық пернелер

undo = Болдырмау
redo = Қайта орындау
undo-named = Болдырмау: { operation-name }
redo-named = Қайта орындау: { operation-name }
undone = Болдырмау орындалды: { operation-name }
redone = Қайта орындалды: { operation-name }
undo-typing = Терілгенді болдырмау
redo-typing = Терілгенді қайта енгізу
text-larger = Мәтінді үлкейту
text-smaller = Мәтінді кішірейту

saved-saved = Дискіге жазылды
saved-saving = Жазылуда…
saved-failed = ЖАЗЫЛМАДЫ
saved-retry = Қайта жазу
saved-elsewhere = Мәтінді басқа жерге сақтау…
saved-elsewhere-done = Терілген мәтін { $path } файлына сақталды.
saved-copy = көшірме: { $when }
text-recovered = Қараламадан қалпына келтірілді
window-unsaved = Терілгеннің бәрі дискіге жазылмады, сондықтан терезе жабылмады. Дискіде орын босатыңыз немесе деректер қалтасын тексеріңіз; қазір жапсаңыз, соңғы сөздер жоғалуы мүмкін.
window-close-anyway = Бәрібір жабу

today-empty-title = Бүгінге ештеңе жоқ
today-empty-text = Мұнда жақын отырыс, жауап мерзімдері және аяқталмай қалған істер жиналады.
meetings-empty-title = Әзірге отырыс жоқ
meetings-empty-text = Мұнда шақырудан бастап соңғы жауапқа дейінгі барлық отырыс күні мен органы бойынша орналасады.
recommendations-empty-title = Әзірге ұсыным жоқ
recommendations-empty-text = Ұсынымдар отырыс жазбасынан шығарылады: қатысушылар атап өткен жайттан немесе таңдалған сөздерден. Кімге жолданғаны және қандай жауап берілгені осында көрінеді.
letters-empty-title = Әзірге хат жоқ
letters-empty-text = Хаттар қабылданған ұсынымдардан дайындалады: әр адресатқа әр тілде бір хаттан. Шығыс хаттар мен жауаптардың журналы осында болады.
people-empty-title = Анықтамалық бос
people-empty-text = Тұлғалар мен ұйымдарды отырысқа енгізген сәтте олар осында пайда болады. Алдын ала енгізуге де болады.
bin-empty-title = Себет бос
bin-empty-text = Жойылғандар себет тазартылғанша осында жатады. Барлығын қайтаруға болады.

reading-failed = Деректерді оқу мүмкін болмады
reading-again = Қайта оқу
