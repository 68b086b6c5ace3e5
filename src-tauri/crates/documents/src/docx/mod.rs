//! Word files: the bundled templates, filled.
//!
//! `templates/letter.docx` and `templates/minutes.docx` are ordinary Word files and their own
//! source: change one in Word or LibreOffice, and the next build has it. Their fields are those of
//! `paper.rs`.

use hattama_domain::language::Language;

use hattama_template::{About, Made, Template, TemplateError};

use crate::Paper;

const LETTER: &[u8] = include_bytes!("../../templates/letter.docx");
const MINUTES: &[u8] = include_bytes!("../../templates/minutes.docx");

/// The Word file of a paper.
pub fn docx(paper: &Paper) -> Result<Made, TemplateError> {
    match paper {
        Paper::Letter(_) => fill(LETTER, paper),
        Paper::Minutes(_) => fill(MINUTES, paper),
    }
}

fn fill(template: &[u8], paper: &Paper) -> Result<Made, TemplateError> {
    let about = About { title: paper.subject(), language: tag(paper.language()) };
    Template::open(template)?.fill(&paper.data(), &about)
}

/// The language with its region, as Word names its dictionaries.
fn tag(language: Language) -> &'static str {
    match language {
        Language::Ru => "ru-RU",
        Language::Kk => "kk-KZ",
        Language::En => "en-GB",
    }
}

#[cfg(test)]
mod tests;
