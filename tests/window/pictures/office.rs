//! The office that is pictured: the complete sample, a decision and its vote, letters that are on their way, one answered in part.
//! What the sample does not say is plainly marked as a placeholder, as the sample itself marks it.

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, TimeDelta, Utc};
use hattama::environment;
use hattama_domain::event::Tick;
use hattama_domain::id::{LetterId, MeetingId, PersonId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::letter::{LetterChannel, LetterStep, NumberSource};
use hattama_domain::live::{Floor, NewRequest, Step};
use hattama_domain::record::Place;
use hattama_domain::reply::{Completeness, NewReply, ReplyFacts};
use hattama_domain::settings::{SettingsChange, TermSettings};
use hattama_domain::speech::{Speaker, SpeechChange, SpeechKind};
use hattama_domain::term::calendar::Country;
use hattama_domain::term::{TermRule, TermStart, TermUnit};
use hattama_domain::vote::{NewVote, Outcome, Tally, VoteChange};
use hattama_store::sample::Sample;
use hattama_store::{Environment, Store};

use crate::session::{self, SAMPLE};

/// How long ago the floor was given, and what was allotted, in seconds.
const SPOKEN: TimeDelta = TimeDelta::seconds(185);
const ALLOTTED: u32 = 600;

pub struct Office {
    data: PathBuf,
    language: Language,
    meeting: MeetingId,
    person: PersonId,
    letter: LetterId,
}

impl Office {
    /// A new store with all that is pictured, its window in `language`.
    pub fn new(data: &Path, language: Language) -> Office {
        let mut store = session::new_store(data);
        store.change_settings(SettingsChange::Language(language)).expect("changed");
        let sample = Sample::parse(SAMPLE).expect("it is a sample");
        let meeting = store.complete_sample(&sample).expect("added").value;
        decide(&mut store, meeting);
        let letter = send_some(&mut store, meeting, language);
        let people = store.people().expect("read");
        let person =
            people.iter().find(|person| person.name.family == "Абенов").expect("of the sample").id;
        store.complete_index().expect("indexed");
        Office { data: data.to_owned(), language, meeting, person, letter }
    }

    /// An address with the ids of this office in their places.
    pub fn address(&self, place: &str) -> String {
        let ids = [
            ("{meeting}", self.meeting.to_string()),
            ("{person}", self.person.to_string()),
            ("{letter}", self.letter.to_string()),
        ];
        ids.iter().fold(format!("#/{place}"), |place, (name, id)| place.replace(name, id))
    }

    /// Changes a setting, as another window would.
    pub fn change(&self, change: SettingsChange) {
        let mut store = Store::open(&self.data, environment()).expect("opened");
        store.change_settings(change).expect("changed");
    }

    /// What is said in the session that goes on.
    pub fn said(&self) -> &'static str {
        match self.language {
            Language::Kk => {
                "Жергілікті өзін-өзі басқару халыққа ең жақын: күнделікті мәселелер туындаған жерінде шешіледі."
            }
            Language::Ru | Language::En => {
                "Местное самоуправление ближе всего к людям: повседневные вопросы решаются там, где они возникают."
            }
        }
    }

    /// Lets the session begin: somebody has had the floor for a while, others wait.
    pub fn begin(&self) {
        let (meeting, person) = (self.meeting, self.person);
        let before = Environment {
            now: Box::new(|| Utc::now() - SPOKEN),
            // Between two boots of a machine the clock on the wall tells how long it was.
            tick: Box::new(|| Tick { boot: "before".to_owned(), millis: 0 }),
            ..environment()
        };
        let mut store = Store::open(&self.data, before).expect("opened");
        store.step_session(meeting, Step::Enter).expect("entered");
        let speaker = Speaker::Person { person, printed: None };
        let floor = Floor::Speaker { speaker, kind: SpeechKind::Remark, interrupting: false };
        let speech =
            store.give_floor(meeting, floor).expect("given").value.expect("it has the floor");
        store.change_speech(speech, SpeechChange::Allotted(Some(ALLOTTED))).expect("changed");
        let speaker = Speaker::Named("представители политических партий".to_owned());
        let new = NewRequest { speaker, kind: SpeechKind::Question, point_of_order: false };
        store.add_request(meeting, new).expect("added");
    }
}

/// A decision on the first item, and the vote that carried it.
fn decide(store: &mut Store, meeting: MeetingId) {
    let item = store.agenda(meeting).expect("read").first().map(|item| item.id);
    let text = Wording::from([
        (Language::Ru, "(условный текст) Принять рекомендации заседания."),
        (Language::Kk, "(шартты мәтін) Отырыстың ұсынымдары қабылдансын."),
    ]);
    let decision = store.add_decision(meeting, Place::End(item), text).expect("added").value;
    let subject = Wording::from([
        (Language::Ru, "Принятие рекомендаций (условный предмет)"),
        (Language::Kk, "Ұсынымдарды қабылдау (шартты мәселе)"),
    ]);
    let vote = store
        .add_vote(meeting, NewVote { item, subject, ..NewVote::default() })
        .expect("added")
        .value;
    let tally = Tally { in_favour: 14, against: 1, abstained: 1, not_voting: 0 };
    let changes = [
        VoteChange::Decision(Some(decision)),
        VoteChange::Voters { members: 19, present: 16 },
        VoteChange::Outcome(Some(Outcome::Counted(tally))),
    ];
    for change in changes {
        store.change_vote(vote, change).expect("changed");
    }
}

/// The letters of the session: those to the first body sent and answered in part, the others drafts. Tells which of these is shown.
fn send_some(store: &mut Store, meeting: MeetingId, language: Language) -> LetterId {
    let rule = TermRule {
        amount: 15,
        unit: TermUnit::WorkingDays,
        from: TermStart::Receipt,
        basis: String::new(),
    };
    let terms = TermSettings { rule: Some(rule), country: Country::Kz };
    store.change_settings(SettingsChange::Terms(terms)).expect("changed");
    let lines = store.letters(Some(meeting)).expect("read");
    let letters: Vec<_> = lines.into_iter().map(|line| line.letter).collect();
    let first = letters.first().expect("the sample has letters").body;
    for letter in letters.iter().filter(|letter| letter.body == first) {
        send(store, letter.id);
    }
    let shown = if language == Language::Kk { Language::Kk } else { Language::Ru };
    letters
        .iter()
        .find(|one| one.body != first && one.language == shown)
        .expect("its twin is there")
        .id
}

fn send(store: &mut Store, letter: LetterId) {
    let on = NaiveDate::from_ymd_opt(2026, 11, 25).expect("a day");
    let steps = [
        LetterStep::ForSignature,
        LetterStep::Sign { on, file: None },
        LetterStep::Register { on, file_index: None, number: NumberSource::Own },
        LetterStep::Send { on, channel: LetterChannel::Esedo },
        LetterStep::Receive { on, number: Some("00-11/25".to_owned()) },
    ];
    for step in steps {
        store.step_letter(letter, step, None).expect("taken");
    }
    let facts = ReplyFacts {
        number: Some("00-12/7".to_owned()),
        date: Some(on),
        incoming_number: Some("301".to_owned()),
        incoming_date: Some(on),
    };
    let text = "(условный текст) Предложения готовятся.".to_owned();
    let reply = NewReply { facts, text, completeness: Completeness::Partly, file: None };
    store.add_reply(letter, reply).expect("added");
}
