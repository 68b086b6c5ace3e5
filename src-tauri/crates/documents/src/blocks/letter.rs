//! A letter as blocks.

use hattama_domain::profile::LetterPart;

use super::{Block, Grid, Line, Page, Run, SIGNATURE, Style};
use crate::paper::{Executor, Labelled, LetterPaper};

pub(super) fn write(page: &mut Page, letter: &LetterPaper) {
    letterhead(page, letter);
    page.line(Style::Rule, Vec::new());
    letter.layout.letter.iter().for_each(|one| part(page, letter, *one));
    page.line(Style::Executor, executor(&letter.executor));
}

fn part(page: &mut Page, letter: &LetterPaper, part: LetterPart) {
    match part {
        LetterPart::Requisites => page.blocks.push(Block::Grid(requisites(letter))),
        LetterPart::Heading => page.place(Style::LetterHeading, &letter.heading),
        LetterPart::Salutation => {
            letter.salutation.iter().for_each(|place| page.place(Style::Salutation, place));
        }
        LetterPart::Text => text(page, letter),
        LetterPart::Enclosures if letter.enclosures.places.is_empty() => {}
        LetterPart::Enclosures => page.line(Style::Enclosures, enclosures(&letter.enclosures)),
        LetterPart::Valediction => page.line(Style::Closing, vec![Run::said(&letter.valediction)]),
        LetterPart::Signature => page.signatures(SIGNATURE, [&letter.signature]),
    }
}

fn text(page: &mut Page, letter: &LetterPaper) {
    for paragraph in &letter.opening {
        page.paragraphs(Style::Body, Vec::new(), paragraph);
    }
    for item in &letter.recommendations {
        page.numbered(&item.number, &item.text);
        if let Some(reasons) = &item.reasons {
            page.paragraphs(Style::Reasons, Vec::new(), reasons);
        }
        for quote in &item.quotes {
            page.paragraphs(Style::Body, Vec::new(), quote);
        }
    }
    for paragraph in &letter.closing {
        page.paragraphs(Style::Body, Vec::new(), paragraph);
    }
    page.keep();
}

/// In one language, or in both one after the other.
fn letterhead(page: &mut Page, letter: &LetterPaper) {
    let before = letter.sender_before.iter().map(|other| (&other.name, &other.contacts));
    let after = letter.sender_after.iter().map(|other| (&other.name, &other.contacts));
    for (name, contacts) in before.chain([(&letter.sender, &letter.contacts)]).chain(after) {
        page.place(Style::Letterhead, name);
        for contact in contacts {
            page.place(Style::Contacts, contact);
        }
    }
}

/// Who prepared it, and on a line below the telephone.
fn executor(executor: &Executor) -> Vec<Run> {
    let name = [Run::said(format!("{} ", executor.label)), Run::place(&executor.name)];
    let phone = [Run::said("\n"), Run::place(&executor.phone)];
    let is_known = !executor.phone.text.is_empty();
    name.into_iter().chain(phone.into_iter().filter(|_| is_known)).collect()
}

/// Date and number at the left, the addressee at the right.
fn requisites(letter: &LetterPaper) -> Grid {
    let dated = vec![Run::place(&letter.date), Run::said(" "), Run::place(&letter.number)];
    let mut left = vec![Line::new(Style::Requisite, dated)];
    left.extend(letter.in_reply_to.iter().map(|place| Line::of(Style::Requisite, place)));
    let right = letter.addressee.iter().map(|place| Line::of(Style::Requisite, place));
    Grid { widths: vec![93, 77], rows: vec![vec![left, right.collect()]], ruled: false }
}

/// «Приложение:», and in a column beside it what goes with the letter.
fn enclosures(enclosures: &Labelled) -> Vec<Run> {
    let lines: Vec<_> = enclosures.places.iter().map(|place| place.text.as_str()).collect();
    vec![Run::said(format!("{}\t{}", enclosures.label, lines.join("\n")))]
}
