//! Word files: the bundled templates, filled.
//!
//! Those in `templates/` are ordinary Word files and their own source: change one in Word or
//! LibreOffice, and the next build has it. Their fields are those of `paper` and `sheet.rs`.

mod laid_out;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use hattama_domain::language::Language;
use hattama_domain::profile::{LetterPart, PaperLook};
use hattama_domain::settings::TemplateKind;
use hattama_template::{About, Made, Template, TemplateError};

use crate::layout::Layout;
use crate::{Paper, sheet};

/// The template of a paper that comes with the program, as a layout has it; an office may take it for
/// the beginning of its own.
pub fn bundled(kind: TemplateKind, layout: &Layout) -> Vec<u8> {
    laid_out::laid_out(source(kind), layout, sheet::is_wide(kind))
        .expect("the tests lay each of the bundled templates out")
}

fn source(kind: TemplateKind) -> &'static [u8] {
    match kind {
        TemplateKind::Letter => include_bytes!("../../templates/letter.docx"),
        TemplateKind::Minutes => include_bytes!("../../templates/minutes.docx"),
        TemplateKind::Invitation => include_bytes!("../../templates/invitation.docx"),
        TemplateKind::Order => include_bytes!("../../templates/order.docx"),
        TemplateKind::Attendance => include_bytes!("../../templates/attendance.docx"),
        TemplateKind::Register => include_bytes!("../../templates/register.docx"),
        TemplateKind::Recommendations => include_bytes!("../../templates/recommendations.docx"),
        TemplateKind::Control => include_bytes!("../../templates/control.docx"),
    }
}

/// Read once for each layout: a batch fills it a thousand times.
fn template(kind: TemplateKind, layout: &Layout) -> Arc<Template> {
    type Read = HashMap<(TemplateKind, PaperLook, Vec<LetterPart>), Arc<Template>>;
    static READ: LazyLock<Mutex<Read>> = LazyLock::new(Mutex::default);
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if read.len() > MOST_READ {
        read.clear();
    }
    let template = read.entry((kind, layout.look, layout.letter.clone())).or_insert_with(|| {
        let template = Template::open(&bundled(kind, layout));
        Arc::new(template.expect("the tests fill each of the bundled templates"))
    });
    Arc::clone(template)
}

/// Some for each of the layouts that an office is likely to have in use.
const MOST_READ: usize = 50;

/// The Word file of a paper.
pub fn docx(paper: &Paper) -> Result<Made, TemplateError> {
    let about = About { title: paper.subject(), language: tag(paper.language()) };
    template(paper.kind(), paper.layout()).fill(&paper.data(), Some(&about))
}

impl Paper {
    /// The Word file of the paper from an office's own template, which stays as it is but for its places.
    ///
    /// # Errors
    ///
    /// [`TemplateError`] where the template names what the paper does not have.
    pub fn fill(&self, template: &Template) -> Result<Made, TemplateError> {
        template.fill(&self.data(), None)
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
