//! A file that has been made, and what had to be changed in its text for it.

/// The bytes of a made file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// How many characters of the data the format cannot hold; U+FFFD stands in the place of each.
    pub replaced: u32,
}
