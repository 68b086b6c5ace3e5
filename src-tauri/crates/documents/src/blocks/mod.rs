//! A paper as blocks from top to bottom, each in a style: what plain text and OpenDocument files are
//! written from.
//!
//! The order is that of the Word templates and of the PDF layout.

mod letter;
mod minutes;
mod sheet;

use crate::paper::{Paper, Place, Signature};

/// A part of a page from one margin to the other.
#[derive(Debug)]
pub enum Block {
    Line(Line),
    Grid(Grid),
}

/// A paragraph.
#[derive(Debug)]
pub struct Line {
    pub style: Style,
    pub runs: Vec<Run>,
    /// Stays on one page with what follows, whatever its style says.
    pub keeps: bool,
}

/// A stretch of a paragraph in one look; `\n` and `\t` are breaks of line and tabs.
#[derive(Debug)]
pub struct Run {
    pub text: String,
    pub strong: bool,
    pub missing: bool,
}

/// Cells side by side.
#[derive(Debug)]
pub struct Grid {
    /// Of the columns, in millimetres.
    pub widths: Vec<u32>,
    pub rows: Vec<Vec<Vec<Line>>>,
    /// A table with lines, whose first row is its head and comes again on each page; else it only
    /// sets things side by side.
    pub ruled: bool,
}

/// The look of a paragraph; `odt/styles.xml` has each by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    Body,
    Reasons,
    Letterhead,
    Contacts,
    Rule,
    Requisite,
    Dated,
    DatedCentre,
    DatedRight,
    LetterHeading,
    Salutation,
    Enclosures,
    Closing,
    Title,
    Subtitle,
    Topic,
    Plain,
    Attendance,
    Label,
    ItemTitle,
    Signature,
    SignatureName,
    Executor,
    AnnexMark,
    AnnexTitle,
    Head,
    Entry,
}

/// Of a signature's post and name, in millimetres.
const SIGNATURE: [u32; 2] = [103, 67];

/// The blocks of a paper.
pub fn of(paper: &Paper) -> Vec<Block> {
    let mut page = Page::default();
    match paper {
        Paper::Letter(letter) => letter::write(&mut page, letter),
        Paper::Minutes(minutes) => minutes::write(&mut page, minutes),
        Paper::Sheet(sheet) => sheet::write(&mut page, sheet),
    }
    page.blocks
}

impl Run {
    fn said(text: impl Into<String>) -> Run {
        Run { text: text.into(), strong: false, missing: false }
    }

    fn strong(text: impl Into<String>) -> Run {
        Run { strong: true, ..Run::said(text) }
    }

    fn place(place: &Place) -> Run {
        Run { missing: place.missing, ..Run::said(&place.text) }
    }
}

impl Line {
    fn new(style: Style, runs: Vec<Run>) -> Line {
        Line { style, runs, keeps: false }
    }

    fn of(style: Style, place: &Place) -> Line {
        Line::new(style, vec![Run::place(place)])
    }

    /// Its text without any look.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

/// Blocks in the making.
#[derive(Default)]
struct Page {
    blocks: Vec<Block>,
}

impl Page {
    fn line(&mut self, style: Style, runs: Vec<Run>) {
        self.blocks.push(Block::Line(Line::new(style, runs)));
    }

    fn place(&mut self, style: Style, place: &Place) {
        self.line(style, vec![Run::place(place)]);
    }

    /// A paragraph for each line of the place that is not blank; `before` opens the first.
    fn paragraphs(&mut self, style: Style, before: Vec<Run>, place: &Place) {
        let mut lines = place.text.lines().filter(|line| !line.trim().is_empty());
        let run = |line: &str| Run { missing: place.missing, ..Run::said(line) };
        let mut first = before;
        first.extend(lines.next().map(run));
        if !first.is_empty() {
            self.line(style, first);
        }
        for line in lines {
            self.line(style, vec![run(line)]);
        }
    }

    /// «1. » and the text.
    fn numbered(&mut self, number: &str, place: &Place) {
        let number = (!number.is_empty()).then(|| Run::said(format!("{number} ")));
        self.paragraphs(Style::Body, number.into_iter().collect(), place);
    }

    fn label(&mut self, label: &str) {
        self.line(Style::Label, vec![Run::said(label)]);
    }

    /// The text that has ended stays with the signatures that follow.
    fn keep(&mut self) {
        if let Some(Block::Line(last)) = self.blocks.last_mut() {
            last.keeps = true;
        }
    }

    /// Posts and names side by side, in columns of these widths.
    fn signatures<'a>(
        &mut self,
        widths: [u32; 2],
        signatures: impl IntoIterator<Item = &'a Signature>,
    ) {
        let row = |signature: &Signature| {
            vec![
                vec![Line::of(Style::Signature, &signature.post)],
                vec![Line::of(Style::SignatureName, &signature.name)],
            ]
        };
        let rows: Vec<_> = signatures.into_iter().map(row).collect();
        if !rows.is_empty() {
            self.blocks.push(Block::Grid(Grid { widths: widths.to_vec(), rows, ruled: false }));
        }
    }
}
