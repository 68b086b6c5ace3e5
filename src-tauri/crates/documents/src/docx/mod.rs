//! Word files: the bundled templates, filled.
//!
//! Those in `templates/` are ordinary Word files and their own source: change one in Word or
//! LibreOffice, and the next build has it. Their fields are those of `paper.rs` and `sheet.rs`.

mod laid_out;
#[cfg(test)]
mod tests;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use hattama_domain::language::Language;
use hattama_domain::profile::{LetterPart, PaperLook};
use hattama_domain::sheet::SheetKind;
use hattama_template::{About, Made, Template, TemplateError};

use crate::layout::Layout;
use crate::{Paper, sheet};

/// A template that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bundled {
    Letter,
    Minutes,
    Sheet(SheetKind),
}

impl Bundled {
    /// As a layout has it; an office may take it for the beginning of its own.
    pub fn laid_out(self, layout: &Layout) -> Vec<u8> {
        let is_wide = matches!(self, Bundled::Sheet(kind) if sheet::is_wide(kind));
        laid_out::laid_out(self.source(), layout, is_wide)
            .expect("the tests lay each of the bundled templates out")
    }

    fn of(paper: &Paper) -> Bundled {
        match paper {
            Paper::Letter(_) => Bundled::Letter,
            Paper::Minutes(_) => Bundled::Minutes,
            Paper::Sheet(sheet) => Bundled::Sheet(sheet.kind),
        }
    }

    fn source(self) -> &'static [u8] {
        match self {
            Bundled::Letter => include_bytes!("../../templates/letter.docx"),
            Bundled::Minutes => include_bytes!("../../templates/minutes.docx"),
            Bundled::Sheet(SheetKind::Invitation) => {
                include_bytes!("../../templates/invitation.docx")
            }
            Bundled::Sheet(SheetKind::Order) => include_bytes!("../../templates/order.docx"),
            Bundled::Sheet(SheetKind::Attendance) => {
                include_bytes!("../../templates/attendance.docx")
            }
            Bundled::Sheet(SheetKind::Register) => include_bytes!("../../templates/register.docx"),
            Bundled::Sheet(SheetKind::Recommendations) => {
                include_bytes!("../../templates/recommendations.docx")
            }
        }
    }

    /// Read once for each layout: a batch fills it a thousand times.
    fn template(self, layout: &Layout) -> Arc<Template> {
        type Read = HashMap<(Bundled, PaperLook, Vec<LetterPart>), Arc<Template>>;
        static READ: LazyLock<Mutex<Read>> = LazyLock::new(Mutex::default);
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if read.len() > MOST_READ {
            read.clear();
        }
        let layout_key = (self, layout.look, layout.letter.clone());
        let template = read.entry(layout_key).or_insert_with(|| {
            let template = Template::open(&self.laid_out(layout));
            Arc::new(template.expect("the tests fill each of the bundled templates"))
        });
        Arc::clone(template)
    }
}

/// Some for each of the layouts that an office is likely to have in use.
const MOST_READ: usize = 50;

/// The Word file of a paper.
pub fn docx(paper: &Paper) -> Result<Made, TemplateError> {
    paper.fill(&Bundled::of(paper).template(paper.layout()))
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
