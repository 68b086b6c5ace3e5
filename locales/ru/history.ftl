# История: что сделала операция (в именительном падеже).
operation-name =
    { $name ->
        [addSample] добавление примера
        [changeSettings] изменение настроек
        [setUp] первая настройка
        [type] набор текста
        [delete] удаление
        [restore] возврат из корзины
        [emptyBin] очистка корзины
        [createMeeting] создание заседания
        [changeMeeting] изменение сведений о заседании
        [addParticipant] добавление участника
        [changeParticipant] изменение участника
        [addAgendaItem] добавление вопроса повестки дня
        [changeAgendaItem] изменение вопроса повестки дня
        [addSpeech] добавление выступления
        [importSpeeches] импорт выступлений
        [changeSpeech] изменение выступления
        [moveEntry] перестановка в записи
        [markPassage] отметка в тексте
        [addPoint] добавление отмеченного
        [addDecision] добавление решения
        [changeDecision] изменение решения
        [enterLive] вход в режим заседания
        [leaveLive] выход из режима заседания
        [breakSession] объявление перерыва
        [resumeSession] окончание перерыва
        [endSession] завершение заседания
        [takeUpItem] переход к вопросу повестки дня
        [carryItem] перенос вопроса на следующее заседание
        [giveFloor] предоставление слова
        [freeFloor] окончание выступления
        [addRequest] запись в очередь
        [changeRequest] изменение очереди
        [closeQueue] закрытие или открытие записи в очередь
        [notePresence] отметка о присутствии
        [addVote] открытие голосования
        [changeVote] изменение голосования
        [closeVote] подведение итогов голосования
        [mendText] восстановление текста из копии
        [mendDraft] восстановление набранного текста
        [addRecommendation] добавление рекомендации
        [changeRecommendation] изменение рекомендации
        [addAddressee] добавление адресата
        [confirmAddressee] подтверждение адресата
        [changeControl] изменение контроля
        [changeCalendar] изменение календаря
        [adoptRecommendations] принятие рекомендаций
        [splitRecommendation] разделение рекомендации
        [mergeRecommendations] объединение рекомендаций
        [supersedeRecommendations] замена рекомендаций
        [carryRecommendations] перенос рекомендаций на другое заседание
        [endSuccession] снятие замены рекомендации
        [addPerson] добавление лица
        [changePerson] изменение сведений о лице
        [addMembership] добавление должности
        [changeMembership] изменение должности
        [addBody] добавление организации
        [changeBody] изменение сведений об организации
        [draftLetters] составление писем
        [draftFollowing] составление писем, которые следуют за отправленными
        [changeLetter] изменение письма
        [letterForSignature] передача письма на подпись или возврат в черновик
        [signLetter] подписание письма
        [registerLetter] регистрация письма
        [sendLetter] отправка письма
        [receiveLetter] получение письма адресатом
        [annulLetter] аннулирование письма
        [agreeMinutes] согласование протокола
        [makeMinutesFinal] утверждение протокола окончательным
        [beginMinutesVersion] новая редакция протокола
        [attachToMinutes] подписанный файл протокола
        [addReply] добавление ответа
        [changeReply] изменение ответа
        [undo] отмена
       *[redo] возврат
    }
