//! Sheets: their common head, and which parts each kind has. The parts are composed beside this.

mod attendance;
pub(super) mod control;
mod invitation;
mod office;
mod order;
mod recommendations;
pub(super) mod register;
mod table;

use hattama_domain::file::MeetingFile;
use hattama_domain::gap::GapKind;
use hattama_domain::language::Language;
use hattama_domain::meeting::Times;
use hattama_domain::noun::Noun;
use hattama_domain::sheet::SheetKind;
use hattama_domain::text::TextKind;
use hattama_words::Value;

use super::minutes;
use super::pen::{Pen, kind_key, spot};
use crate::dates;
use crate::paper::{Filed, Place, Role, TitleLine};
use crate::sheet::SheetPaper;

pub(super) fn compose(
    file: &MeetingFile,
    kind: SheetKind,
    language: Language,
    draft: bool,
) -> SheetPaper {
    let pen = Pen::new(file, language);
    let meeting = &file.meeting;
    let mut sheet = SheetPaper {
        kind: kind.into(),
        language,
        draft: draft.then(|| pen.say("paper-draft")),
        filed: filed(pen, kind),
        layout: pen.layout(),
        body: body(pen),
        title: title(pen, kind),
        topic: pen.wording(
            &meeting.title,
            TextKind::MeetingTitle,
            meeting.id,
            GapKind::MeetingTitle,
        ),
        facts: facts(pen, kind),
        opening: Vec::new(),
        agenda: None,
        table: None,
        closing: Vec::new(),
        signatures: Vec::new(),
        book: None,
    };
    match kind {
        SheetKind::Invitation => {
            sheet.opening = vec![invitation::opening(pen)];
            sheet.agenda = Some(minutes::agenda(pen));
            sheet.closing = invitation::closing(pen).into_iter().collect();
            sheet.signatures = vec![minutes::chair(pen)];
        }
        SheetKind::Order => sheet.table = Some(order::table(pen)),
        SheetKind::Attendance => {
            sheet.table = Some(attendance::table(pen));
            sheet.signatures = vec![minutes::secretary(pen)];
        }
        SheetKind::Register => sheet.table = Some(register::table(pen)),
        SheetKind::Recommendations => sheet.table = Some(recommendations::table(pen)),
    }
    sheet
}

fn filed(pen: Pen, kind: SheetKind) -> Filed {
    let meeting = &pen.file.meeting;
    let title = minutes::shortened(meeting.title.in_or_any(pen.language).unwrap_or_default());
    let values = [("kind", Value::from(kind.name())), ("title", Value::from(title))];
    let name = pen.say_with("sheet-file", &values).trim_end().to_owned();
    Filed { date: meeting.dates.first, number: None, name }
}

/// Letters are registered and recommendations followed up by the office itself; the meeting is that
/// of its body.
fn body(pen: Pen) -> Place {
    let meeting = &pen.file.meeting;
    match meeting.body.or(meeting.convener) {
        Some(body) => {
            let mut place = pen.body(body, meeting.dates.first, GapKind::OwnBodyName);
            if !place.missing {
                place.text = place.text.to_uppercase();
            }
            place
        }
        None => pen.missing(GapKind::MeetingBody, pen.meeting()),
    }
}

/// «ПОРЯДОК ПРОВЕДЕНИЯ», and below it «очередного заседания» where the title goes on.
fn title(pen: Pen, kind: SheetKind) -> Vec<TitleLine> {
    let meeting = ("meeting", Value::from(kind_key(pen.file.meeting.kind)));
    let kind = ("kind", Value::from(kind.name()));
    let title = pen.say_with("sheet-title", std::slice::from_ref(&kind));
    let of = pen.say_with("sheet-title-of", &[kind, meeting]);
    let title = TitleLine { text: title, strong: true };
    let of = (!of.trim().is_empty()).then_some(TitleLine { text: of, strong: false });
    // In Kazakh what it is comes last.
    match (of, pen.language) {
        (None, _) => vec![title],
        (Some(of), Language::Ru | Language::En) => vec![title, of],
        (Some(of), Language::Kk) => vec![of, title],
    }
}

/// When and where the meeting is, as far as that is known; what comes of it has its date at most.
fn facts(pen: Pen, kind: SheetKind) -> Vec<Role> {
    match kind {
        SheetKind::Invitation | SheetKind::Order | SheetKind::Attendance => {
            [Some(date(pen)), time(pen), Some(place(pen))].into_iter().flatten().collect()
        }
        SheetKind::Recommendations => vec![date(pen)],
        SheetKind::Register => Vec::new(),
    }
}

fn fact(pen: Pen, name: &str, place: Place) -> Role {
    Role { label: pen.say_of("sheet-fact", "fact", name), name: place }
}

fn date(pen: Pen) -> Role {
    let date = match pen.days() {
        Some(days) => Place::at(days, spot(Noun::Meeting, pen.file.meeting.id)),
        None => pen.missing(GapKind::MeetingDate, pen.meeting()),
    };
    fact(pen, "date", date)
}

fn time(pen: Pen) -> Option<Role> {
    let meeting = &pen.file.meeting;
    let times = times(meeting.times)?;
    Some(fact(pen, "time", Place::at(times, spot(Noun::Meeting, meeting.id))))
}

fn place(pen: Pen) -> Role {
    let meeting = &pen.file.meeting;
    let (kind, gap) = (TextKind::MeetingPlace, GapKind::MeetingPlace);
    fact(pen, "place", pen.wording(&meeting.place, kind, meeting.id, gap))
}

fn times(times: Times) -> Option<String> {
    let times: Vec<_> = [times.starts, times.ends].into_iter().flatten().map(dates::time).collect();
    (!times.is_empty()).then(|| times.join("–"))
}
