//! Minutes in full, and an extract for one item.

use chrono::DateTime;
use hattama_domain::file::MeetingFile;
use hattama_domain::id::AgendaItemId;
use hattama_domain::language::Language::{self, En, Kk, Ru};
use hattama_domain::minutes::{MinutesForm, MinutesRef, MinutesStatus, MinutesVersion};
use hattama_domain::passage::PassageKind;
use hattama_domain::record::Entry;
use hattama_domain::speech::Speech;

use super::minutes::{read, read_item};
use super::session::{complete, id, mark, participant};
use crate::compose;
use crate::paper::{MinutesPaper, Paper};

fn in_form(file: &MeetingFile, form: MinutesForm, language: Language) -> MinutesPaper {
    match compose::minutes(file, form, language, false) {
        Paper::Minutes(paper) => paper,
        _ => panic!("minutes are composed as such"),
    }
}

/// The first speech of the file, to be changed.
fn first_speech(file: &mut MeetingFile) -> &mut Speech {
    let speeches = file.entries.iter_mut().filter_map(|entry| match entry {
        Entry::Speech(speech) => Some(speech),
        Entry::Point(_) | Entry::Decision(_) => None,
    });
    speeches.into_iter().next().expect("somebody spoke")
}

fn last_item(file: &MeetingFile) -> (AgendaItemId, u32) {
    let (item, number) = file.printed_agenda().last().expect("an agenda");
    (item.id, number)
}

/// What full minutes have of the first speech.
fn said_in_full(file: &MeetingFile) -> String {
    let paper = in_form(file, MinutesForm::Full, Ru);
    let heard = paper.items.iter().find_map(|item| item.heard.as_ref()).expect("a report");
    let said = heard.speeches[0].text.as_ref().expect("what was said");
    said.text.clone()
}

#[test]
fn full_minutes_have_every_speech_whole() {
    let mut file = complete();
    let long = format!("Первый абзац.\n{}Конец.", "Слово о местном самоуправлении. ".repeat(90));
    let speech = first_speech(&mut file);
    speech.text = long.clone();
    speech.passages.clear();
    assert_eq!(said_in_full(&file), long);
    let short = in_form(&file, MinutesForm::Short, Ru);
    assert!(!read(&short).contains("Первый абзац"));
}

#[test]
fn verbatim_passages_are_direct_speech_in_their_places() {
    let mut file = complete();
    let speech = first_speech(&mut file);
    speech.passages.clear();
    speech.text = "Она сказала: маслихат – әкімдік емес. Добавила: «срок истёк», и всё.".to_owned();
    mark(speech, PassageKind::Verbatim, "маслихат – әкімдік емес");
    mark(speech, PassageKind::Verbatim, "срок истёк");
    mark(speech, PassageKind::Summary, "и всё");
    mark(speech, PassageKind::Verbatim, "әкімдік");
    assert_eq!(
        said_in_full(&file),
        "Она сказала: «маслихат – әкімдік емес». Добавила: «срок истёк», и всё."
    );
}

#[test]
fn a_lost_passage_is_not_quoted() {
    let mut file = complete();
    let speech = first_speech(&mut file);
    speech.passages.clear();
    speech.text = "Сказано мало.".to_owned();
    mark(speech, PassageKind::Verbatim, "Сказано");
    speech.passages[0].lost = true;
    assert_eq!(said_in_full(&file), "Сказано мало.");
}

#[test]
fn an_extract_has_the_head_its_item_and_the_secretary() {
    let mut file = complete();
    file.meeting.number = Some("3".to_owned());
    let (item, number) = last_item(&file);
    let whole = in_form(&file, MinutesForm::Short, Ru);
    let extract = in_form(&file, MinutesForm::Extract(item), Ru);
    assert_eq!(extract.title[0].text.replace('\u{a0}', " "), "Выписка из протокола № 3");
    assert_eq!((&extract.date, &extract.topic), (&whole.date, &whole.topic));
    assert_eq!((&extract.roles, &extract.attendance), (&whole.roles, &whole.attendance));
    assert_eq!(extract.agenda.items.len(), 1);
    assert_eq!(extract.agenda.items[0].number, format!("{number}."), "as in the whole minutes");
    let of = whole.items.last().expect("an item");
    assert_eq!(extract.items.iter().map(read_item).collect::<Vec<_>>(), [read_item(of)]);
    assert_eq!(extract.certified.as_deref(), Some("Выписка верна:"));
    assert_eq!(extract.signatures, whole.signatures[1..]);
    assert_eq!(whole.certified, None);
}

#[test]
fn an_extract_is_one_in_each_language() {
    let mut file = complete();
    file.meeting.number = Some("3".to_owned());
    let (item, _) = last_item(&file);
    let read = |language| {
        let paper = in_form(&file, MinutesForm::Extract(item), language);
        let title: Vec<_> = paper.title.into_iter().map(|line| line.text).collect();
        (title.join("|").replace('\u{a0}', " "), paper.certified.unwrap_or_default())
    };
    let expected = |title: &str, certified: &str| (title.to_owned(), certified.to_owned());
    let kazakh = expected("Хаттамадан үзінді көшірме № 3", "Үзінді көшірме дұрыс:");
    assert_eq!(read(Kk), kazakh);
    let (title, certified) = read(En);
    assert!(title.starts_with("Extract from the minutes No. 3|"), "{title}");
    assert_eq!(certified, "Certified true extract:");
    let body = |form| in_form(&file, form, Kk).body.text;
    assert!(body(MinutesForm::Short).ends_with("НЫҢ") || body(MinutesForm::Short).ends_with("НІҢ"));
    assert!(!body(MinutesForm::Extract(item)).ends_with("НІҢ"), "no genitive before the title");
}

#[test]
fn an_extract_counts_those_whom_an_annex_would_list() {
    let mut file = complete();
    file.participants.extend((0..20).map(|number| participant(900 + number, Some(900 + number))));
    let (item, _) = last_item(&file);
    let extract = in_form(&file, MinutesForm::Extract(item), Ru);
    assert!(extract.annex.is_none());
    let counted = &extract.attendance[0].places[0].who.text;
    assert!(counted.replace('\u{a0}', " ").ends_with(" человека"), "{counted}");
    assert!(in_form(&file, MinutesForm::Full, Ru).annex.is_some());
}

#[test]
fn the_name_of_the_file_tells_the_forms_apart() {
    let file = complete();
    let (item, number) = last_item(&file);
    let stem = |form, language| compose::minutes(&file, form, language, false).file_stem();
    assert!(stem(MinutesForm::Full, Ru).contains("Протокол (полный) "));
    let extract = format!("Выписка из протокола, вопрос {number} ");
    assert!(stem(MinutesForm::Extract(item), Ru).contains(&extract));
    let extract = format!("Хаттамадан үзінді көшірме, {number}-мәселе ");
    assert!(stem(MinutesForm::Extract(item), Kk).contains(&extract));
    assert!(stem(MinutesForm::Extract(id(12345)), Ru).contains("Протокол "), "no such item");
}

/// The minutes of a version with a reason, as they are headed and filed.
fn of_version(language: Language, number: u32, reason: Option<&str>) -> (Vec<String>, String) {
    let file = complete();
    let form = MinutesForm::Short;
    let version = MinutesVersion {
        id: id(900),
        of: MinutesRef { meeting: file.meeting.id, language, form },
        version: number,
        status: MinutesStatus::Draft,
        reason: reason.map(str::to_owned),
        seal: None,
        signed: None,
        at: DateTime::UNIX_EPOCH,
    };
    let mut paper = compose::minutes(&file, form, language, false);
    compose::mark_version(&mut paper, &version);
    let Paper::Minutes(paper) = paper else { panic!("they are minutes") };
    (paper.title.into_iter().map(|line| line.text).collect(), paper.filed.name)
}

#[test]
fn a_later_version_says_which_it_is_and_why_it_was_made() {
    let (title, name) = of_version(Ru, 2, Some("уточнены итоги голосования"));
    assert_eq!(title[2], "(редакция 2: уточнены итоги голосования)");
    assert!(name.ends_with(", редакция 2"), "{name}");
    let (title, name) = of_version(Kk, 3, Some("қатысушылар тізімі түзетілді"));
    assert_eq!(title[2], "(3-редакция: қатысушылар тізімі түзетілді)");
    assert!(name.ends_with(", 3-редакция"), "{name}");
    assert_eq!(of_version(En, 1, None).0.len(), 2, "the first has no mark");
}
