//! Pictures on paper: their words, their standards, and that they are laid out whatever they show.

use chrono::NaiveDate;
use hattama_documents::picture::{
    Bar, Course, CourseMark, Label, MarkShape, Picture, PictureName, PictureRow, PictureTable,
    PicturesPaper,
};
use hattama_domain::language::{Language, Wording};
use hattama_domain::profile::BundledProfile;

use super::*;

fn label(text: &str) -> Label {
    Label { text: text.to_owned(), language: Language::Kk }
}

/// A picture of bars with four parts each.
fn picture(bars: u32) -> Picture {
    let name = |number: u32| label(&format!("Ұйым {number} әңғүқөһі"));
    let bar = |number| Bar {
        label: name(number),
        parts: vec![number, 2, 0, 4],
        value: (number + 6).to_string(),
    };
    let cells =
        |number: u32| ["2", "0", "4"].map(str::to_owned).into_iter().chain([number.to_string()]);
    let row = |number| PictureRow { label: name(number), cells: cells(number).collect() };
    Picture {
        name: PictureName::OpenBodies,
        title: "Аяқталмағандар".to_owned(),
        caption: "Бәрі осында көрінеді.".to_owned(),
        series: ["а", "ә", "б", "в"].map(str::to_owned).into(),
        bars: (0..bars.min(15)).map(bar).collect(),
        more: None,
        table: PictureTable {
            columns: ["Адресат", "1", "2", "3", "Барлығы"].map(str::to_owned).into(),
            rows: (0..bars).map(row).collect(),
        },
    }
}

fn paper(pictures: Vec<Picture>) -> PicturesPaper {
    let own = Wording::from([(Language::Kk, "Парламентаризм институты")]);
    let on = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day");
    let profile = BundledProfile::Kazakhstan.profile();
    let empty = PicturesPaper::new("Шолу".to_owned(), &own, profile, on, Language::Kk);
    PicturesPaper { pictures, ..empty }
}

#[test]
fn pictures_are_printed_with_their_tables_for_archives_and_readers() {
    let made = Press::new().pictures(&paper(vec![picture(3), picture(40)])).expect("a PDF");
    let text = flat(&text_of(&made));
    for word in
        ["ПАРЛАМЕНТАРИЗМ ИНСТИТУТЫ", "2026 жылғы 24 қараша", "Бәрі осында көрінеді.", "Ұйым 39"]
    {
        assert!(text.contains(word), "{word}: {text}");
    }
    let metadata = String::from_utf8_lossy(&made.bytes);
    assert!(metadata.contains("<pdfuaid:part>1<") && metadata.contains("<pdfaid:part>2<"));
    poppler("qpdf", &["--check"], &made, &[]);
}

#[test]
fn the_course_of_a_recommendation_is_printed_with_its_table() {
    let mark = |shape, number: u32| CourseMark {
        shape,
        date: format!("{number} қараша"),
        after: Some("12 күннен кейін".to_owned()),
        what: format!("қадам {number}"),
        who: Some(label("Маслихат")),
        words: Some(label("Сөз")),
        leads: None,
    };
    let shapes = [MarkShape::Circle, MarkShape::Square, MarkShape::Diamond, MarkShape::Ring];
    let marks: Vec<_> = shapes.into_iter().zip(1..).map(|(shape, at)| mark(shape, at)).collect();
    let course = Course {
        title: "Ұ-1".to_owned(),
        text: label("Көпірді тексеру"),
        meeting: uuid::Uuid::nil().into(),
        session: label("Көпірлер туралы"),
        caption: "Отыз күн өтті.".to_owned(),
        table: PictureTable {
            columns: ["Қадам", "Күні", "Кім", "Сөзі"].map(str::to_owned).into(),
            rows: vec![PictureRow {
                label: label("кестеден"), cells: vec![String::new(); 3]
            }],
        },
        marks,
    };
    let paper = PicturesPaper { course: Some(course), ..paper(Vec::new()) };
    let text = flat(&text_of(&Press::new().pictures(&paper).expect("a PDF")));
    for word in ["Көпірді тексеру", "Отыз күн өтті.", "қадам 4", "12 күннен кейін", "кестеден"]
    {
        assert!(text.contains(word), "{word}: {text}");
    }
}

#[test]
fn a_picture_without_a_bar_and_one_without_rows_are_laid_out() {
    let mut empty = picture(0);
    empty.series.clear();
    let mut none = picture(2);
    none.bars.iter_mut().for_each(|bar| bar.parts = vec![0]);
    none.table.rows[0].label.text = "<b>#$\\".to_owned() + &"ж".repeat(500);
    Press::new().pictures(&paper(vec![empty, none])).expect("a PDF");
}
