//! Case forms as a card shows them: the confirmed ones, and a proposal for each of the others.

use hattama_documents::cases;
use hattama_domain::body::BodyName;
use hattama_domain::language::Language;
use hattama_domain::participant::Participant;
use hattama_domain::person::{Case, CaseForm, Membership, Person};

/// The cases that paper needs of a person's name, post and capacity.
const OF_PERSON: [(Language, Case); 5] = [
    (Language::Ru, Case::Dative),
    (Language::Ru, Case::Accusative),
    (Language::Ru, Case::Genitive),
    (Language::Kk, Case::Dative),
    (Language::Kk, Case::Genitive),
];

/// The cases that paper needs of a body's name.
const OF_BODY: [(Language, Case); 4] = [
    (Language::Ru, Case::Dative),
    (Language::Ru, Case::Genitive),
    (Language::Kk, Case::Dative),
    (Language::Kk, Case::Genitive),
];

/// The forms of a person's name.
pub fn of_person(person: &Person) -> Vec<CaseForm> {
    filled(&person.forms, &OF_PERSON, |language, case| {
        Some(cases::propose_person(person, language, case))
    })
}

/// The forms of a post; none in a language in which it is not named.
pub fn of_post(post: &Membership) -> Vec<CaseForm> {
    filled(&post.forms, &OF_PERSON, |language, case| {
        Some(cases::propose_post(post.role.get(language)?, language, case))
    })
}

/// The forms of the capacity in which somebody takes part, proposed as those of a post in the same words
/// have been confirmed; none in a language in which nothing is said of it.
pub fn of_capacity(participant: &Participant, person: Option<&Person>) -> Vec<CaseForm> {
    filled(&participant.forms, &OF_PERSON, |language, case| {
        Some(cases::role(participant.capacity.get(language)?, &[], person, language, case))
    })
}

/// The forms of one of a body's names; none in a language in which it has no name.
pub fn of_name(name: &BodyName) -> Vec<CaseForm> {
    filled(&name.forms, &OF_BODY, |language, case| {
        Some(cases::propose_body(name.full.get(language)?, language, case))
    })
}

fn filled(
    confirmed: &[CaseForm],
    wanted: &[(Language, Case)],
    propose: impl Fn(Language, Case) -> Option<String>,
) -> Vec<CaseForm> {
    let form = |&(language, case)| {
        confirmed
            .iter()
            .find(|form| form.language == language && form.case == case)
            .cloned()
            .or_else(|| {
                let text = propose(language, case)?;
                Some(CaseForm { language, case, text, confirmed: false })
            })
    };
    wanted.iter().filter_map(form).collect()
}
