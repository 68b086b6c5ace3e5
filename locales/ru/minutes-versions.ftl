# Редакции протокола: проект, согласован, окончательный.
minutes-name =
    { $form ->
        [full] Полный протокол, { $language }
        [extract] Выписка из протокола, { $language }
       *[short] Краткий протокол, { $language }
    }
minutes-way = Состояние: { $name }
minutes-versions = Редакции: { $name }
minutes-version = Редакция { $version }
minutes-status-draft = проект
minutes-status-agreed = согласован
minutes-status-final = окончательный
minutes-seal = печать { $seal }
minutes-signed = Подписанный файл: { $name }
minutes-attach = Приложить подписанный…
minutes-step-agree = Согласован
minutes-step-backToDraft = Вернуть в проект
minutes-step-makeFinal = Сделать окончательным
minutes-step-makeFinal-title = Сделать протокол окончательным
minutes-step-makeFinal-about = Протокол останется таким, как согласован, и будет закрыт: ни его, ни слова записи на этом языке изменить или отменить нельзя. Исправляют его только новой редакцией с указанием причины.
minutes-step-newVersion = Новая редакция…
minutes-step-newVersion-title = Новая редакция протокола
minutes-step-newVersion-about = Запись откроется для правки. Прежняя редакция сохраняется и действует, пока новая не станет окончательной. Номер редакции и причина печатаются под заголовком.
minutes-reason = Причина (на языке протокола)
minutes-reason-needed = Укажите причину.
minutes-agreed-changed = Запись изменилась после согласования. Окончательным станет то, что согласовано; чтобы учесть правку, верните протокол в проект.
minutes-final-changed = Запись изменилась с тех пор, как протокол стал окончательным. Печатается сохранённый протокол; чтобы учесть правку, начните новую редакцию.
minutes-damaged = Сохранённый протокол не сходится со своей печатью и не печатается. Верните его из копии в окне «Повреждённые записи».
minutes-compare = Что изменено
minutes-differences = Что изменено: редакции { $before } и { $after }
minutes-differences-record = Что изменено: редакция { $before } и запись сейчас
minutes-differences-hint = Добавленное подчёркнуто, удалённое зачёркнуто.
minutes-added = Добавлено:
minutes-removed = Удалено:
minutes-alike = Различий нет.
minutes-paragraphs-alike =
    { $count ->
        [one] … { $count } абзац без изменений …
        [few] … { $count } абзаца без изменений …
       *[many] … { $count } абзацев без изменений …
    }
