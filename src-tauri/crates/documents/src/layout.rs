//! How a paper is laid out, as its profile has it. It is kept with the paper: what was signed looks
//! the same for ever, whichever profile the office takes up later.

use hattama_domain::language::Language;
use hattama_domain::profile::{LetterPart, PaperLook, PaperProfile};
use serde::{Deserialize, Serialize};

/// The look of a paper and the order of its parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Layout {
    pub look: PaperLook,
    /// Of a letter.
    pub letter: Vec<LetterPart>,
    /// Of its date, where that is not the program's own form.
    pub date: Option<String>,
}

impl Layout {
    /// As a profile has it for papers in a language.
    pub fn of(profile: &PaperProfile, language: Language) -> Layout {
        Layout {
            look: profile.look,
            letter: profile.letter.clone(),
            date: profile.dates.get(language).map(str::to_owned),
        }
    }
}

/// Of papers that were kept before there were profiles.
impl Default for Layout {
    fn default() -> Self {
        Layout { look: PaperLook::default(), letter: LetterPart::ALL.to_vec(), date: None }
    }
}
