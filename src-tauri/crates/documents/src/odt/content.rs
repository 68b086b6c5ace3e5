//! `content.xml`: the blocks of a paper as paragraphs and tables.

use std::fmt::Write;

use super::xml;
use crate::Paper;
use crate::blocks::{self, Block, Grid, Line, Style};
use crate::typography;

const NAMESPACES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
     xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
     xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
     xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
     xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";

/// The paragraph that opens the document, and with it the first page.
const OPENING: &str = "Opening";

/// Cells are told apart by lines in tables that are ones, not in those that set things side by side.
const PLAIN_CELL: &str = "Cell";
const RULED_CELL: &str = "RuledCell";
/// The name of a signature stands beside the last line of a long post.
const LOW_CELL: &str = "LowCell";

/// The part; adds to `replaced` how many characters a visible mark stands for.
pub fn of(paper: &Paper, replaced: &mut u32) -> String {
    let blocks = blocks::of(paper);
    let mut writer = Writer { paper, styles: looks(), body: String::new(), tables: 0, replaced: 0 };
    for (index, block) in blocks.iter().enumerate() {
        match block {
            Block::Line(line) if index == 0 => writer.opening(line),
            Block::Line(line) => writer.line(line),
            Block::Grid(grid) => writer.grid(grid),
        }
    }
    if let Some(Block::Grid(_)) = blocks.last() {
        writer.end();
    }
    *replaced += writer.replaced;
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content {NAMESPACES} \
         office:version=\"1.3\"><office:automatic-styles>{}</office:automatic-styles>\
         <office:body><office:text>{}</office:text></office:body></office:document-content>",
        writer.styles, writer.body
    )
}

/// Looks that differ from a style of the document in one thing.
fn looks() -> String {
    let mut looks = String::new();
    for style in [Style::Body, Style::Reasons, Style::Plain] {
        let name = style.name();
        write(
            &mut looks,
            format_args!(
                "<style:style style:name=\"{name}Kept\" style:family=\"paragraph\" \
                 style:parent-style-name=\"{name}\"><style:paragraph-properties \
                 fo:keep-with-next=\"always\"/></style:style>"
            ),
        );
    }
    write(
        &mut looks,
        format_args!(
            "<style:style style:name=\"{OPENING}\" style:family=\"paragraph\" \
             style:parent-style-name=\"Letterhead\" style:master-page-name=\"First\"/>\
             <style:style style:name=\"{PLAIN_CELL}\" style:family=\"table-cell\">\
             <style:table-cell-properties fo:padding=\"0mm\" fo:border=\"none\"/></style:style>\
             <style:style style:name=\"{LOW_CELL}\" style:family=\"table-cell\">\
             <style:table-cell-properties fo:padding=\"0mm\" fo:border=\"none\" \
             style:vertical-align=\"bottom\"/></style:style>\
             <style:style style:name=\"{RULED_CELL}\" style:family=\"table-cell\">\
             <style:table-cell-properties fo:padding=\"1mm\" fo:border=\"0.5pt solid #000000\"/>\
             </style:style><style:style style:name=\"Row\" style:family=\"table-row\">\
             <style:table-row-properties fo:keep-together=\"always\"/></style:style>\
             <style:style style:name=\"RuledRow\" style:family=\"table-row\">\
             <style:table-row-properties fo:keep-together=\"always\" \
             style:min-row-height=\"8mm\"/></style:style>"
        ),
    );
    looks
}

struct Writer<'a> {
    paper: &'a Paper,
    /// Automatic styles.
    styles: String,
    body: String,
    tables: usize,
    replaced: u32,
}

impl Writer<'_> {
    fn opening(&mut self, line: &Line) {
        self.paragraph(OPENING, line);
    }

    fn line(&mut self, line: &Line) {
        match line.style {
            Style::ItemTitle | Style::Title | Style::AnnexTitle => self.heading(line),
            style if line.keeps && style.may_be_kept() => {
                self.paragraph(&format!("{}Kept", style.name()), line)
            }
            style => self.paragraph(style.name(), line),
        }
    }

    /// No document ends in a table: what has to come after takes no room of its own.
    fn end(&mut self) {
        self.body.push_str("<text:p text:style-name=\"End\"/>");
    }

    /// For those who jump from heading to heading.
    fn heading(&mut self, line: &Line) {
        let level = if line.style == Style::ItemTitle { 2 } else { 1 };
        let style = line.style.name();
        let tag = format!("<text:h text:style-name=\"{style}\" text:outline-level=\"{level}\">");
        self.body.push_str(&tag);
        self.runs(line);
        self.body.push_str("</text:h>");
    }

    fn paragraph(&mut self, style: &str, line: &Line) {
        write(&mut self.body, format_args!("<text:p text:style-name=\"{style}\">"));
        self.runs(line);
        self.body.push_str("</text:p>");
    }

    fn runs(&mut self, line: &Line) {
        let language = self.paper.language();
        for run in line.runs.iter().filter(|run| !run.text.is_empty()) {
            let look = match (run.strong, run.missing) {
                (_, true) => Some("Missing"),
                (true, false) => Some("Strong"),
                (false, false) => None,
            };
            if let Some(look) = look {
                write(&mut self.body, format_args!("<text:span text:style-name=\"{look}\">"));
            }
            xml::push(&mut self.body, &typography::bound(&run.text, language), &mut self.replaced);
            if look.is_some() {
                self.body.push_str("</text:span>");
            }
        }
    }

    fn grid(&mut self, grid: &Grid) {
        self.tables += 1;
        let table = format!("Table{}", self.tables);
        self.looks_of(&table, grid);
        write(
            &mut self.body,
            format_args!("<table:table table:name=\"{table}\" table:style-name=\"{table}\">"),
        );
        for column in 1..=grid.widths.len() {
            let style = format_args!("<table:table-column table:style-name=\"{table}.{column}\"/>");
            write(&mut self.body, style);
        }
        for (index, row) in grid.rows.iter().enumerate() {
            let is_head = grid.ruled && index == 0;
            if is_head {
                self.body.push_str("<table:table-header-rows>");
            }
            let height = if grid.ruled { "RuledRow" } else { "Row" };
            write(&mut self.body, format_args!("<table:table-row table:style-name=\"{height}\">"));
            row.iter().for_each(|cell| self.cell(cell, grid.ruled));
            self.body.push_str("</table:table-row>");
            if is_head {
                self.body.push_str("</table:table-header-rows>");
            }
        }
        self.body.push_str("</table:table>");
    }

    fn cell(&mut self, lines: &[Line], ruled: bool) {
        let is_signed = lines.iter().any(|line| line.style == Style::SignatureName);
        let style = match (ruled, is_signed) {
            (true, _) => RULED_CELL,
            (false, true) => LOW_CELL,
            (false, false) => PLAIN_CELL,
        };
        write(
            &mut self.body,
            format_args!(
                "<table:table-cell table:style-name=\"{style}\" office:value-type=\"string\">"
            ),
        );
        lines.iter().for_each(|line| self.line(line));
        if lines.is_empty() {
            self.body.push_str("<text:p text:style-name=\"Plain\"/>");
        }
        self.body.push_str("</table:table-cell>");
    }

    /// Of a table and its columns. What only stands side by side stays together and with what follows.
    fn looks_of(&mut self, table: &str, grid: &Grid) {
        let keeps = if grid.ruled {
            ""
        } else {
            " style:may-break-between-rows=\"false\" fo:keep-with-next=\"always\""
        };
        // As wide as the text, the columns in their proportion.
        let text = f64::from(self.paper.layout().look.text_width(self.paper.is_wide()));
        let whole: u32 = grid.widths.iter().sum();
        write(
            &mut self.styles,
            format_args!(
                "<style:style style:name=\"{table}\" style:family=\"table\">\
                 <style:table-properties style:width=\"{text}mm\" table:align=\"left\"{keeps}/>\
                 </style:style>"
            ),
        );
        for (column, width) in (1..).zip(&grid.widths) {
            let width = text * f64::from(*width) / f64::from(whole);
            write(
                &mut self.styles,
                format_args!(
                    "<style:style style:name=\"{table}.{column}\" style:family=\"table-column\">\
                     <style:table-column-properties style:column-width=\"{width:.2}mm\"/></style:style>"
                ),
            );
        }
    }
}

impl Style {
    /// In `styles.xml`.
    fn name(self) -> &'static str {
        match self {
            Style::Body => "Body",
            Style::Reasons => "Reasons",
            Style::Letterhead => "Letterhead",
            Style::Contacts => "Contacts",
            Style::Rule => "Rule",
            Style::Requisite => "Requisite",
            Style::Dated => "Dated",
            Style::DatedCentre => "DatedCentre",
            Style::DatedRight => "DatedRight",
            Style::LetterHeading => "LetterHeading",
            Style::Salutation => "Salutation",
            Style::Enclosures => "Enclosures",
            Style::Closing => "Closing",
            Style::Title => "Title",
            Style::Subtitle => "Subtitle",
            Style::Topic => "Topic",
            Style::Plain => "Plain",
            Style::Attendance => "Attendance",
            Style::Label => "Label",
            Style::ItemTitle => "ItemTitle",
            Style::Signature => "Signature",
            Style::SignatureName => "SignatureName",
            Style::Executor => "Executor",
            Style::AnnexMark => "AnnexMark",
            Style::AnnexTitle => "AnnexTitle",
            Style::Head => "Head",
            Style::Entry => "Entry",
        }
    }

    /// Whether `looks` has it as one that keeps with what follows.
    fn may_be_kept(self) -> bool {
        matches!(self, Style::Body | Style::Reasons | Style::Plain)
    }
}

fn write(out: &mut String, text: std::fmt::Arguments<'_>) {
    out.write_fmt(text).expect("memory takes it");
}
