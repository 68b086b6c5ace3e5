//! What can be wrong with a template, said so that its author can find the place.

use std::fmt;

/// Where in a template something stands: the part, and its paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplatePlace {
    /// Name of the part inside the package, for example `word/header1.xml`.
    pub part: String,
    /// The paragraph's number in the part, those in tables and text boxes counted, from 1; 0 where
    /// it stands in none.
    pub paragraph: usize,
    /// The beginning of the paragraph's text, as the author sees it.
    pub near: String,
}

impl TemplatePlace {
    pub(super) fn new(part: &str, paragraph: usize, text: &str) -> TemplatePlace {
        const SHOWN: usize = 60;
        let mut near: String = text.chars().take(SHOWN).collect();
        if near.len() < text.len() {
            near.push('…');
        }
        TemplatePlace { part: part.to_owned(), paragraph, near }
    }
}

impl fmt::Display for TemplatePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, paragraph {}, near “{}”", self.part, self.paragraph, self.near)
    }
}

/// Why a template cannot be opened or filled.
#[derive(Debug, thiserror::Error)]
pub enum TemplateError {
    /// Not a ZIP package at all.
    #[error("the file is no Word document: it is no ZIP")]
    NotZip,
    /// A ZIP package that cannot be read or written.
    #[error("not a readable Word file: {0}")]
    Package(#[from] zip::result::ZipError),
    /// A file of Word 97-2003.
    #[error("the file is in the format of old Word (.doc)")]
    OldWord,
    /// A file with a password.
    #[error("the file is protected by a password")]
    Locked,
    /// A file with macros.
    #[error("the file has macros (.docm): {0}")]
    Macros(String),
    /// A package without a Word text in it (a spreadsheet, a file with macros, any other ZIP).
    #[error("the file is no Word document (.docx)")]
    NotWord,
    /// An entry is encrypted.
    #[error("{0} is encrypted")]
    Encrypted(String),
    /// An entry's name leads out of the package.
    #[error("the entry {0:?} leads out of the file")]
    UnsafeEntry(String),
    /// Two entries have the same name, so that programs may read different ones.
    #[error("the entry {0:?} is there twice")]
    Duplicate(String),
    /// An entry, or all of them, unpack to far more than they take.
    #[error("{0} unpacks to far more than it takes")]
    Bomb(String),
    /// A relationship leads out of the file, to something that Word would load.
    #[error("{part} loads {target} from outside the file ({kind})")]
    External {
        /// The list of relationships.
        part: String,
        /// What sort of thing it is, as the list calls it: `image`, `attachedTemplate`, ….
        kind: String,
        /// Where it leads.
        target: String,
    },
    /// A field or an element that takes in the content of another file.
    #[error("{what} takes in another file: {place}")]
    Foreign {
        /// `INCLUDETEXT`, `DDE`, `altChunk`, ….
        what: String,
        /// Where.
        place: TemplatePlace,
    },
    /// A part, or the number of entries, is beyond what any real template has.
    #[error("{0} is too large for a template")]
    TooLarge(String),
    /// A part is no well-formed XML, or declares a document type.
    #[error("{part} is broken at byte {offset}: {reason}")]
    Broken {
        /// Name of the part.
        part: String,
        /// Where, in bytes from the part's beginning.
        offset: u64,
        /// What the reader said.
        reason: String,
    },
    /// `{{` without `}}` in the same paragraph.
    #[error("a tag is not closed: {0}")]
    UnclosedTag(TemplatePlace),
    /// What stands between the braces is no name.
    #[error("{{{{{tag}}}}} is no field name: {place}")]
    BadTag {
        /// What stands between the braces.
        tag: String,
        /// Where.
        place: TemplatePlace,
    },
    /// A loop that is opened and never closed, or closed by another name.
    #[error("the loop {name} is not closed: {place}")]
    Unclosed {
        /// The loop's field.
        name: String,
        /// Where it is opened.
        place: TemplatePlace,
    },
    /// A loop that is closed and was never opened.
    #[error("the loop {name} is closed but not open: {place}")]
    Unopened {
        /// The loop's field.
        name: String,
        /// Where it is closed.
        place: TemplatePlace,
    },
    /// A loop whose two tags do not stand in the same table, row, cell or text, or that overlaps
    /// another one.
    #[error("the loop {name} does not close where it opens: {place}")]
    Crossing {
        /// The loop's field.
        name: String,
        /// Where it is opened.
        place: TemplatePlace,
    },
    /// Text stands before a loop's opening tag or after its closing one, in a paragraph that the
    /// loop would repeat.
    #[error("the loop {name} shares its paragraph with other text: {place}")]
    Mixed {
        /// The loop's field.
        name: String,
        /// The paragraph.
        place: TemplatePlace,
    },
    /// Loops in loops, deeper than any document needs.
    #[error("loops are nested too deep: {0}")]
    TooDeep(TemplatePlace),
    /// The data has no such field.
    #[error("there is no field {name} ({part})")]
    UnknownField {
        /// The field's name as written in the template.
        name: String,
        /// The part it stands in.
        part: String,
    },
    /// The field is there, but is a list or a record and cannot stand as text.
    #[error("the field {name} is no text ({part})")]
    NotText {
        /// The field's name as written in the template.
        name: String,
        /// The part it stands in.
        part: String,
    },
}
