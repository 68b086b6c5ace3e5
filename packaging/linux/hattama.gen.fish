# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_hattama_global_optspecs
    string join \n data= V/version json ui-lang= h/help
end

function __fish_hattama_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_hattama_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_hattama_using_subcommand
    set -l cmd (__fish_hattama_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c hattama -n "__fish_hattama_needs_command" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_needs_command" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_needs_command" -s V -l version -d 'Show the version'
complete -c hattama -n "__fish_hattama_needs_command" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_needs_command" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_needs_command" -a "sample" -d 'Add the sample session, or find it there already'
complete -c hattama -n "__fish_hattama_needs_command" -a "meetings" -d 'List sessions: id, date, title'
complete -c hattama -n "__fish_hattama_needs_command" -a "export" -d 'Export a session’s documents'
complete -c hattama -n "__fish_hattama_needs_command" -a "record" -d 'Record speeches from standard input, one a line: "Surname: text"'
complete -c hattama -n "__fish_hattama_needs_command" -a "speeches" -d 'List the speeches of a session in their order'
complete -c hattama -n "__fish_hattama_needs_command" -a "search" -d 'Find in all that is recorded: words, "phrases", beginn*, -left -out'
complete -c hattama -n "__fish_hattama_needs_command" -a "ledger" -d 'List the recommendations that are followed: each with its due date and why it is that'
complete -c hattama -n "__fish_hattama_needs_command" -a "import" -d 'Import'
complete -c hattama -n "__fish_hattama_needs_command" -a "check" -d 'Check that the store is whole'
complete -c hattama -n "__fish_hattama_needs_command" -a "backup" -d 'Take a verified safety copy, one file, also while the window is open'
complete -c hattama -n "__fish_hattama_needs_command" -a "restore" -d 'Replace the store by a safety copy; the old store is kept'
complete -c hattama -n "__fish_hattama_needs_command" -a "template" -d 'Own Word templates: check one, list the fields, fill one'
complete -c hattama -n "__fish_hattama_using_subcommand sample" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand sample" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand sample" -l complete -d 'Fill the sample’s gaps with plainly marked placeholder data'
complete -c hattama -n "__fish_hattama_using_subcommand sample" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand sample" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand meetings" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand meetings" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand meetings" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand meetings" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand export; and not __fish_seen_subcommand_from letters minutes invitation order attendance register recommendations control" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and not __fish_seen_subcommand_from letters minutes invitation order attendance register recommendations control" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and not __fish_seen_subcommand_from letters minutes invitation order attendance register recommendations control" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand export; and not __fish_seen_subcommand_from letters minutes invitation order attendance register recommendations control" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand export; and not __fish_seen_subcommand_from letters minutes invitation order attendance register recommendations control" -f -a "letters" -d 'Letters: one per addressee and language'
complete -c hattama -n "__fish_hattama_using_subcommand export; and not __fish_seen_subcommand_from letters minutes invitation order attendance register recommendations control" -f -a "minutes" -d 'Minutes: short, full, or an extract for one item'
complete -c hattama -n "__fish_hattama_using_subcommand export; and not __fish_seen_subcommand_from letters minutes invitation order attendance register recommendations control" -f -a "invitation" -d 'Invitation with the agenda'
complete -c hattama -n "__fish_hattama_using_subcommand export; and not __fish_seen_subcommand_from letters minutes invitation order attendance register recommendations control" -f -a "order" -d 'Running order of the session with times'
complete -c hattama -n "__fish_hattama_using_subcommand export; and not __fish_seen_subcommand_from letters minutes invitation order attendance register recommendations control" -f -a "attendance" -d 'Attendance sheet to sign'
complete -c hattama -n "__fish_hattama_using_subcommand export; and not __fish_seen_subcommand_from letters minutes invitation order attendance register recommendations control" -f -a "register" -d 'Register of the outgoing letters of a session, or of all sessions'
complete -c hattama -n "__fish_hattama_using_subcommand export; and not __fish_seen_subcommand_from letters minutes invitation order attendance register recommendations control" -f -a "recommendations" -d 'List of recommendations with their state'
complete -c hattama -n "__fish_hattama_using_subcommand export; and not __fish_seen_subcommand_from letters minutes invitation order attendance register recommendations control" -f -a "control" -d 'List of the recommendations on control, over all sessions'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from letters" -l to -d 'Folder for the files' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from letters" -l format -d 'Kinds of files [default: docx,pdf] [values: docx, odt, pdf]' -r -f -a "docx\t''
odt\t''
pdf\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from letters" -l lang -d 'Languages of the documents (by default those of the settings) [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from letters" -l template -d 'The Word file (.docx) to make the letters by' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from letters" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from letters" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from letters" -l draft -d 'Export drafts with the gaps marked'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from letters" -l missing -d 'Export only the files that are not in the folder yet'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from letters" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from letters" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from minutes" -l to -d 'Folder for the files' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from minutes" -l format -d 'Kinds of files [default: docx,pdf] [values: docx, odt, pdf, txt]' -r -f -a "docx\t''
odt\t''
pdf\t''
txt\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from minutes" -l lang -d 'Languages of the documents (by default those of the settings) [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from minutes" -l form -d 'Form of the minutes: full, short, or extract for one item [default: short] [values: full, short, extract]' -r -f -a "full\t''
short\t''
extract\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from minutes" -l item -d 'Number of the agenda item to extract' -r
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from minutes" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from minutes" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from minutes" -l draft -d 'Export drafts with the gaps marked'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from minutes" -l missing -d 'Export only the files that are not in the folder yet'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from minutes" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from minutes" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from invitation" -l to -d 'Folder for the files' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from invitation" -l format -d 'Kinds of files [default: docx,pdf] [values: docx, odt, pdf, txt]' -r -f -a "docx\t''
odt\t''
pdf\t''
txt\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from invitation" -l lang -d 'Languages of the documents (by default those of the settings) [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from invitation" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from invitation" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from invitation" -l draft -d 'Export drafts with the gaps marked'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from invitation" -l missing -d 'Export only the files that are not in the folder yet'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from invitation" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from invitation" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from order" -l to -d 'Folder for the files' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from order" -l format -d 'Kinds of files [default: docx,pdf] [values: docx, odt, pdf, txt]' -r -f -a "docx\t''
odt\t''
pdf\t''
txt\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from order" -l lang -d 'Languages of the documents (by default those of the settings) [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from order" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from order" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from order" -l draft -d 'Export drafts with the gaps marked'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from order" -l missing -d 'Export only the files that are not in the folder yet'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from order" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from order" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from attendance" -l to -d 'Folder for the files' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from attendance" -l format -d 'Kinds of files [default: docx,pdf] [values: docx, odt, pdf, txt]' -r -f -a "docx\t''
odt\t''
pdf\t''
txt\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from attendance" -l lang -d 'Languages of the documents (by default those of the settings) [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from attendance" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from attendance" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from attendance" -l draft -d 'Export drafts with the gaps marked'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from attendance" -l missing -d 'Export only the files that are not in the folder yet'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from attendance" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from attendance" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from register" -l to -d 'Folder for the files' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from register" -l format -d 'Kinds of files [default: docx,pdf] [values: docx, odt, pdf, txt]' -r -f -a "docx\t''
odt\t''
pdf\t''
txt\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from register" -l lang -d 'Languages of the documents (by default those of the settings) [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from register" -l from -d 'From this day on (YYYY-MM-DD)' -r
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from register" -l until -d 'Until this day' -r
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from register" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from register" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from register" -l draft -d 'Export drafts with the gaps marked'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from register" -l missing -d 'Export only the files that are not in the folder yet'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from register" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from register" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from recommendations" -l to -d 'Folder for the files' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from recommendations" -l format -d 'Kinds of files [default: docx,pdf] [values: docx, odt, pdf, txt]' -r -f -a "docx\t''
odt\t''
pdf\t''
txt\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from recommendations" -l lang -d 'Languages of the documents (by default those of the settings) [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from recommendations" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from recommendations" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from recommendations" -l draft -d 'Export drafts with the gaps marked'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from recommendations" -l missing -d 'Export only the files that are not in the folder yet'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from recommendations" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from recommendations" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from control" -l to -d 'Folder for the files' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from control" -l format -d 'Kinds of files [default: docx,pdf] [values: docx, odt, pdf, txt, xlsx]' -r -f -a "docx\t''
odt\t''
pdf\t''
txt\t''
xlsx\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from control" -l lang -d 'Languages of the documents (by default those of the settings) [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from control" -l body -d 'Only to this addressee: an id or a part of its name' -r
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from control" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from control" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from control" -l draft -d 'Export drafts with the gaps marked'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from control" -l missing -d 'Export only the files that are not in the folder yet'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from control" -l overdue -d 'Only what is overdue'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from control" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand export; and __fish_seen_subcommand_from control" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand record" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand record" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand record" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand record" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand speeches" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand speeches" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand speeches" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand speeches" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand search" -l person -d 'Only what is this person’s: an id or a name' -r
complete -c hattama -n "__fish_hattama_using_subcommand search" -l from -d 'From this day on (YYYY-MM-DD)' -r
complete -c hattama -n "__fish_hattama_using_subcommand search" -l to -d 'Until this day' -r
complete -c hattama -n "__fish_hattama_using_subcommand search" -l kind -d 'Only of this kind [values: speech, report, coreport, remark, question, answer, retort, reference, announcement, chair, passage, point, decision, vote, recommendation, letter, reply, meeting, agendaItem, person, body]' -r -f -a "speech\t''
report\t''
coreport\t''
remark\t''
question\t''
answer\t''
retort\t''
reference\t''
announcement\t''
chair\t''
passage\t''
point\t''
decision\t''
vote\t''
recommendation\t''
letter\t''
reply\t''
meeting\t''
agendaItem\t''
person\t''
body\t''"
complete -c hattama -n "__fish_hattama_using_subcommand search" -l limit -d 'No more than so many [default: 20]' -r
complete -c hattama -n "__fish_hattama_using_subcommand search" -l by -d 'Order: newest first, or best first [default: date] [values: date, relevance]' -r -f -a "date\t''
relevance\t''"
complete -c hattama -n "__fish_hattama_using_subcommand search" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand search" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand search" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand search" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand ledger" -l state -d 'Only in this state: how far it has come or how near it is due [values: draft, adopted, inLetter, signed, awaiting, answeredNotToThePoint, answeredPartly, answeredFully, superseded, withdrawn, noTerm, ahead, dueSoon, dueToday, overdue, longOverdue, settled, offControl]' -r -f -a "draft\t''
adopted\t''
inLetter\t''
signed\t''
awaiting\t''
answeredNotToThePoint\t''
answeredPartly\t''
answeredFully\t''
superseded\t''
withdrawn\t''
noTerm\t''
ahead\t''
dueSoon\t''
dueToday\t''
overdue\t''
longOverdue\t''
settled\t''
offControl\t''"
complete -c hattama -n "__fish_hattama_using_subcommand ledger" -l body -d 'Only to this addressee: an id or a part of its name' -r
complete -c hattama -n "__fish_hattama_using_subcommand ledger" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand ledger" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand ledger" -l overdue -d 'Only what is overdue'
complete -c hattama -n "__fish_hattama_using_subcommand ledger" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand ledger" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand import; and not __fish_seen_subcommand_from speeches" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand import; and not __fish_seen_subcommand_from speeches" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand import; and not __fish_seen_subcommand_from speeches" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand import; and not __fish_seen_subcommand_from speeches" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand import; and not __fish_seen_subcommand_from speeches" -f -a "speeches" -d 'Import speeches from a table: date and title of the session, speaker, kind, language, text'
complete -c hattama -n "__fish_hattama_using_subcommand import; and __fish_seen_subcommand_from speeches" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand import; and __fish_seen_subcommand_from speeches" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand import; and __fish_seen_subcommand_from speeches" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand import; and __fish_seen_subcommand_from speeches" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand check" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand check" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand check" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand check" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand backup" -l to -d 'New file for the copy' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand backup" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand backup" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand backup" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand backup" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand restore" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand restore" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand restore" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand restore" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand template; and not __fish_seen_subcommand_from check fields fill" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand template; and not __fish_seen_subcommand_from check fields fill" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand template; and not __fish_seen_subcommand_from check fields fill" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand template; and not __fish_seen_subcommand_from check fields fill" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand template; and not __fish_seen_subcommand_from check fields fill" -f -a "check" -d 'Check a template: name all its fields, the unknown and the broken ones'
complete -c hattama -n "__fish_hattama_using_subcommand template; and not __fish_seen_subcommand_from check fields fill" -f -a "fields" -d 'List the fields, their types and examples'
complete -c hattama -n "__fish_hattama_using_subcommand template; and not __fish_seen_subcommand_from check fields fill" -f -a "fill" -d 'Fill any template with any data'
complete -c hattama -n "__fish_hattama_using_subcommand template; and __fish_seen_subcommand_from check" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand template; and __fish_seen_subcommand_from check" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand template; and __fish_seen_subcommand_from check" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand template; and __fish_seen_subcommand_from check" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand template; and __fish_seen_subcommand_from fields" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand template; and __fish_seen_subcommand_from fields" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand template; and __fish_seen_subcommand_from fields" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand template; and __fish_seen_subcommand_from fields" -l json -d 'Print JSON for programs'
complete -c hattama -n "__fish_hattama_using_subcommand template; and __fish_seen_subcommand_from fill" -s o -l output -d 'The file to write' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand template; and __fish_seen_subcommand_from fill" -l data -d 'Data folder (by default the user’s own)' -r -F
complete -c hattama -n "__fish_hattama_using_subcommand template; and __fish_seen_subcommand_from fill" -l ui-lang -d 'Language of messages [values: ru, kk, en]' -r -f -a "ru\t''
kk\t''
en\t''"
complete -c hattama -n "__fish_hattama_using_subcommand template; and __fish_seen_subcommand_from fill" -s h -l help -d 'Show this help'
complete -c hattama -n "__fish_hattama_using_subcommand template; and __fish_seen_subcommand_from fill" -l json -d 'Print JSON for programs'
