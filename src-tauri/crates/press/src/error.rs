//! Why a paper could not be laid out.

/// typst refuses a paper, in its own words; no text should bring that about. No file has been touched.
#[derive(Debug, thiserror::Error)]
#[error("layout: {0}")]
pub struct LayoutError(pub(crate) String);
