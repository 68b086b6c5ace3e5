//! Undo and redo of everything that can be undone: each brings back exactly what was there.

use std::path::Path;

use hattama_domain::agenda::AgendaChange;
use hattama_domain::body::{BodyChange, NewBody};
use hattama_domain::decision::DecisionChange;
use hattama_domain::language::Language;
use hattama_domain::letter::{EnclosureFacts, LetterChange, LetterStep, Reference};
use hattama_domain::live::{Floor, NewRequest, RequestChange, Step};
use hattama_domain::mailing::Mailing;
use hattama_domain::meeting::{Dates, MeetingChange, NewMeeting};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::participant::{NewParticipant, ParticipantChange, Presence, Standing, Who};
use hattama_domain::passage::{PassageKind, TextRange};
use hattama_domain::person::{Case, MembershipChange, NewPerson, PersonChange, PersonName};
use hattama_domain::quorum::{QuorumRule, Share};
use hattama_domain::recommendation::{
    Basis, NewRecommendation, RecommendationChange, RecommendationState,
};
use hattama_domain::record::{EntryRef, Place};
use hattama_domain::reply::{Completeness, NewReply, ReplyChange};
use hattama_domain::settings::SettingsChange;
use hattama_domain::speech::{Speaker, SpeechChange, SpeechKind};
use hattama_domain::text::{TextField, TextKind};
use hattama_domain::vote::{
    Base, Choice, Majority, MajorityRule, Manner, NewVote, Outcome, Tally, VoteChange,
};
use hattama_store::{Error, FILE_NAME, Store};
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::common::store;
use crate::office::{
    adopted, body, day, draft, meeting, new_speech, person, recommendation, ru, sent, speech,
};

/// Every row of every table but the trail, the drafts and the index of words, as text. What the index
/// has to find is the same, how it is laid out is not.
fn content(folder: &Path) -> Vec<String> {
    let conn = Connection::open(folder.join(FILE_NAME)).expect("the file is there");
    let mut tables = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .expect("the schema can be read");
    let tables: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .and_then(Iterator::collect)
        .expect("the schema can be read");
    let is_content = |table: &&String| {
        !table.starts_with("search") && *table != "draft" && *table != "operation"
    };
    let content = tables.iter().filter(is_content);
    content.flat_map(|table| rows(&conn, table)).collect()
}

fn rows(conn: &Connection, table: &str) -> Vec<String> {
    let mut statement = conn.prepare(&format!("SELECT * FROM {table}")).expect("it is a table");
    let columns = statement.column_count();
    let rows = statement.query_map([], |row| {
        (0..columns).map(|column| row.get::<_, Value>(column)).collect::<Result<Vec<_>, _>>()
    });
    rows.expect("a table can be read")
        .map(|row| format!("{table}: {:?}", row.expect("a row can be read")))
        .collect()
}

/// Does something as one operation, and goes back and forth over it.
fn back_and_forth<T>(
    folder: &Path,
    store: &mut Store,
    name: &str,
    work: impl FnOnce(&mut Store) -> Result<T, Error>,
) -> T {
    let before = content(folder);
    let value = work(store).unwrap_or_else(|error| panic!("{name}: {error}"));
    let after = content(folder);
    assert_ne!(before, after, "{name} changes something");
    store.undo().unwrap_or_else(|error| panic!("{name} can be undone: {error}"));
    assert_eq!(content(folder), before, "{name} undone");
    store.redo().unwrap_or_else(|error| panic!("{name} can be done again: {error}"));
    assert_eq!(content(folder), after, "{name} done again");
    value
}

macro_rules! each {
    ($folder:expr, $store:ident, $($work:expr),+ $(,)?) => {
        $(back_and_forth($folder.path(), &mut $store, stringify!($work), |$store| $work);)+
    };
}

#[test]
fn the_record() {
    let (folder, mut store) = store();
    let meeting = meeting(&mut store);
    let item = store.add_agenda_item(meeting, ru("Вопрос")).expect("added").value;
    let person = person(&mut store, "Соловьева");
    let speaker = Speaker::Person { person, printed: None };
    let first = speech(&mut store, meeting, "Роль маслихата важна");
    let decision = store.add_decision(meeting, Place::End(None), ru("Принять")).expect("added");
    let range = TextRange { start: 5, end: 14 };
    let text = TextField { owner: first.0, kind: TextKind::SpeechText, language: None };
    each!(
        folder,
        store,
        store.add_speech(meeting, Place::End(Some(item)), new_speech(speaker.clone(), "речь")),
        store.change_speech(first, SpeechChange::Kind(SpeechKind::Chair)),
        store.change_speech(first, SpeechChange::Speakers(vec![speaker.clone(), Speaker::Voice])),
        store.mark_passage(first, range, PassageKind::Verbatim),
        store.write_text(text, "Роль важна"),
        store.add_point(meeting, Place::Before(EntryRef::Speech(first)), ru("отмечено")),
        store.change_decision(decision.value, DecisionChange::Owner(Some(person))),
        store.change_decision(decision.value, DecisionChange::Due(Some(day(12, 1)))),
        store.move_entry(EntryRef::Speech(first), Place::End(Some(item))),
    );
}

#[test]
fn making_room() {
    let (folder, mut store) = store();
    let meeting = meeting(&mut store);
    let first = EntryRef::Speech(speech(&mut store, meeting, "начало"));
    speech(&mut store, meeting, "конец");
    for _ in 0..12 {
        each!(folder, store, store.add_point(meeting, Place::After(first), ru("отмечено")));
    }
}

#[test]
fn the_live_session() {
    let (folder, mut store) = store();
    let (meeting, other) = (meeting(&mut store), meeting(&mut store));
    let items = ["О роли", "Разное"]
        .map(|title| store.add_agenda_item(meeting, ru(title)).expect("added").value);
    let report = speech(&mut store, meeting, "доклад");
    let speaker = Speaker::Named("Абенов".to_owned());
    let kind = SpeechKind::Retort;
    let retort = Floor::Speaker { speaker: speaker.clone(), kind, interrupting: true };
    let new = NewRequest { speaker, kind: SpeechKind::Question, point_of_order: false };
    each!(
        folder,
        store,
        store.step_session(meeting, Step::Enter),
        store.take_up_item(meeting, items[1]),
        store.carry_item(items[0], Some(other)),
        store.give_floor(meeting, Floor::Speech(report)),
        store.give_floor(meeting, retort),
        store.give_floor(meeting, Floor::Speech(report)),
        store.give_floor(meeting, Floor::Free),
        store.add_request(meeting, new.clone()),
        store.add_request(meeting, NewRequest { point_of_order: true, ..new }),
        store.close_queue(meeting, true),
    );
    let queue = store.live(meeting).expect("read").queue;
    each!(
        folder,
        store,
        store.change_request(queue[1].id, RequestChange::PointOfOrder(true)),
        store.change_request(queue[1].id, RequestChange::Kind(SpeechKind::Reference)),
        store.change_request(queue[0].id, RequestChange::After(None)),
        store.change_request(queue[1].id, RequestChange::After(None)),
        store.give_floor(meeting, Floor::Request(queue[1].id)),
        store.change_speech(report, SpeechChange::Allotted(Some(600))),
        store.step_session(meeting, Step::Break),
        store.step_session(meeting, Step::Resume),
        store.step_session(meeting, Step::Leave),
        store.step_session(other, Step::Enter),
        store.step_session(meeting, Step::Enter),
        store.step_session(meeting, Step::End),
        store.delete(ItemRef { noun: Noun::Request, id: queue[0].id.0 }),
    );
}

#[test]
fn presence_and_votes() {
    let (folder, mut store) = store();
    let meeting = meeting(&mut store);
    let who = Who::Person(person(&mut store, "Соловьева"));
    let new = NewParticipant { who, standing: Standing::Member, capacity: ru("депутат") };
    let participant = store.add_participant(meeting, new).expect("added").value;
    let decision = store.add_decision(meeting, Place::End(None), ru("Принять")).expect("added");
    let rule = QuorumRule::Share(Share::TWO_THIRDS);
    store.step_session(meeting, Step::Enter).expect("entered");
    let new =
        NewVote { subject: ru("За основу"), manner: Manner::ByName, ..NewVote::default() };
    each!(
        folder,
        store,
        store.change_meeting(meeting, MeetingChange::Quorum(Some(rule))),
        store.change_meeting(meeting, MeetingChange::MemberCount(Some(9))),
        store.change_meeting(
            meeting,
            MeetingChange::Mailing(Mailing { reasons: false, ..Mailing::default() })
        ),
        store.note_presence(participant, Presence::Absent),
        store.note_presence(participant, Presence::Present),
        store.add_vote(meeting, new),
    );
    let id = store.votes(meeting).expect("read")[0].id;
    let subject =
        TextField { owner: id.0, kind: TextKind::VoteSubject, language: Some(Language::Ru) };
    let ballot = |choice| VoteChange::Ballot { participant, choice };
    let own = Majority::Own(Share { of: 3, out_of: 4, more: false });
    let rule = MajorityRule { majority: own, base: Base::Members };
    let counted = Outcome::Counted(Tally { in_favour: 1, ..Tally::default() });
    each!(
        folder,
        store,
        store.write_text(subject, "В целом"),
        store.change_vote(id, VoteChange::Decision(Some(decision.value))),
        store.change_vote(id, VoteChange::Rule(rule)),
        store.change_vote(id, ballot(Some(Choice::InFavour))),
        store.change_vote(id, VoteChange::Voters { members: 9, present: 7 }),
        store.change_vote(id, VoteChange::Outcome(Some(counted))),
        store.change_vote(id, ballot(Some(Choice::Against))),
        store.change_vote(id, ballot(None)),
        store.change_vote(id, VoteChange::Outcome(Some(Outcome::Uncounted { carried: true }))),
        store.change_vote(id, VoteChange::Outcome(None)),
        store.change_vote(id, VoteChange::Manner(Manner::Secret)),
        store.delete(ItemRef { noun: Noun::Vote, id: id.0 }),
    );
}

#[test]
fn recommendations() {
    let (folder, mut store) = store();
    let meeting = meeting(&mut store);
    let body = body(&mut store, "Маслихат");
    let person = person(&mut store, "Соловьева");
    let point = store.add_point(meeting, Place::End(None), ru("отмечено")).expect("added").value;
    let id = recommendation(&mut store, meeting, "учесть");
    let resting = NewRecommendation { bases: vec![Basis::Point(point)], ..Default::default() };
    let withdrawn = RecommendationState::Withdrawn { on: None, reason: "снято".to_owned() };
    each!(
        folder,
        store,
        store.add_recommendation(meeting, resting),
        store.change_recommendation(id, RecommendationChange::Bases(vec![Basis::Point(point)])),
        store.change_recommendation(id, RecommendationChange::Owner(Some(person))),
        store.add_addressee(id, body),
        store.adopt(&[id], Some(day(11, 1))),
        store.change_recommendation(id, RecommendationChange::State(withdrawn)),
    );
    let addressee = store.recommendations(meeting).expect("read")[0].addressees[0].id;
    each!(folder, store, store.confirm_addressee(addressee, false));
}

#[test]
fn letters() {
    let (folder, mut store) = store();
    let id = draft(&mut store);
    let meeting = store.letter(id).expect("read").meeting;
    let body = body(&mut store, "Маслихат");
    let person = person(&mut store, "Соловьева");
    adopted(&mut store, meeting, &[body]);
    let reference = Reference { number: "1".to_owned(), date: Some(day(10, 1)) };
    let facts =
        EnclosureFacts { title: "справка".to_owned(), sheets: Some(1), copies: None };
    each!(
        folder,
        store,
        store.draft_letters(meeting, &[Language::Ru, Language::Kk]),
        store.change_letter(id, LetterChange::InReplyTo(Some(reference))),
        store.change_letter(id, LetterChange::Signatory(Some(person))),
        store.change_letter(id, LetterChange::AddEnclosure(facts)),
        store.change_letter(id, LetterChange::Recommendations(Vec::new())),
        store.step_letter(id, LetterStep::ForSignature, None),
        store.step_letter(id, LetterStep::BackToDraft, None),
    );
    let enclosure = store.letter(id).expect("read").enclosures[0].id;
    each!(folder, store, store.change_letter(id, LetterChange::RemoveEnclosure(enclosure)));
}

#[test]
fn replies() {
    let (folder, mut store) = store();
    let letter = sent(&mut store);
    each!(folder, store, store.add_reply(letter, NewReply::default()));
    let id = store.letter(letter).expect("read").replies[0].id;
    each!(
        folder,
        store,
        store.change_reply(id, ReplyChange::Completeness(Completeness::NotToThePoint)),
    );
}

#[test]
fn sessions() {
    let (folder, mut store) = store();
    let body = body(&mut store, "Институт");
    let person = person(&mut store, "Соловьева");
    let new = NewMeeting { title: ru("Роль"), body: Some(body), ..NewMeeting::default() };
    let created =
        back_and_forth(folder.path(), &mut store, "create", |store| store.create_meeting(new));
    let id = created.value;
    let dates = Dates { first: Some(day(11, 1)), last: None };
    let tags = |tags: &[&str]| MeetingChange::Tags(tags.iter().map(|&tag| tag.into()).collect());
    let language = Some(Language::Kk);
    let title = TextField { owner: id.0, kind: TextKind::MeetingTitle, language };
    each!(
        folder,
        store,
        store.change_meeting(id, MeetingChange::Dates(dates)),
        store.change_meeting(id, MeetingChange::Chair { person: Some(person), presiding: true }),
        store.change_meeting(id, tags(&["бюджет", "маслихат"])),
        store.change_meeting(id, tags(&["маслихат", "бюджет"])),
        store.write_text(title, "Мәслихаттың рөлі"),
        store.write_text(title, ""),
        store.delete(ItemRef { noun: Noun::Meeting, id: id.0 }),
        store.restore(ItemRef { noun: Noun::Meeting, id: id.0 }),
    );
}

#[test]
fn participants_and_agenda() {
    let (folder, mut store) = store();
    let meeting = meeting(&mut store);
    let person = person(&mut store, "Соловьева");
    let new =
        |who| NewParticipant { who, standing: Standing::Member, capacity: ru("депутат") };
    each!(
        folder,
        store,
        store.add_participant(meeting, new(Who::Person(person))),
        store.add_participant(meeting, new(Who::Group(ru("представители НПО")))),
        store.add_agenda_item(meeting, ru("О роли")),
        store.add_agenda_item(meeting, ru("Разное")),
    );
    let second = store.participants(meeting).expect("read")[1].id;
    let item = store.agenda(meeting).expect("read")[1].id;
    each!(
        folder,
        store,
        store.change_participant(second, ParticipantChange::After(None)),
        store.change_participant(second, ParticipantChange::Presence(Presence::Absent)),
        store.change_agenda_item(item, AgendaChange::Rapporteurs(vec![person])),
        store.change_agenda_item(item, AgendaChange::After(None)),
        store.delete(ItemRef { noun: Noun::AgendaItem, id: item.0 }),
    );
}

#[test]
fn the_directory() {
    let (folder, mut store) = store();
    let (person, body) = (person(&mut store, "Соловьева"), body(&mut store, "Маслихат"));
    let name = PersonName { family: "Әбенова".to_owned(), ..PersonName::default() };
    let named = store.body(body).expect("read").names[0].id;
    let case = Case::Dative;
    let text = Some("Маслихату".to_owned());
    let new_body = NewBody { full: ru("Палата"), short: ru("П") };
    let language = Language::Kk;
    each!(
        folder,
        store,
        store.add_person(NewPerson { name: name.clone(), sex: None }),
        store.change_person(person, PersonChange::Spelling { language, name: Some(name.clone()) }),
        store.change_person(person, PersonChange::Form { language, case, text: text.clone() }),
        store.change_person(person, PersonChange::Spelling { language, name: None }),
        store.change_person(person, PersonChange::Phone(Some("1".to_owned()))),
        store.add_membership(person, body, ru("депутат")),
        store.add_body(new_body),
        store.change_body(body, BodyChange::Rename { since: day(1, 1), full: ru("Палата") }),
        store.change_body(body, BodyChange::NameSince { name: named, since: Some(day(2, 1)) }),
        store.change_body(body, BodyChange::Form { name: named, language, case, text }),
        store.change_settings(SettingsChange::OwnBody(Some(body))),
    );
    let post = store.person(person).expect("read").memberships[0].id;
    let period = MembershipChange::Period { since: Some(day(1, 1)), until: None };
    each!(
        folder,
        store,
        store.change_membership(post, period),
        store.delete(ItemRef { noun: Noun::Membership, id: post.0 }),
        store.delete(ItemRef { noun: Noun::Person, id: person.0 }),
    );
}
