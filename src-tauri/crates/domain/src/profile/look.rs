//! The page and its type.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::invalid::Invalid;

/// The margins, face and size of a paper's pages, which are A4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaperLook {
    pub margins: Margins,
    pub face: Face,
    /// In points.
    pub size: u32,
    /// Between the lines, in percent of single spacing.
    pub spacing: u32,
    /// Of the first line of a paragraph, in tenths of a millimetre.
    pub indent: u32,
}

/// In millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Margins {
    pub left: u32,
    pub right: u32,
    pub top: u32,
    pub bottom: u32,
}

/// A face of the text, which a PDF has with it; Word files name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Face {
    Times,
    Arial,
}

impl Face {
    /// As office programs call it.
    pub fn name(self) -> &'static str {
        match self {
            Face::Times => "Times New Roman",
            Face::Arial => "Arial",
        }
    }
}

/// Of papers that were kept before there were profiles.
impl Default for PaperLook {
    fn default() -> Self {
        PaperLook {
            margins: Margins { left: 30, right: 10, top: 20, bottom: 20 },
            face: Face::Times,
            size: 14,
            spacing: 115,
            indent: 125,
        }
    }
}

impl PaperLook {
    /// The width of an A4 page, or of one that lies on its side, between its margins; in millimetres.
    pub fn text_width(&self, is_wide: bool) -> u32 {
        let page = if is_wide { 297 } else { 210 };
        page - self.margins.left - self.margins.right
    }

    /// Refuses a page without room for text, and type that nobody could read.
    pub fn check(&self) -> Result<(), Invalid> {
        let Margins { left, right, top, bottom } = self.margins;
        let within = |value: u32, least: u32, most: u32| {
            let is_within = (least..=most).contains(&value);
            if is_within { Ok(()) } else { Err(Invalid::OutOfRange { least, most }) }
        };
        [left, right].into_iter().try_for_each(|margin| within(margin, 5, 50))?;
        // The number of the page stands in the upper one.
        [top, bottom].into_iter().try_for_each(|margin| within(margin, 15, 50))?;
        within(self.size, 10, 16)?;
        within(self.spacing, 100, 150)?;
        within(self.indent, 0, 250)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_room_and_type_that_can_be_read() {
        let usual = PaperLook::default();
        assert_eq!(
            (usual.check(), usual.text_width(false), usual.text_width(true)),
            (Ok(()), 170, 257)
        );
        let refused = |look: PaperLook| look.check().is_err();
        let margins = usual.margins;
        assert!(refused(PaperLook { margins: Margins { left: 4, ..margins }, ..usual }));
        assert!(refused(PaperLook { margins: Margins { top: 14, ..margins }, ..usual }));
        assert!(refused(PaperLook { size: 9, ..usual }));
        assert!(refused(PaperLook { spacing: 151, ..usual }));
        assert!(refused(PaperLook { indent: 251, ..usual }));
    }
}
