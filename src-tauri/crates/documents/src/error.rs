//! Why a paper could not be made.

use crate::template::TemplateError;

/// An error of making a paper. No file has been touched.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The Word template and the data don't fit.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// The layout or the PDF could not be made; in the words of typst.
    #[error("layout: {0}")]
    Layout(String),
}

/// Shorthand for a result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;
