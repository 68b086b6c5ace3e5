//! Minutes: how much of a meeting they tell; their versions are beside this.

mod amendment;
mod version;

use serde::{Deserialize, Serialize};
use specta::Type;

pub use amendment::{Amendment, Fate, Stretch};
pub use version::{MinutesRef, MinutesStatus, MinutesStep, MinutesVersion, in_force};

use crate::file::MeetingFile;
use crate::id::AgendaItemId;

/// The form of minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum MinutesForm {
    /// Of a speech its passages, and the whole of it where it is short.
    #[default]
    Short,
    /// Every speech whole.
    Full,
    /// One item of the agenda, for those whom it concerns.
    Extract(AgendaItemId),
}

impl MinutesForm {
    /// What of a meeting's file minutes in this form are made from. An item that the agenda does not
    /// have leaves nothing of it.
    pub fn of(self, file: &MeetingFile) -> MeetingFile {
        let MinutesForm::Extract(item) = self else { return file.clone() };
        let is_under = |under: Option<AgendaItemId>| under == Some(item);
        let votes = file.votes.iter().filter(|vote| is_under(file.item_of(vote))).cloned();
        let mut part = MeetingFile { votes: votes.collect(), ..file.clone() };
        part.agenda.retain(|one| one.id == item);
        part.entries.retain(|entry| is_under(entry.item()));
        part.recommendations.retain(|one| is_under(one.item));
        part
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::example::{self, file};
    use crate::gap;
    use crate::language::Language::Ru;
    use crate::language::Wording;
    use crate::record::Entry;

    #[test]
    fn an_extract_has_what_stands_under_its_item_and_nothing_else() {
        let mut file = file();
        let item = file.agenda[0].id;
        for entry in &mut file.entries {
            match entry {
                Entry::Speech(speech) => speech.item = Some(item),
                Entry::Point(point) => point.item = Some(item),
                Entry::Decision(decision) => decision.item = Some(item),
            }
        }
        let there = MinutesForm::Extract(item).of(&file);
        assert_eq!((&there.agenda, &there.entries), (&file.agenda, &file.entries));
        let other = MinutesForm::Extract(example::id(999).into()).of(&file);
        assert!(other.agenda.is_empty() && other.entries.is_empty());
        assert_eq!(MinutesForm::Full.of(&file), file);
    }

    #[test]
    fn an_extract_does_not_wait_for_another_item() {
        let mut file = file();
        let item = file.agenda[0].id;
        let mut other = file.agenda[0].clone();
        other.id = example::id(999).into();
        other.title = Wording::default();
        file.agenda.push(other);
        assert_eq!(gap::of_minutes(&file, Ru).len(), 1);
        assert_eq!(gap::of_minutes(&MinutesForm::Extract(item).of(&file), Ru), []);
    }
}
