//! The directory: people with their spellings and posts, bodies with their names over the years.

use hattama_domain::body::{Body, BodyChange, NewBody};
use hattama_domain::id::{BodyId, PersonId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language::{self, Kk, Ru};
use hattama_domain::language::Wording;
use hattama_domain::letter::LetterChannel;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::person::{
    Case, MembershipChange, NewPerson, Person, PersonChange, PersonName, Sex,
};
use hattama_domain::text::{LINE_LIMIT, TextField, TextKind};
use hattama_store::{Error, Store};

use crate::common::store;
use crate::office::{body, day, meeting, person, ru};

fn read(store: &Store, id: PersonId) -> Person {
    store.person(id).expect("the person is there")
}

fn read_body(store: &Store, id: BodyId) -> Body {
    store.body(id).expect("the body is there")
}

fn name(family: &str, given: &str) -> PersonName {
    let (family, given) = (family.to_owned(), given.to_owned());
    PersonName { family, given, patronymic: String::new() }
}

fn person_form(language: Language, text: &str) -> PersonChange {
    PersonChange::Form { language, case: Case::Dative, text: Some(text.to_owned()) }
}

/// The confirmed forms: the language of each and what it is.
fn forms(forms: &[hattama_domain::person::CaseForm]) -> Vec<(Language, &str)> {
    forms.iter().map(|form| (form.language, form.text.as_str())).collect()
}

#[test]
fn what_is_known_of_a_person_can_be_changed() {
    let (_folder, mut store) = store();
    let new =
        NewPerson { name: name("Соловьева", "Айгуль"), sex: Some(Sex::Female) };
    let id = store.add_person(new).expect("added").value;
    let spelling = name("Соловьева", "Айгүл");
    for change in [
        PersonChange::Spelling { language: Kk, name: Some(spelling.clone()) },
        PersonChange::Phone(Some("+7 (000) 000-00-00".to_owned())),
        PersonChange::Email(Some("a@example.kz".to_owned())),
        person_form(Ru, "Соловьевой А."),
    ] {
        store.change_person(id, change).expect("changed");
    }
    let note = TextField { owner: id.0, kind: TextKind::PersonNote, language: None };
    store.write_text(note, "депутат").expect("written");
    let person = read(&store, id);
    assert_eq!((person.name_in(Ru), person.name_in(Kk)), (&name("Соловьева", "Айгуль"), &spelling));
    assert_eq!(person.sex, Some(Sex::Female));
    assert_eq!(person.phone.as_deref(), Some("+7 (000) 000-00-00"));
    assert_eq!(person.email.as_deref(), Some("a@example.kz"));
    assert_eq!(person.note.as_deref(), Some("депутат"));
    assert_eq!(forms(&person.forms), [(Ru, "Соловьевой А.")]);
    assert!(person.forms[0].confirmed);
}

#[test]
fn a_person_needs_a_family_name() {
    let (_folder, mut store) = store();
    let added = store.add_person(NewPerson { name: name(" ", "Айгуль"), sex: None });
    assert!(matches!(added, Err(Error::Invalid(Invalid::Empty))));
    let id = person(&mut store, "Соловьева");
    let long = PersonChange::Name(name("Соловьева", &"у".repeat(LINE_LIMIT + 1)));
    let changed = store.change_person(id, long);
    assert!(matches!(changed, Err(Error::Invalid(Invalid::TooLong { .. }))));
    let spelling = PersonChange::Spelling { language: Kk, name: Some(name("", "Айгүл")) };
    assert!(matches!(store.change_person(id, spelling), Err(Error::Invalid(Invalid::Empty))));
    assert_eq!(read(&store, id).spellings, []);
}

#[test]
fn a_case_form_goes_with_the_name_that_it_was_confirmed_for() {
    let (_folder, mut store) = store();
    let id = person(&mut store, "Соловьева");
    let spelling = |family| PersonChange::Spelling { language: Kk, name: Some(name(family, "")) };
    for change in
        [spelling("Соловьева"), person_form(Ru, "Соловьевой А."), person_form(Kk, "А. Соловьеваға")]
    {
        store.change_person(id, change).expect("changed");
    }
    store.change_person(id, PersonChange::Name(name("Абенова", ""))).expect("changed");
    assert_eq!(forms(&read(&store, id).forms), [(Kk, "А. Соловьеваға")]);
    store.change_person(id, spelling("Әбенова")).expect("changed");
    assert_eq!(read(&store, id).forms, []);

    let id = body(&mut store, "Маслихат города Астаны");
    let named = read_body(&store, id).names[0].id;
    let dative = |text: Option<&str>| BodyChange::Form {
        name: named,
        language: Ru,
        case: Case::Dative,
        text: text.map(str::to_owned),
    };
    store.change_body(id, dative(Some("Маслихату города Астаны"))).expect("confirmed");
    let field = TextField { owner: named.0, kind: TextKind::BodyName, language: Some(Ru) };
    store.write_text(field, "Маслихат города Астаны").expect("the same");
    assert_eq!(read_body(&store, id).names[0].forms.len(), 1);
    store.write_text(field, "Маслихат столицы").expect("another");
    assert_eq!(read_body(&store, id).names[0].forms, []);
    store.change_body(id, dative(Some("Маслихату столицы"))).expect("confirmed");
    store.change_body(id, dative(None)).expect("back to what is proposed");
    assert_eq!(read_body(&store, id).names[0].forms, []);
}

#[test]
fn posts_are_in_time_and_the_latest_comes_first() {
    let (_folder, mut store) = store();
    let (id, one, two) = (
        person(&mut store, "Соловьева"),
        body(&mut store, "Мажилис"),
        body(&mut store, "Институт"),
    );
    let first = store.add_membership(id, one, ru("депутат")).expect("added").value;
    let second = store.add_membership(id, two, ru("директор")).expect("added").value;
    let period = |since, until| MembershipChange::Period { since, until };
    let years = period(Some(day(1, 1)), Some(day(6, 1)));
    store.change_membership(first, years).expect("changed");
    store.change_membership(second, period(Some(day(7, 1)), None)).expect("changed");
    store.change_membership(second, MembershipChange::Body(one)).expect("changed");
    let person = read(&store, id);
    let posts: Vec<_> = person.memberships.iter().map(|post| (post.id, post.body)).collect();
    assert_eq!(posts, [(second, one), (first, one)]);
    let role_on = |date| person.post_in(one, date).map(|post| post.role.clone());
    assert_eq!(role_on(Some(day(5, 1))), Some(ru("депутат")));
    assert_eq!(role_on(None), Some(ru("директор")));

    let backwards = period(Some(day(6, 1)), Some(day(1, 1)));
    let changed = store.change_membership(first, backwards);
    assert!(matches!(changed, Err(Error::Invalid(Invalid::EndBeforeStart))));
    store.delete(ItemRef { noun: Noun::Membership, id: first.0 }).expect("deleted");
    assert_eq!(read(&store, id).memberships.len(), 1);
    let changed = store.change_membership(first, period(None, None));
    assert!(matches!(changed, Err(Error::NotFound(Noun::Membership))));
}

#[test]
fn a_body_bears_its_names_in_time() {
    let (_folder, mut store) = store();
    let id = body(&mut store, "Министерство экономики");
    let renamed = ru("Министерство национальной экономики");
    let rename = |full: &Wording| BodyChange::Rename { since: day(8, 6), full: full.clone() };
    store.change_body(id, rename(&ru("Министерство"))).expect("renamed");
    store.change_body(id, rename(&renamed)).expect("corrected");
    let blank = store.change_body(id, rename(&Wording::default()));
    assert!(matches!(blank, Err(Error::Invalid(Invalid::Empty))));
    let read = read_body(&store, id);
    assert_eq!(read.names.len(), 2);
    let on = |date| read.name_on(Some(date)).map(|name| name.full.clone());
    assert_eq!(on(day(8, 5)), Some(ru("Министерство экономики")));
    assert_eq!(on(day(8, 6)), Some(renamed));

    let latest = read.names[0].id;
    let earlier = BodyChange::NameSince { name: latest, since: Some(day(2, 1)) };
    store.change_body(id, earlier).expect("corrected");
    assert_eq!(read_body(&store, id).names[0].since, Some(day(2, 1)));
    let other = body(&mut store, "Маслихат");
    let foreign = BodyChange::NameSince { name: latest, since: None };
    let changed = store.change_body(other, foreign);
    assert!(matches!(changed, Err(Error::NotFound(Noun::BodyName))));
}

#[test]
fn what_is_known_of_a_body_can_be_changed() {
    let (_folder, mut store) = store();
    let nameless = store.add_body(NewBody { full: ru(" "), short: ru("МНЭ") });
    assert!(matches!(nameless, Err(Error::Invalid(Invalid::Empty))));
    assert_eq!(store.bodies().expect("read"), [], "nothing is half-written");
    let new = NewBody { full: ru("Министерство"), short: ru("МНЭ") };
    let id = store.add_body(new).expect("added").value;
    for change in [
        BodyChange::Email(Some("mne@example.kz".to_owned())),
        BodyChange::Phone(Some(" ".to_owned())),
        BodyChange::Channel(Some(LetterChannel::EOtinish)),
    ] {
        store.change_body(id, change).expect("changed");
    }
    let address = TextField { owner: id.0, kind: TextKind::BodyAddress, language: Some(Kk) };
    store.write_text(address, "Астана қаласы").expect("written");
    let body = read_body(&store, id);
    assert_eq!(body.names[0].short, ru("МНЭ"));
    assert_eq!(body.email.as_deref(), Some("mne@example.kz"));
    assert_eq!(body.phone, None, "a blank one is none");
    assert_eq!(body.channel, Some(LetterChannel::EOtinish));
    assert_eq!(body.address, Wording::from([(Kk, "Астана қаласы")]));
}

#[test]
fn lists_go_by_the_alphabet_and_leave_out_the_bin() {
    let (_folder, mut store) = store();
    for family in ["Яковлев", "Әбенов", "Абенов"] {
        person(&mut store, family);
    }
    let gone = person(&mut store, "Лишний");
    for name in ["Маслихат", "Қоғамдық кеңес", "Комитет"] {
        body(&mut store, name);
    }
    store.delete(ItemRef { noun: Noun::Person, id: gone.0 }).expect("deleted");
    let people = store.people().expect("read");
    let families: Vec<_> = people.iter().map(|person| person.name.family.as_str()).collect();
    assert_eq!(families, ["Абенов", "Әбенов", "Яковлев"]);
    let bodies = store.bodies().expect("read");
    let names: Vec<_> = bodies.iter().filter_map(|body| body.names[0].full.get(Ru)).collect();
    assert_eq!(names, ["Комитет", "Қоғамдық кеңес", "Маслихат"]);
}

#[test]
fn what_lies_in_the_bin_is_given_no_post_and_no_session() {
    let (_folder, mut store) = store();
    let (id, gone) = (person(&mut store, "Соловьева"), body(&mut store, "Палата"));
    store.delete(ItemRef { noun: Noun::Body, id: gone.0 }).expect("deleted");
    let added = store.add_membership(id, gone, ru("депутат"));
    assert!(matches!(added, Err(Error::NotFound(Noun::Body))));
    let meeting = meeting(&mut store);
    let changed =
        store.change_meeting(meeting, hattama_domain::meeting::MeetingChange::Body(Some(gone)));
    assert!(matches!(changed, Err(Error::NotFound(Noun::Body))));
}
