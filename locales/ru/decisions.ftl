# Решения заседания: текст, ответственный, срок.
decisions-add = Новое решение
decisions-add-under = Решение по вопросу { $number }
decisions-of-item = Решения по вопросу { $number }
decisions-of-none = Решения вне повестки дня
decisions-text = Текст решения { $number }
decisions-owner = Ответственный
decisions-due = Срок
decisions-delete = Удалить решение { $number }
decisions-empty-title = Решений ещё нет
decisions-empty-text = Решения сгруппированы по вопросам повестки дня и нумеруются, как в протоколе. Решение можно внести здесь или прямо в записи, из выделенных слов.
