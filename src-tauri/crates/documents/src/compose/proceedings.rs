//! What was dealt with, item by item: heard, spoke, noted, decided, carried over. Speeches and votes
//! are composed beside this.

use std::borrow::Cow;

use hattama_domain::agenda::AgendaItem;
use hattama_domain::decision::Decision;
use hattama_domain::gap::GapKind;
use hattama_domain::id::AgendaItemId;
use hattama_domain::language::Language;
use hattama_domain::minutes::MinutesForm;
use hattama_domain::noun::Noun;
use hattama_domain::person::Case;
use hattama_domain::point::Point;
use hattama_domain::recommendation::Recommendation;
use hattama_domain::record::Entry;
use hattama_domain::speech::Speech;
use hattama_domain::text::TextKind;
use hattama_words::Value;

use super::pen::{Pen, continued, ended, item, spot};
use super::verb_last::verb_last;
use super::{speeches, votes};
use crate::cases;
use crate::dates;
use crate::paper::{Decided, DecidedItem, Labelled, MinutesItem, Place, Spoken};

/// What stood under no item comes first, if anything did. An extract has its item alone.
pub(super) fn items(pen: Pen) -> Vec<MinutesItem> {
    if let MinutesForm::Extract(_) = pen.form {
        return agenda(pen).map(|item| section(pen, Some(item))).collect();
    }
    let loose = section(pen, None);
    let is_empty = loose.heard.is_none()
        && loose.spoke.is_none()
        && loose.noted.is_none()
        && loose.decided.is_none()
        && loose.votes.is_empty();
    let agenda = agenda(pen).map(|item| section(pen, Some(item)));
    (!is_empty).then_some(loose).into_iter().chain(agenda).collect()
}

/// The items that the minutes have in their form, with the numbers that they have in all forms.
pub(super) fn agenda<'a>(pen: Pen<'a>) -> impl Iterator<Item = (&'a AgendaItem, u32)> {
    pen.file.printed_agenda().filter(move |(item, _)| match pen.form {
        MinutesForm::Short | MinutesForm::Full => true,
        MinutesForm::Extract(only) => item.id == only,
    })
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
    let adopted =
        recommendations.filter(|one| one.is_in_minutes() && known(pen, one.item) == under);
    let [decided, recommended] = decided(pen, &number, decisions, adopted);
    MinutesItem {
        title: numbered.map(|(item, _)| item_title(pen, item)),
        heard: heard(pen, speeches().filter(|speech| speeches::is_report(speech))),
        spoke: spoke(pen, speeches().filter(|speech| !speeches::is_report(speech))),
        noted: noted(pen, points),
        decided,
        recommended,
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
    let turns = speeches::turns(pen, speeches);
    let speeches: Vec<_> = turns.iter().map(|turn| speeches::line(pen, case, turn)).collect();
    (!speeches.is_empty()).then(|| Spoken { label: pen.say(label), speeches })
}

fn noted<'a>(pen: Pen, points: impl Iterator<Item = &'a Point>) -> Option<Labelled> {
    let (text, gap) = (TextKind::PointText, GapKind::PointText);
    let places: Vec<_> =
        points.map(|point| pen.wording(&point.text, text, point.id, gap)).collect();
    (!places.is_empty()).then(|| Labelled { label: pen.say("paper-noted"), places })
}

/// Decisions, and after them the recommendations that were adopted, in one numbering; under one label
/// or under two, as the profile has them.
fn decided<'a>(
    pen: Pen,
    under: &str,
    decisions: impl Iterator<Item = &'a Decision>,
    adopted: impl Iterator<Item = &'a Recommendation>,
) -> [Option<Decided>; 2] {
    let mut numbers = (1u32..).map(|number| format!("{under}{number}."));
    let mut numbered = |text, votes| {
        let number = numbers.next().unwrap_or_default();
        DecidedItem { number, text, votes }
    };
    let mut decided: Vec<_> = decisions
        .map(|one| numbered(decision_text(pen, one), votes::on_decision(pen, one.id)))
        .collect();
    let recommended = adopted.flat_map(|one| {
        let item = numbered(recommendation_text(pen, one), Vec::new());
        [item].into_iter().chain(unnamed(pen, one))
    });
    let apart = match pen.profile.recommended_apart {
        true => recommended.collect(),
        false => {
            decided.extend(recommended);
            Vec::new()
        }
    };
    let labelled = |label, items: Vec<_>| {
        (!items.is_empty()).then(|| Decided { label: pen.say(label), items })
    };
    [labelled("paper-decided", decided), labelled("paper-recommended", apart)]
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
    let apart = pen.profile.recommended_apart;
    let last = if pen.language == Language::Kk && !apart && !place.missing {
        verb_last(&place.text, &names(pen))
    } else {
        None
    };
    let text = continued(pen.language, &place.text);
    place.text = match (bodies.is_empty(), last) {
        (true, _) => pen.say_of("paper-recommend-bare", "text", text),
        (false, None) if apart => recommend(pen, "paper-recommend-apart", bodies, text),
        (false, None) => recommend(pen, "paper-recommend", bodies, text),
        (false, Some(text)) => recommend(pen, "paper-recommend-last", bodies, text),
    };
    place
}

fn recommend(pen: Pen, how: &str, bodies: Vec<String>, text: String) -> String {
    pen.say_with(how, &[("bodies", Value::from(pen.and(bodies))), ("text", Value::from(text))])
}

/// The names of people and bodies, in the language of the paper.
fn names<'a>(pen: Pen<'a>) -> Vec<&'a str> {
    let people = pen.file.people.iter().map(|one| one.name_in(pen.language).family.as_str());
    let bodies = pen.file.bodies.iter().flat_map(|body| &body.names);
    let bodies = bodies.flat_map(|name| [&name.full, &name.short]);
    people.chain(bodies.filter_map(|name| name.get(pen.language))).collect()
}

/// Without a number: marks for the addressees that have no name in the language.
fn unnamed(pen: Pen, one: &Recommendation) -> Vec<DecidedItem> {
    let mark = |body| pen.missing(GapKind::AddresseeName, item(Noun::Body, body));
    let unnumbered = |text| DecidedItem { number: String::new(), text, votes: Vec::new() };
    let confirmed = one.addressees.iter().filter(|addressee| addressee.confirmed);
    confirmed
        .filter(|addressee| pen.body_name(addressee.body).is_none())
        .map(|addressee| unnumbered(mark(addressee.body)))
        .collect()
}
