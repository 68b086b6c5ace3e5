//! The session of the tests: two reports, two points, three recommendations.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use hattama_domain::agenda::AgendaItem;
use hattama_domain::body::{Body, BodyName};
use hattama_domain::decision::Decision;
use hattama_domain::file::MeetingFile;
use hattama_domain::id::{AgendaItemId, BodyId, PersonId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::letter::{Letter, LetterPurpose, LetterStatus, LetterTexts, Registration};
use hattama_domain::mailing::Mailing;
use hattama_domain::meeting::{Dates, Meeting, MeetingKind, MeetingStatus, Times};
use hattama_domain::participant::{Participant, Presence, Standing};
use hattama_domain::passage::{Passage, PassageKind, TextRange};
use hattama_domain::person::{Case, CaseForm, Membership, Person, PersonName, Sex, Spelling};
use hattama_domain::point::Point;
use hattama_domain::recommendation::{Addressee, Recommendation, RecommendationState};
use hattama_domain::record::Entry;
use hattama_domain::settings::Settings;
use hattama_domain::speech::{Speaker, Speech, SpeechKind};
use hattama_domain::vote::{MajorityRule, Manner, Outcome, Tally, Vote};
use uuid::Uuid;

pub(super) const INSTITUTE: u128 = 1;
pub(super) const MINISTRY: u128 = 2;
pub(super) const MASLIKHAT: u128 = 3;
pub(super) const SOLOVEVA: u128 = 11;
pub(super) const ABENOV: u128 = 12;
pub(super) const CHAIR: u128 = 13;
pub(super) const SECRETARY: u128 = 14;
pub(super) const MEETING: u128 = 20;
pub(super) const ITEM: u128 = 30;

/// One id a thing; things of different nouns are numbered apart to tell them in a failure.
pub(super) fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(number).into()
}

pub(super) fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a date that exists")
}

pub(super) fn at(hours: u32, minutes: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hours, minutes, 0)
}

pub(super) fn wording(ru: &str, kk: &str, en: &str) -> Wording {
    let texts = [(Language::Ru, ru), (Language::Kk, kk), (Language::En, en)];
    Wording(
        texts
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(language, text)| (language, text.to_owned()))
            .collect(),
    )
}

fn body(number: u128, full: Wording, datives: &[(Language, &str)]) -> Body {
    let form = |(language, text): &(Language, &str)| CaseForm {
        language: *language,
        case: Case::Dative,
        text: (*text).to_owned(),
        confirmed: true,
    };
    let name = BodyName {
        id: id(number + 100),
        since: None,
        full,
        short: Wording::default(),
        forms: datives.iter().map(form).collect(),
    };
    Body {
        id: id(number),
        names: vec![name],
        address: Wording::default(),
        email: None,
        phone: None,
        channel: None,
    }
}

pub(super) fn name(family: &str, given: &str) -> PersonName {
    PersonName { family: family.to_owned(), given: given.to_owned(), patronymic: String::new() }
}

/// A person as Russian, Kazakh and English spell them.
fn person(number: u128, names: [(&str, &str); 3], sex: Sex) -> Person {
    let [russian, kazakh, english] = names.map(|(family, given)| name(family, given));
    let spelling = |language, name| Spelling { language, name };
    Person {
        id: id(number),
        name: russian,
        spellings: vec![spelling(Language::Kk, kazakh), spelling(Language::En, english)],
        sex: Some(sex),
        phone: None,
        email: None,
        note: None,
        forms: Vec::new(),
        memberships: Vec::new(),
    }
}

pub(super) fn post(number: u128, person: u128, role: Wording) -> Membership {
    Membership {
        id: id(number),
        person: id(person),
        body: id(INSTITUTE),
        role,
        forms: Vec::new(),
        since: None,
        until: None,
    }
}

pub(super) fn participant(number: u128, person: Option<u128>) -> Participant {
    Participant {
        id: id(number),
        person: person.map(id),
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

fn deputy(number: u128, person: u128) -> Participant {
    let capacity = wording(
        "депутат Мажилиса Парламента Республики Казахстан",
        "Қазақстан Республикасы Парламенті Мәжілісінің депутаты",
        "deputy of the Mazhilis of the Parliament of the Republic of Kazakhstan",
    );
    Participant { capacity, ..participant(number, Some(person)) }
}

pub(super) fn group(number: u128, group: Wording) -> Participant {
    Participant { group, ..participant(number, None) }
}

pub(super) fn speaks(person: u128) -> Speaker {
    Speaker::Person { person: id(person), printed: None }
}

pub(super) fn speech(number: u128, kind: SpeechKind, speakers: Vec<Speaker>, text: &str) -> Speech {
    Speech {
        id: id(number),
        item: Some(id(ITEM)),
        kind,
        language: Language::Ru,
        times: Times::default(),
        text: text.to_owned(),
        text_attached: false,
        speakers,
        passages: Vec::new(),
        allotted: None,
        interrupts: None,
    }
}

/// Marks words of a speech.
pub(super) fn mark(speech: &mut Speech, kind: PassageKind, words: &str) {
    let found = speech.text.find(words).expect("the test marks words that are there");
    let start = speech.text[..found].chars().count() as u32;
    let number = 500 + speech.passages.len() as u128;
    speech.passages.push(Passage {
        id: id(number),
        kind,
        language: None,
        range: TextRange { start, end: start + words.chars().count() as u32 },
        words: words.to_owned(),
        lost: false,
    });
}

pub(super) fn point(number: u128, text: Wording) -> Entry {
    Entry::Point(Point { id: id(number), item: Some(id(ITEM)), text })
}

pub(super) fn decision(number: u128, text: Wording) -> Decision {
    Decision { id: id(number), item: Some(id(ITEM)), text, owner: None, due: None }
}

/// A vote on the item, still open.
pub(super) fn vote(number: u128) -> Vote {
    Vote {
        id: id(number),
        item: Some(id(ITEM)),
        decision: None,
        subject: Wording::default(),
        manner: Manner::Open,
        rule: MajorityRule::default(),
        members: 19,
        present: 16,
        ballots: Vec::new(),
        outcome: None,
        verdict: None,
    }
}

/// Closes a vote with its figures: for, against, abstained, not voting.
pub(super) fn count(mut vote: Vote, figures: [u32; 4]) -> Vote {
    let [in_favour, against, abstained, not_voting] = figures;
    let tally = Tally { in_favour, against, abstained, not_voting };
    vote.outcome = Some(Outcome::Counted(tally));
    vote.verdict = Some(vote.rule.judge(tally, vote.members, vote.present));
    vote
}

pub(super) fn recommendation(number: u32, text: Wording, bodies: &[u128]) -> Recommendation {
    let addressee = |body: &u128| Addressee {
        id: id(700 + u128::from(number) * 10 + body),
        body: id(*body),
        confirmed: true,
    };
    Recommendation {
        id: id(600 + u128::from(number)),
        meeting: id(MEETING),
        item: Some(id(ITEM)),
        number,
        text,
        reasons: Wording::default(),
        owner: None,
        state: RecommendationState::Adopted { on: Some(day(11, 24)) },
        bases: Vec::new(),
        addressees: bodies.iter().map(addressee).collect(),
        tags: Vec::new(),
        succeeded_by: Vec::new(),
        came_from: Vec::new(),
    }
}

/// A letter to the ministry with the first two recommendations.
pub(super) fn letter(language: Language) -> Letter {
    Letter {
        id: id(800),
        meeting: id(MEETING),
        body: id(MINISTRY),
        language,
        twin: id(801),
        purpose: LetterPurpose::Recommendations,
        follows: None,
        status: LetterStatus::Draft,
        recommendations: vec![id(601), id(602)],
        texts: LetterTexts::default(),
        in_reply_to: None,
        enclosures: Vec::new(),
        signatory: Some(id(CHAIR)),
        executor: Some(id(SECRETARY)),
        signed: None,
        registered: None,
        sent: None,
        received: None,
        annulled: None,
        replies: Vec::new(),
    }
}

pub(super) fn registration() -> Registration {
    Registration {
        number: "14-07/231".to_owned(),
        on: day(12, 3),
        file_index: Some("14-07".to_owned()),
        sequence: Some(231),
    }
}

fn bodies() -> Vec<Body> {
    let mut institute = body(
        INSTITUTE,
        wording(
            "Институт парламентаризма",
            "Парламентаризм институты",
            "Institute of Parliamentarism",
        ),
        &[],
    );
    institute.address =
        wording("г. Астана, ул. Достык, 1", "Астана қаласы, Достық көшесі, 1", "1 Dostyk, Astana");
    institute.phone = Some("+7 (7172) 74-00-00".to_owned());
    institute.email = Some("info@institute.example".to_owned());
    let mut ministry = body(
        MINISTRY,
        wording(
            "Министерство национальной экономики Республики Казахстан",
            "Қазақстан Республикасы Ұлттық экономика министрлігі",
            "Ministry of National Economy of the Republic of Kazakhstan",
        ),
        &[
            (Language::Ru, "Министерству национальной экономики Республики Казахстан"),
            (Language::Kk, "Қазақстан Республикасы Ұлттық экономика министрлігіне"),
        ],
    );
    ministry.names[0].short = wording("МНЭ РК", "ҚР ҰЭМ", "");
    let maslikhat = body(
        MASLIKHAT,
        wording("Маслихат города Астаны", "Астана қаласының мәслихаты", "Maslikhat of Astana"),
        &[],
    );
    vec![institute, ministry, maslikhat]
}

fn people() -> Vec<Person> {
    let soloveva = [("Соловьева", "Айгуль"), ("Соловьева", "Айгүл"), ("Solovyeva", "Aigul")];
    let abenov = [("Абенов", "Мурат"), ("Әбенов", "Мұрат"), ("Abenov", "Murat")];
    let chair = [("Ахметов", "Нурлан"), ("Ахметов", "Нұрлан"), ("Akhmetov", "Nurlan")];
    let secretary = [("Қасымова", "Әсел"), ("Қасымова", "Әсел"), ("Kassymova", "Assel")];
    let mut people = vec![
        person(SOLOVEVA, soloveva, Sex::Female),
        person(ABENOV, abenov, Sex::Male),
        person(CHAIR, chair, Sex::Male),
        person(SECRETARY, secretary, Sex::Female),
    ];
    people[2].memberships.push(post(15, CHAIR, wording("Председатель", "Төраға", "Chairman")));
    people[3].phone = Some("+7 (7172) 74-00-01".to_owned());
    people
}

/// Everything that minutes and letters need.
pub(super) fn complete() -> MeetingFile {
    let report = "Роль маслихата имеет большое значение. Вопрос пока кажется небольшим.";
    let mut soloveva = speech(40, SpeechKind::Report, vec![speaks(SOLOVEVA)], report);
    mark(&mut soloveva, PassageKind::Summary, "Роль маслихата имеет большое значение.");
    let mut abenov = speech(41, SpeechKind::Report, vec![speaks(ABENOV)], "");
    abenov.text_attached = true;
    let fund = "Создан общественный фонд «Аймак».";
    let both = vec![speaks(SOLOVEVA), speaks(ABENOV)];
    let announcement = speech(42, SpeechKind::Announcement, both, fund);
    let noted = wording("Тема остаётся актуальной.", "Тақырып әлі де өзекті.", "It is topical.");
    let asked = wording(
        "Подготовить письма в уполномоченные органы",
        "Уәкілетті органдарға хаттар дайындалсын",
        "Prepare letters to the authorised bodies",
    );
    let assignment =
        Decision { owner: Some(id(SECRETARY)), due: Some(day(12, 1)), ..decision(51, asked) };
    MeetingFile {
        meeting: Meeting {
            id: id(MEETING),
            title: wording(
                "Роль маслихата как органа местного самоуправления",
                "Мәслихаттың жергілікті өзін-өзі басқару органы ретіндегі рөлі",
                "The maslikhat as a body of local self-government",
            ),
            kind: MeetingKind::Regular,
            goal: Wording::default(),
            convener: Some(id(INSTITUTE)),
            body: Some(id(INSTITUTE)),
            place: wording("г. Астана", "Астана қаласы", "Astana"),
            dates: Dates { first: Some(day(11, 24)), last: None },
            times: Times { starts: at(10, 0), ends: at(12, 30) },
            zone: "Asia/Almaty".to_owned(),
            chair: Some(id(CHAIR)),
            presiding: false,
            secretary: Some(id(SECRETARY)),
            status: MeetingStatus::Held,
            number: Some("3".to_owned()),
            file_index: None,
            tags: Vec::new(),
            quorum: None,
            member_count: None,
            mailing: Mailing::default(),
        },
        participants: vec![
            deputy(21, SOLOVEVA),
            deputy(22, ABENOV),
            group(
                23,
                wording(
                    "представители политических партий",
                    "саяси партиялардың өкілдері",
                    "representatives of political parties",
                ),
            ),
        ],
        agenda: vec![AgendaItem {
            id: id::<AgendaItemId>(ITEM),
            title: wording(
                "О роли маслихата",
                "Мәслихаттың рөлі туралы",
                "On the role of the maslikhat",
            ),
            rapporteurs: vec![id::<PersonId>(SOLOVEVA), id::<PersonId>(ABENOV)],
            minutes: None,
            internal: false,
            carried: false,
            carried_to: None,
        }],
        entries: vec![
            Entry::Speech(soloveva),
            Entry::Speech(abenov),
            Entry::Speech(announcement),
            point(50, noted),
            Entry::Decision(assignment),
        ],
        recommendations: vec![
            recommendation(
                1,
                wording(
                    "Определить неурегулированные функции.",
                    "Реттелмеген функцияларды айқындау.",
                    "Find the unsettled functions.",
                ),
                &[MINISTRY],
            ),
            recommendation(
                2,
                wording(
                    "Шире вовлекать граждан.",
                    "Азаматтарды кеңінен тарту.",
                    "Involve citizens more widely.",
                ),
                &[MINISTRY, MASLIKHAT],
            ),
        ],
        letters: Vec::new(),
        deadlines: BTreeMap::new(),
        votes: Vec::new(),
        quorum: None,
        people: people(),
        bodies: bodies(),
        settings: Settings { own_body: Some(id::<BodyId>(INSTITUTE)), ..Settings::default() },
    }
}
