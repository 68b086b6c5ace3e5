//! Papers as a profile has them.

use std::collections::BTreeMap;

use hattama_domain::file::MeetingFile;
use hattama_domain::language::Language::{self, En, Kk, Ru};
use hattama_domain::language::Wording;
use hattama_domain::letter::{Letter, Reference};
use hattama_domain::profile::{
    BundledProfile, LABELS, NamePattern, NamePatterns, PaperProfile, PaperProfiles, ProfileChoice,
};
use hattama_words::Words;

use super::minutes::read;
use super::session::{complete, day, letter, registration};
use super::{letter_of, minutes_of};

/// The complete session in an office with this profile.
pub(super) fn by(profile: PaperProfile) -> MeetingFile {
    let mut file = complete();
    let profile = PaperProfile { name: "Свой".to_owned(), ..profile };
    file.settings.profiles =
        PaperProfiles { chosen: ProfileChoice::Own(profile.name.clone()), own: vec![profile] };
    file
}

pub(super) fn usual() -> PaperProfile {
    BundledProfile::Kazakhstan.profile().clone()
}

#[test]
fn dates_are_written_by_the_pattern_and_kept_with_the_paper() {
    let file = by(PaperProfile {
        dates: Wording::from([(Ru, "{dd}.{mm}.{year}"), (Kk, "{year} ж. {day} {month}")]),
        ..usual()
    });
    assert_eq!(minutes_of(&file, Ru).date.text, "24.11.2026");
    assert_eq!(minutes_of(&file, Kk).date.text, "2026 ж. 24 қараша");
    assert_eq!(minutes_of(&file, En).date.text, "24 November 2026");
    let in_reply_to = Some(Reference { number: "12".to_owned(), date: Some(day(11, 3)) });
    let registered = Letter { registered: Some(registration()), in_reply_to, ..letter(Ru) };
    let paper = letter_of(&file, &registered);
    assert_eq!(paper.layout.date.as_deref(), Some("{dd}.{mm}.{year}"));
    let reference = paper.in_reply_to.map(|place| place.text.replace('\u{a0}', "~"));
    assert_eq!(reference.as_deref(), Some("На №~12 от 03.11.2026"));
    assert_eq!(paper.date.text, registration().on.format("%d.%m.%Y").to_string());
}

#[test]
fn names_are_written_by_the_patterns() {
    let names = |lists, signatures| {
        let names = NamePatterns { lists, signatures };
        let paper = minutes_of(&by(PaperProfile { names, ..usual() }), Ru);
        let listed = &paper.attendance[0].places[0].who.text;
        (listed.clone(), paper.signatures[0].name.text.clone())
    };
    let (listed, signed) = names(NamePattern::FamilyFirst, NamePattern::OneInitial);
    let (given, signed_in_full) = names(NamePattern::GivenFirst, NamePattern::GivenFirst);
    let family = signed.split('\u{a0}').next_back().expect("a family name");
    assert_eq!(signed.matches('.').count(), 1, "{signed}");
    assert!(signed_in_full.ends_with(family) && !signed_in_full.contains('.'), "{signed_in_full}");
    let family = listed.split('\u{a0}').next().expect("a family name");
    assert!(listed.contains('.') && given.contains(&format!("\u{a0}{family}")), "{listed} {given}");
}

#[test]
fn labels_are_those_of_the_profile_in_its_languages() {
    let resolved = Wording::from([(Ru, "ПОСТАНОВИЛИ:"), (Kk, "ҚАУЛЫ ЕТТІ:")]);
    let labels = BTreeMap::from([("paper-decided".to_owned(), resolved)]);
    let file = by(PaperProfile { labels, ..usual() });
    let decided = |language| {
        let paper = minutes_of(&file, language);
        let decided = paper.items.into_iter().find_map(|item| item.decided);
        decided.expect("something was decided").label
    };
    assert_eq!(decided(Ru), "ПОСТАНОВИЛИ:");
    assert_eq!(decided(Kk), "ҚАУЛЫ ЕТТІ:");
    assert_eq!(decided(En), Words::of(En).say("paper-decided"));
}

/// A label is a message of its own, with nothing to be filled in.
#[test]
fn every_label_is_a_message_without_places() {
    for label in LABELS {
        for language in Language::ALL {
            let text = Words::of(language).say(label);
            assert!(text != label && !text.contains(['{', '$']), "{label}: {text}");
        }
    }
}

#[test]
fn recommendations_stand_apart_where_the_profile_has_it_so() {
    let together = read(&minutes_of(&by(usual()), Ru));
    assert!(!together.contains("РЕКОМЕНДОВАЛИ:") && together.contains("Рекомендовать "));
    let file = by(PaperProfile { recommended_apart: true, ..usual() });
    let paper = minutes_of(&file, Ru);
    let item = paper.items.iter().find(|item| item.recommended.is_some()).expect("some");
    let recommended = item.recommended.as_ref().expect("some");
    assert_eq!(recommended.label, "РЕКОМЕНДОВАЛИ:");
    let decided = item.decided.as_ref().map_or(0, |decided| decided.items.len());
    let first = &recommended.items[0];
    assert_eq!(first.number, format!("{}{}.", item.number, decided + 1), "one numbering");
    assert!(first.text.text.starts_with("Министерству "), "{}", first.text.text);
}
