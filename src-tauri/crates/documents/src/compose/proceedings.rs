//! What was dealt with, item by item: heard, spoke, noted, decided, carried over. Votes are composed
//! beside this.

use std::borrow::Cow;

use hattama_domain::agenda::AgendaItem;
use hattama_domain::decision::Decision;
use hattama_domain::gap::{GapKind, Spot};
use hattama_domain::id::AgendaItemId;
use hattama_domain::language::Language;
use hattama_domain::noun::Noun;
use hattama_domain::passage::{Passage, PassageKind};
use hattama_domain::person::Case;
use hattama_domain::point::Point;
use hattama_domain::recommendation::Recommendation;
use hattama_domain::record::Entry;
use hattama_domain::speech::{Speaker, Speech, SpeechKind};
use hattama_domain::text::TextKind;
use hattama_words::Value;

use super::pen::{Pen, continued, ended, is_ended, item, spot, text_spot};
use super::{attendance, votes};
use crate::cases;
use crate::dates;
use crate::paper::{Decided, DecidedItem, Labelled, MinutesItem, Place, Spoken, SpokenLine};

/// A speech of one paragraph is printed whole up to this many characters.
const SHORT_SPEECH: usize = 600;

/// What stood under no item comes first, if anything did.
pub(super) fn items(pen: Pen) -> Vec<MinutesItem> {
    let loose = section(pen, None);
    let is_empty = loose.heard.is_none()
        && loose.spoke.is_none()
        && loose.noted.is_none()
        && loose.decided.is_none()
        && loose.votes.is_empty();
    let agenda = pen.file.printed_agenda().map(|item| section(pen, Some(item)));
    (!is_empty).then_some(loose).into_iter().chain(agenda).collect()
}

/// The wording of an agenda item.
pub(super) fn item_title(pen: Pen, item: &AgendaItem) -> Place {
    pen.wording(&item.title, TextKind::AgendaTitle, item.id, GapKind::AgendaTitle)
}

/// An item of the agenda with its number, or `None` for what stood under none.
fn section(pen: Pen, numbered: Option<(&AgendaItem, u32)>) -> MinutesItem {
    let number = numbered.map(|(_, number)| format!("{number}.")).unwrap_or_default();
    let under = numbered.map(|(item, _)| item.id);
    let entries = || pen.file.entries.iter().filter(|entry| known(pen, entry.item()) == under);
    let speeches = || {
        entries().filter_map(|entry| match entry {
            Entry::Speech(speech) => Some(speech),
            Entry::Point(_) | Entry::Decision(_) => None,
        })
    };
    let points = entries().filter_map(|entry| match entry {
        Entry::Point(point) => Some(point),
        Entry::Speech(_) | Entry::Decision(_) => None,
    });
    let decisions = entries().filter_map(|entry| match entry {
        Entry::Decision(decision) => Some(decision),
        Entry::Speech(_) | Entry::Point(_) => None,
    });
    let recommendations = pen.file.recommendations.iter();
    let adopted = recommendations.filter(|one| one.is_adopted() && known(pen, one.item) == under);
    MinutesItem {
        title: numbered.map(|(item, _)| item_title(pen, item)),
        heard: heard(pen, speeches().filter(|speech| is_report(speech))),
        spoke: spoke(pen, speeches().filter(|speech| !is_report(speech))),
        noted: noted(pen, points),
        decided: decided(pen, &number, decisions, adopted),
        votes: votes::on_no_decision(pen, |vote| known(pen, vote.item) == under),
        carried: numbered.and_then(|(item, _)| carried(pen, item)),
        number,
    }
}

/// «Вопрос перенесён на следующее заседание.»
fn carried(pen: Pen, item: &AgendaItem) -> Option<Place> {
    let spot = spot(Noun::AgendaItem, item.id);
    item.carried.then(|| Place::at(pen.say("paper-carried"), spot))
}

/// The item, unless the agenda has it no more.
fn known(pen: Pen, item: Option<AgendaItemId>) -> Option<AgendaItemId> {
    item.filter(|id| pen.file.agenda.iter().any(|item| item.id == *id))
}

fn is_report(speech: &Speech) -> bool {
    match speech.kind {
        SpeechKind::Report | SpeechKind::Coreport => true,
        SpeechKind::Remark
        | SpeechKind::Question
        | SpeechKind::Answer
        | SpeechKind::Retort
        | SpeechKind::Reference
        | SpeechKind::Announcement
        | SpeechKind::Chair => false,
    }
}

/// «СЛУШАЛИ: Соловьеву А., депутата Мажилиса» in Russian; «ТЫҢДАЛДЫ:» wants the nominative.
fn heard<'a>(pen: Pen, speeches: impl Iterator<Item = &'a Speech>) -> Option<Spoken> {
    let case = match pen.language {
        Language::Ru => Some(Case::Accusative),
        Language::Kk | Language::En => None,
    };
    spoken(pen, "paper-heard", case, speeches)
}

fn spoke<'a>(pen: Pen, speeches: impl Iterator<Item = &'a Speech>) -> Option<Spoken> {
    spoken(pen, "paper-spoke", None, speeches)
}

fn spoken<'a>(
    pen: Pen,
    label: &str,
    case: Option<Case>,
    speeches: impl Iterator<Item = &'a Speech>,
) -> Option<Spoken> {
    let speeches: Vec<_> = speeches.map(|speech| spoken_line(pen, case, speech)).collect();
    (!speeches.is_empty()).then(|| Spoken { label: pen.say(label), speeches })
}

fn spoken_line(pen: Pen, case: Option<Case>, speech: &Speech) -> SpokenLine {
    let mut speakers: Vec<_> =
        speech.speakers.iter().map(|speaker| named(pen, case, speech, speaker)).collect();
    // Of several speakers only the names: their capacities stand in the list of those present.
    let (who, mut capacity) = match speakers.len() {
        0 | 1 => speakers.pop().unwrap_or_default(),
        _ => {
            let names: Vec<_> = speakers.into_iter().map(|(name, _)| name).collect();
            (names.join(", "), String::new())
        }
    };
    if let Some(kind) = kind(pen, speech) {
        capacity.push_str(&format!(" ({kind})"));
    }
    let text = what_was_said(pen, speech);
    let between = if text.is_some() { " – " } else { "" };
    SpokenLine {
        who: Place::at(who, spot(Noun::Speech, speech.id)),
        capacity,
        between: between.to_owned(),
        text,
    }
}

/// A speaker's name in a case, and « , депутата Мажилиса» after it.
fn named(pen: Pen, case: Option<Case>, speech: &Speech, speaker: &Speaker) -> (String, String) {
    let (person, printed) = match speaker {
        Speaker::Person { person, printed } => (*person, printed.clone()),
        Speaker::Named(printed) => return (printed.clone(), String::new()),
        Speaker::Voice => return (voice(pen, speech), String::new()),
    };
    let name = printed.unwrap_or_else(|| match (case, pen.file.person(person)) {
        (Some(case), Some(person)) => cases::person(person, pen.language, case),
        _ => pen.listed(person),
    });
    let participant = pen.file.participant(person);
    let capacity = participant.and_then(|one| attendance::capacity(pen, one, case));
    (name, capacity.map(|capacity| format!(", {capacity}")).unwrap_or_default())
}

/// «Вопрос из зала» says what it was, too.
fn voice(pen: Pen, speech: &Speech) -> String {
    pen.say(if is_question_from_the_floor(speech) { "paper-voice-question" } else { "paper-voice" })
}

fn is_question_from_the_floor(speech: &Speech) -> bool {
    speech.kind == SpeechKind::Question && speech.speakers.contains(&Speaker::Voice)
}

/// What sort of speech it was, where neither the label nor the speaker says so.
fn kind(pen: Pen, speech: &Speech) -> Option<String> {
    let key = match speech.kind {
        SpeechKind::Report | SpeechKind::Remark | SpeechKind::Chair => return None,
        SpeechKind::Question if is_question_from_the_floor(speech) => return None,
        SpeechKind::Question => "question",
        SpeechKind::Coreport => "coreport",
        SpeechKind::Answer => "answer",
        SpeechKind::Retort => "retort",
        SpeechKind::Reference => "reference",
        SpeechKind::Announcement => "announcement",
    };
    Some(pen.say_of("paper-speech-kind", "kind", key))
}

/// The passages of a speech, else the whole of it where it is short, and that its text is attached
/// where it is. Of a long speech without passages short minutes say only that it was held.
fn what_was_said(pen: Pen, speech: &Speech) -> Option<Place> {
    let spot = text_spot(TextKind::SpeechText, speech.id);
    let text = speech.text.trim();
    if text.is_empty() && !speech.text_attached {
        let gap = GapKind::SpeechText;
        return Some(Place::missing(pen.mark(gap), Spot { gap: Some(gap), ..spot }));
    }
    let summary = passages(pen, speech).or_else(|| is_short(text).then(|| text.to_owned()));
    let attached = speech.text_attached.then(|| attached(pen, speech));
    let said = match (summary, attached) {
        (Some(summary), Some(attached)) => format!("{summary} ({attached})"),
        (said, attached) => said.or(attached.map(|attached| format!("{attached}.")))?,
    };
    Some(Place::at(said, spot))
}

fn attached(pen: Pen, speech: &Speech) -> String {
    pen.say(if is_report(speech) { "paper-report-attached" } else { "paper-speech-attached" })
}

fn is_short(text: &str) -> bool {
    !text.is_empty() && !text.contains('\n') && text.chars().nth(SHORT_SPEECH).is_none()
}

/// The passages one after the other: direct speech in quotation marks, summaries without.
fn passages(pen: Pen, speech: &Speech) -> Option<String> {
    let left = speech.passages.iter().filter(|passage| !passage.lost);
    left.map(|passage| rendered(pen, speech, passage)).reduce(|before, passage| {
        let between = if is_ended(&before) { " " } else { "; " };
        before + between + &passage
    })
}

fn rendered(pen: Pen, speech: &Speech, passage: &Passage) -> String {
    let words = passage.range.words(&speech.text).unwrap_or(&passage.words).trim();
    match passage.kind {
        PassageKind::Verbatim => pen.say_of("paper-quoted", "text", words),
        PassageKind::Summary => words.to_owned(),
    }
}

fn noted<'a>(pen: Pen, points: impl Iterator<Item = &'a Point>) -> Option<Labelled> {
    let (text, gap) = (TextKind::PointText, GapKind::PointText);
    let places: Vec<_> =
        points.map(|point| pen.wording(&point.text, text, point.id, gap)).collect();
    (!places.is_empty()).then(|| Labelled { label: pen.say("paper-noted"), places })
}

/// Decisions, and after them the recommendations that were adopted, in one numbering.
fn decided<'a>(
    pen: Pen,
    under: &str,
    decisions: impl Iterator<Item = &'a Decision>,
    adopted: impl Iterator<Item = &'a Recommendation>,
) -> Option<Decided> {
    let decisions = decisions.map(|decision| {
        (decision_text(pen, decision), votes::on_decision(pen, decision.id), Vec::new())
    });
    let adopted = adopted.map(|one| (recommendation_text(pen, one), Vec::new(), unnamed(pen, one)));
    let mut items = Vec::new();
    for ((text, votes, marks), number) in decisions.chain(adopted).zip(1u32..) {
        items.push(DecidedItem { number: format!("{under}{number}."), text, votes });
        let unnumbered = |text| DecidedItem { number: String::new(), text, votes: Vec::new() };
        items.extend(marks.into_iter().map(unnumbered));
    }
    (!items.is_empty()).then(|| Decided { label: pen.say("paper-decided"), items })
}

/// A decision; of an assignment also whose it is and by when.
fn decision_text(pen: Pen, decision: &Decision) -> Place {
    let (text, gap) = (TextKind::DecisionText, GapKind::DecisionText);
    let mut place = pen.wording(&decision.text, text, decision.id, gap);
    let owner = decision.owner.map(|owner| pen.listed(owner));
    let due = decision.due.map(|due| dates::in_words(due, pen.language));
    if owner.is_none() && due.is_none() {
        return place;
    }
    let text = ("text", Value::from(sentence(&place).into_owned()));
    place.text = match (owner, due) {
        (Some(owner), Some(due)) => pen.say_with(
            "paper-assigned",
            &[text, ("owner", Value::from(owner)), ("due", Value::from(due))],
        ),
        (Some(owner), None) => {
            let assigned = [text, ("owner", Value::from(owner))];
            ended(&pen.say_with("paper-assigned-owner", &assigned)).into_owned()
        }
        (None, due) => {
            let due = Value::from(due.unwrap_or_default());
            pen.say_with("paper-assigned-due", &[text, ("due", due)])
        }
    };
    place
}

fn sentence(place: &Place) -> Cow<'_, str> {
    if place.missing { Cow::Borrowed(&place.text) } else { ended(&place.text) }
}

/// «Рекомендовать Министерству …: …», to those who are confirmed.
fn recommendation_text(pen: Pen, one: &Recommendation) -> Place {
    let (text, gap) = (TextKind::RecommendationText, GapKind::RecommendationText);
    let mut place = pen.wording(&one.text, text, one.id, gap);
    let bodies: Vec<_> = one
        .addressees
        .iter()
        .filter(|addressee| addressee.confirmed)
        .filter_map(|addressee| {
            let name = pen.file.body(addressee.body)?.name_on(pen.file.meeting.dates.first)?;
            cases::body(name, pen.language, Case::Dative)
        })
        .collect();
    let text = ("text", Value::from(continued(pen.language, &place.text)));
    place.text = if bodies.is_empty() {
        pen.say_with("paper-recommend-bare", &[text])
    } else {
        pen.say_with("paper-recommend", &[("bodies", Value::from(pen.and(bodies))), text])
    };
    place
}

/// Marks for the addressees that have no name in the language.
fn unnamed(pen: Pen, one: &Recommendation) -> Vec<Place> {
    let confirmed = one.addressees.iter().filter(|addressee| addressee.confirmed);
    confirmed
        .filter(|addressee| pen.body_name(addressee.body).is_none())
        .map(|addressee| pen.missing(GapKind::AddresseeName, item(Noun::Body, addressee.body)))
        .collect()
}
