//! In what capacity somebody is heard: what was said of it, else the post, in the case that paper needs.

use hattama_domain::file::MeetingFile;
use hattama_domain::language::Language::{self, En, Kk, Ru};
use hattama_domain::person::{Case, CaseForm};

use super::minutes_of;
use super::session::{ABENOV, complete, id, post, wording};

/// Of the second who reports.
fn heard(file: &MeetingFile, language: Language) -> String {
    let item = minutes_of(file, language).items.remove(0);
    item.heard.expect("two reports").speeches.remove(1).capacity
}

fn confirmed(case: Case, text: &str) -> CaseForm {
    CaseForm { language: Ru, case, text: text.to_owned(), confirmed: true }
}

#[test]
fn a_representative_without_a_post_is_called_one() {
    let mut file = complete();
    file.participants[1].capacity = wording("", "", "");
    file.participants[1].representing = wording("Партия «Байтақ»", "«Байтақ» партиясы", "");
    assert_eq!(heard(&file, Ru), ", представителя (Партия «Байтақ»)");
    assert_eq!(heard(&file, Kk), ", өкіл («Байтақ» партиясы)");
    assert_eq!(heard(&file, En), "");
}

#[test]
fn a_capacity_stands_as_somebody_has_confirmed_it() {
    let mut file = complete();
    file.participants[1].capacity = wording("и. о. акима", "әкім м. а.", "");
    file.participants[1].forms = vec![confirmed(Case::Dative, "и. о. акима (кому)")];
    assert_eq!(heard(&file, Ru), ", и. о. акима", "another case is proposed");
    file.participants[1].forms.push(confirmed(Case::Accusative, "исполняющего обязанности акима"));
    assert_eq!(heard(&file, Ru), ", исполняющего обязанности акима");
    assert_eq!(heard(&file, Kk), ", әкім м. а.");
}

#[test]
fn a_post_stands_as_somebody_has_confirmed_it() {
    let mut file = complete();
    file.participants[1].capacity = wording("", "", "");
    let mut held = post(16, ABENOV, wording("советник", "кеңесші", ""));
    let rapporteur = file.people.iter().position(|person| person.id == id(ABENOV));
    let rapporteur = rapporteur.expect("he is known");
    file.people[rapporteur].memberships = vec![held.clone()];
    assert_eq!(heard(&file, Ru), ", советника");
    held.forms = vec![confirmed(Case::Accusative, "советника на общественных началах")];
    file.people[rapporteur].memberships = vec![held];
    assert_eq!(heard(&file, Ru), ", советника на общественных началах");
    assert_eq!(heard(&file, Kk), ", кеңесші");
    file.participants[1].capacity = wording("эксперт", "", "");
    assert_eq!(heard(&file, Ru), ", эксперта", "the post's forms are not those of the capacity");
    file.participants[1].capacity = wording("советник", "кеңесші", "");
    assert_eq!(heard(&file, Ru), ", советника на общественных началах", "in the words of the post");
}
