//! Who is meant by a name in a table of speeches: whoever of the directory alone is called so.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use hattama_domain::id::PersonId;
use hattama_domain::person::{Person, PersonName};
use rusqlite::Connection;

use crate::error::Result;
use crate::{alphabet, person};

/// The people of the directory by every form of their names.
pub(super) struct Known(HashMap<String, Option<PersonId>>);

impl Known {
    pub fn of(conn: &Connection) -> Result<Known> {
        let mut known = Known(HashMap::new());
        for person in person::list(conn)? {
            known.add(&person);
        }
        Ok(known)
    }

    fn add(&mut self, person: &Person) {
        let spelled = person.spellings.iter().map(|spelling| &spelling.name);
        for form in spelled.chain([&person.name]).flat_map(forms) {
            match self.0.entry(form) {
                Entry::Vacant(free) => drop(free.insert(Some(person.id))),
                Entry::Occupied(mut taken) => {
                    if *taken.get() != Some(person.id) {
                        taken.insert(None);
                    }
                }
            }
        }
    }

    /// The only person whom a name can mean.
    pub fn person(&self, name: &str) -> Option<PersonId> {
        self.0.get(&letters(name)).copied().flatten()
    }
}

/// How a person may be called: by the family name, in full either way round, with initials.
fn forms(name: &PersonName) -> [String; 7] {
    let PersonName { family, given, patronymic } = name;
    let initials = name.initials();
    [
        family.clone(),
        name.full(),
        format!("{family}{given}"),
        format!("{given}{family}"),
        format!("{given}{patronymic}{family}"),
        format!("{family}{initials}"),
        format!("{initials}{family}"),
    ]
    .map(|form| letters(&form))
}

/// The letters of a name alone, as they are compared.
fn letters(name: &str) -> String {
    alphabet::fold(name).chars().filter(|letter| letter.is_alphanumeric()).collect()
}
