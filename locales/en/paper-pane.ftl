# The paper beside the record: its pages, the choice of it, its gaps.
pane-choice = Document
pane-minutes = Minutes
pane-letters = Letters
pane-letter-of = Letter { $number } of { $count }
pane-previous = Previous letter
pane-next = Next letter
pane-language = Document language
pane-gaps = missing: { $count }
pane-gap = { $what }
pane-format-docx = DOCX
pane-format-odt = ODT
pane-format-pdf = PDF
pane-format-txt = Plain text
pane-format-xlsx = XLSX
pane-show-full = Show the full minutes
pane-show-short = Show the short minutes
pane-export-docx = Export what is shown as DOCX
pane-export-pdf = Export what is shown as PDF
pane-print = Print…
pane-print-title = Open the PDF in the system’s viewer and print it from there
pane-print-no-office = A Word file is opened: a PDF by your own template needs LibreOffice, which was not found on this computer.
pane-minutes-label = Minutes, { $language }
pane-letter-label = Letter: { $body }, { $language }
pane-no-letters-title = No letters yet
pane-no-letters-text = They are made of the adopted recommendations, one for each addressee and language.
pane-to-documents = To the documents of the session
pane-page = Page { $page } of { $pages }
pane-failed = The document can’t be shown. { $reason }
pane-outdated = The document is shown as it was before. { $reason }
pane-retry = Try again
pane-none = There is nothing in the document yet.
pane-place =
    { $what ->
        [meeting] About the session
        [meetingTitle] Topic of the session
        [meetingGoal] Goal of the session
        [meetingPlace] Place of the session
        [participant] Participant
        [participantGroup] Group of participants
        [participantCapacity] Capacity of a participant
        [participantRepresenting] Whom a participant represents
        [agendaItem] Agenda item
        [agendaTitle] Agenda item
        [speech] Speech
        [speechText] Text of a speech
        [passage] Quotation
        [point] Noted by the participants
        [pointText] Noted by the participants
        [decision] Decision
        [decisionText] Decision
        [vote] Vote
        [voteSubject] What was voted on
        [recommendation] Recommendation
        [recommendationText] Recommendation
        [recommendationReasons] Reasons for a recommendation
        [addressee] Addressee of a recommendation
        [letter] About the letter
        [letterAddressee] Addressee of the letter
        [letterHeading] Heading of the letter
        [letterSalutation] Salutation
        [letterOpening] Opening of the letter
        [letterClosing] Closing of the letter
        [letterSignatoryPost] Post of the signatory
        [enclosure] Enclosure
        [body] Organisation
        [bodyName] Name of an organisation
        [bodyAddress] Address of an organisation
        [person] Person
        [membership] Post
        [membershipRole] Post
        [settings] Settings
       *[other] Place in the document
    }
pane-place-empty = Missing: { pane-place }
