# Тарих: амал не істеді.
operation-name =
    { $name ->
        [addSample] үлгіні қосу
        [changeSettings] баптауларды өзгерту
        [setUp] алғашқы баптау
        [type] мәтін теру
        [delete] жою
        [restore] себеттен қайтару
        [emptyBin] себетті тазарту
        [createMeeting] отырыс жасау
        [changeMeeting] отырыс мәліметін өзгерту
        [addParticipant] қатысушы қосу
        [changeParticipant] қатысушы мәліметін өзгерту
        [addAgendaItem] күн тәртібіне мәселе қосу
        [changeAgendaItem] күн тәртібінің мәселесін өзгерту
        [addSpeech] сөз сөйлеу қосу
        [importSpeeches] сөздерді импорттау
        [changeSpeech] сөз сөйлеуді өзгерту
        [moveEntry] жазбадағы орнын ауыстыру
        [markPassage] мәтінді белгілеу
        [addPoint] атап өтілген жайтты қосу
        [addDecision] шешім қосу
        [changeDecision] шешімді өзгерту
        [enterLive] отырыс режиміне кіру
        [leaveLive] отырыс режимінен шығу
        [breakSession] үзіліс жариялау
        [resumeSession] үзілісті аяқтау
        [endSession] отырысты аяқтау
        [takeUpItem] күн тәртібінің мәселесіне көшу
        [carryItem] мәселені келесі отырысқа қалдыру
        [giveFloor] сөз беру
        [freeFloor] сөздің аяқталуы
        [addRequest] кезекке жазу
        [changeRequest] кезекті өзгерту
        [closeQueue] кезекке жазылуды жабу немесе ашу
        [notePresence] қатысуды белгілеу
        [addVote] дауыс беруді ашу
        [changeVote] дауыс беруді өзгерту
        [closeVote] дауыс беру қорытындысын шығару
        [mendText] мәтінді көшірмеден қалпына келтіру
        [mendDraft] терілген мәтінді қалпына келтіру
        [addRecommendation] ұсыным қосу
        [changeRecommendation] ұсынымды өзгерту
        [addAddressee] адресат қосу
        [confirmAddressee] адресатты растау
        [changeControl] бақылауды өзгерту
        [changeCalendar] күнтізбені өзгерту
        [adoptRecommendations] ұсынымдарды қабылдау
        [splitRecommendation] ұсынымды бөлу
        [mergeRecommendations] ұсынымдарды біріктіру
        [supersedeRecommendations] ұсынымдарды алмастыру
        [carryRecommendations] ұсынымдарды басқа отырысқа көшіру
        [endSuccession] ұсынымды алмастыруды алып тастау
        [addPerson] тұлға қосу
        [changePerson] тұлға мәліметін өзгерту
        [addMembership] лауазым қосу
        [changeMembership] лауазымды өзгерту
        [addBody] ұйым қосу
        [changeBody] ұйым мәліметін өзгерту
        [draftLetters] хаттарды дайындау
        [draftFollowing] жіберілген хаттарға қатысты хаттарды дайындау
        [changeLetter] хатты өзгерту
        [letterForSignature] хатты қол қоюға беру немесе жобаға қайтару
        [signLetter] хатқа қол қою
        [registerLetter] хатты тіркеу
        [sendLetter] хатты жіберу
        [receiveLetter] хатты адресаттың алуы
        [annulLetter] хаттың күшін жою
        [agreeMinutes] хаттаманы келісу
        [makeMinutesFinal] хаттаманы түпкілікті ету
        [beginMinutesVersion] хаттаманың жаңа редакциясы
        [attachToMinutes] хаттаманың қол қойылған файлы
        [addReply] жауап қосу
        [changeReply] жауапты өзгерту
        [undo] болдырмау
       *[redo] қайта орындау
    }
