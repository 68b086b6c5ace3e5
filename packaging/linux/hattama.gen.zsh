#compdef hattama

autoload -U is-at-least

_hattama() {
    typeset -A opt_args
    typeset -a _arguments_options
    local ret=1

    if is-at-least 5.2; then
        _arguments_options=(-s -S -C)
    else
        _arguments_options=(-s -C)
    fi

    local context curcontext="$curcontext" state line
    _arguments "${_arguments_options[@]}" : \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'-V[Show the version]' \
'--version[Show the version]' \
'--json[Print JSON for programs]' \
'-h[Show this help]' \
'--help[Show this help]' \
'::copy -- A safety copy (a .hattama file) whose contents the window is to show:_files' \
":: :_hattama_commands" \
"*::: :->hattama" \
&& ret=0
    case $state in
    (hattama)
        words=($line[2] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:hattama-command-$line[2]:"
        case $line[2] in
            (sample)
_arguments "${_arguments_options[@]}" : \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--complete[Fill the sample’s gaps with plainly marked placeholder data]' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
&& ret=0
;;
(meetings)
_arguments "${_arguments_options[@]}" : \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
":: :_hattama__subcmd__export_commands" \
"*::: :->export" \
&& ret=0

    case $state in
    (export)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:hattama-export-command-$line[1]:"
        case $line[1] in
            (letters)
_arguments "${_arguments_options[@]}" : \
'--to=[Folder for the files]:DIR:_files' \
'--format=[Kinds of files \[default\: docx,pdf\] \[values\: docx, odt, pdf\]]:FORMAT:(docx odt pdf)' \
'--lang=[Languages of the documents (by default those of the settings) \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--template=[The Word file (.docx) to make the letters by]:FILE:_files' \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--draft[Export drafts with the gaps marked]' \
'--missing[Export only the files that are not in the folder yet]' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
':meeting -- A session’s id, or latest\: the one created last:_default' \
&& ret=0
;;
(minutes)
_arguments "${_arguments_options[@]}" : \
'--to=[Folder for the files]:DIR:_files' \
'--format=[Kinds of files \[default\: docx,pdf\] \[values\: docx, odt, pdf, txt\]]:FORMAT:(docx odt pdf txt)' \
'--lang=[Languages of the documents (by default those of the settings) \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--form=[Form of the minutes\: full, short, or extract for one item \[default\: short\] \[values\: full, short, extract\]]:FORM:(full short extract)' \
'--item=[Number of the agenda item to extract]:N:_default' \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--draft[Export drafts with the gaps marked]' \
'--missing[Export only the files that are not in the folder yet]' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
':meeting -- A session’s id, or latest\: the one created last:_default' \
&& ret=0
;;
(invitation)
_arguments "${_arguments_options[@]}" : \
'--to=[Folder for the files]:DIR:_files' \
'--format=[Kinds of files \[default\: docx,pdf\] \[values\: docx, odt, pdf, txt\]]:FORMAT:(docx odt pdf txt)' \
'--lang=[Languages of the documents (by default those of the settings) \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--draft[Export drafts with the gaps marked]' \
'--missing[Export only the files that are not in the folder yet]' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
':meeting -- A session’s id, or latest\: the one created last:_default' \
&& ret=0
;;
(order)
_arguments "${_arguments_options[@]}" : \
'--to=[Folder for the files]:DIR:_files' \
'--format=[Kinds of files \[default\: docx,pdf\] \[values\: docx, odt, pdf, txt\]]:FORMAT:(docx odt pdf txt)' \
'--lang=[Languages of the documents (by default those of the settings) \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--draft[Export drafts with the gaps marked]' \
'--missing[Export only the files that are not in the folder yet]' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
':meeting -- A session’s id, or latest\: the one created last:_default' \
&& ret=0
;;
(attendance)
_arguments "${_arguments_options[@]}" : \
'--to=[Folder for the files]:DIR:_files' \
'--format=[Kinds of files \[default\: docx,pdf\] \[values\: docx, odt, pdf, txt\]]:FORMAT:(docx odt pdf txt)' \
'--lang=[Languages of the documents (by default those of the settings) \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--draft[Export drafts with the gaps marked]' \
'--missing[Export only the files that are not in the folder yet]' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
':meeting -- A session’s id, or latest\: the one created last:_default' \
&& ret=0
;;
(register)
_arguments "${_arguments_options[@]}" : \
'--to=[Folder for the files]:DIR:_files' \
'--format=[Kinds of files \[default\: docx,pdf\] \[values\: docx, odt, pdf, txt\]]:FORMAT:(docx odt pdf txt)' \
'--lang=[Languages of the documents (by default those of the settings) \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'()--from=[From this day on (YYYY-MM-DD)]:DATE:_default' \
'()--until=[Until this day]:DATE:_default' \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--draft[Export drafts with the gaps marked]' \
'--missing[Export only the files that are not in the folder yet]' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
'::meeting -- A session’s id, or latest; without it the letters of all sessions:_default' \
&& ret=0
;;
(recommendations)
_arguments "${_arguments_options[@]}" : \
'--to=[Folder for the files]:DIR:_files' \
'--format=[Kinds of files \[default\: docx,pdf\] \[values\: docx, odt, pdf, txt\]]:FORMAT:(docx odt pdf txt)' \
'--lang=[Languages of the documents (by default those of the settings) \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--draft[Export drafts with the gaps marked]' \
'--missing[Export only the files that are not in the folder yet]' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
':meeting -- A session’s id, or latest\: the one created last:_default' \
&& ret=0
;;
(control)
_arguments "${_arguments_options[@]}" : \
'--to=[Folder for the files]:DIR:_files' \
'--format=[Kinds of files \[default\: docx,pdf\] \[values\: docx, odt, pdf, txt, xlsx\]]:FORMAT:(docx odt pdf txt xlsx)' \
'--lang=[Languages of the documents (by default those of the settings) \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--body=[Only to this addressee\: an id or a part of its name]:BODY:_default' \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--draft[Export drafts with the gaps marked]' \
'--missing[Export only the files that are not in the folder yet]' \
'--overdue[Only what is overdue]' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(record)
_arguments "${_arguments_options[@]}" : \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
':meeting -- A session’s id, or latest\: the one created last:_default' \
&& ret=0
;;
(speeches)
_arguments "${_arguments_options[@]}" : \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
':meeting -- A session’s id, or latest\: the one created last:_default' \
&& ret=0
;;
(search)
_arguments "${_arguments_options[@]}" : \
'--person=[Only what is this person’s\: an id or a name]:PERSON:_default' \
'--from=[From this day on (YYYY-MM-DD)]:DATE:_default' \
'--to=[Until this day]:DATE:_default' \
'--kind=[Only of this kind \[values\: speech, report, coreport, remark, question, answer, retort, reference, announcement, chair, passage, point, decision, vote, recommendation, letter, reply, meeting, agendaItem, person, body\]]:KIND:(speech report coreport remark question answer retort reference announcement chair passage point decision vote recommendation letter reply meeting agendaItem person body)' \
'--limit=[No more than so many \[default\: 20\]]:N:_default' \
'--by=[Order\: newest first, or best first \[default\: date\] \[values\: date, relevance\]]:ORDER:(date relevance)' \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
':query -- The query:_default' \
&& ret=0
;;
(ledger)
_arguments "${_arguments_options[@]}" : \
'--state=[Only in this state\: how far it has come or how near it is due \[values\: draft, adopted, inLetter, signed, awaiting, answeredNotToThePoint, answeredPartly, answeredFully, superseded, withdrawn, noTerm, ahead, dueSoon, dueToday, overdue, longOverdue, settled, offControl\]]:STATE:(draft adopted inLetter signed awaiting answeredNotToThePoint answeredPartly answeredFully superseded withdrawn noTerm ahead dueSoon dueToday overdue longOverdue settled offControl)' \
'--body=[Only to this addressee\: an id or a part of its name]:BODY:_default' \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'--overdue[Only what is overdue]' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
":: :_hattama__subcmd__import_commands" \
"*::: :->import" \
&& ret=0

    case $state in
    (import)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:hattama-import-command-$line[1]:"
        case $line[1] in
            (speeches)
_arguments "${_arguments_options[@]}" : \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
':file -- A file with tabs between its columns, or - (standard input):_files' \
&& ret=0
;;
        esac
    ;;
esac
;;
(check)
_arguments "${_arguments_options[@]}" : \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
&& ret=0
;;
(backup)
_arguments "${_arguments_options[@]}" : \
'--to=[New file for the copy]:FILE:_files' \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
&& ret=0
;;
(restore)
_arguments "${_arguments_options[@]}" : \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
':file -- The copy’s file:_files' \
&& ret=0
;;
(template)
_arguments "${_arguments_options[@]}" : \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
":: :_hattama__subcmd__template_commands" \
"*::: :->template" \
&& ret=0

    case $state in
    (template)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:hattama-template-command-$line[1]:"
        case $line[1] in
            (check)
_arguments "${_arguments_options[@]}" : \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
':file -- A Word file (.docx):_files' \
&& ret=0
;;
(fields)
_arguments "${_arguments_options[@]}" : \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
&& ret=0
;;
(fill)
_arguments "${_arguments_options[@]}" : \
'-o+[The file to write]:OUT:_files' \
'--output=[The file to write]:OUT:_files' \
'--data=[Data folder (by default the user’s own)]:DIR:_files' \
'--ui-lang=[Language of messages \[values\: ru, kk, en\]]:LANG:(ru kk en)' \
'-h[Show this help]' \
'--help[Show this help]' \
'--json[Print JSON for programs]' \
':file -- A Word file (.docx):_files' \
':values -- Data as JSON:_files' \
&& ret=0
;;
        esac
    ;;
esac
;;
        esac
    ;;
esac
}

(( $+functions[_hattama_commands] )) ||
_hattama_commands() {
    local commands; commands=(
'sample:Add the sample session, or find it there already' \
'meetings:List sessions\: id, date, title' \
'export:Export a session’s documents' \
'record:Record speeches from standard input, one a line\: "Surname\: text"' \
'speeches:List the speeches of a session in their order' \
'search:Find in all that is recorded\: words, "phrases", beginn*, -left -out' \
'ledger:List the recommendations that are followed\: each with its due date and why it is that' \
'import:Import' \
'check:Check that the store is whole' \
'backup:Take a verified safety copy, one file, also while the window is open' \
'restore:Replace the store by a safety copy; the old store is kept' \
'template:Own Word templates\: check one, list the fields, fill one' \
    )
    _describe -t commands 'hattama commands' commands "$@"
}
(( $+functions[_hattama__subcmd__backup_commands] )) ||
_hattama__subcmd__backup_commands() {
    local commands; commands=()
    _describe -t commands 'hattama backup commands' commands "$@"
}
(( $+functions[_hattama__subcmd__check_commands] )) ||
_hattama__subcmd__check_commands() {
    local commands; commands=()
    _describe -t commands 'hattama check commands' commands "$@"
}
(( $+functions[_hattama__subcmd__export_commands] )) ||
_hattama__subcmd__export_commands() {
    local commands; commands=(
'letters:Letters\: one per addressee and language' \
'minutes:Minutes\: short, full, or an extract for one item' \
'invitation:Invitation with the agenda' \
'order:Running order of the session with times' \
'attendance:Attendance sheet to sign' \
'register:Register of the outgoing letters of a session, or of all sessions' \
'recommendations:List of recommendations with their state' \
'control:List of the recommendations on control, over all sessions' \
    )
    _describe -t commands 'hattama export commands' commands "$@"
}
(( $+functions[_hattama__subcmd__export__subcmd__attendance_commands] )) ||
_hattama__subcmd__export__subcmd__attendance_commands() {
    local commands; commands=()
    _describe -t commands 'hattama export attendance commands' commands "$@"
}
(( $+functions[_hattama__subcmd__export__subcmd__control_commands] )) ||
_hattama__subcmd__export__subcmd__control_commands() {
    local commands; commands=()
    _describe -t commands 'hattama export control commands' commands "$@"
}
(( $+functions[_hattama__subcmd__export__subcmd__invitation_commands] )) ||
_hattama__subcmd__export__subcmd__invitation_commands() {
    local commands; commands=()
    _describe -t commands 'hattama export invitation commands' commands "$@"
}
(( $+functions[_hattama__subcmd__export__subcmd__letters_commands] )) ||
_hattama__subcmd__export__subcmd__letters_commands() {
    local commands; commands=()
    _describe -t commands 'hattama export letters commands' commands "$@"
}
(( $+functions[_hattama__subcmd__export__subcmd__minutes_commands] )) ||
_hattama__subcmd__export__subcmd__minutes_commands() {
    local commands; commands=()
    _describe -t commands 'hattama export minutes commands' commands "$@"
}
(( $+functions[_hattama__subcmd__export__subcmd__order_commands] )) ||
_hattama__subcmd__export__subcmd__order_commands() {
    local commands; commands=()
    _describe -t commands 'hattama export order commands' commands "$@"
}
(( $+functions[_hattama__subcmd__export__subcmd__recommendations_commands] )) ||
_hattama__subcmd__export__subcmd__recommendations_commands() {
    local commands; commands=()
    _describe -t commands 'hattama export recommendations commands' commands "$@"
}
(( $+functions[_hattama__subcmd__export__subcmd__register_commands] )) ||
_hattama__subcmd__export__subcmd__register_commands() {
    local commands; commands=()
    _describe -t commands 'hattama export register commands' commands "$@"
}
(( $+functions[_hattama__subcmd__import_commands] )) ||
_hattama__subcmd__import_commands() {
    local commands; commands=(
'speeches:Import speeches from a table\: date and title of the session, speaker, kind, language, text' \
    )
    _describe -t commands 'hattama import commands' commands "$@"
}
(( $+functions[_hattama__subcmd__import__subcmd__speeches_commands] )) ||
_hattama__subcmd__import__subcmd__speeches_commands() {
    local commands; commands=()
    _describe -t commands 'hattama import speeches commands' commands "$@"
}
(( $+functions[_hattama__subcmd__ledger_commands] )) ||
_hattama__subcmd__ledger_commands() {
    local commands; commands=()
    _describe -t commands 'hattama ledger commands' commands "$@"
}
(( $+functions[_hattama__subcmd__meetings_commands] )) ||
_hattama__subcmd__meetings_commands() {
    local commands; commands=()
    _describe -t commands 'hattama meetings commands' commands "$@"
}
(( $+functions[_hattama__subcmd__record_commands] )) ||
_hattama__subcmd__record_commands() {
    local commands; commands=()
    _describe -t commands 'hattama record commands' commands "$@"
}
(( $+functions[_hattama__subcmd__restore_commands] )) ||
_hattama__subcmd__restore_commands() {
    local commands; commands=()
    _describe -t commands 'hattama restore commands' commands "$@"
}
(( $+functions[_hattama__subcmd__sample_commands] )) ||
_hattama__subcmd__sample_commands() {
    local commands; commands=()
    _describe -t commands 'hattama sample commands' commands "$@"
}
(( $+functions[_hattama__subcmd__search_commands] )) ||
_hattama__subcmd__search_commands() {
    local commands; commands=()
    _describe -t commands 'hattama search commands' commands "$@"
}
(( $+functions[_hattama__subcmd__speeches_commands] )) ||
_hattama__subcmd__speeches_commands() {
    local commands; commands=()
    _describe -t commands 'hattama speeches commands' commands "$@"
}
(( $+functions[_hattama__subcmd__template_commands] )) ||
_hattama__subcmd__template_commands() {
    local commands; commands=(
'check:Check a template\: name all its fields, the unknown and the broken ones' \
'fields:List the fields, their types and examples' \
'fill:Fill any template with any data' \
    )
    _describe -t commands 'hattama template commands' commands "$@"
}
(( $+functions[_hattama__subcmd__template__subcmd__check_commands] )) ||
_hattama__subcmd__template__subcmd__check_commands() {
    local commands; commands=()
    _describe -t commands 'hattama template check commands' commands "$@"
}
(( $+functions[_hattama__subcmd__template__subcmd__fields_commands] )) ||
_hattama__subcmd__template__subcmd__fields_commands() {
    local commands; commands=()
    _describe -t commands 'hattama template fields commands' commands "$@"
}
(( $+functions[_hattama__subcmd__template__subcmd__fill_commands] )) ||
_hattama__subcmd__template__subcmd__fill_commands() {
    local commands; commands=()
    _describe -t commands 'hattama template fill commands' commands "$@"
}

if [ "$funcstack[1]" = "_hattama" ]; then
    _hattama "$@"
else
    compdef _hattama hattama
fi
