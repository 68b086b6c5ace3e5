//! Papers for the system's viewer, to be looked at and printed from there. They lie beside the store
//! until the window is opened the next time.

use chrono::NaiveDate;
use hattama_documents::picture::PicturesPaper;
use hattama_documents::{Made, Paper, file_name, write_whole};
use hattama_domain::settings::TemplateKind;
use hattama_press::Press;
use hattama_template::Template;

use crate::desk::Desk;
use crate::error::Fault;
use crate::export::Cancel;
use crate::libreoffice::LibreOffice;
use crate::template::{self, Templates};

/// A file that is not opened yet.
pub struct Shown {
    stem: String,
    bytes: Vec<u8>,
    is_pdf: bool,
}

impl Shown {
    /// A paper, made on a day by what an export would make it by.
    pub fn paper(
        press: &Press,
        paper: &Paper,
        templates: &Templates,
        day: NaiveDate,
    ) -> Result<Shown, Fault> {
        let stem = paper.file_stem();
        match templates.of(paper) {
            Some(template) => Shown::filled(stem, paper.fill(template)?),
            None => Ok(Shown { stem, bytes: press.pdf(paper, day)?.bytes, is_pdf: true }),
        }
    }

    /// Pictures on paper.
    pub fn pictures(press: &Press, paper: &PicturesPaper) -> Result<Shown, Fault> {
        let bytes = press.pictures(paper)?.bytes;
        Ok(Shown { stem: paper.file_stem(), bytes, is_pdf: true })
    }

    /// A template filled with what the sample session says.
    pub fn template(template: &[u8], kind: TemplateKind) -> Result<Shown, Fault> {
        let filled = Template::open(template)?.fill_with_any(&template::example(kind))?;
        Shown::filled(kind.name().to_owned(), filled)
    }

    /// As PDF where LibreOffice is installed.
    fn filled(stem: String, filled: Made) -> Result<Shown, Fault> {
        let Some(office) = LibreOffice::find()? else {
            return Ok(Shown { stem, bytes: filled.bytes, is_pdf: false });
        };
        let mut made = office.convert(&[&filled.bytes], "pdf", &Cancel::default())?;
        Ok(Shown { stem, bytes: made.remove(0)?, is_pdf: true })
    }

    /// Opens it in the system's viewer; whether it is a PDF.
    pub fn open(self, desk: &Desk) -> Result<bool, Fault> {
        let folder = desk.store().folder_for_viewers()?;
        let ending = if self.is_pdf { "pdf" } else { "docx" };
        let path = folder.join(file_name(&self.stem, ending));
        write_whole(&path, &self.bytes).map_err(Fault::file(&path))?;
        desk.desktop.open(&path).map_err(Fault::file(path))?;
        Ok(self.is_pdf)
    }
}
