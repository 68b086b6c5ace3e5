//! A speech on paper: who spoke in which capacity, and of what was said as much as the form of the
//! minutes has.

use hattama_domain::gap::{GapKind, Spot};
use hattama_domain::minutes::MinutesForm;
use hattama_domain::noun::Noun;
use hattama_domain::passage::{Passage, PassageKind};
use hattama_domain::person::Case;
use hattama_domain::speech::{Speaker, Speech, SpeechKind};
use hattama_domain::text::TextKind;
use hattama_words::Value;

use super::attendance;
use super::pen::{Pen, ended, is_ended, spot, text_spot};
use crate::cases;
use crate::paper::{Place, SpokenLine};

/// Short minutes print a speech of one paragraph whole up to this many characters.
const SHORT_SPEECH: usize = 600;

/// Whether it was heard, rather than said in the discussion.
pub(super) fn is_report(speech: &Speech) -> bool {
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

/// The speeches as lines are made of them. Short minutes and extracts name a speaker once under an
/// item, with all that he said there; full minutes keep to the order of the speeches.
pub(super) fn turns<'a>(
    pen: Pen,
    speeches: impl Iterator<Item = &'a Speech>,
) -> Vec<Vec<&'a Speech>> {
    let mut turns: Vec<Vec<&Speech>> = Vec::new();
    for speech in speeches {
        let before = turns.iter_mut().find(|turn| are_of_one(pen.form, turn[0], speech));
        match before {
            Some(turn) => turn.push(speech),
            None => turns.push(vec![speech]),
        }
    }
    turns
}

/// Whether one line takes both. What marks a missing text stays a line of its own.
fn are_of_one(form: MinutesForm, one: &Speech, other: &Speech) -> bool {
    let may_be_joined = |speech: &Speech| {
        !is_missing(speech) && matches!(speech.speakers[..], [Speaker::Person { .. }])
    };
    form != MinutesForm::Full
        && one.speakers == other.speakers
        && may_be_joined(one)
        && may_be_joined(other)
}

/// The speeches of a turn, their speakers in a case where the label asks for one.
pub(super) fn line(pen: Pen, case: Option<Case>, turn: &[&Speech]) -> SpokenLine {
    let speech = turn[0];
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
    let is_of_one_kind = turn.iter().all(|other| other.kind == speech.kind);
    if let Some(kind) = kind(pen, speech).filter(|_| is_of_one_kind) {
        capacity.push_str(&format!(" ({kind})"));
    }
    let text = turn.iter().filter_map(|speech| what_was_said(pen, speech)).reduce(joined);
    let between = if text.is_some() { " – " } else { "" };
    SpokenLine {
        who: Place::at(who, spot(Noun::Speech, speech.id)),
        capacity,
        between: between.to_owned(),
        text,
    }
}

/// A paragraph each; a click leads to the first.
fn joined(before: Place, next: Place) -> Place {
    Place { text: before.text + "\n" + &next.text, ..before }
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

/// What minutes have of a speech, and that its text is attached where it is.
fn what_was_said(pen: Pen, speech: &Speech) -> Option<Place> {
    let spot = text_spot(TextKind::SpeechText, speech.id);
    let text = speech.text.trim();
    if is_missing(speech) {
        let gap = GapKind::SpeechText;
        return Some(Place::missing(pen.mark(gap), Spot { gap: Some(gap), ..spot }));
    }
    let said = match pen.form {
        MinutesForm::Full => (!text.is_empty()).then(|| whole(pen, speech)),
        MinutesForm::Short | MinutesForm::Extract(_) => summary(pen, speech, text),
    };
    let attached = speech.text_attached.then(|| attached(pen, speech));
    let said = match (said, attached) {
        (Some(said), Some(attached)) => format!("{said} ({attached})"),
        (said, attached) => said.or(attached.map(|attached| format!("{attached}.")))?,
    };
    Some(Place::at(said, spot))
}

fn is_missing(speech: &Speech) -> bool {
    speech.text.trim().is_empty() && !speech.text_attached
}

/// The passages of a speech, else the whole of it where it is short. Of a long speech without
/// passages short minutes say only that it was held.
fn summary(pen: Pen, speech: &Speech, text: &str) -> Option<String> {
    passages(pen, speech).or_else(|| is_short(text).then(|| text.to_owned()))
}

/// The whole text, what is marked as verbatim in quotation marks in its place.
fn whole(pen: Pen, speech: &Speech) -> String {
    let is_quoted = |passage: &&Passage| passage.kind == PassageKind::Verbatim && !passage.lost;
    let mut ranges: Vec<_> =
        speech.passages.iter().filter(is_quoted).map(|passage| passage.range).collect();
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut rest = speech.text.as_str();
    let mut read = 0;
    let mut whole = String::with_capacity(speech.text.len());
    for range in ranges {
        // One within another is quoted with it.
        if range.start < read {
            continue;
        }
        let Some((before, words, after)) = cut(rest, range.start - read, range.end - range.start)
        else {
            break;
        };
        whole.push_str(before);
        whole.push_str(&quoted(pen, before, words, after));
        rest = after;
        read = range.end;
    }
    whole.push_str(rest);
    whole.trim().to_owned()
}

/// The text before, within and after a range of scalar values.
fn cut(text: &str, start: u32, length: u32) -> Option<(&str, &str, &str)> {
    let mut edges = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    let start = edges.nth(start as usize)?;
    let end = edges.nth(length.checked_sub(1)? as usize)?;
    Some((&text[..start], &text[start..end], &text[end..]))
}

/// In quotation marks, unless the speech has them there already.
fn quoted(pen: Pen, before: &str, words: &str, after: &str) -> String {
    let is_quoted = before.ends_with(['«', '“', '"']) && after.starts_with(['»', '”', '"'])
        || words.starts_with(['«', '“', '"']) && words.ends_with(['»', '”', '"']);
    if is_quoted { words.to_owned() } else { pen.say_of("paper-quoted", "text", words) }
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

/// Who said a passage, and its words: «Соловьева А.: «…»».
pub(super) fn quote(pen: Pen, speech: &Speech, passage: &Passage) -> String {
    let names = speech.speakers.iter().map(|speaker| named(pen, None, speech, speaker).0);
    let words = match passage.lost {
        // The speech has other words now; what it rests on are those that were marked.
        true => said(pen, passage.kind, passage.words.trim()),
        false => rendered(pen, speech, passage),
    };
    let who = names.collect::<Vec<_>>().join(", ");
    ended(&pen.say_with("paper-quote", &[("who", Value::from(who)), ("words", Value::from(words))]))
        .into_owned()
}

fn rendered(pen: Pen, speech: &Speech, passage: &Passage) -> String {
    let words = passage.range.words(&speech.text).unwrap_or(&passage.words).trim();
    said(pen, passage.kind, words)
}

/// Direct speech in quotation marks, a summary without.
fn said(pen: Pen, kind: PassageKind, words: &str) -> String {
    match kind {
        PassageKind::Verbatim => pen.say_of("paper-quoted", "text", words),
        PassageKind::Summary => words.to_owned(),
    }
}
