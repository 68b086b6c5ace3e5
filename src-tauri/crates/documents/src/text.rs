//! Plain text, in UTF-8: a paragraph a line, a blank line between the parts.
//!
//! It is for reading and copying anywhere: spaces that hold words together on paper are plain ones.

use hattama_template::Made;

use crate::Paper;
use crate::blocks::{self, Block, Grid, Line, Style};

/// The plain text of a paper.
pub fn text(paper: &Paper) -> Made {
    let mut lines: Vec<String> =
        paper.draft().map(|mark| vec![mark.to_owned()]).unwrap_or_default();
    for block in blocks::of(paper) {
        match block {
            Block::Line(line) if line.style == Style::Rule => {}
            Block::Line(line) => {
                if begins_a_part(line.style) {
                    lines.push(String::new());
                }
                lines.extend(lines_of(&line));
            }
            Block::Grid(grid) => {
                lines.push(String::new());
                lines.extend(rows_of(&grid));
            }
        }
    }
    let text = lines.join("\n").replace('\u{a0}', " ").replace('\u{2011}', "-");
    let (text, replaced) = written(text.trim_start());
    Made { bytes: format!("{text}\n").into_bytes(), replaced }
}

/// Whether a blank line stands above.
fn begins_a_part(style: Style) -> bool {
    match style {
        Style::Title
        | Style::LetterHeading
        | Style::Salutation
        | Style::Enclosures
        | Style::Closing
        | Style::Topic
        | Style::Label
        | Style::ItemTitle
        | Style::Executor
        | Style::AnnexMark
        | Style::AnnexTitle => true,
        Style::Body
        | Style::Reasons
        | Style::Letterhead
        | Style::Contacts
        | Style::Rule
        | Style::Requisite
        | Style::Dated
        | Style::DatedCentre
        | Style::DatedRight
        | Style::Subtitle
        | Style::Plain
        | Style::Attendance
        | Style::Signature
        | Style::SignatureName
        | Style::Head
        | Style::Entry => false,
    }
}

fn lines_of(line: &Line) -> Vec<String> {
    line.text().lines().map(|line| line.trim_end().to_owned()).collect()
}

/// A row a line, where each cell has one; else the cells below one another.
fn rows_of(grid: &Grid) -> Vec<String> {
    let row = |cells: &Vec<Vec<Line>>| {
        let cells: Vec<Vec<String>> =
            cells.iter().map(|cell| cell.iter().flat_map(lines_of).collect()).collect();
        if cells.iter().all(|cell| cell.len() <= 1) {
            vec![cells.concat().join("\t")]
        } else {
            cells.concat()
        }
    };
    grid.rows.iter().flat_map(row).collect()
}

/// Without what is no text: control characters, each of which a visible mark stands for.
fn written(text: &str) -> (String, u32) {
    let mut replaced = 0;
    let clean = text.chars().map(|c| {
        if c.is_control() && !matches!(c, '\n' | '\t') {
            replaced += 1;
            return char::REPLACEMENT_CHARACTER;
        }
        c
    });
    (clean.collect(), replaced)
}
