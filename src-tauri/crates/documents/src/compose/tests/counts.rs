//! Counts in words beside their figures, where that is wanted.

use hattama_domain::file::MeetingFile;
use hattama_domain::language::Language::{self, En, Kk, Ru};
use hattama_domain::letter::Enclosure;
use hattama_domain::minutes::MinutesForm;
use hattama_domain::profile::PaperProfile;
use hattama_domain::vote::Tally;

use super::super::letter::enclosure_line;
use super::super::pen::Pen;
use super::super::votes::figures;
use super::profiles::{by, usual};
use super::session::id;

/// The complete session in an office that wants words, or doesn't.
fn office(counts_in_words: bool) -> MeetingFile {
    by(PaperProfile { counts_in_words, ..usual() })
}

#[test]
fn votes_stand_in_words_in_full_minutes() {
    let tally = Tally { in_favour: 14, against: 2, abstained: 1, not_voting: 0 };
    let said = |language: Language, form, wanted| {
        let file = office(wanted);
        let pen = Pen::new(&file, language).in_form(form);
        figures(pen, tally).replace('\u{a0}', "~")
    };
    assert_eq!(
        said(Ru, MinutesForm::Full, true),
        "за – 14~(четырнадцать), против – 2~(два), воздержались – 1~(один), не голосовали – 0~(ноль)."
    );
    assert_eq!(
        said(Kk, MinutesForm::Full, true),
        "қолдағандар – 14~(он төрт), қарсы – 2~(екі), қалыс қалғандар – 1~(бір), дауыс бермегендер – 0~(нөл)."
    );
    let plain = [
        (Ru, MinutesForm::Short, true),
        (Ru, MinutesForm::Full, false),
        (En, MinutesForm::Full, true),
    ];
    for (language, form, wanted) in plain {
        assert!(!said(language, form, wanted).contains('('));
    }
}

#[test]
fn sheets_and_copies_stand_in_words() {
    let title = "Протокол".to_owned();
    let enclosure = Enclosure { id: id(1), title, sheets: Some(3), copies: Some(1) };
    let line = |language, wanted| {
        let file = office(wanted);
        enclosure_line(Pen::new(&file, language), &enclosure).replace('\u{a0}', "~")
    };
    assert_eq!(line(Ru, true), "Протокол на 3~(трёх)~л. в 1~(одном)~экз.");
    assert_eq!(line(Ru, false), "Протокол на 3~л. в 1~экз.");
    assert_eq!(line(Kk, true), "Протокол, 3~(үш)~парақта, 1~(бір)~данада");
    assert_eq!(line(En, true), line(En, false));
}
