//! How papers come onto pages, as LibreOffice lays DOCX and ODT out: their numbers, signatures that
//! stay with the text, paragraphs that leave no line alone, words that are hyphenated.

use std::ops::Range;

use hattama_domain::language::Language;
use hattama_domain::settings::TemplateKind;

use crate::samples::{extract, letter, minutes, sheet};
use crate::{LetterPaper, MinutesPaper, Paper, Place, docx, odt, office};

/// The lines of each page of a paper.
type Pages = Vec<Vec<String>>;

/// The papers in each format, laid out in one run.
fn laid_out(papers: &[Paper]) -> [(&'static str, Vec<Pages>); 2] {
    let words = papers.iter().map(|paper| docx(paper).expect("made").bytes);
    let files: Vec<_> = words.chain(papers.iter().map(|paper| odt(paper).bytes)).collect();
    let pages = office::pages(&files.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let lines = |page: &String| page.lines().map(str::to_owned).collect();
    let mut words: Vec<Pages> =
        pages.iter().map(|pages| pages.iter().map(lines).collect()).collect();
    let texts = words.split_off(papers.len());
    [("docx", words), ("odt", texts)]
}

/// So many paragraphs of a line each.
fn short_lines(count: usize) -> Vec<Place> {
    vec![Place::said("Сөз."); count]
}

fn letter_with(opening: Vec<Place>) -> Paper {
    Paper::Letter(LetterPaper { opening, ..letter() })
}

/// Minutes, or an extract from them, whose first item begins with these paragraphs.
fn minutes_with(paragraphs: Vec<Place>, mut paper: MinutesPaper) -> Paper {
    paper.annex = None;
    let noted = paper.items[0].noted.as_mut().expect("something is noted");
    noted.places.splice(..0, paragraphs);
    Paper::Minutes(paper)
}

/// The last thing that is decided was voted on, and nothing comes after.
fn minutes_that_end_in_a_vote() -> MinutesPaper {
    let mut paper = minutes();
    paper.items.truncate(1);
    paper.items[0].votes.clear();
    paper
}

fn invitation_with(opening: Vec<Place>) -> Paper {
    let paper = sheet(TemplateKind::Invitation, Language::Kk);
    Paper::Sheet(crate::SheetPaper { opening, ..paper })
}

/// The page begins with its number, but for the first.
fn check_numbers(pages: &Pages) {
    for (number, lines) in (1..).zip(pages) {
        let is_numbered = lines.first() == Some(&number.to_string());
        assert_eq!(is_numbered, number > 1, "page {number}: {pages:?}");
    }
}

/// Papers are numbered from the second page on, and what ends them stands on the last page as a
/// whole; among them are such as go over the end of a page where others don't.
fn check_ends(papers: &[Paper], end: &[&str]) {
    for (format, laid_out) in laid_out(papers) {
        for pages in &laid_out {
            check_numbers(pages);
            let last = pages.last().expect("a page").join("\n");
            for text in end {
                assert!(last.contains(text), "{format}: {text} is not on the last page: {pages:?}");
            }
        }
        let lengths: Vec<_> = laid_out.iter().map(Vec::len).collect();
        assert!(lengths.iter().max() > lengths.iter().min(), "{format}: {lengths:?}");
    }
}

#[test]
fn a_letter_is_numbered_from_the_second_page_and_its_signature_stays_with_the_text() {
    let papers: Vec<_> = (11..19).map(|count| letter_with(short_lines(count))).collect();
    let end = ["просим сообщить", "Приложение:", "С уважением", "А. Абенов", "00-00-01"];
    check_ends(&papers, &end);
}

#[test]
fn minutes_are_numbered_from_the_second_page_and_their_signatures_stay_with_the_text() {
    let of = |paper: &dyn Fn() -> MinutesPaper, counts: Range<usize>| -> Vec<_> {
        counts.map(|count| minutes_with(short_lines(count), paper())).collect()
    };
    let signed = ["Төраға", "М. Әбенов", "Хатшы", "Г. Қасымова"];
    let end = |text| [&[text], &signed[..]].concat();
    check_ends(&of(&minutes, 31..38), &end("келесі отырысқа қалдырылды"));
    check_ends(&of(&minutes_that_end_in_a_vote, 40..47), &end("Қолдағандар: Әбенов"));
    let certified = ["келесі отырысқа қалдырылды", "көшірме дұрыс", "Хатшы", "Г. Қасымова"];
    check_ends(&of(&extract, 32..39), &certified);
}

#[test]
fn an_invitation_is_numbered_from_the_second_page_and_its_signatures_stay_with_the_text() {
    let papers: Vec<_> = (22..28).map(|count| invitation_with(short_lines(count))).collect();
    let end = ["Растауыңызды сұраймыз", "Төраға", "М. Әбенов", "Хатшы", "Г. Қасымова"];
    check_ends(&papers, &end);
}

/// How many lines of a paragraph each page has; it is made of a word that nothing else says.
fn spread(pages: &Pages) -> Vec<usize> {
    let lines = |page: &Vec<String>| page.iter().filter(|line| line.contains("жүз")).count();
    pages.iter().map(lines).filter(|count| *count > 0).collect()
}

/// A paragraph that moves over the end of a page leaves no line alone on either side of it.
fn check_lone_lines(paper: impl Fn(Vec<Place>) -> Paper, before: Range<usize>) {
    let long = Place::said(format!("Б{}.", " жүз".repeat(110)));
    let papers: Vec<_> = before
        .map(|before| {
            let mut paragraphs = short_lines(before);
            paragraphs.push(long.clone());
            paragraphs.extend(short_lines(3));
            paper(paragraphs)
        })
        .collect();
    for (format, laid_out) in laid_out(&papers) {
        let spreads: Vec<_> = laid_out.iter().map(spread).collect();
        assert!(spreads.iter().all(|lines| !lines.contains(&1)), "{format}: {spreads:?}");
        // Two lines on a side: one step more, and one would stand alone if nothing kept it.
        for side in [0, 1] {
            let has_two = |lines: &Vec<usize>| lines.len() == 2 && lines[side] == 2;
            assert!(spreads.iter().any(has_two), "{format}: {spreads:?}");
        }
    }
}

#[test]
fn no_paragraph_leaves_a_line_alone_on_a_page() {
    check_lone_lines(letter_with, 22..29);
    check_lone_lines(|paragraphs| minutes_with(paragraphs, minutes()), 6..13);
    check_lone_lines(invitation_with, 27..34);
}

/// Whether a word goes on over the end of a line.
fn is_hyphenated(pages: &Pages) -> bool {
    pages.iter().flatten().any(|line| line.ends_with(['-', '\u{ad}', '\u{2010}']))
}

#[test]
fn words_are_hyphenated_in_russian_and_not_in_kazakh() {
    let russian = "Совершенствование законодательства предусматривает перераспределение \
        полномочий представительных органов. ";
    let kazakh = "Заңнаманы жетілдіру өкілді органдардың өкілеттіктерін қайта бөлуді \
        көздейтіндіктен, мәслихаттардың жауапкершілігі арттырылады. ";
    let paper = |language, text: &str| {
        let opening = vec![Place::said(text.repeat(6))];
        Paper::Letter(LetterPaper { language, opening, ..letter() })
    };
    let papers = [paper(Language::Ru, russian), paper(Language::Kk, kazakh)];
    for (format, laid_out) in laid_out(&papers) {
        let hyphenated: Vec<_> = laid_out.iter().map(is_hyphenated).collect();
        assert_eq!(hyphenated, [true, false], "{format}");
    }
}
