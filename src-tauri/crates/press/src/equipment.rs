//! What the press works with: the bundled faces, the layout sources and typst's library, loaded once.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_pdf::{PdfStandard, PdfStandards};

use super::faces::Faces;

/// The one that is compiled comes first.
const SOURCES: [(&str, &str); 5] = [
    ("paper.typ", include_str!("paper.typ")),
    ("letter.typ", include_str!("letter.typ")),
    ("minutes.typ", include_str!("minutes.typ")),
    ("sheet.typ", include_str!("sheet.typ")),
    ("page.typ", include_str!("page.typ")),
];

pub struct Equipment {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    pub faces: Faces,
    sources: Vec<Source>,
    /// Under this name the sources read the manuscript.
    manuscript: FileId,
    pub standards: Standards,
}

/// By which standards a PDF is made.
pub struct Standards {
    /// For archives and screen readers.
    pub dated: PdfStandards,
    /// For screen readers.
    pub undated: PdfStandards,
}

impl Equipment {
    pub fn load() -> Equipment {
        let faces = Faces::load();
        Equipment {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(faces.book()),
            faces,
            sources: SOURCES.map(|(name, text)| Source::new(file(name), text.to_owned())).into(),
            manuscript: file("paper.json"),
            standards: Standards {
                dated: standards(&[PdfStandard::A_2a, PdfStandard::Ua_1]),
                undated: standards(&[PdfStandard::Ua_1]),
            },
        }
    }

    /// The world of one paper, which is `manuscript` in JSON.
    pub fn world(&self, manuscript: Bytes) -> impl World {
        Desk { equipment: self, manuscript }
    }
}

fn standards(list: &[PdfStandard]) -> PdfStandards {
    PdfStandards::new(list).expect("all are of PDF 1.7")
}

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain file name");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// A manuscript on the desk, and the equipment around it.
struct Desk<'a> {
    equipment: &'a Equipment,
    manuscript: Bytes,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.equipment.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.equipment.book
    }

    fn main(&self) -> FileId {
        self.equipment.sources[0].id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let source = self.equipment.sources.iter().find(|source| source.id() == id);
        source.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.equipment.manuscript {
            Ok(self.manuscript.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.equipment.faces.get(index)
    }

    /// The press has no clock; dates come in as words.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
