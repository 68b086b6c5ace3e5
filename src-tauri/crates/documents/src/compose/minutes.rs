//! Minutes: their head, the agenda and the signatures. Who was there and what was dealt with
//! are composed beside this.

use hattama_domain::agenda::AgendaItem;
use hattama_domain::file::MeetingFile;
use hattama_domain::gap::GapKind;
use hattama_domain::id::PersonId;
use hattama_domain::language::Language;
use hattama_domain::meeting::Times;
use hattama_domain::minutes::MinutesForm;
use hattama_domain::noun::Noun;
use hattama_domain::person::Case;
use hattama_domain::text::TextKind;
use hattama_words::Value;

use super::pen::{Pen, kind_key, spot};
use super::{attendance, proceedings};
use crate::cases;
use crate::dates;
use crate::paper::{Agenda, AgendaLine, Filed, MinutesPaper, Place, Role, Signature, TitleLine};

/// The longest title in the name of a file, in characters.
const LONGEST_TITLE: usize = 60;

pub(super) fn compose(
    file: &MeetingFile,
    form: MinutesForm,
    language: Language,
    draft: bool,
) -> MinutesPaper {
    let pen = Pen::new(file, language).in_form(form);
    let meeting = &file.meeting;
    let annex = attendance::annex(pen);
    let is_extract = matches!(form, MinutesForm::Extract(_));
    MinutesPaper {
        language,
        draft: draft.then(|| pen.say("paper-draft")),
        filed: filed(pen),
        layout: pen.layout(),
        body: body(pen),
        title: title(pen),
        date: match pen.dated() {
            Some(days) => Place::at(days, spot(Noun::Meeting, meeting.id)),
            None => pen.missing(GapKind::MeetingDate, pen.meeting()),
        },
        place: pen.wording(
            &meeting.place,
            TextKind::MeetingPlace,
            meeting.id,
            GapKind::MeetingPlace,
        ),
        number: match is_extract {
            // Its title has it.
            true => Place::default(),
            false => Place::at(number(pen), spot(Noun::Meeting, meeting.id)),
        },
        topic: pen.wording(
            &meeting.title,
            TextKind::MeetingTitle,
            meeting.id,
            GapKind::MeetingTitle,
        ),
        roles: roles(pen),
        attendance: match annex {
            Some(_) if is_extract => attendance::in_numbers(pen),
            Some(_) => attendance::in_annex(pen),
            None => attendance::in_lines(pen),
        },
        quorum: quorum(pen),
        agenda: agenda(pen),
        items: proceedings::items(pen),
        certified: is_extract.then(|| pen.say("paper-certified")),
        signatures: signatures(pen),
        annex: annex.filter(|_| !is_extract),
    }
}

/// The chair and the secretary sign minutes; an extract is certified by the secretary.
fn signatures(pen: Pen) -> Vec<Signature> {
    match pen.form {
        MinutesForm::Short | MinutesForm::Full => vec![chair(pen), secretary(pen)],
        MinutesForm::Extract(_) => vec![secretary(pen)],
    }
}

pub(super) fn chair(pen: Pen) -> Signature {
    signature(pen, chair_label(pen), pen.file.meeting.chair, GapKind::Chair)
}

pub(super) fn secretary(pen: Pen) -> Signature {
    signature(pen, "paper-secretary", pen.file.meeting.secretary, GapKind::Secretary)
}

fn filed(pen: Pen) -> Filed {
    let meeting = &pen.file.meeting;
    let title = shortened(meeting.title.in_or_any(pen.language).unwrap_or_default());
    let name = match (pen.form, proceedings::agenda(pen).next()) {
        (MinutesForm::Extract(_), Some((_, item))) => {
            let values = [("item", Value::from(item)), ("title", Value::from(title))];
            pen.say_with("paper-extract-file", &values)
        }
        (MinutesForm::Full, _) => pen.say_of("paper-full-minutes-file", "title", title),
        _ => pen.say_of("paper-minutes-file", "title", title),
    };
    Filed {
        date: meeting.dates.first,
        number: meeting.number.clone().filter(|number| !number.trim().is_empty()),
        name: name.trim_end().to_owned(),
    }
}

/// The first words of a title, with a mark where others have gone.
pub(super) fn shortened(title: &str) -> String {
    let words: Vec<_> = title.split_whitespace().collect();
    let title = words.join(" ");
    let Some((end, _)) = title.char_indices().nth(LONGEST_TITLE) else { return title };
    let head = &title[..end];
    // Where the cut falls within a word, the word goes; a single endless word is cut.
    let whole = match title[end..].starts_with(' ') {
        true => head,
        false => head.rsplit_once(' ').map_or(head, |(words, _)| words),
    };
    format!("{}…", whole.trim_end_matches([' ', ',', ';', ':', '–', '-']))
}

/// In capitals; «…ның отырысы» in Kazakh wants the genitive, which the title of an extract does not.
fn body(pen: Pen) -> Place {
    let meeting = &pen.file.meeting;
    let Some(id) = meeting.body.or(meeting.convener) else {
        return pen.missing(GapKind::MeetingBody, pen.meeting());
    };
    let mut place = pen.body(id, meeting.dates.first, GapKind::OwnBodyName);
    if place.missing {
        return place;
    }
    let is_extract = matches!(pen.form, MinutesForm::Extract(_));
    if pen.language == Language::Kk && !is_extract {
        let name = pen.file.body(id).and_then(|body| body.name_on(meeting.dates.first));
        let genitive = name.and_then(|name| cases::body(name, pen.language, Case::Genitive));
        place.text = genitive.unwrap_or(place.text);
    }
    place.text = place.text.to_uppercase();
    place
}

fn title(pen: Pen) -> Vec<TitleLine> {
    let kind = Value::from(kind_key(pen.file.meeting.kind));
    let strong = |text| TitleLine { text, strong: true };
    let of = TitleLine { text: pen.say_with("paper-minutes-of", &[("kind", kind)]), strong: false };
    let extract = || strong(pen.say_of("paper-extract", "number", number(pen)));
    match (pen.form, pen.language) {
        (MinutesForm::Extract(_), Language::Ru | Language::En) => vec![extract(), of],
        (MinutesForm::Extract(_), Language::Kk) => vec![extract()],
        (_, Language::Ru | Language::En) => vec![strong(pen.say("paper-minutes")), of],
        (_, Language::Kk) => vec![of, strong(pen.say("paper-minutes"))],
    }
}

fn number(pen: Pen) -> String {
    let number = pen.file.meeting.number.as_deref().filter(|number| !number.trim().is_empty());
    match number {
        Some(number) => pen.say_of("paper-number", "number", number),
        None => pen.say("paper-number-blank"),
    }
}

fn chair_label(pen: Pen) -> &'static str {
    if pen.file.meeting.presiding { "paper-presiding" } else { "paper-chair" }
}

fn roles(pen: Pen) -> Vec<Role> {
    let meeting = &pen.file.meeting;
    let role = |label, person, gap| Role {
        label: pen.say_of("paper-label", "label", pen.say(label)),
        name: signatory(pen, person, gap),
    };
    let mut roles = vec![
        role(chair_label(pen), meeting.chair, GapKind::Chair),
        role("paper-secretary", meeting.secretary, GapKind::Secretary),
    ];
    roles.extend(times(pen, meeting.times));
    roles
}

fn times(pen: Pen, times: Times) -> Option<Role> {
    let (label, text) = match (times.starts, times.ends) {
        (Some(starts), Some(ends)) => {
            ("paper-times", format!("{}–{}", dates::time(starts), dates::time(ends)))
        }
        (Some(starts), None) => ("paper-starts", dates::time(starts)),
        (None, Some(ends)) => ("paper-ends", dates::time(ends)),
        (None, None) => return None,
    };
    let name = Place::at(text, spot(Noun::Meeting, pen.file.meeting.id));
    Some(Role { label: pen.say(label), name })
}

/// Whether there was a quorum, and what that rests on: of nobody listed there is nothing to say.
fn quorum(pen: Pen) -> Option<Place> {
    let quorum = pen.file.quorum.filter(|quorum| quorum.members > 0)?;
    let is_listed = !pen.file.participants.is_empty();
    let numbers = [
        ("members", Value::from(quorum.members)),
        ("present", Value::from(quorum.present)),
        ("needed", Value::from(quorum.needed)),
    ];
    let message = if quorum.is_met { "paper-quorum" } else { "paper-no-quorum" };
    let spot = spot(Noun::Meeting, pen.file.meeting.id);
    is_listed.then(|| Place::at(pen.say_with(message, &numbers), spot))
}

fn signature(pen: Pen, label: &str, person: Option<PersonId>, gap: GapKind) -> Signature {
    Signature { post: Place::said(pen.say(label)), name: signatory(pen, person, gap) }
}

fn signatory(pen: Pen, person: Option<PersonId>, gap: GapKind) -> Place {
    match person {
        Some(person) => Place::at(pen.signed(person), spot(Noun::Meeting, pen.file.meeting.id)),
        None => pen.missing(gap, pen.meeting()),
    }
}

pub(super) fn agenda(pen: Pen) -> Agenda {
    let items: Vec<_> =
        proceedings::agenda(pen).map(|(item, number)| line(pen, item, number)).collect();
    let none = items.is_empty().then(|| pen.missing(GapKind::Agenda, pen.meeting()));
    Agenda { label: pen.say("paper-agenda"), items, none }
}

fn line(pen: Pen, item: &AgendaItem, number: u32) -> AgendaLine {
    AgendaLine {
        number: format!("{number}."),
        title: proceedings::item_title(pen, item),
        rapporteurs: rapporteurs(pen, item),
    }
}

/// «(докладчики: Соловьева А., Абенов М.)».
fn rapporteurs(pen: Pen, item: &AgendaItem) -> Option<Place> {
    let names: Vec<_> = item.rapporteurs.iter().map(|person| pen.listed(*person)).collect();
    if names.is_empty() {
        return None;
    }
    let values = [("count", Value::from(names.len())), ("names", Value::from(names.join(", ")))];
    let text = pen.say_with("paper-rapporteurs", &values);
    Some(Place::at(text, spot(Noun::AgendaItem, item.id)))
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_long_title_is_cut_between_words() {
        assert_eq!(shortened("О  бюджете\nгорода"), "О бюджете города");
        assert_eq!(
            shortened("О рассмотрении, обсуждении и утверждении бюджета города Астаны на 2027 год"),
            "О рассмотрении, обсуждении и утверждении бюджета города…"
        );
        assert_eq!(shortened(&"ұ".repeat(70)), format!("{}…", "ұ".repeat(60)));
    }
}
