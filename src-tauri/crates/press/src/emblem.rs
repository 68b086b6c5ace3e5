//! An emblem before it is kept: looked through, so that no letter fails by it later, and drawn by
//! itself to be looked at.

use std::io::Cursor;

use hattama_domain::attachment::Attachment;
use image::{ImageFormat, ImageReader};
use typst::foundations::Bytes;

use crate::{Laid, LayoutError, Press, compile};

/// The largest file that is taken as an emblem, in bytes.
pub const EMBLEM_LIMIT: u64 = 1024 * 1024;

/// The most that a picture may have on a side, in pixels: more than any printer shows of it.
const LONGEST_SIDE: u32 = 4_096;

/// Why a file can't be an emblem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmblemFault {
    #[error("larger than {EMBLEM_LIMIT} bytes")]
    TooLarge,
    #[error("longer than {LONGEST_SIDE} pixels on a side")]
    TooManyPixels,
    #[error("neither PNG nor JPEG nor SVG")]
    OtherKind,
    #[error("damaged, or an SVG that needs something beside it")]
    Undrawable,
}

impl Press {
    /// Looks a file through as an emblem, by what it contains rather than by its name.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn check_emblem(&self, file: &[u8]) -> Result<(), EmblemFault> {
        if file.len() as u64 > EMBLEM_LIMIT {
            return Err(EmblemFault::TooLarge);
        }
        match image::guess_format(file) {
            Ok(ImageFormat::Png | ImageFormat::Jpeg) => check_size(file)?,
            Ok(_) => return Err(EmblemFault::OtherKind),
            Err(_) if is_markup(file) => {}
            Err(_) => return Err(EmblemFault::OtherKind),
        }
        self.draw(file.to_vec()).map(drop).map_err(|_| EmblemFault::Undrawable)
    }

    /// The image of a kept emblem as large as letters have it, `width` pixels wide; `None` where there
    /// is no such picture.
    pub fn emblem(&self, emblem: &Attachment, width: u32) -> Option<Vec<u8>> {
        self.draw((self.pictures)(emblem)?).ok()?.png(0, width)
    }

    fn draw(&self, emblem: Vec<u8>) -> Result<Laid, LayoutError> {
        let document = compile(&self.equipment.world_of_emblem(Bytes::new(emblem)))?;
        Ok(Laid { document, pages: Vec::new(), boxes: Vec::new() })
    }
}

/// A small file may unpack to any size; what it says of that is read first.
fn check_size(picture: &[u8]) -> Result<(), EmblemFault> {
    let reader = ImageReader::new(Cursor::new(picture)).with_guessed_format();
    let size = reader.ok().and_then(|reader| reader.into_dimensions().ok());
    let (width, height) = size.ok_or(EmblemFault::Undrawable)?;
    if width.max(height) > LONGEST_SIDE { Err(EmblemFault::TooManyPixels) } else { Ok(()) }
}

/// Whether it may be an SVG: text that opens with a tag.
fn is_markup(file: &[u8]) -> bool {
    let text = std::str::from_utf8(file).unwrap_or_default();
    text.trim_start_matches('\u{FEFF}').trim_start().starts_with('<')
}
