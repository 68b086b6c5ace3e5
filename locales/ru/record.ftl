# Запись заседания: выступления, отмеченное, решения, пометы в тексте.
record-kind =
    { $kind ->
        [report] доклад
        [coreport] содоклад
        [remark] выступление
        [question] вопрос
        [answer] ответ
        [retort] реплика
        [reference] справка
        [announcement] объявление
       *[chair] слово председательствующего
    }
record-kind-minutes = { record-kind }, { $minutes }{ "\u00A0" }мин
record-kind-of = Вид выступления
record-language = Язык выступления
record-starts = Начало
record-ends = Окончание
record-attached = Текст выступления прилагается отдельно
record-speakers = Выступающие
record-speaker-more = Ещё выступающий
record-speaker-placeholder = Несколько букв фамилии
record-speaker-earlier = Поставить раньше: { $who }
record-printed-as = Как напечатать: { $who }
record-new-speaker = Кто выступает
record-text-of = Текст: { $who }
record-text-empty = Текст выступления ещё не внесён
record-text-attached = Текст прилагается отдельно
record-entry =
    { $entry ->
        [speech] Выступление
        [point] Отмечено участниками
       *[decision] Решение { $number }
    }
record-noted = Отмечено участниками
record-noted-empty = Что отметили участники
record-decision = Решение { $number }
record-decision-empty = Что решили
record-item-untitled = без формулировки

record-add = Новое выступление
record-add-under = Выступление по вопросу { $number }
record-next = Следующее выступление
record-next-short = Следующее
record-before = Вставить выступление перед этим
record-quote = Цитата
record-summary = Изложение
record-recommend = Рекомендация
record-decide = Решение
record-note = Отмечено
record-up = Выше
record-down = Ниже
record-to-item = К вопросу { $number }. { $title }
record-to-none = Вне вопросов повестки
record-details = Сведения о выступлении
record-delete = Удалить
record-deleted = В корзине: { $what }
record-menu = Действия с записью
record-toolbar = Выделенные слова

record-passages = Отмеченный текст
record-passage-kind =
    { $kind ->
        [verbatim] цитата
       *[summary] изложение
    }
record-passage-lost = слов в тексте больше нет
record-passage-language = Язык слов «{ $words }»
record-recommend-passage = Рекомендация из слов «{ $words }»
record-unmark = Снять отметку «{ $words }»
record-leads-to = К рекомендации
record-recommended = Рекомендация добавлена
record-to-recommendation = К рекомендации

record-empty-title = Запись ещё пуста
record-empty-text = Здесь по порядку стоят выступления, отмеченное участниками и решения. Начните с первого выступления.
