# Сақтық көшірмелер.
copies-title = Сақтық көшірмелер
copies-folder = Қайда
copies-folder-own = Деректер қалтасында, базаның жанында
copies-folder-hint = Екінші дискіде сенімдірек. Көшірмелер өздігінен жасалады: күн сайын және әр отырыстан кейін; әрқайсысы тексеріледі.
copies-folder-choose = Қалтаны таңдау…
copies-folder-back = Деректер қалтасына қайтару
copies-none = Әзірге көшірме жоқ. Алғашқысы өздігінен жасалады.
copies-label = Сақтық көшірмелер
copies-take = Көшірме жасау
copies-taken = Көшірме жасалып, тексерілді: { $path }
copies-taken-here = Көшірме базаның жанында жасалды: таңдалған қалтаға жазу мүмкін болмады. { $reason }
copies-look = Қарап, қалпына келтіру…
copies-choose = Басқа файл…
copies-size = { $size } МБ
copies-reason-session = отырыстан кейін
copies-reason-daily = күнделікті
copies-reason-migration = жаңарту алдында
copies-reason-restore = қалпына келтіру алдында
copies-reason-hand = қолмен
copies-look-title = Бұл көшірмеде не бар
copies-taken-at = Жасалған уақыты: { $when },
copies-holds = Отырыс: { $meetings }, сөз сөйлеу: { $speeches }, хат: { $letters }, файл: { $files }.
copies-changed-at = Соңғы өзгеріс: { $when }.
copies-latest = Көшірмедегі соңғы отырыстар
copies-files-missing = { $count ->
    [one] Қоса берілген { $count } файл жетіспейді.
   *[other] Қоса берілген { $count } файл жетіспейді.
}
copies-restore-kept = Қазіргі база да көшірме ретінде сақталады: оған қайта оралуға болады.
copies-restore = Осы көшірмені қалпына келтіру
copies-restored = База көшірмеден қалпына келтірілді. Бұрынғысы көшірмелер арасында сақталды.
copies-trouble = Сақтық көшірме: { $trouble }
copies-read-only = Сақтық көшірме тек оқу үшін ашылды: базамен қазір басқа пайдаланушы жұмыс істеп отыр. Өзгерістер жазылмайды.
