//! Participants and the agenda: who, in which order, each once.

use chrono::NaiveTime;
use hattama_domain::agenda::AgendaChange;
use hattama_domain::id::{MeetingId, ParticipantId, PersonId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Wording;
use hattama_domain::meeting::Times;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::participant::{
    NewParticipant, Participant, ParticipantChange, Presence, Standing, Who,
};
use hattama_store::{Error, Store};

use crate::common::store;
use crate::office::{body, meeting, person, ru};

fn new(who: Who) -> NewParticipant {
    NewParticipant { who, standing: Standing::Invited, capacity: ru("депутат") }
}

fn add(store: &mut Store, meeting: MeetingId, person: PersonId) -> ParticipantId {
    store.add_participant(meeting, new(Who::Person(person))).expect("added").value
}

fn read(store: &Store, meeting: MeetingId) -> Vec<Participant> {
    store.participants(meeting).expect("the list can be read")
}

fn ids(store: &Store, meeting: MeetingId) -> Vec<ParticipantId> {
    read(store, meeting).into_iter().map(|participant| participant.id).collect()
}

#[test]
fn a_participant_is_a_person_or_a_group_in_words() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let person = person(&mut store, "Соловьева");
    add(&mut store, meeting, person);
    store.add_participant(meeting, new(Who::Group(ru("представители НПО")))).expect("added");
    let nameless = store.add_participant(meeting, new(Who::Group(Wording::default())));
    assert!(matches!(nameless, Err(Error::Invalid(Invalid::Empty))));
    let participants = read(&store, meeting);
    assert_eq!(participants.len(), 2);
    assert_eq!((participants[0].person, &participants[0].capacity), (Some(person), &ru("депутат")));
    assert_eq!(participants[0].standing, Standing::Invited);
    assert_eq!(participants[0].presence, Presence::Present);
    assert_eq!((participants[1].person, &participants[1].group), (None, &ru("представители НПО")));
}

#[test]
fn nobody_takes_part_twice() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let person = person(&mut store, "Соловьева");
    let first = add(&mut store, meeting, person);
    let again = store.add_participant(meeting, new(Who::Person(person)));
    assert!(matches!(again, Err(Error::Invalid(Invalid::SameParticipantTwice))));

    let reference = ItemRef { noun: Noun::Participant, id: first.0 };
    store.delete(reference).expect("deleted");
    let second = add(&mut store, meeting, person);
    let back = store.restore(reference);
    assert!(matches!(back, Err(Error::Invalid(Invalid::SameParticipantTwice))));
    assert_eq!(ids(&store, meeting), [second]);
}

#[test]
fn what_is_known_of_a_participant_can_be_changed() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let (person, body) = (person(&mut store, "Соловьева"), body(&mut store, "Маслихат"));
    let id = add(&mut store, meeting, person);
    let (starts, ends) = (NaiveTime::from_hms_opt(10, 0, 0), NaiveTime::from_hms_opt(11, 30, 0));
    for change in [
        ParticipantChange::Represents(Some(body)),
        ParticipantChange::Standing(Standing::Member),
        ParticipantChange::Presence(Presence::Online),
        ParticipantChange::Times { starts, ends },
    ] {
        store.change_participant(id, change).expect("changed");
    }
    let participant = &read(&store, meeting)[0];
    assert_eq!(participant.represents, Some(body));
    assert_eq!(participant.standing, Standing::Member);
    assert_eq!(participant.presence, Presence::Online);
    assert_eq!(participant.times, Times { starts, ends });
    let backwards = ParticipantChange::Times { starts: ends, ends: starts };
    let changed = store.change_participant(id, backwards);
    assert!(matches!(changed, Err(Error::Invalid(Invalid::EndBeforeStart))));
}

#[test]
fn participants_stand_in_the_order_in_which_they_are_put() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let [a, b, c] = ["Абенов", "Бектуров", "Валиханов"].map(|family| {
        let person = person(&mut store, family);
        add(&mut store, meeting, person)
    });
    let put = |store: &mut Store, id, after| {
        store.change_participant(id, ParticipantChange::After(after)).expect("put");
        ids(store, meeting)
    };
    assert_eq!(put(&mut store, c, None), [c, a, b]);
    assert_eq!(put(&mut store, c, Some(a)), [a, c, b]);
    assert_eq!(put(&mut store, a, Some(b)), [c, b, a]);
    assert_eq!(put(&mut store, a, Some(a)), [c, b, a]);
    let before = store.history().expect("read");
    assert_eq!(put(&mut store, b, Some(c)), [c, b, a]);
    assert_eq!(store.history().expect("read"), before, "where it stands already");

    store.delete(ItemRef { noun: Noun::Participant, id: b.0 }).expect("deleted");
    let moved = store.change_participant(a, ParticipantChange::After(Some(b)));
    assert!(matches!(moved, Err(Error::NotFound(Noun::Participant))));
    store.restore(ItemRef { noun: Noun::Participant, id: b.0 }).expect("restored");
    assert_eq!(ids(&store, meeting), [c, b, a], "it comes back to where it was");
}

#[test]
fn nobody_is_put_after_somebody_of_another_session() {
    let (_folder, mut store) = store();
    let (here, there) = (meeting(&mut store), meeting(&mut store));
    let person = person(&mut store, "Соловьева");
    let (one, other) = (add(&mut store, here, person), add(&mut store, there, person));
    let moved = store.change_participant(one, ParticipantChange::After(Some(other)));
    assert!(matches!(moved, Err(Error::NotFound(Noun::Participant))));
}

#[test]
fn an_agenda_keeps_its_order_its_rapporteurs_and_its_time() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let (one, two) = (person(&mut store, "Соловьева"), person(&mut store, "Абенов"));
    let mut add = |title: &str| store.add_agenda_item(meeting, ru(title)).expect("added").value;
    let (first, second) = (add("О роли маслихата"), add("Разное"));
    for (id, change) in [
        (first, AgendaChange::Rapporteurs(vec![two, one, two])),
        (first, AgendaChange::Minutes(Some(20))),
        (second, AgendaChange::After(None)),
    ] {
        store.change_agenda_item(id, change).expect("changed");
    }
    let agenda = store.agenda(meeting).expect("read");
    let titles: Vec<_> = agenda.iter().map(|item| item.title.clone()).collect();
    assert_eq!(titles, [ru("Разное"), ru("О роли маслихата")]);
    assert_eq!(agenda[1].rapporteurs, [two, one]);
    assert_eq!(agenda[1].minutes, Some(20));

    for person in [one, two] {
        store.delete(ItemRef { noun: Noun::Person, id: person.0 }).expect("deleted");
    }
    let fewer = AgendaChange::Rapporteurs(vec![one]);
    store.change_agenda_item(first, fewer).expect("who reports already may stay");
    let back = store.change_agenda_item(first, AgendaChange::Rapporteurs(vec![one, two]));
    assert!(matches!(back, Err(Error::NotFound(Noun::Person))));
    assert_eq!(store.agenda(meeting).expect("read")[1].rapporteurs, [one]);
}

#[test]
fn an_item_is_carried_over_to_a_later_session_once() {
    let (_folder, mut store) = store();
    let (session, later) = (meeting(&mut store), meeting(&mut store));
    let reports = person(&mut store, "Соловьева");
    let item = store.add_agenda_item(session, ru("О роли")).expect("added").value;
    let rapporteurs = vec![reports];
    for change in [AgendaChange::Rapporteurs(rapporteurs.clone()), AgendaChange::Minutes(Some(20))]
    {
        store.change_agenda_item(item, change).expect("changed");
    }
    store.carry_item(item, None).expect("carried");
    let carried = store.agenda(session).expect("read").remove(0);
    assert_eq!((carried.carried, carried.carried_to), (true, None), "it is not known where to");
    for _ in 0..2 {
        store.carry_item(item, Some(later)).expect("carried");
    }
    let carried = store.agenda(session).expect("read").remove(0);
    assert_eq!((carried.carried, carried.carried_to), (true, Some(later)));
    let agenda = store.agenda(later).expect("read");
    let [copy] = agenda.as_slice() else { panic!("one item, not {agenda:?}") };
    assert_eq!((&copy.title, copy.minutes), (&ru("О роли"), Some(20)));
    assert_eq!((&copy.rapporteurs, copy.carried), (&rapporteurs, false));

    for nowhere in [session, MeetingId(uuid::Uuid::nil())] {
        let refused = store.carry_item(item, Some(nowhere));
        assert!(matches!(refused, Err(Error::NotFound(Noun::Meeting))));
    }
}
