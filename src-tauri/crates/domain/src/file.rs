//! The file of a meeting: everything about it in one piece, as its paper is made from.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::agenda::AgendaItem;
use crate::body::Body;
use crate::decision::Decision;
use crate::id::{
    AddresseeId, AgendaItemId, BodyId, LetterId, PassageId, PersonId, RecommendationId,
};
use crate::letter::Letter;
use crate::meeting::Meeting;
use crate::participant::Participant;
use crate::passage::Passage;
use crate::person::Person;
use crate::quorum::Quorum;
use crate::recommendation::Recommendation;
use crate::record::Entry;
use crate::settings::Settings;
use crate::speech::Speech;
use crate::term::timing::Deadline;
use crate::vote::Vote;

/// A meeting with everything that its minutes and letters name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingFile {
    pub meeting: Meeting,
    pub participants: Vec<Participant>,
    pub agenda: Vec<AgendaItem>,
    /// In the order of the record: by agenda item (those under none first), then by place.
    pub entries: Vec<Entry>,
    pub recommendations: Vec<Recommendation>,
    pub letters: Vec<Letter>,
    /// Of what the open letters carry that follow others, since these say by when an answer was due.
    pub deadlines: BTreeMap<AddresseeId, Deadline>,
    pub votes: Vec<Vote>,
    /// `None` where no rule is chosen. Members who came at all count, whenever they left.
    pub quorum: Option<Quorum>,
    /// Everybody and every body that any of these names, deleted ones too.
    pub people: Vec<Person>,
    pub bodies: Vec<Body>,
    pub settings: Settings,
}

impl MeetingFile {
    /// A person that the file names.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// A body that the file names.
    pub fn body(&self, id: BodyId) -> Option<&Body> {
        self.bodies.iter().find(|body| body.id == id)
    }

    /// A letter of the file.
    pub fn letter(&self, id: LetterId) -> Option<&Letter> {
        self.letters.iter().find(|letter| letter.id == id)
    }

    /// The letter that another one follows.
    pub fn first_of(&self, letter: &Letter) -> Option<&Letter> {
        self.letter(letter.follows?)
    }

    /// A recommendation of the file.
    pub fn recommendation(&self, id: RecommendationId) -> Option<&Recommendation> {
        self.recommendations.iter().find(|recommendation| recommendation.id == id)
    }

    /// A passage of the record, with its speech.
    pub fn passage(&self, id: PassageId) -> Option<(&Speech, &Passage)> {
        self.entries.iter().find_map(|entry| match entry {
            Entry::Speech(speech) => {
                let passage = speech.passages.iter().find(|passage| passage.id == id)?;
                Some((speech, passage))
            }
            Entry::Point(_) | Entry::Decision(_) => None,
        })
    }

    /// The participant who is this person.
    pub fn participant(&self, person: PersonId) -> Option<&Participant> {
        self.participants.iter().find(|participant| participant.person == Some(person))
    }

    /// The items of the agenda that paper has, with their numbers: an internal one counts for none.
    pub fn printed_agenda(&self) -> impl Iterator<Item = (&AgendaItem, u32)> {
        self.agenda.iter().filter(|item| !item.internal).zip(1..)
    }

    /// Whether what stands under the item stays out of every paper with it.
    pub fn is_internal(&self, item: Option<AgendaItemId>) -> bool {
        self.agenda.iter().any(|one| one.internal && Some(one.id) == item)
    }

    /// The decision that a vote was on, unless the record has it no more.
    pub fn decision_of(&self, vote: &Vote) -> Option<&Decision> {
        self.entries.iter().find_map(|entry| match entry {
            Entry::Decision(decision) if Some(decision.id) == vote.decision => Some(decision),
            Entry::Decision(_) | Entry::Speech(_) | Entry::Point(_) => None,
        })
    }

    /// The item under which a vote stands: that of its decision, where it has one.
    pub fn item_of(&self, vote: &Vote) -> Option<AgendaItemId> {
        self.decision_of(vote).map_or(vote.item, |decision| decision.item)
    }
}

/// A small meeting in Russian and Kazakh whose paper has no gaps.
#[cfg(test)]
pub(crate) mod example {
    use chrono::NaiveDate;
    use uuid::Uuid;

    use super::*;
    use crate::body::BodyName;
    use crate::language::Language::{self, Kk, Ru};
    use crate::language::Wording;
    use crate::mailing;
    use crate::meeting::{Dates, MeetingKind, MeetingStatus, Times};
    use crate::participant::{Presence, Standing};
    use crate::person::{Case, CaseForm, Membership, PersonName};
    use crate::point::Point;
    use crate::recommendation::{Addressee, RecommendationState};
    use crate::speech::{Speaker, SpeechKind};
    use crate::vote::{MajorityRule, Manner};

    pub const INSTITUTE: BodyId = BodyId(id(1));
    pub const MINISTRY: BodyId = BodyId(id(2));
    pub const MASLIKHAT: BodyId = BodyId(id(3));
    const CHAIR: PersonId = PersonId(id(4));

    pub const fn id(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    fn both(ru: &str, kk: &str) -> Wording {
        Wording::from([(Ru, ru), (Kk, kk)])
    }

    fn body(id: BodyId, ru: &str, kk: &str) -> Body {
        let dative = |language| CaseForm {
            language,
            case: Case::Dative,
            text: "кому".to_owned(),
            confirmed: true,
        };
        let name = BodyName {
            id: self::id(id.0.as_u128() + 100).into(),
            since: None,
            full: both(ru, kk),
            short: Wording::default(),
            forms: vec![dative(Ru), dative(Kk)],
        };
        Body {
            id,
            names: vec![name],
            address: Wording::default(),
            email: None,
            phone: None,
            channel: None,
        }
    }

    fn chair() -> Person {
        let post = Membership {
            id: id(5).into(),
            person: CHAIR,
            body: INSTITUTE,
            role: both("Директор", "Директор"),
            forms: Vec::new(),
            since: None,
            until: None,
        };
        Person {
            id: CHAIR,
            name: PersonName { family: "Соловьева".to_owned(), ..PersonName::default() },
            spellings: Vec::new(),
            sex: None,
            phone: Some("+7 (000) 000-00-00".to_owned()),
            email: None,
            note: None,
            forms: Vec::new(),
            memberships: vec![post],
        }
    }

    fn meeting() -> Meeting {
        Meeting {
            id: id(6).into(),
            title: both("Роль маслихата", "Мәслихаттың рөлі"),
            kind: MeetingKind::Regular,
            goal: Wording::default(),
            convener: None,
            body: Some(INSTITUTE),
            place: both("г. Астана", "Астана қаласы"),
            dates: Dates { first: NaiveDate::from_ymd_opt(2026, 11, 24), last: None },
            times: Times::default(),
            zone: "Asia/Almaty".to_owned(),
            chair: Some(CHAIR),
            presiding: false,
            secretary: Some(CHAIR),
            status: MeetingStatus::Held,
            number: None,
            file_index: None,
            tags: Vec::new(),
            quorum: None,
            member_count: None,
            mailing: mailing::Mailing::default(),
        }
    }

    fn participant() -> Participant {
        Participant {
            id: id(7).into(),
            person: Some(CHAIR),
            group: Wording::default(),
            capacity: Wording::default(),
            forms: Vec::new(),
            represents: None,
            representing: Wording::default(),
            standing: Standing::Member,
            presence: Presence::Present,
            times: Times::default(),
        }
    }

    fn speech() -> Speech {
        Speech {
            id: id(8).into(),
            item: None,
            kind: SpeechKind::Report,
            language: Ru,
            times: Times::default(),
            text: "Роль маслихата важна.".to_owned(),
            text_attached: false,
            speakers: vec![Speaker::Person { person: CHAIR, printed: None }],
            passages: Vec::new(),
            allotted: None,
            interrupts: None,
        }
    }

    fn recommendation() -> Recommendation {
        Recommendation {
            id: id(9).into(),
            meeting: meeting().id,
            item: None,
            number: 1,
            text: both("Рассмотреть", "Қарастырылсын"),
            reasons: Wording::default(),
            owner: None,
            state: RecommendationState::Adopted { on: None },
            bases: Vec::new(),
            addressees: vec![Addressee { id: id(10).into(), body: MINISTRY, confirmed: true }],
            tags: Vec::new(),
            succeeded_by: Vec::new(),
            came_from: Vec::new(),
        }
    }

    pub fn file() -> MeetingFile {
        let title = both("О роли маслихата", "Мәслихаттың рөлі туралы");
        let point = Point {
            id: id(11).into(), item: None, text: both("отмечено", "атап өтілді")
        };
        MeetingFile {
            meeting: meeting(),
            participants: vec![participant()],
            agenda: vec![AgendaItem {
                id: id(12).into(),
                title,
                rapporteurs: Vec::new(),
                minutes: None,
                internal: false,
                carried: false,
                carried_to: None,
            }],
            entries: vec![Entry::Speech(speech()), Entry::Point(point)],
            recommendations: vec![recommendation()],
            letters: Vec::new(),
            deadlines: BTreeMap::new(),
            votes: Vec::new(),
            quorum: None,
            people: vec![chair()],
            bodies: vec![
                body(INSTITUTE, "Институт", "Институт"),
                body(MINISTRY, "Министерство", "Министрлік"),
                body(MASLIKHAT, "Маслихат", "Мәслихат"),
            ],
            settings: Settings {
                own_body: Some(INSTITUTE),
                signatory: Some(CHAIR),
                executor: Some(CHAIR),
                ..Settings::default()
            },
        }
    }

    /// A vote on no decision and under no item, still open.
    pub fn vote(subject: Wording) -> Vote {
        Vote {
            id: id(13).into(),
            item: None,
            decision: None,
            subject,
            manner: Manner::Open,
            rule: MajorityRule::default(),
            members: 19,
            present: 16,
            ballots: Vec::new(),
            outcome: None,
            verdict: None,
        }
    }

    /// A letter of the file, with an id as if it was in the store.
    pub fn letter(file: &MeetingFile, body: BodyId, language: Language) -> Letter {
        let letters = mailing::letters(file, &[language], true);
        let letter = letters.into_iter().find(|letter| letter.body == body);
        let id = id(200 + language as u128).into();
        Letter { id, ..letter.expect("something goes to the body") }
    }
}
