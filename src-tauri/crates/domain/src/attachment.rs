//! Attached files, named by what they contain.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A file kept beside the store under the hash of its content.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Attachment {
    /// SHA-256 of the content, in lower-case hexadecimal.
    pub hash: String,
    /// The name under which it came.
    pub name: String,
}
