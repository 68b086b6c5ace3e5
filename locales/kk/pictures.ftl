# Шолу: аяқталмағандардың, жауаптардың және сөздердің суреті.
nav-pictures = Шолу
pictures-sections = Не көрсетілсін
pictures-section =
    { $section ->
        [open] Аяқталмағандар
        [answers] Жауаптар
       *[speaking] Сөз сөйлеу
    }
pictures-print = Шолуды басып шығару
pictures-table = Кестемен көрсету
pictures-image = Диаграмма. { $caption }
pictures-from = Қай күннен
pictures-until = Қай күнге дейін
pictures-meeting = Отырыс
pictures-all-meetings = Осы мерзімдегінің бәрі
pictures-nothing-open-title = Аяқталмаған ештеңе жоқ
pictures-nothing-open-text = Қабылданған ұсынымдардың қаншасы, қай адресатта және қанша уақыттан бері аяқталмай тұрғаны осы жерде көрінеді.
pictures-no-letters-title = Баға беретін дерек әлі жоқ
pictures-no-letters-text = Хаттар жіберілді деп белгіленгенде жауаптар суреті пайда болады.
pictures-no-times-title = Сөздердің уақыты жоқ
pictures-no-times-text = Тікелей режимде уақыт өзі белгіленеді; жазбадағы сөздің басталуы мен аяқталуын қолмен жазуға да болады.
pictures-off-title = Жауаптар суреті көрсетілмейді
pictures-off-text = Органдардың қанша күнде және мәні бойынша жауап беретіні – нәзік мәселе: сандарды баға деп түсіну оңай. Сондықтан оны осы жерде немесе баптауларда қоспайынша, сурет экранда да, қағазда да болмайды.
pictures-switch-on = Жауаптар суретін көрсету
pictures-answers-setting = Адресаттар неше күнде және қалай жауап беретіні көрсетілсін
pictures-answers-setting-hint = Бұл – нәзік сурет, сондықтан осы белгісіз ол экранда да, қағазда да болмайды.
invalid-pictures-off = Жауаптар суреті баптауларда өшірулі.
course-title = { $name } ұсынымының жолы
course-print = Ұсынымның жолын басып шығару
course-open = Ұсынымның жолы
