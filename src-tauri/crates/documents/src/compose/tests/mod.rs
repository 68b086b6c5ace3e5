//! Whole papers of a small session, as a clerk would expect them.

mod capacity;
mod control;
mod counts;
mod following;
mod forms;
mod gaps;
mod letters;
mod live;
mod minutes;
mod profiles;
mod session;
mod sheets;
mod speeches;

use hattama_domain::file::MeetingFile;
use hattama_domain::language::Language;
use hattama_domain::letter::Letter;
use hattama_domain::minutes::MinutesForm;

use crate::paper::{LetterPaper, MinutesPaper, Paper, Place};

/// What is said on paper, and the sources that say it.
const MESSAGES: &str = include_str!("../../../../../../locales/ru/paper.ftl");
const SOURCES: [&str; 11] = [
    include_str!("../../dates.rs"),
    include_str!("../attendance.rs"),
    include_str!("../following.rs"),
    include_str!("../letter.rs"),
    include_str!("../letterhead.rs"),
    include_str!("../minutes.rs"),
    include_str!("../pen.rs"),
    include_str!("../proceedings.rs"),
    include_str!("../speeches.rs"),
    include_str!("../version.rs"),
    include_str!("../votes.rs"),
];

/// The same of the sheets.
const SHEETS: &str = include_str!("../../../../../../locales/ru/sheets.ftl");
const SHEET_SOURCES: [&str; 7] = [
    include_str!("../sheets/mod.rs"),
    include_str!("../sheets/control.rs"),
    include_str!("../sheets/invitation.rs"),
    include_str!("../sheets/office.rs"),
    include_str!("../sheets/recommendations.rs"),
    include_str!("../sheets/register.rs"),
    include_str!("../sheets/table.rs"),
];

fn letter_of(file: &MeetingFile, letter: &Letter) -> LetterPaper {
    match super::letter(file, letter, false) {
        Paper::Letter(paper) => paper,
        Paper::Minutes(_) | Paper::Sheet(_) => panic!("a letter is composed as one"),
    }
}

fn minutes_of(file: &MeetingFile, language: Language) -> MinutesPaper {
    match super::minutes(file, MinutesForm::Short, language, false) {
        Paper::Minutes(paper) => paper,
        Paper::Letter(_) | Paper::Sheet(_) => panic!("minutes are composed as such"),
    }
}

fn texts<'a>(places: impl IntoIterator<Item = &'a Place>) -> Vec<&'a str> {
    places.into_iter().map(|place| place.text.as_str()).collect()
}

#[test]
fn no_message_of_the_paper_is_superfluous() {
    let ids: Vec<_> = MESSAGES.lines().filter_map(|line| Some(line.split_once(" =")?.0)).collect();
    assert!(ids.len() > 80, "only {} messages were found", ids.len());
    for id in ids.into_iter().filter(|id| id.starts_with("paper-")) {
        let is_said = SOURCES.iter().any(|source| source.contains(&format!("\"{id}\"")));
        let is_part = MESSAGES.contains(&format!("{{ {id} }}"));
        assert!(is_said || is_part, "nothing says {id}");
    }
}

#[test]
fn no_message_of_the_sheets_is_superfluous() {
    let ids: Vec<_> = SHEETS.lines().filter_map(|line| Some(line.split_once(" =")?.0)).collect();
    assert!(ids.len() > 15, "only {} messages were found", ids.len());
    for id in ids.into_iter().filter(|id| id.starts_with("sheet-")) {
        let is_said = SHEET_SOURCES.iter().any(|source| source.contains(&format!("\"{id}\"")));
        assert!(is_said || SHEETS.contains(&format!("{{ {id} }}")), "nothing says {id}");
    }
}

#[test]
fn a_paper_comes_back_from_its_kept_form() {
    let file = session::complete();
    for language in Language::ALL {
        let letter = session::letter(language);
        for paper in [
            super::letter(&file, &letter, false),
            super::minutes(&file, MinutesForm::Short, language, true),
        ] {
            let kept = serde_json::to_string(&paper).expect("a paper is plain data");
            let back: Paper = serde_json::from_str(&kept).expect("it reads its own form");
            assert_eq!(back, paper);
            assert_eq!(back.fingerprint(), paper.fingerprint());
        }
    }
}
