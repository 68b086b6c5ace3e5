//! Who was there: in lines on the first page, or, from so many on, in an annex.

use chrono::NaiveTime;
use hattama_domain::gap::GapKind;
use hattama_domain::noun::Noun;
use hattama_domain::participant::{Participant, Presence, Standing};
use hattama_domain::person::{Case, CaseForm};
use hattama_domain::text::TextKind;
use hattama_words::Value;

use super::pen::{Pen, spot};
use crate::cases;
use crate::dates;
use crate::paper::{Annex, AnnexLine, AnnexList, Attendance, Attendee, Place};

/// Under which label a participant stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    Present,
    Online,
    Invited,
    Absent,
}

impl List {
    /// In the order of the paper.
    const ALL: [List; 4] = [List::Present, List::Online, List::Invited, List::Absent];

    fn of(participant: &Participant) -> List {
        match (participant.presence, participant.standing) {
            (Presence::Absent, Standing::Member | Standing::Invited) => List::Absent,
            (Presence::Present | Presence::Online, Standing::Invited) => List::Invited,
            (Presence::Present, Standing::Member) => List::Present,
            (Presence::Online, Standing::Member) => List::Online,
        }
    }

    fn label(self) -> &'static str {
        match self {
            List::Present => "paper-present",
            List::Online => "paper-online",
            List::Invited => "paper-invited",
            List::Absent => "paper-absent",
        }
    }
}

/// The lists that have anybody, in the order of the paper.
fn lists<'a>(pen: Pen<'a>) -> impl Iterator<Item = (List, Vec<&'a Participant>)> {
    List::ALL.into_iter().filter_map(move |list| {
        let everybody = pen.file.participants.iter();
        let those: Vec<_> = everybody.filter(|one| List::of(one) == list).collect();
        (!those.is_empty()).then_some((list, those))
    })
}

/// Everybody by name, one after the other.
pub(super) fn in_lines(pen: Pen) -> Vec<Attendance> {
    if pen.file.participants.is_empty() {
        let who = pen.missing(GapKind::Participants, pen.meeting());
        return vec![Attendance { label: pen.say(List::Present.label()), places: vec![last(who)] }];
    }
    let line = |(list, those): (List, Vec<&Participant>)| {
        let mut places: Vec<_> = those
            .into_iter()
            .map(|one| Attendee { who: whole(pen, one), after: "; ".to_owned() })
            .collect();
        if let Some(last) = places.last_mut() {
            last.after = stop_after(&last.who);
        }
        Attendance { label: pen.say(list.label()), places }
    };
    lists(pen).map(line).collect()
}

/// Where the annex has them, the first page only says so.
pub(super) fn in_annex(pen: Pen) -> Vec<Attendance> {
    let line = |(list, _): (List, _)| Attendance {
        label: pen.say(list.label()),
        places: vec![last(Place::said(pen.say("paper-list-attached")))],
    };
    lists(pen).map(line).collect()
}

/// An extract has no annex: of so many it says how many there were.
pub(super) fn in_numbers(pen: Pen) -> Vec<Attendance> {
    let line = |(list, those): (List, Vec<&Participant>)| {
        let count = pen.say_with("paper-people", &[("count", Value::from(those.len()))]);
        Attendance { label: pen.say(list.label()), places: vec![last(Place::said(count))] }
    };
    lists(pen).map(line).collect()
}

/// The annex, where there are so many participants that it takes one.
pub(super) fn annex(pen: Pen) -> Option<Annex> {
    let participants = &pen.file.participants;
    if participants.is_empty() || participants.len() < pen.file.settings.annex_from as usize {
        return None;
    }
    let days = pen.days().map(|days| pen.say_of("paper-annex-date", "dates", days));
    let number = pen.file.meeting.number.as_deref();
    let number = number.filter(|number| !number.trim().is_empty());
    let number = number.map(|number| pen.say_of("paper-number", "number", number));
    let of: Vec<_> = [days, number].into_iter().flatten().collect();
    let label = [pen.say("paper-annex"), of.join(" ")];
    let lists = lists(pen).map(|(list, those)| AnnexList {
        label: pen.say(list.label()),
        people: those.into_iter().zip(1..).map(|(one, number)| line(pen, one, number)).collect(),
    });
    Some(Annex {
        label: label.join("\n").trim_end().to_owned(),
        title: pen.say("paper-annex-title"),
        lists: lists.collect(),
    })
}

fn line(pen: Pen, participant: &Participant, number: u32) -> AnnexLine {
    AnnexLine {
        number: format!("{number}."),
        who: who(pen, participant),
        capacity: after_name(pen, participant),
    }
}

fn last(who: Place) -> Attendee {
    let after = stop_after(&who);
    Attendee { who, after }
}

/// The full stop of a list, which initials at its end have already.
fn stop_after(who: &Place) -> String {
    if who.text.ends_with('.') { String::new() } else { ".".to_owned() }
}

/// «Абенов М. – депутат Мажилиса» in one place.
fn whole(pen: Pen, participant: &Participant) -> Place {
    let mut place = who(pen, participant);
    place.text.push_str(&after_name(pen, participant));
    place
}

/// A name, or a group in words.
pub(super) fn who(pen: Pen, participant: &Participant) -> Place {
    let Some(person) = participant.person else {
        let (kind, gap) = (TextKind::ParticipantGroup, GapKind::ParticipantGroup);
        return pen.wording(&participant.group, kind, participant.id, gap);
    };
    Place::at(pen.listed(person), spot(Noun::Participant, participant.id))
}

/// « – депутат Мажилиса (дистанционно, с 10:20)», or nothing.
fn after_name(pen: Pen, participant: &Participant) -> String {
    let capacity = capacity(pen, participant, None).map(|capacity| format!(" – {capacity}"));
    let notes: Vec<_> = [from_afar(pen, participant), while_there(pen, participant)]
        .into_iter()
        .flatten()
        .collect();
    let notes = if notes.is_empty() { String::new() } else { format!(" ({})", notes.join(", ")) };
    capacity.unwrap_or_default() + &notes
}

/// Whoever is invited has no list of those who took part from afar.
fn from_afar(pen: Pen, participant: &Participant) -> Option<String> {
    let is_said =
        participant.presence == Presence::Online && participant.standing == Standing::Invited;
    is_said.then(|| pen.say("paper-from-afar"))
}

/// When somebody came later or left earlier than the others, where that was noted.
fn while_there(pen: Pen, participant: &Participant) -> Option<String> {
    if participant.presence == Presence::Absent {
        return None;
    }
    let said = |time: NaiveTime| Value::from(dates::time(time));
    match (participant.times.starts, participant.times.ends) {
        (Some(came), Some(left)) => {
            let times = [("came", said(came)), ("left", said(left))];
            Some(pen.say_with("paper-came-and-left", &times))
        }
        (Some(came), None) => Some(pen.say_with("paper-came", &[("came", said(came))])),
        (None, Some(left)) => Some(pen.say_with("paper-left", &[("left", said(left))])),
        (None, None) => None,
    }
}

/// In what capacity a participant was there, and for whom («депутат (партия «…»)»); the capacity in
/// a case, whom it stands for as the directory or the record has it.
pub(super) fn capacity(pen: Pen, participant: &Participant, case: Option<Case>) -> Option<String> {
    let whom = participant
        .represents
        .and_then(|body| pen.body_name(body))
        .or_else(|| participant.representing.get(pen.language));
    let (capacity, forms) = match (said(pen, participant), whom) {
        (Some((said, forms)), _) => (said.to_owned(), forms),
        (None, Some(_)) => (pen.say("paper-representative"), [].as_slice()),
        (None, None) => return None,
    };
    let capacity = match case {
        Some(case) => {
            let person = participant.person.and_then(|person| pen.file.person(person));
            cases::role(&capacity, forms, person, pen.language, case)
        }
        None => capacity,
    };
    Some(match whom {
        Some(whom) => format!("{capacity} ({whom})"),
        None => capacity,
    })
}

/// The capacity that somebody has said, with its own case forms, else the post in the body whose
/// sitting it was.
fn said<'a>(pen: Pen<'a>, participant: &'a Participant) -> Option<(&'a str, &'a [CaseForm])> {
    if let Some(capacity) = participant.capacity.get(pen.language) {
        return Some((capacity, &participant.forms));
    }
    let person = pen.file.person(participant.person?)?;
    let post = person.post_in(pen.file.meeting.body?, pen.file.meeting.dates.first)?;
    Some((post.role.get(pen.language)?, &[]))
}
