# Letters: the register, and the card of one letter.
letters-filter = Find in the register
letters-filter-hint = Number, addressee, session
letters-state = State
letters-state-all = all letters
letters-count =
    { $count ->
        [one] { $shown } letter
       *[other] { $shown } letters
    }
letters-none-found = No such letters
letters-none-found-text = Change the words or the state you are looking for.
letters-show-all = Show all letters
letters-to-meetings = To the sessions
letters-column-choose = Choose
letters-column-number = No. and date
letters-column-addressee = To, session
letters-column-state = State
letters-column-sent = Sent, received
letters-column-reply = Reply
letters-choose = Choose: { $what }
letters-no-number = no number
letters-export-register = Export the register…
letters-export-chosen =
    { $count ->
        [0] Export the chosen
       *[other] Export the chosen ({ $count })
    }
letters-of-one-meeting = Letters of one session are exported together.
letters-received = received { $date }
letters-replies =
    { $count ->
        [one] { $count } reply
       *[other] { $count } replies
    }

letter-no-name = Addressee without a name
letter-number-of = No.{ "\u00A0" }{ $number } of { $date }
letter-standing-draft = draft
letter-standing-forSignature = for signature
letter-standing-signed = signed
letter-standing-registered = registered
letter-standing-sent = sent
letter-standing-received = received
letter-standing-answered = answered
letter-standing-annulled = annulled
letter-life = Progress of the letter
letter-life-ahead = ahead
letter-life-answered = reply
letter-channel-eOtinish = e-Otinish
letter-channel-esedo = ESEDO
letter-channel-post = post
letter-channel-courier = courier
letter-channel-email = e-mail
letter-incoming = incoming No.{ "\u00A0" }{ $number }
letter-gone-title = There is no such letter
letter-gone-text = It may have been deleted. Deleted letters are in the bin.
letter-to-register = To the register of letters
letter-twin = The same letter: { $language }
letter-body-link = About the organisation
letter-gaps =
    { $count ->
        [one] missing: { $count }
       *[other] missing: { $count }
    }
letter-paper = The letter as it will be printed
letter-paper-divider = Width of the letter
letter-closed = A signed letter is not changed. If the letter is wrong, annul it with a reason and make a new one.

letter-part-texts = Text of the letter
letter-part-carried = Recommendations
letter-part-reference = In reply to
letter-part-enclosures = Enclosures
letter-part-people = Signature and executor
letter-part-replies = Replies
letter-was-composed = The program composed it
letter-addressee = To
letter-addressee-composed = The program writes: the name of the body
letter-heading = Heading
letter-heading-composed =
    The program writes: { $purpose ->
        [reminder] “Reminder of the recommendations…”
        [followUp] “Further answer to the recommendations…”
       *[recommendations] “On the recommendations of the session…”
    }
letter-salutation = Salutation
letter-salutation-composed = None
letter-opening = Opening
letter-opening-composed =
    The program writes: { $purpose ->
        [reminder] which letter has no answer, and when it was due
        [followUp] which answer came, and what it left open
       *[recommendations] when the session was held, on what, and what it worked out
    }
letter-closing = Closing
letter-closing-composed =
    The program writes: { $purpose ->
        [reminder] a request to consider this and to answer soon
        [followUp] a request to consider this further and to answer to the point
       *[recommendations] a request to consider this and to tell the results
    }
letter-signatory = Signatory
letter-signatory-post = Post of the signatory
letter-signatory-post-composed = The post that this person holds in our body
letter-executor = Executor
letter-executor-hint = Name and phone are printed at the bottom of the last page.
letter-reference-number = In reply to No.
letter-reference-date = of
letter-reference-hint = Filled in if this is a reply to somebody’s letter.

letter-carried-none = There is no recommendation in the letter.
letter-carried-empty = no text yet
letter-carried-dropped = Removed from the letter: { $what }.
letter-carry = { $what }
letter-carry-add = Add a recommendation
letter-enclosure-title = Title of enclosure { $number }
letter-enclosure-sheets = Sheets
letter-enclosure-copies = Copies
letter-enclosure-new = New enclosure
letter-enclosure-add = Add an enclosure
letter-enclosure-removed = The enclosure is removed.
letter-whole-number = A whole number is needed, for example 2.

letter-step-for-signature = Pass for signature
letter-step-back = Back to draft
letter-step-sign = Note the signing
letter-step-register = Register
letter-step-send = Note the sending
letter-step-receive = Note the receipt
letter-step-annul = Annul
letter-step-reply = Enter a reply
letter-correct-sign = Correct the signing
letter-correct-send = Correct the sending
letter-correct-receive = Correct the receipt
letter-export = Export the letter
letter-delete = Delete the letter
letter-deleted = The letter is deleted.

letter-date-sign = Date of signing
letter-date-register = Date of registration
letter-date-send = Date of sending
letter-date-receive = Date of receipt
letter-date-annul = Date of annulment
letter-date-needed = Give the date.
letter-sign-about = Signing happens outside the program, on paper or electronically. After that the text of the letter is not changed.
letter-signed-file = Signed file
letter-attach = Attach a file…
letter-drop = or drop a file here
letter-drop-one = Drop one file.
letter-attached-open = Open the file: { $name }
letter-number-source = Number
letter-number-own = next in our register
letter-number-typed = from another system
letter-number-typed-label = Number as it is
letter-number-about = A number is given once and never changes. An annulled letter keeps it.
letter-file-index = File index
letter-file-index-hint = Empty: the index of the session or of the settings.
letter-registered-as = The letter is registered: No.{ "\u00A0" }{ $number }.
letter-channel = Channel
letter-incoming-number = Number given by the addressee
letter-reason = Reason
letter-annul-about = The letter stays in the register with its number and the reason. This can’t be undone.
letter-annulled-for = { $date }: { $reason }

reply-title = Reply { $number }
reply-number = Number of the reply
reply-date = Date of the reply
reply-incoming-number = Our incoming number
reply-incoming-date = Received on
reply-completeness = How fully it answers
reply-fully = fully
reply-partly = partly
reply-notToThePoint = not to the point
reply-text = What was answered
reply-text-hint = The text of the reply, or the gist of it.
reply-file = File of the reply
reply-file-remove = Remove the file
reply-save = Enter the reply
reply-delete = Delete reply { $number }
reply-deleted = The reply is deleted.
reply-none = There is no reply yet.

answers-title = Answer sheet
answers-hint = What is not singled out is answered as the reply as a whole is.
answer-demand = { $what }, item { $demand }
answer-alike = as the whole reply: { $verdict }
answer-verdict =
  { $verdict ->
    [fully] answered fully
    [partly] answered in part
    [notToThePoint] not to the point
    [promised] promised by a date
   *[unanswered] not answered
  }
answer-verdict-label = How it is answered: { $what }
answer-promised = Promised by
answer-note = What is answered: { $what }
answer-note-placeholder = What the reply says to it
