//! Search: every word of the record, by its stem, and what becomes of the index.

use hattama_domain::id::MeetingId;
use hattama_domain::language::{Language, Wording};
use hattama_domain::meeting::{Dates, MeetingChange, NewMeeting};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::passage::{PassageKind, TextRange};
use hattama_domain::person::{PersonChange, PersonName};
use hattama_domain::record::Place;
use hattama_domain::search::{Search, SearchFilter, SearchHit, SearchKind, SearchOrder};
use hattama_domain::speech::{NewSpeech, Speaker, SpeechKind};
use hattama_domain::text::{TextField, TextKind};
use hattama_store::{FILE_NAME, Store};
use rusqlite::Connection;

use crate::common::{open, store};
use crate::office::{
    adopted, body, day, draft, meeting, new_speech, person, recommendation, ru, speech,
};

/// A search for finished words, newest first.
fn asked(text: &str) -> Search {
    Search { text: text.to_owned(), limit: 20, ..Search::default() }
}

fn hits(store: &Store, search: &Search) -> Vec<SearchHit> {
    let found = store.search(search).expect("a search can't fail");
    assert!(found.is_complete);
    found.hits
}

/// What is found, newest first, with its marks in brackets.
fn found(store: &mut Store, text: &str) -> Vec<String> {
    store.complete_index().expect("made");
    marked(&hits(store, &asked(text)))
}

fn marked(hits: &[SearchHit]) -> Vec<String> {
    hits.iter()
        .map(|hit| {
            let mut letters: Vec<String> = hit.text.chars().map(String::from).collect();
            for mark in &hit.marks {
                letters[mark.start as usize].insert(0, '[');
                letters[mark.end as usize - 1].push(']');
            }
            letters.concat()
        })
        .collect()
}

fn nouns(store: &mut Store, text: &str) -> Vec<Noun> {
    store.complete_index().expect("made");
    let mut nouns: Vec<Noun> =
        hits(store, &asked(text)).into_iter().map(|hit| hit.item.noun).collect();
    nouns.sort_unstable();
    nouns
}

fn session(store: &mut Store, title: &str, month: u32, of_month: u32) -> MeetingId {
    let dates = Dates { first: Some(day(month, of_month)), last: None };
    let new = NewMeeting { title: ru(title), dates, ..NewMeeting::default() };
    store.create_meeting(new).expect("created").value
}

/// A speech in Kazakh by somebody whom the directory does not have.
fn kazakh(store: &mut Store, meeting: MeetingId, speaker: &str, text: &str) {
    let new = NewSpeech {
        kind: SpeechKind::Remark,
        language: Language::Kk,
        speakers: vec![Speaker::Named(speaker.to_owned())],
        text: text.to_owned(),
    };
    store.add_speech(meeting, Place::End(None), new).expect("added");
}

#[test]
fn words_are_found_by_their_stems_and_marked() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    speech(&mut store, meeting, "Мосты через реку построены. О мостовой речи нет.");
    kazakh(&mut store, meeting, "Әбенов", "Көпірді жөндеу керек. Отырыста айттық.");
    assert_eq!(found(&mut store, "мост"), ["[Мосты] через реку построены. О мостовой речи нет."]);
    assert_eq!(found(&mut store, "РЕКА мостами").len(), 1);
    assert_eq!(found(&mut store, "көпір"), ["[Көпірді] жөндеу керек. Отырыста айттық."]);
    assert_eq!(found(&mut store, "отырыс").len(), 1, "without letters of its own");
    assert_eq!(found(&mut store, "мост көпір"), [] as [&str; 0], "every word counts");
}

#[test]
fn phrases_beginnings_and_exclusions_are_kept_to() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    speech(&mut store, meeting, "Новая школа. Мост старый.");
    speech(&mut store, meeting, "Старую школу закрыли, мостовую чинят.");
    assert_eq!(found(&mut store, "\"новую школу\""), ["[Новая] [школа]. Мост старый."]);
    assert_eq!(found(&mut store, "\"школа новая\""), [] as [&str; 0]);
    assert_eq!(found(&mut store, "школа -\"новая школа\"").len(), 1);
    assert_eq!(found(&mut store, "школа -мост"), ["Старую [школу] закрыли, мостовую чинят."]);
    assert_eq!(found(&mut store, "мост*").len(), 2);
    assert_eq!(found(&mut store, "мо*").len(), 2);
    assert_eq!(found(&mut store, "м*").len(), 3, "and the title");
    assert_eq!(found(&mut store, "мостов*"), ["Старую школу закрыли, [мостовую] чинят."]);
    assert_eq!(found(&mut store, "мостову*"), ["Старую школу закрыли, [мостовую] чинят."]);
    assert_eq!(found(&mut store, "мостя*"), [] as [&str; 0]);
}

#[test]
fn the_last_word_is_a_beginning_only_while_it_is_being_typed() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    speech(&mut store, meeting, "Отремонтировали школу.");
    for typed in ["отре", "отремонтирова", "школ", "шк", "ш", "отремонтировать"]
    {
        let search = Search { is_being_typed: true, ..asked(typed) };
        assert_eq!(hits(&store, &search).len(), 1, "{typed}");
    }
    assert_eq!(hits(&store, &asked("отремо")).len(), 0);
    let typing = Search { is_being_typed: true, ..asked("школу отремо") };
    assert_eq!(marked(&hits(&store, &typing)), ["[Отремонтировали] [школу]."]);
}

#[test]
fn any_input_is_safe() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    speech(&mut store, meeting, "Мост.");
    let many: String = (0..10_000).map(|number| format!("слово{number} ")).collect();
    let same = "мост* ".repeat(10_000);
    for text in
        ["\"", "a\" OR", "NEAR(", "-", "*", "", "  \t ", "\0", "мост\0", "-мост", &many, "'; --"]
    {
        for is_being_typed in [false, true] {
            for order in [SearchOrder::Date, SearchOrder::Relevance] {
                let search = Search { is_being_typed, order, ..asked(text) };
                store.search(&search).unwrap_or_else(|error| panic!("{text:?}: {error}"));
            }
        }
    }
    assert_eq!(found(&mut store, &same).len(), 1);
    assert_eq!(found(&mut store, "мост AND OR NOT"), [] as [&str; 0]);
}

#[test]
fn many_words_that_are_all_there_are_found() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let words: String = (0..2_000).map(|number| format!("слово{number} ")).collect();
    speech(&mut store, meeting, &words);
    assert_eq!(found(&mut store, &words).len(), 1);
    assert_eq!(found(&mut store, &format!("{words} нету")).len(), 0);
}

#[test]
fn another_layout_and_a_name_one_letter_off_are_understood() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    speech(&mut store, meeting, "Мост закрыт.");
    let id = person(&mut store, "Соловьева");
    let new = new_speech(Speaker::Person { person: id, printed: None }, "Вопросов нет.");
    store.add_speech(meeting, Place::End(None), new).expect("added");
    kazakh(&mut store, meeting, "Әбенов М.", "Рақмет.");
    assert_eq!(found(&mut store, "vjcn"), ["[Мост] закрыт."]);
    assert_eq!(found(&mut store, "соловьова").len(), 2, "her name, and what she said");
    assert_eq!(found(&mut store, "Соловьевой").len(), 2);
    assert_eq!(found(&mut store, "әбеноа"), ["Рақмет."], "whoever is but printed");
    assert_eq!(found(&mut store, "мосд"), [] as [&str; 0], "other words are not guessed");
}

#[test]
fn everything_that_has_words_is_found() {
    let (_folder, mut store) = store();
    let letter = draft(&mut store);
    let meeting = store.letter(letter).expect("read").meeting;
    let said = speech(&mut store, meeting, "Полномочия маслихата ограничены.");
    let range = TextRange { start: 0, end: 10 };
    store.mark_passage(said, range, PassageKind::Verbatim).expect("marked");
    store.add_point(meeting, Place::End(None), ru("Отметили полномочия")).expect("added");
    store.add_decision(meeting, Place::End(None), ru("Расширить полномочия")).expect("added");
    assert_eq!(
        nouns(&mut store, "полномочие"),
        [Noun::Speech, Noun::Passage, Noun::Point, Noun::Decision, Noun::Recommendation]
    );
    let mut write = |kind, owner, text: &str| {
        let field = TextField { owner, kind, language: None };
        store.write_text(field, text).expect("written");
    };
    write(TextKind::LetterOpening, letter.0, "Направляем предложения");
    let hit = &hits(&store, &asked("предложение"))[0];
    assert_eq!((hit.item.noun, hit.text_kind), (Noun::Letter, Some(TextKind::LetterOpening)));
    let one = recommendation(&mut store, meeting, "Построить");
    let reasons = TextField {
        owner: one.0,
        kind: TextKind::RecommendationReasons,
        language: Some(Language::Ru),
    };
    store.write_text(reasons, "Ради переправы").expect("written");
    let hit = &hits(&store, &asked("переправа"))[0];
    assert_eq!(
        (hit.item.noun, hit.text_kind),
        (Noun::Recommendation, Some(TextKind::RecommendationReasons))
    );
    assert_eq!(nouns(&mut store, "маслихат"), [Noun::Meeting, Noun::Speech]);
    assert_eq!(nouns(&mut store, "министерство"), [Noun::Body]);
}

#[test]
fn filters_narrow_a_search() {
    let (_folder, mut store) = store();
    let old = session(&mut store, "Первая", 3, 1);
    let new = session(&mut store, "Вторая", 9, 1);
    let id = person(&mut store, "Иванов");
    speech(&mut store, old, "Мост старый");
    let by = new_speech(Speaker::Person { person: id, printed: None }, "Мост новый");
    store.add_speech(new, Place::End(None), by).expect("added");
    kazakh(&mut store, new, "Петров П.", "Мост");
    store
        .change_meeting(old, MeetingChange::Tags(vec!["Дороги и мосты".to_owned()]))
        .expect("tagged");
    let council = body(&mut store, "Совет");
    store.change_meeting(new, MeetingChange::Body(Some(council))).expect("changed");
    adopted(&mut store, new, &[council]);

    let texts = |filter: SearchFilter| {
        let search = Search { filter, ..asked("мост") };
        hits(&store, &search).into_iter().map(|hit| hit.text).collect::<Vec<_>>()
    };
    let all = SearchFilter::default;
    assert_eq!(texts(all()), ["Мост", "Мост новый", "Мост старый"], "newest first");
    let name = |name: &str| SearchFilter { person: Some(name.to_owned()), ..all() };
    assert_eq!(texts(name(&id.to_string())), ["Мост новый"]);
    assert_eq!(texts(name("иванов")), ["Мост новый"]);
    assert_eq!(texts(name("Петров П.")), ["Мост"]);
    assert_eq!(texts(name("Сидоров")), [] as [&str; 0]);
    assert_eq!(texts(name("\" OR")), [] as [&str; 0]);
    assert_eq!(texts(SearchFilter { from: Some(day(4, 1)), ..all() }).len(), 2);
    assert_eq!(texts(SearchFilter { to: Some(day(3, 1)), ..all() }), ["Мост старый"]);
    assert_eq!(texts(SearchFilter { meeting: Some(old), ..all() }), ["Мост старый"]);
    let tag = Some("дороги и мосты".to_owned());
    assert_eq!(texts(SearchFilter { tag, ..all() }), ["Мост старый"]);
    assert_eq!(texts(SearchFilter { body: Some(council), ..all() }).len(), 2);
    assert_eq!(texts(SearchFilter { kind: Some(SearchKind::Remark), ..all() }), ["Мост"]);
    assert_eq!(texts(SearchFilter { kind: Some(SearchKind::Speech), ..all() }).len(), 3);
    let state = |state: &str| SearchFilter { state: Some(state.to_owned()), ..all() };
    let adopted = Search { filter: state("adopted"), ..asked("рассмотреть") };
    assert_eq!(hits(&store, &adopted).len(), 1);
    assert_eq!(texts(state("adopted")), [] as [&str; 0]);
}

#[test]
fn the_newest_come_first_page_by_page() {
    let (_folder, mut store) = store();
    let later = session(&mut store, "Вторая", 9, 1);
    let earlier = session(&mut store, "Первая", 3, 1);
    let undated = meeting(&mut store);
    for (number, meeting) in (0..).zip([earlier, undated, later, earlier, later]) {
        speech(&mut store, meeting, &format!("Мост {number}"));
    }
    let in_order = ["Мост 4", "Мост 2", "Мост 3", "Мост 0", "Мост 1"];
    let mut search = Search { limit: 2, ..asked("мост") };
    let mut seen = Vec::new();
    loop {
        let page = store.search(&search).expect("found");
        seen.extend(page.hits.iter().map(|hit| hit.text.clone()));
        if !page.has_more {
            break;
        }
        search.after = page.hits.last().map(|hit| hit.key.clone());
    }
    assert_eq!(seen, in_order);
}

#[test]
fn by_relevance_the_best_comes_first() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    speech(&mut store, meeting, "Мост, мосты, мостов: только о мостах.");
    speech(&mut store, meeting, &format!("Мост {}", "и другое ".repeat(30)));
    let search = Search { order: SearchOrder::Relevance, ..asked("мост") };
    assert!(hits(&store, &search)[0].text.starts_with("Мост, мосты"));
    assert!(hits(&store, &asked("мост"))[0].text.starts_with("Мост и другое"));
}

#[test]
fn a_session_that_moves_takes_what_was_said_with_it() {
    let (_folder, mut store) = store();
    let first = session(&mut store, "Первая", 3, 1);
    let second = session(&mut store, "Вторая", 9, 1);
    speech(&mut store, first, "Мост один");
    speech(&mut store, second, "Мост два");
    assert_eq!(found(&mut store, "мост"), ["[Мост] два", "[Мост] один"]);
    let dates = Dates { first: Some(day(12, 1)), last: None };
    store.change_meeting(first, MeetingChange::Dates(dates)).expect("moved");
    assert_eq!(found(&mut store, "мост"), ["[Мост] один", "[Мост] два"]);
    assert_eq!(hits(&store, &asked("мост"))[0].date, Some(day(12, 1)));
    store.undo().expect("undone");
    assert_eq!(found(&mut store, "мост"), ["[Мост] два", "[Мост] один"]);
}

#[test]
fn the_index_follows_what_is_changed_deleted_and_undone() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let said = speech(&mut store, meeting, "Мост закрыт.");
    let field = TextField { owner: said.0, kind: TextKind::SpeechText, language: None };
    store.write_text(field, "Школа закрыта.").expect("written");
    assert_eq!(found(&mut store, "мост"), [] as [&str; 0]);
    assert_eq!(found(&mut store, "школа").len(), 1);
    store.undo().expect("undone");
    assert_eq!(found(&mut store, "мост").len(), 1);
    store.redo().expect("redone");
    assert_eq!(found(&mut store, "школа").len(), 1);
    store.delete(ItemRef { noun: Noun::Meeting, id: meeting.0 }).expect("deleted");
    assert_eq!(found(&mut store, "школа"), [] as [&str; 0], "with its session");
    store.undo().expect("undone");
    assert_eq!(found(&mut store, "школа").len(), 1);
    store.delete(ItemRef { noun: Noun::Speech, id: said.0 }).expect("deleted");
    assert_eq!(found(&mut store, "школа"), [] as [&str; 0]);
    store.empty_bin().expect("emptied");
    assert_eq!(found(&mut store, "школа"), [] as [&str; 0]);
    recommendation(&mut store, meeting, "Открыть школу");
    assert_eq!(found(&mut store, "школа"), ["Открыть [школу]"]);
}

#[test]
fn a_new_name_counts_at_once() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let id = person(&mut store, "Иванова");
    let by = new_speech(Speaker::Person { person: id, printed: None }, "Вопросов нет");
    store.add_speech(meeting, Place::End(None), by).expect("added");
    let name = PersonName { family: "Алиева".to_owned(), ..PersonName::default() };
    store.change_person(id, PersonChange::Name(name)).expect("married");
    assert_eq!(found(&mut store, "Иванова"), [] as [&str; 0]);
    assert_eq!(found(&mut store, "Алиева").len(), 2);
}

#[test]
fn a_hit_says_where_it_is_from() {
    let (_folder, mut store) = store();
    let meeting = session(&mut store, "О дорогах", 9, 1);
    kazakh(&mut store, meeting, "Әбенов М.", "Көпір бар.");
    let hit = hits(&store, &asked("көпір")).remove(0);
    assert_eq!(
        (hit.meeting, hit.date, hit.title),
        (Some(meeting), Some(day(9, 1)), ru("О дорогах"))
    );
    assert_eq!((hit.kind, hit.language), (SearchKind::Remark, Some(Language::Kk)));
    let named = Wording(Language::ALL.map(|one| (one, "Әбенов М.".to_owned())).into());
    assert_eq!(hit.speakers, [named]);
    assert!(hit.is_whole);
}

/// A store with a speech, closed, and its file.
fn closed() -> (tempfile::TempDir, Connection) {
    let (folder, mut store) = store();
    let meeting = meeting(&mut store);
    speech(&mut store, meeting, "Мост закрыт.");
    assert_eq!(found(&mut store, "мост").len(), 1);
    drop(store);
    let conn = Connection::open(folder.path().join(FILE_NAME)).expect("opened");
    (folder, conn)
}

/// What becomes of a search where something else has been at the index.
fn found_after(damage: &str) {
    let (folder, conn) = closed();
    conn.execute_batch(damage).expect("damaged");
    drop(conn);
    let mut store = open(folder.path());
    store.indexing().expect("opened").verify().expect("verified");
    assert_eq!(found(&mut store, "мост").len(), 1, "{damage}");
    let latest = store.latest_meeting().expect("read").expect("there is one");
    speech(&mut store, latest, "Мост открыт.");
    assert_eq!(found(&mut store, "мост").len(), 2, "{damage}");
}

#[test]
fn an_index_of_another_version_or_damaged_is_made_again() {
    found_after("UPDATE search_state SET stems = 0");
    found_after("UPDATE search_data SET block = zeroblob(10)");
    found_after("DELETE FROM search_data");
    found_after("DELETE FROM search_idx");
    found_after("DELETE FROM search_docsize");
}

#[test]
fn damage_that_a_search_or_a_write_meets_stops_neither() {
    let (folder, conn) = closed();
    let mut store = open(folder.path());
    conn.execute_batch("UPDATE search_data SET block = zeroblob(10)").expect("damaged");
    let latest = store.latest_meeting().expect("read").expect("there is one");
    speech(&mut store, latest, "Мост открыт.");
    let met = store.search(&asked("мост")).expect("a search can't fail");
    assert!(!met.is_complete);
    assert_eq!(found(&mut store, "мост").len(), 2);
}

#[test]
fn what_is_written_while_the_index_is_made_is_found() {
    let (folder, conn) = closed();
    conn.execute_batch("UPDATE search_state SET stems = 0").expect("outdated");
    let mut store = open(folder.path());
    let indexing = store.indexing().expect("opened");
    let latest = store.latest_meeting().expect("read").expect("there is one");
    let mut number = 0;
    while indexing.step().expect("made") {
        if number < 4 {
            speech(&mut store, latest, &format!("Мост {number}"));
            number += 1;
        }
    }
    assert_eq!(hits(&store, &asked("мост")).len(), 5);
}
