//! Word files: the bundled templates, filled.
//!
//! Those in `templates/` are ordinary Word files and their own source: change one in Word or
//! LibreOffice, and the next build has it. Their fields are those of `paper.rs` and `sheet.rs`.

use std::sync::LazyLock;

use hattama_domain::language::Language;
use hattama_domain::sheet::SheetKind;
use hattama_template::{About, Made, Template, TemplateError};

use crate::Paper;

/// The bundled template of letters; an office may take it for the beginning of its own.
pub const LETTER: &[u8] = include_bytes!("../../templates/letter.docx");
/// The bundled template of minutes.
pub const MINUTES: &[u8] = include_bytes!("../../templates/minutes.docx");
const INVITATION: &[u8] = include_bytes!("../../templates/invitation.docx");
const ORDER: &[u8] = include_bytes!("../../templates/order.docx");
const ATTENDANCE: &[u8] = include_bytes!("../../templates/attendance.docx");
const REGISTER: &[u8] = include_bytes!("../../templates/register.docx");
const RECOMMENDATIONS: &[u8] = include_bytes!("../../templates/recommendations.docx");

/// A bundled template, read once: a batch fills it a thousand times.
macro_rules! bundled {
    ($template:ident) => {{
        static READ: LazyLock<Template> = LazyLock::new(|| {
            Template::open($template).expect("the tests fill each of the bundled templates")
        });
        &READ
    }};
}

/// The Word file of a paper.
pub fn docx(paper: &Paper) -> Result<Made, TemplateError> {
    let template: &Template = match paper {
        Paper::Letter(_) => bundled!(LETTER),
        Paper::Minutes(_) => bundled!(MINUTES),
        Paper::Sheet(sheet) => match sheet.kind {
            SheetKind::Invitation => bundled!(INVITATION),
            SheetKind::Order => bundled!(ORDER),
            SheetKind::Attendance => bundled!(ATTENDANCE),
            SheetKind::Register => bundled!(REGISTER),
            SheetKind::Recommendations => bundled!(RECOMMENDATIONS),
        },
    };
    paper.fill(template)
}

impl Paper {
    /// The Word file of the paper from a template, such as an office's own.
    ///
    /// # Errors
    ///
    /// [`TemplateError`] where the template names what the paper does not have.
    pub fn fill(&self, template: &Template) -> Result<Made, TemplateError> {
        let about = About { title: self.subject(), language: tag(self.language()) };
        template.fill(&self.data(), &about)
    }
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
