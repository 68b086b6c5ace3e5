//! What the press works with: the bundled faces, the layout sources and typst's library, loaded once.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_pdf::{PdfStandard, PdfStandards};

use super::faces::Faces;

/// A page that has nothing but an emblem.
const EMBLEM_ALONE: &str = "emblem.typ";

/// Pages of pictures.
const PICTURES: &str = "pictures.typ";

/// The one that is compiled comes first.
const SOURCES: [(&str, &str); 7] = [
    ("paper.typ", include_str!("paper.typ")),
    ("letter.typ", include_str!("letter.typ")),
    ("minutes.typ", include_str!("minutes.typ")),
    ("sheet.typ", include_str!("sheet.typ")),
    ("page.typ", include_str!("page.typ")),
    (EMBLEM_ALONE, include_str!("emblem.typ")),
    (PICTURES, include_str!("pictures.typ")),
];

pub struct Equipment {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    pub faces: Faces,
    sources: Vec<Source>,
    /// Under this name the sources read the manuscript.
    manuscript: FileId,
    /// And under this one the emblem of its letterhead.
    emblem: FileId,
    /// By which a PDF is made: for archives and screen readers.
    pub standards: PdfStandards,
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
            emblem: file("emblem"),
            standards: standards(&[PdfStandard::A_2a, PdfStandard::Ua_1]),
        }
    }

    /// The world of one paper, which is `manuscript` in JSON, with the emblem that it may have.
    pub fn world(&self, manuscript: Bytes, emblem: Option<Bytes>) -> impl World {
        Desk { equipment: self, main: self.sources[0].id(), manuscript: Some(manuscript), emblem }
    }

    /// The world of pages of pictures, which are `manuscript` in JSON.
    pub fn world_of_pictures(&self, manuscript: Bytes) -> impl World {
        let main = file(PICTURES);
        Desk { equipment: self, main, manuscript: Some(manuscript), emblem: None }
    }

    /// The world of an emblem by itself.
    pub fn world_of_emblem(&self, emblem: Bytes) -> impl World {
        let main = file(EMBLEM_ALONE);
        Desk { equipment: self, main, manuscript: None, emblem: Some(emblem) }
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
    main: FileId,
    manuscript: Option<Bytes>,
    emblem: Option<Bytes>,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.equipment.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.equipment.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let source = self.equipment.sources.iter().find(|source| source.id() == id);
        source.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let there = if id == self.equipment.manuscript {
            &self.manuscript
        } else if id == self.equipment.emblem {
            &self.emblem
        } else {
            &None
        };
        there.clone().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.equipment.faces.get(index)
    }

    /// The press has no clock; dates come in as words.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
