//! Case forms of names and posts: what somebody has confirmed, or else what the rules propose.
//!
//! A proposal is a proposal: the secretary sees it, corrects it once, and the person, body or post
//! keeps it.

mod kazakh;
mod russian;

use self::russian::Animacy;

use hattama_domain::body::BodyName;
use hattama_domain::language::Language;
use hattama_domain::person::{Case, CaseForm, Person};

/// A person's family name with initials in a case: «Соловьевой А.», «А. Соловьеваға».
pub fn person(person: &Person, language: Language, case: Case) -> String {
    confirmed(&person.forms, language, case)
        .unwrap_or_else(|| propose_person(person, language, case))
}

/// What the rules make of a person's name, whatever has been confirmed.
///
/// Russian declines by sex; where it is not known it is guessed from the name, and where that
/// fails too the name stays as it is.
pub fn propose_person(person: &Person, language: Language, case: Case) -> String {
    let name = person.name_in(language);
    match language {
        Language::Ru => {
            let mut form = name.clone();
            form.family = russian::family(name, person.sex, case);
            form.family_first()
        }
        Language::Kk => {
            let mut form = name.clone();
            form.family = kazakh::family(name.family.trim(), case);
            form.initials_first()
        }
        Language::En => name.initials_first(),
    }
}

/// A body's full name in a case, or nothing where it has no name in the language.
pub fn body(name: &BodyName, language: Language, case: Case) -> Option<String> {
    let full = name.full.get(language)?;
    Some(
        confirmed(&name.forms, language, case)
            .unwrap_or_else(|| propose_body(full, language, case)),
    )
}

/// What the rules make of a body's full name.
///
/// ```
/// use hattama_documents::cases::propose_body;
/// use hattama_domain::{language::Language, person::Case};
/// assert_eq!(propose_body("Общественный совет города Астаны", Language::Ru, Case::Dative),
///            "Общественному совету города Астаны");
/// assert_eq!(propose_body("Ұлттық экономика министрлігі", Language::Kk, Case::Dative),
///            "Ұлттық экономика министрлігіне");
/// ```
pub fn propose_body(full: &str, language: Language, case: Case) -> String {
    match language {
        Language::Ru => russian::phrase(full, case, Animacy::Inanimate),
        Language::Kk => kazakh::phrase(full, case),
        Language::En => full.to_owned(),
    }
}

/// A post or a capacity of a person in a case: as these forms of it have been confirmed, or else those
/// of a post in the same words.
pub fn role(
    role: &str,
    forms: &[CaseForm],
    person: Option<&Person>,
    language: Language,
    case: Case,
) -> String {
    confirmed(forms, language, case)
        .or_else(|| Some(person?.role_in(role, language, case)?.to_owned()))
        .unwrap_or_else(|| propose_post(role, language, case))
}

/// What the rules make of a post or a capacity: «депутата Мажилиса», «заместителю министра».
pub fn propose_post(post: &str, language: Language, case: Case) -> String {
    match language {
        Language::Ru => russian::phrase(post, case, Animacy::Animate),
        Language::Kk => kazakh::phrase(post, case),
        Language::En => post.to_owned(),
    }
}

/// Whether somebody has confirmed a case form in a language.
pub fn is_confirmed(forms: &[CaseForm], language: Language, case: Case) -> bool {
    confirmed(forms, language, case).is_some()
}

fn confirmed(forms: &[CaseForm], language: Language, case: Case) -> Option<String> {
    let form =
        forms.iter().find(|form| form.confirmed && form.language == language && form.case == case);
    form.map(|form| form.text.clone())
}

#[cfg(test)]
mod tests;
