# Бүгін: немен айналысып жатырмыз, не қалды, нені күтеміз, не өзгерді.
today-meetings = Жұмыстағы отырыстар
today-unsent = Әлі жіберілмеген ұсынымдар
today-unsent-state = { $state ->
    [draft] әлі қабылданбаған
   *[adopted] хаты әлі жоқ
}
today-unaddressed = адресаты көрсетілмеген
today-unworded = мәтіні әлі жоқ
today-letters = Келесі қадамды күтіп тұрған хаттар
today-next-step = { $status ->
    [draft] қол қоюға беру
    [forSignature] қол қойылғанын белгілеу
    [signed] тіркеу
   *[registered] жіберу
}
today-awaiting = Жауап күтілуде
today-sent = Жіберілген күні: { $date }
today-sent-numbered = №{ "\u00A0" }{ $number }, жіберілген күні: { $date }
today-waits = { $days ->
    [0] бүгін жіберілді
    [one] { $days } күннен бері күтілуде
   *[other] { $days } күннен бері күтілуде
}
today-rest = { $count ->
    [one] Тағы { $count }
   *[other] Тағы { $count }
}
today-changes = Соңғы өзгерістер
today-record = Жазба
today-documents = Құжаттар
today-undated = күні көрсетілмеген
