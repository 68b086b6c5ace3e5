//! Snippets: sentences that are typed in every session, with the names of this one filled in.
//!
//! Those that the program brings are in `locales/*/snippets.ftl`, her own in the settings. Both have
//! the same places; one that nothing is known for becomes an ellipsis, to be typed over.

use hattama_documents::cases;
use hattama_domain::agenda::AgendaItem;
use hattama_domain::id::{AgendaItemId, MeetingId, SpeechId};
use hattama_domain::language::Language;
use hattama_domain::live::Live;
use hattama_domain::participant::Participant;
use hattama_domain::person::{Case, Person};
use hattama_domain::speech::Speaker;
use hattama_store::{Error, Store};
use hattama_words::{Value, Words};
use serde::Serialize;
use specta::Type;

/// A snippet that is ready to be put into a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Filled {
    pub name: String,
    pub text: String,
}

/// The snippets that the program brings, by the messages that name them.
const BUILT_IN: [&str; 9] = [
    "snippet-floor",
    "snippet-report",
    "snippet-question",
    "snippet-thanks",
    "snippet-item",
    "snippet-vote",
    "snippet-opening",
    "snippet-break",
    "snippet-closing",
];

/// What stands in a place that nothing is known for.
const UNKNOWN: &str = "…";

/// The snippets of a language, hers first, for what is said after a speech, or now.
pub fn filled(
    store: &Store,
    meeting: MeetingId,
    speech: Option<SpeechId>,
    language: Language,
) -> Result<Vec<Filled>, Error> {
    let session = Session {
        store,
        meeting,
        language,
        live: store.live(meeting)?,
        agenda: store.agenda(meeting)?,
        participants: store.participants(meeting)?,
    };
    let places = session.places(speech)?;
    let own = store.settings()?.snippets.into_iter().filter(|one| one.language == language);
    let own = own.map(|one| Filled { text: fill(one.text, &places), name: one.name });
    let words = Words::of(language);
    let values: Vec<(&'static str, Value)> =
        places.iter().map(|(name, _)| (*name, Value::from(place(name)))).collect();
    let brought = BUILT_IN.into_iter().chain(session.quorum()).map(|id| Filled {
        name: words.say(id),
        text: fill(words.say_with(&format!("{id}-text"), &values), &places),
    });
    Ok(own.chain(brought).collect())
}

/// Fills the places of a text. Braces around anything else stay.
fn fill(text: String, places: &Places) -> String {
    places.iter().fold(text, |text, (name, value)| {
        let place = place(name);
        // The full stop of an initial also ends the sentence.
        let has_stop = value.ends_with(['.', '…']);
        let text = if has_stop { text.replace(&format!("{place}."), value) } else { text };
        text.replace(&place, value)
    })
}

/// How a place is written.
fn place(name: &str) -> String {
    format!("{{{name}}}")
}

/// The places by name, with what fills them.
type Places = [(&'static str, String)];

/// What the places of snippets are filled from.
struct Session<'a> {
    store: &'a Store,
    meeting: MeetingId,
    language: Language,
    live: Live,
    agenda: Vec<AgendaItem>,
    participants: Vec<Participant>,
}

impl Session<'_> {
    fn places(&self, speech: Option<SpeechId>) -> Result<Vec<(&'static str, String)>, Error> {
        let (item, speaker) = match speech {
            Some(speech) => {
                let speech = self.store.speech(speech)?;
                (speech.item, speech.speakers.into_iter().next())
            }
            None => (self.live.item, self.having_the_floor().cloned()),
        };
        let next = self.next_speaker(speech).cloned();
        let rapporteur = self.item(item).and_then(|(_, item)| item.rapporteurs.first().copied());
        let rapporteur = rapporteur.map(|person| Speaker::Person { person, printed: None });
        let chair = self.store.meeting(self.meeting)?.chair;
        let chair = chair.map(|person| Speaker::Person { person, printed: None });
        let next_item = self.next_item(item);
        let time = self.store.session_time(self.meeting)?;
        let quorum = self.live.quorum;

        let known = [
            ("speaker", self.name(speaker.as_ref())?),
            ("speakerDative", self.dative(speaker.as_ref())?),
            ("next", self.name(next.as_ref())?),
            ("nextDative", self.dative(next.as_ref())?),
            ("rapporteur", self.name(rapporteur.as_ref())?),
            ("rapporteurDative", self.dative(rapporteur.as_ref())?),
            ("chair", self.name(chair.as_ref())?),
            ("item", self.title(item)),
            ("itemNumber", self.item(item).map(|(number, _)| number.to_string())),
            ("nextItem", self.title(next_item)),
            ("nextItemNumber", self.item(next_item).map(|(number, _)| number.to_string())),
            ("time", time.map(|time| time.format("%H:%M").to_string())),
            ("members", quorum.map(|quorum| quorum.members.to_string())),
            ("present", quorum.map(|quorum| quorum.present.to_string())),
        ];
        let or_unknown = |text: Option<String>| text.unwrap_or_else(|| UNKNOWN.to_owned());
        Ok(known.map(|(name, text)| (name, or_unknown(text))).to_vec())
    }

    /// What can be said of the quorum, where there is a rule.
    fn quorum(&self) -> Option<&'static str> {
        let quorum = self.live.quorum?;
        Some(if quorum.is_met { "snippet-quorum" } else { "snippet-no-quorum" })
    }

    fn having_the_floor(&self) -> Option<&Speaker> {
        let floor = self.live.floor?;
        self.live.speeches.iter().find(|speech| speech.id == floor)?.speakers.first()
    }

    /// Who spoke after a speech: she writes behind the room. Else whoever is first in the queue.
    fn next_speaker(&self, speech: Option<SpeechId>) -> Option<&Speaker> {
        let speeches = &self.live.speeches;
        let at = speech.and_then(|speech| speeches.iter().position(|one| one.id == speech));
        let spoken = at.and_then(|at| speeches.get(at + 1)?.speakers.first());
        let waiting = || self.live.queue.iter().find(|request| request.is_present);
        spoken.or_else(|| waiting().map(|request| &request.speaker))
    }

    /// The item that was taken up meanwhile, else the one that follows on the agenda.
    fn next_item(&self, item: Option<AgendaItemId>) -> Option<AgendaItemId> {
        if self.live.item != item {
            return self.live.item;
        }
        let (number, _) = self.item(item)?;
        self.agenda[number..].iter().find(|item| !item.carried).map(|item| item.id)
    }

    /// An item with its number.
    fn item(&self, item: Option<AgendaItemId>) -> Option<(usize, &AgendaItem)> {
        (1..).zip(&self.agenda).find(|(_, one)| Some(one.id) == item)
    }

    fn title(&self, item: Option<AgendaItemId>) -> Option<String> {
        let (_, item) = self.item(item)?;
        Some(item.title.get(self.language)?.trim_end_matches('.').to_owned())
    }

    /// «Соловьева А.К.»
    fn name(&self, speaker: Option<&Speaker>) -> Result<Option<String>, Error> {
        Ok(match speaker {
            Some(Speaker::Person { printed: Some(printed), .. }) => Some(printed.clone()),
            Some(Speaker::Person { person, .. }) => {
                let person = self.store.person(*person)?;
                let name = person.name_in(self.language);
                Some(match self.language {
                    Language::Ru | Language::Kk => name.family_first(),
                    Language::En => name.initials_first(),
                })
            }
            Some(Speaker::Named(name)) => Some(name.clone()),
            Some(Speaker::Voice) | None => None,
        })
    }

    /// «депутату Мажилиса Соловьевой А.К.», «Мәжіліс депутаты А.К. Соловьеваға»
    fn dative(&self, speaker: Option<&Speaker>) -> Result<Option<String>, Error> {
        Ok(match speaker {
            Some(Speaker::Person { person, .. }) => {
                let person = self.store.person(*person)?;
                let name = cases::person(&person, self.language, Case::Dative);
                let capacity = self.capacity(&person);
                Some([capacity, Some(name)].into_iter().flatten().collect::<Vec<_>>().join(" "))
            }
            Some(Speaker::Named(name)) => {
                Some(cases::propose_post(name, self.language, Case::Dative))
            }
            Some(Speaker::Voice) | None => None,
        })
    }

    /// In what capacity somebody takes part, as it stands before the name in the dative: Russian
    /// declines it too.
    fn capacity(&self, person: &Person) -> Option<String> {
        let participant = self.participants.iter().find(|one| one.person == Some(person.id))?;
        let capacity = participant.capacity.get(self.language)?;
        match self.language {
            Language::Ru => {
                let forms = &participant.forms;
                Some(cases::role(capacity, forms, Some(person), Language::Ru, Case::Dative))
            }
            Language::Kk => Some(capacity.to_owned()),
            Language::En => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_places_are_filled_and_other_braces_stay() {
        let places = [("speaker", "Абенов М.".to_owned()), ("time", UNKNOWN.to_owned())];
        let filled = |text: &str| fill(text.to_owned(), &places);
        assert_eq!(filled("{speaker} в {time}, {кто} {"), "Абенов М. в …, {кто} {");
        assert_eq!(filled("Выступает {speaker}."), "Выступает Абенов М.");
        assert_eq!(filled("Перерыв в {time}."), "Перерыв в …");
    }

    #[test]
    fn every_snippet_has_a_text() {
        for id in BUILT_IN.into_iter().chain(["snippet-quorum", "snippet-no-quorum"]) {
            let text = format!("{id}-text");
            assert!(Words::of(Language::Ru).has(&text), "{text}");
        }
    }
}
