//! What is reported as missing is marked on the paper, and what is marked is reported.

use std::collections::BTreeSet;

use hattama_domain::agenda::AgendaItem;
use hattama_domain::file::MeetingFile;
use hattama_domain::gap::{self, Gap, GapKind};
use hattama_domain::language::{Language, Wording};
use hattama_domain::letter::Letter;
use hattama_domain::meeting::Dates;
use hattama_domain::minutes::MinutesForm;
use hattama_domain::noun::ItemRef;
use hattama_domain::quorum::QuorumRule;
use hattama_domain::record::Entry;
use serde_json::Value;

use super::session::{MASLIKHAT, complete, count, group, id, letter, vote, wording};
use crate::compose;
use crate::paper::{Paper, Place};

/// Every place of a paper, wherever it stands.
fn places(data: &Value, found: &mut Vec<Place>) {
    match data {
        Value::Object(fields) => {
            if let Ok(place) = serde_json::from_value::<Place>(data.clone()) {
                found.push(place);
            }
            fields.values().for_each(|value| places(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| places(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn places_of(paper: &Paper) -> Vec<Place> {
    let mut found = Vec::new();
    places(&paper.data(), &mut found);
    found
}

fn marks(paper: &Paper) -> BTreeSet<(GapKind, ItemRef)> {
    let missing = places_of(paper).into_iter().filter(|place| place.missing);
    missing
        .map(|place| {
            let spot = place.spot.expect("a mark says where it is filled in");
            assert!(!place.text.is_empty(), "a mark can be seen");
            (spot.gap.expect("a mark says what is missing"), spot.item)
        })
        .collect()
}

fn reported(gaps: Vec<Gap>) -> BTreeSet<(GapKind, ItemRef)> {
    gaps.into_iter().map(|gap| (gap.kind, gap.at)).collect()
}

/// As on the evening of the session: nothing but what was said.
fn bare() -> MeetingFile {
    let mut file = complete();
    file.meeting.title = Wording::default();
    file.meeting.place = Wording::default();
    file.meeting.dates = Dates::default();
    file.meeting.chair = None;
    file.meeting.secretary = None;
    file.meeting.body = None;
    file.meeting.convener = None;
    file.agenda[0].title = Wording::default();
    file.participants.push(group(26, Wording::default()));
    for entry in &mut file.entries {
        match entry {
            Entry::Speech(speech) => {
                speech.text = " \n".to_owned();
                speech.text_attached = false;
            }
            Entry::Point(point) => point.text = Wording::default(),
            Entry::Decision(decision) => decision.text = Wording::default(),
        }
    }
    for one in &mut file.recommendations {
        one.text = Wording::default();
    }
    for body in &mut file.bodies {
        body.names[0].full = Wording::default();
        body.names[0].forms.clear();
    }
    file.people[2].memberships.clear();
    file.people[3].phone = None;
    file
}

fn agree_on_minutes(file: &MeetingFile) {
    for language in Language::ALL {
        let paper = compose::minutes(file, MinutesForm::Short, language, true);
        assert_eq!(marks(&paper), reported(gap::of_minutes(file, language)), "{language:?}");
    }
}

fn agree_on_letter(file: &MeetingFile, letter: &Letter) {
    for language in Language::ALL {
        let letter = Letter { language, ..letter.clone() };
        let paper = compose::letter(file, &letter, true);
        assert_eq!(marks(&paper), reported(gap::of_letter(file, &letter)), "{language:?}");
    }
}

#[test]
fn minutes_mark_what_is_reported_and_nothing_else() {
    agree_on_minutes(&complete());
    let mut file = bare();
    agree_on_minutes(&file);
    assert_eq!(gap::of_minutes(&file, Language::Kk).len(), 17, "the file has gaps to agree on");
    file.meeting.convener = complete().meeting.convener;
    agree_on_minutes(&file);
    file.settings.annex_from = 1;
    agree_on_minutes(&file);
    file.agenda.clear();
    file.participants.clear();
    agree_on_minutes(&file);
}

#[test]
fn minutes_agree_on_open_votes_and_on_what_is_internal() {
    let mut file = complete();
    file.quorum = Some(QuorumRule::Number(5).judge(19, 16));
    file.agenda[0].carried = true;
    file.votes = vec![vote(60), vote(61), count(vote(62), [9, 0, 0, 7])];
    file.votes[1].subject = wording("Принять регламент", "", "");
    agree_on_minutes(&file);
    assert_eq!(gap::of_minutes(&file, Language::Kk).len(), 3, "the file has gaps to agree on");
    file.votes[1].decision = Some(id(51));
    agree_on_minutes(&file);
    let mut file = bare();
    file.votes = vec![vote(60)];
    file.votes[0].decision = Some(id(51));
    file.agenda[0].internal = true;
    agree_on_minutes(&file);
    file.agenda.push(AgendaItem { id: id(31), internal: false, ..file.agenda[0].clone() });
    agree_on_minutes(&file);
}

#[test]
fn letters_mark_what_is_reported_and_nothing_else() {
    let complete = complete();
    let letter = letter(Language::Ru);
    agree_on_letter(&complete, &letter);
    agree_on_letter(&complete, &Letter { body: id(MASLIKHAT), ..letter.clone() });
    let mut file = bare();
    agree_on_letter(&file, &letter);
    file.settings.own_body = None;
    agree_on_letter(&file, &letter);
    let nobody =
        Letter { signatory: None, executor: None, recommendations: Vec::new(), ..letter.clone() };
    agree_on_letter(&file, &nobody);
    file.letters.push(nobody.clone());
    agree_on_letter(&file, &nobody);
    let mut written = letter;
    written.texts.addressee = Some("Министру".to_owned());
    written.texts.opening = Some("Сообщаем.".to_owned());
    written.texts.signatory_post = Some("Директор".to_owned());
    agree_on_letter(&file, &written);
}

#[test]
fn a_proposed_dative_is_marked_and_can_be_read() {
    let file = complete();
    let letter = Letter { body: id(MASLIKHAT), ..letter(Language::Kk) };
    let paper = compose::letter(&file, &letter, true);
    let marked: Vec<_> = places_of(&paper).into_iter().filter(|place| place.missing).collect();
    assert_eq!(marked.len(), 1);
    assert_eq!(marked[0].text, "Астана қаласының мәслихатына");
    let gap = marked[0].spot.and_then(|spot| spot.gap);
    assert_eq!(gap, Some(GapKind::AddresseeDative));
}

#[test]
fn every_text_leads_to_its_own_noun() {
    let file = complete();
    let letter = letter(Language::Ru);
    for paper in [
        compose::minutes(&file, MinutesForm::Short, Language::Ru, false),
        compose::letter(&file, &letter, false),
    ] {
        let spots: Vec<_> = places_of(&paper).into_iter().filter_map(|place| place.spot).collect();
        assert!(spots.len() > 15);
        for spot in spots {
            assert!(spot.text.is_none_or(|text| text.noun() == spot.item.noun), "{spot:?}");
        }
    }
}

#[test]
fn no_place_of_a_message_stays_open() {
    for file in [complete(), bare()] {
        for language in Language::ALL {
            let papers = [
                compose::minutes(&file, MinutesForm::Short, language, true),
                compose::letter(&file, &Letter { language, ..letter(language) }, true),
            ];
            for paper in papers {
                let text = paper.data().to_string();
                assert!(!text.contains("paper-") && !text.contains("{$"), "{text}");
            }
        }
    }
}
