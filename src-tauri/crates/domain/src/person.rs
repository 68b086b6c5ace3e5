//! People: their names in several spellings, their case forms, their posts over time.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{BodyId, MembershipId, PersonId};
use crate::invalid::Invalid;
use crate::language::{Language, Wording};
use crate::text::{check_line, check_required_line};

/// A person of the directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    pub id: PersonId,
    /// The name as it was first given.
    pub name: PersonName,
    /// Other spellings, at most one a language.
    pub spellings: Vec<Spelling>,
    pub sex: Option<Sex>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub note: Option<String>,
    /// Case forms that somebody has confirmed.
    pub forms: Vec<CaseForm>,
    /// Latest first.
    pub memberships: Vec<Membership>,
}

impl Person {
    /// The name as it is spelt in `language`.
    pub fn name_in(&self, language: Language) -> &PersonName {
        self.spellings
            .iter()
            .find(|spelling| spelling.language == language)
            .map_or(&self.name, |spelling| &spelling.name)
    }

    /// The post that the person holds in `body` on `date`, if known.
    pub fn post_in(&self, body: BodyId, date: Option<NaiveDate>) -> Option<&Membership> {
        self.memberships.iter().find(|post| post.body == body && post.covers(date))
    }

    /// How somebody has confirmed that a role in these words is declined, in whichever post of the
    /// person.
    pub fn role_in(&self, role: &str, language: Language, case: Case) -> Option<&str> {
        self.memberships
            .iter()
            .filter(|post| post.role.get(language) == Some(role))
            .flat_map(|post| &post.forms)
            .find(|form| form.confirmed && form.language == language && form.case == case)
            .map(|form| form.text.as_str())
    }
}

/// A name in its parts. The family name is required, the others may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonName {
    pub family: String,
    pub given: String,
    pub patronymic: String,
}

impl PersonName {
    /// Refuses a name without a family name, or with an over-long part.
    pub fn check(&self) -> Result<(), Invalid> {
        check_required_line(&self.family)?;
        check_line(&self.given)?;
        check_line(&self.patronymic)
    }

    /// «И.И.», or an empty text where neither part is known.
    pub fn initials(&self) -> String {
        [&self.given, &self.patronymic]
            .into_iter()
            .filter(|part| !part.trim().is_empty())
            .map(|part| initial(part))
            .collect()
    }

    /// «Иванов И.И.», as lists have it, with a non-breaking space.
    pub fn family_first(&self) -> String {
        join(self.family.trim(), &self.initials(), "\u{a0}")
    }

    /// «И.И. Иванов», as signatures have it, with a non-breaking space.
    pub fn initials_first(&self) -> String {
        join(&self.initials(), self.family.trim(), "\u{a0}")
    }

    /// «И. Иванов», with a non-breaking space.
    pub fn initial_first(&self) -> String {
        join(&initial(self.given.trim()), self.family.trim(), "\u{a0}")
    }

    /// «Иван Иванов», with a non-breaking space.
    pub fn given_first(&self) -> String {
        join(self.given.trim(), self.family.trim(), "\u{a0}")
    }

    /// «Иванов Иван Иванович».
    pub fn full(&self) -> String {
        [&self.family, &self.given, &self.patronymic]
            .into_iter()
            .map(|part| part.trim())
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// The initial of one part of a name; a double name keeps its hyphen («А.-М.»).
fn initial(part: &str) -> String {
    part.split('-')
        .filter_map(|half| half.trim().chars().next())
        .map(|first| format!("{}.", first.to_uppercase()))
        .collect::<Vec<_>>()
        .join("-")
}

fn join(left: &str, right: &str, space: &str) -> String {
    match (left.is_empty(), right.is_empty()) {
        (false, false) => format!("{left}{space}{right}"),
        _ => format!("{left}{right}"),
    }
}

/// A person's name as another language spells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Spelling {
    pub language: Language,
    pub name: PersonName,
}

/// Grammatical sex: Russian declines names by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Sex {
    Female,
    Male,
}

/// A grammatical case that paper needs.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum Case {
    Genitive,
    Dative,
    Accusative,
}

/// A name or a post in a grammatical case, proposed by rule or confirmed by a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseForm {
    pub language: Language,
    pub case: Case,
    /// Of a person: the family name with initials; of a body: its full name; of a post: all of it.
    pub text: String,
    /// What is stored is confirmed; what is proposed is not.
    pub confirmed: bool,
}

/// A person's place in a body, with a role in words and from when to when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Membership {
    pub id: MembershipId,
    pub person: PersonId,
    pub body: BodyId,
    pub role: Wording,
    /// Case forms of the role that somebody has confirmed.
    pub forms: Vec<CaseForm>,
    pub since: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

impl Membership {
    /// Whether it holds on `date`; without a date, whether it has not ended.
    pub fn covers(&self, date: Option<NaiveDate>) -> bool {
        match date {
            Some(date) => {
                self.since.is_none_or(|since| since <= date)
                    && self.until.is_none_or(|until| date <= until)
            }
            None => self.until.is_none(),
        }
    }
}

/// A new person; a name is all that it needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewPerson {
    pub name: PersonName,
    pub sex: Option<Sex>,
}

/// One change to a person. Texts with an address of their own change by that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PersonChange {
    Name(PersonName),
    /// `None` takes the spelling away.
    Spelling {
        language: Language,
        name: Option<PersonName>,
    },
    Sex(Option<Sex>),
    Phone(Option<String>),
    Email(Option<String>),
    /// `None` goes back to what the rule proposes.
    Form {
        language: Language,
        case: Case,
        text: Option<String>,
    },
}

/// One change to a membership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum MembershipChange {
    Body(BodyId),
    Period {
        since: Option<NaiveDate>,
        until: Option<NaiveDate>,
    },
    /// Of the role; `None` goes back to what the rule proposes.
    Form {
        language: Language,
        case: Case,
        text: Option<String>,
    },
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn name(family: &str, given: &str, patronymic: &str) -> PersonName {
        PersonName {
            family: family.to_owned(),
            given: given.to_owned(),
            patronymic: patronymic.to_owned(),
        }
    }

    #[test]
    fn initials_stand_before_or_after_the_family_name() {
        let full = name("Иванов", "Иван", "Иванович");
        assert_eq!(full.family_first(), "Иванов\u{a0}И.И.");
        assert_eq!(full.initials_first(), "И.И.\u{a0}Иванов");
        assert_eq!(full.initial_first(), "И.\u{a0}Иванов");
        assert_eq!(full.given_first(), "Иван\u{a0}Иванов");
        assert_eq!(full.full(), "Иванов Иван Иванович");
        assert_eq!(name("Әбенов", "ұлан", "").family_first(), "Әбенов\u{a0}Ұ.");
        assert_eq!(name("Иванова", "Анна-Мария", "").initials(), "А.-М.");
        assert_eq!(name("Соловьева", "", "").initials_first(), "Соловьева");
    }

    #[test]
    fn a_role_is_declined_as_it_is_confirmed_in_a_post_of_the_same_name() {
        let form = |language, case, text: &str, confirmed| CaseForm {
            language,
            case,
            text: text.to_owned(),
            confirmed,
        };
        let post = |number: u128, role: Wording, forms| Membership {
            id: MembershipId(Uuid::from_u128(number)),
            person: PersonId(Uuid::nil()),
            body: BodyId(Uuid::nil()),
            role,
            forms,
            since: None,
            until: None,
        };
        let (ru, kk) = (Language::Ru, Language::Kk);
        let person = Person {
            id: PersonId(Uuid::nil()),
            name: name("Соловьева", "", ""),
            spellings: Vec::new(),
            sex: None,
            phone: None,
            email: None,
            note: None,
            forms: Vec::new(),
            memberships: vec![
                post(
                    1,
                    Wording::from([(ru, "депутат")]),
                    vec![form(ru, Case::Dative, "депутату", false)],
                ),
                post(
                    2,
                    Wording::from([(ru, "советник"), (kk, "кеңесші")]),
                    vec![
                        form(kk, Case::Dative, "кеңесшіге", true),
                        form(ru, Case::Dative, "советнику", true),
                    ],
                ),
            ],
        };
        assert_eq!(person.role_in("советник", ru, Case::Dative), Some("советнику"));
        assert_eq!(person.role_in("кеңесші", kk, Case::Dative), Some("кеңесшіге"));
        assert_eq!(person.role_in("советник", ru, Case::Genitive), None);
        assert_eq!(person.role_in("депутат", ru, Case::Dative), None, "only proposed");
        assert_eq!(person.role_in("советница", ru, Case::Dative), None);
    }

    #[test]
    fn a_name_needs_its_family_part() {
        assert_eq!(name(" ", "Айгуль", "").check(), Err(Invalid::Empty));
        assert_eq!(name("Соловьева", "", "").check(), Ok(()));
    }
}
