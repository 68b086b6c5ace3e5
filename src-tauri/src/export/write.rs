//! Writing: the files of a plan, each made ahead by what lays it out, and written whole.

use std::collections::VecDeque;
use std::path::Path;
use std::{iter, ptr};

use chrono::NaiveDate;
use hattama_documents::{FileNames, Made, Paper, file_name, write_whole};
use hattama_press::{Press, at_once};
use hattama_template::Template;

use super::{Cancel, Exported, Format, Plan, Progress};
use crate::error::Fault;
use crate::libreoffice::LibreOffice;
use crate::template::Templates;

/// Writes the papers of a plan into a folder, telling after each file how far it has come. Each file
/// is whole; where it breaks off, what was written by then and what is left are told beside the fault.
pub fn write(
    press: &Press,
    plan: &Plan,
    templates: &Templates,
    folder: &Path,
    cancel: &Cancel,
    told: impl FnMut(Progress),
) -> (Exported, Result<(), Fault>) {
    let mut exported = Exported::default();
    let mut files = VecDeque::from(plan.files(templates));
    if plan.only_missing {
        let wanted = files.len();
        files.retain(|file| !folder.join(&file.name).is_file());
        exported.were_there = (wanted - files.len()) as u32;
    }
    let outcome = write_each(press, &mut files, folder, cancel, told, &mut exported);
    exported.rest = files.into_iter().map(|file| file.name).collect();
    (exported, outcome)
}

/// Takes away each of the files that is written.
fn write_each(
    press: &Press,
    files: &mut VecDeque<OneFile>,
    folder: &Path,
    cancel: &Cancel,
    mut told: impl FnMut(Progress),
    exported: &mut Exported,
) -> Result<(), Fault> {
    std::fs::create_dir_all(folder).map_err(Fault::file(folder))?;
    // LibreOffice, where a file needs it and it is there.
    let needs_office = files.iter().any(OneFile::needs_office);
    let office = if needs_office { LibreOffice::find()? } else { None };
    exported.needs_office = needs_office && office.is_none();
    files.retain(|file| office.is_some() || !file.needs_office());
    let total = files.len() as u32;
    let [mut filled, mut laid_out] = [(); 2].map(|()| VecDeque::new());
    while let Some(file) = files.front() {
        if cancel.is_asked() {
            return Err(Fault::Cancelled);
        }
        let ahead = if file.template.is_some() { &mut filled } else { &mut laid_out };
        if ahead.is_empty() {
            *ahead = match file.template {
                Some(_) => by_template(files, office.as_ref(), cancel)?,
                None => by_press(files, press),
            };
        }
        let made = ahead.pop_front().unwrap_or_else(|| file.make(press))?;
        let path = folder.join(&file.name);
        write_whole(&path, &made.bytes).map_err(Fault::file(&path))?;
        files.pop_front();
        exported.replaced += made.replaced;
        exported.paths.push(path.display().to_string());
        told(Progress { done: exported.paths.len() as u32, total });
    }
    Ok(())
}

/// How many files of the program's own look are made before they are written: enough to keep every
/// processor busy, and few enough to stop soon.
const AHEAD: usize = 16;

/// The next files of the program's own look, in order.
fn by_press(files: &VecDeque<OneFile>, press: &Press) -> VecDeque<Result<Made, Fault>> {
    let next = files.iter().filter(|file| file.template.is_none());
    at_once(&next.take(AHEAD).collect::<Vec<_>>(), |file| file.make(press)).into()
}

/// How many files by the office's own templates are made at once. So many are whole papers, be it in
/// one, two or three forms.
const AT_ONCE: usize = 60;

/// The next files by the office's own templates, in order. A template is filled once for all forms of
/// a paper, and LibreOffice started once for each form.
fn by_template(
    files: &VecDeque<OneFile>,
    office: Option<&LibreOffice>,
    cancel: &Cancel,
) -> Result<VecDeque<Result<Made, Fault>>, Fault> {
    let next = files.iter().filter_map(|file| file.template.map(|template| (file, template)));
    let next: Vec<_> = next.take(AT_ONCE).collect();
    let mut filled = Vec::new();
    for forms in next.chunk_by(|(one, _), (other, _)| ptr::eq(one.paper, other.paper)) {
        let (file, template) = forms[0];
        filled.extend(iter::repeat_n(file.paper.fill(template)?, forms.len()));
    }
    let mut made: VecDeque<_> = filled.iter().cloned().map(Ok).collect();
    for format in [Format::Odt, Format::Pdf] {
        let places: Vec<_> = (0..next.len()).filter(|at| next[*at].0.format == format).collect();
        let papers: Vec<_> = places.iter().map(|at| &filled[*at].bytes[..]).collect();
        let Some(office) = office.filter(|_| !papers.is_empty()) else { continue };
        let laid_out = office.convert(&papers, format.name(), cancel)?;
        for (at, bytes) in places.into_iter().zip(laid_out) {
            made[at] = bytes.map(|bytes| Made { bytes, replaced: filled[at].replaced });
        }
    }
    Ok(made)
}

/// One file of an export.
struct OneFile<'a> {
    name: String,
    paper: &'a Paper,
    format: Format,
    /// The office's own, where the file is made by it.
    template: Option<&'a Template>,
    day: NaiveDate,
}

impl Plan {
    /// Those that are wanted, in order. A file has the same name whichever others are. Where one that
    /// is wanted has another name by now, a letter that was registered meanwhile, all are.
    fn files<'a>(&'a self, templates: &'a Templates) -> Vec<OneFile<'a>> {
        let mut names = FileNames::default();
        let all = self.papers.iter().flat_map(|paper| {
            let template = templates.of(paper);
            let formats = self.formats.iter().filter(|format| is_form_of(**format, paper));
            formats.map(move |format| (paper, *format, template))
        });
        let named = all.map(|(paper, format, template)| {
            let name = names.distinct(&file_name(&paper.file_stem(), format.name()));
            let template = template.filter(|_| is_laid_out(format));
            OneFile { name, paper, format, template, day: self.day }
        });
        let mut files: Vec<_> = named.collect();
        let is_there = |name: &String| files.iter().any(|file| file.name == *name);
        if !self.only.is_empty() && self.only.iter().all(is_there) {
            files.retain(|file| self.only.contains(&file.name));
        }
        files
    }
}

/// Whether a paper has this form: only some have a table for spreadsheets.
fn is_form_of(format: Format, paper: &Paper) -> bool {
    format != Format::Xlsx || paper.book().is_some()
}

/// Whether a template says how such a file looks.
fn is_laid_out(format: Format) -> bool {
    match format {
        Format::Docx | Format::Odt | Format::Pdf => true,
        Format::Txt | Format::Xlsx => false,
    }
}

impl OneFile<'_> {
    /// Whether only a word processor can lay it out.
    fn needs_office(&self) -> bool {
        self.template.is_some() && self.format != Format::Docx
    }

    /// By the program's own layout.
    fn make(&self, press: &Press) -> Result<Made, Fault> {
        match self.format {
            Format::Docx => Ok(hattama_documents::docx(self.paper)?),
            Format::Odt => Ok(hattama_documents::odt(self.paper)),
            Format::Pdf => Ok(press.pdf(self.paper, self.day)?),
            Format::Txt => Ok(hattama_documents::text(self.paper)),
            Format::Xlsx => Ok(hattama_documents::xlsx(self.paper)?),
        }
    }
}
