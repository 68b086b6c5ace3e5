//! Case forms of posts and of capacities: confirmed once, kept, and gone with the words they are of.

use hattama_domain::id::{MeetingId, MembershipId, ParticipantId, PersonId};
use hattama_domain::language::Language::{self, Kk, Ru};
use hattama_domain::language::Wording;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::participant::{NewParticipant, ParticipantChange, Standing, Who};
use hattama_domain::person::{Case, CaseForm, MembershipChange};
use hattama_domain::text::{TextField, TextKind};
use hattama_store::{Error, Store};
use uuid::Uuid;

use crate::common::store;
use crate::office::{body, meeting, person};

fn adviser() -> Wording {
    Wording::from([(Ru, "советник"), (Kk, "кеңесші")])
}

/// A post, and somebody who takes part in the same capacity.
struct Office {
    person: PersonId,
    post: MembershipId,
    meeting: MeetingId,
    participant: ParticipantId,
}

fn office(store: &mut Store) -> Office {
    let (person, ministry) = (person(store, "Соловьева"), body(store, "Министерство"));
    let post = store.add_membership(person, ministry, adviser()).expect("added").value;
    let meeting = meeting(store);
    let new = NewParticipant {
        who: Who::Person(person),
        standing: Standing::Member,
        capacity: adviser(),
    };
    let participant = store.add_participant(meeting, new).expect("added").value;
    Office { person, post, meeting, participant }
}

fn told(forms: Vec<CaseForm>) -> Vec<(Language, Case, String)> {
    assert!(forms.iter().all(|form| form.confirmed), "{forms:?}");
    forms.into_iter().map(|form| (form.language, form.case, form.text)).collect()
}

impl Office {
    fn of_post(&self, store: &Store) -> Vec<(Language, Case, String)> {
        let person = store.person(self.person).expect("the person is there");
        told(person.memberships.into_iter().flat_map(|post| post.forms).collect())
    }

    fn of_capacity(&self, store: &Store) -> Vec<(Language, Case, String)> {
        let participants = store.participants(self.meeting).expect("the list can be read");
        told(participants.into_iter().flat_map(|one| one.forms).collect())
    }

    /// Confirms a form of both; `None` takes it back.
    fn confirm(&self, store: &mut Store, language: Language, case: Case, text: Option<&str>) {
        let text = || text.map(str::to_owned);
        let of_post = MembershipChange::Form { language, case, text: text() };
        let done = store.change_membership(self.post, of_post).expect("confirmed");
        assert!(done.changed.nouns.contains(&Noun::Membership), "{done:?}");
        let of_capacity = ParticipantChange::Form { language, case, text: text() };
        let done = store.change_participant(self.participant, of_capacity).expect("confirmed");
        assert!(done.changed.nouns.contains(&Noun::Participant), "{done:?}");
    }

    fn check(&self, store: &Store, expected: &[(Language, Case, &str)]) {
        let expected: Vec<_> = expected
            .iter()
            .map(|&(language, case, text)| (language, case, text.to_owned()))
            .collect();
        assert_eq!(self.of_post(store), expected, "of the post");
        assert_eq!(self.of_capacity(store), expected, "of the capacity");
    }
}

fn role(owner: impl Into<Uuid>, kind: TextKind, language: Language) -> TextField {
    TextField { owner: owner.into(), kind, language: Some(language) }
}

#[test]
fn a_confirmed_form_is_kept_corrected_and_taken_back() {
    let (_folder, mut store) = store();
    let office = office(&mut store);
    office.check(&store, &[]);
    office.confirm(&mut store, Kk, Case::Dative, Some("кеңесшіге"));
    office.confirm(&mut store, Ru, Case::Accusative, Some("советника"));
    office.confirm(&mut store, Ru, Case::Accusative, Some("старшего советника"));
    let accusative = (Ru, Case::Accusative, "старшего советника");
    office.check(&store, &[(Kk, Case::Dative, "кеңесшіге"), accusative]);
    assert_eq!(store.check().expect("checked").faults, []);
    office.confirm(&mut store, Kk, Case::Dative, None);
    office.check(&store, &[accusative]);
    store.undo().expect("undone");
    assert_eq!(office.of_capacity(&store).len(), 2);
    assert_eq!(office.of_post(&store).len(), 1);
}

#[test]
fn a_form_goes_with_the_words_that_it_was_confirmed_for() {
    let (_folder, mut store) = store();
    let office = office(&mut store);
    office.confirm(&mut store, Ru, Case::Accusative, Some("советника"));
    office.confirm(&mut store, Kk, Case::Dative, Some("кеңесшіге"));
    let write = |store: &mut Store, language, text| {
        let of_post = role(office.post, TextKind::MembershipRole, language);
        store.write_text(of_post, text).expect("written");
        let of_capacity = role(office.participant, TextKind::ParticipantCapacity, language);
        store.write_text(of_capacity, text).expect("written");
    };
    write(&mut store, Ru, "советник");
    let (kazakh, russian) = ((Kk, Case::Dative, "кеңесшіге"), (Ru, Case::Accusative, "советника"));
    office.check(&store, &[kazakh, russian]);
    write(&mut store, Ru, "депутат");
    office.check(&store, &[kazakh]);
    write(&mut store, Kk, "");
    office.check(&store, &[]);
}

#[test]
fn forms_are_confirmed_of_what_is_there_and_leave_the_store_with_it() {
    let (_folder, mut store) = store();
    let office = office(&mut store);
    office.confirm(&mut store, Ru, Case::Accusative, Some("советника"));
    let (post, participant) = (
        ItemRef { noun: Noun::Membership, id: office.post.0 },
        ItemRef { noun: Noun::Participant, id: office.participant.0 },
    );
    store.delete(post).expect("deleted");
    store.delete(participant).expect("deleted");
    let form = MembershipChange::Form { language: Ru, case: Case::Dative, text: None };
    let refused = store.change_membership(office.post, form);
    assert!(matches!(refused, Err(Error::NotFound(Noun::Membership))));
    store.restore(post).expect("restored");
    store.restore(participant).expect("restored");
    office.check(&store, &[(Ru, Case::Accusative, "советника")]);
    store.delete(post).expect("deleted");
    store.delete(participant).expect("deleted");
    assert_eq!(store.empty_bin().expect("emptied").value, 2);
    assert_eq!(store.check().expect("checked").faults, [], "no form is left without its owner");
}
