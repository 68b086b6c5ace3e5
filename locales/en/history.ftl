# History: what an operation did.
operation-name =
    { $name ->
        [addSample] adding the sample
        [changeSettings] a change of settings
        [setUp] the first set-up
        [type] typing
        [delete] a deletion
        [restore] a restoration from the bin
        [emptyBin] emptying the bin
        [createMeeting] a new session
        [changeMeeting] a change to the session
        [addParticipant] a new participant
        [changeParticipant] a change to a participant
        [addAgendaItem] a new agenda item
        [changeAgendaItem] a change to an agenda item
        [addSpeech] a new speech
        [importSpeeches] an import of speeches
        [changeSpeech] a change to a speech
        [moveEntry] a move in the record
        [markPassage] a mark in the text
        [addPoint] a new point noted
        [addDecision] a new decision
        [changeDecision] a change to a decision
        [enterLive] entering live mode
        [leaveLive] leaving live mode
        [breakSession] calling a break
        [resumeSession] ending the break
        [endSession] ending the session
        [takeUpItem] taking up an agenda item
        [carryItem] carrying an item over
        [giveFloor] giving the floor
        [freeFloor] ending a speech
        [addRequest] adding to the queue
        [changeRequest] changing the queue
        [closeQueue] closing or opening the queue
        [notePresence] noting presence
        [addVote] opening a vote
        [changeVote] changing a vote
        [closeVote] closing a vote
        [mendText] mending a text from a copy
        [mendDraft] mending a text being typed
        [addRecommendation] a new recommendation
        [changeRecommendation] a change to a recommendation
        [addAddressee] a new addressee
        [confirmAddressee] confirming an addressee
        [changeControl] a change to the control
        [changeCalendar] a change to the calendar
        [adoptRecommendations] adopting recommendations
        [splitRecommendation] splitting a recommendation
        [mergeRecommendations] merging recommendations
        [supersedeRecommendations] replacing recommendations
        [carryRecommendations] carrying recommendations over
        [endSuccession] ending a replacement
        [addPerson] a new person
        [changePerson] a change to a person
        [addMembership] a new post
        [changeMembership] a change to a post
        [addBody] a new organisation
        [changeBody] a change to an organisation
        [draftLetters] drafting letters
        [draftFollowing] drafting letters that follow sent ones
        [changeLetter] a change to a letter
        [letterForSignature] passing a letter for signature, or back
        [signLetter] signing a letter
        [registerLetter] registering a letter
        [sendLetter] sending a letter
        [receiveLetter] receipt of a letter
        [annulLetter] annulling a letter
        [agreeMinutes] agreeing minutes
        [makeMinutesFinal] making minutes final
        [beginMinutesVersion] a new version of minutes
        [attachToMinutes] the signed file of minutes
        [addReply] a new reply
        [changeReply] a change to a reply
        [undo] undo
       *[redo] redo
    }
