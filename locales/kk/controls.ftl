# Барлық экранға ортақ басқару элементтерінің сөздері.
language-ru = орысша
language-kk = қазақша
language-en = ағылшынша
language-ru-short = рус
language-kk-short = қаз
language-en-short = eng
language-filled = толтырылған
language-empty = толтырылмаған
languages-label = Мәтін тілі

control-close = Жабу
control-cancel = Бас тарту
control-more = Тағы
control-remove = Алып тастау: { $what }
control-move = Орнын ауыстыру: { $what }
control-move-hint = Сүйреңіз немесе Alt пен көрсеткіні басыңыз
control-moved = Енді { $count } ішінде { $place }-орында
control-required = міндетті
control-add-new = «{ $text }» қосу
control-nothing-found = Ештеңе табылмады
control-searching = Ізделуде…
control-search-failed = Іздеу орындалмады: { $reason }
control-options = { $count ->
    [one] { $count } нұсқа
   *[other] { $count } нұсқа
}
control-not-chosen = таңдалмаған
control-notices = Хабарламалар
control-notice-details = Толығырақ
control-progress = { $total } ішінен { $done }
control-left-seconds = { $count ->
    [one] { $count } секунд қалды
   *[other] { $count } секунд қалды
}
control-left-minutes = { $count ->
    [one] { $count } минут қалды
   *[other] { $count } минут қалды
}
control-loading = Жүктелуде…

text-not-saved = Жазылмады: { $reason } Терілген мәтін осында қалды, жазу өздігінен қайталанады.
