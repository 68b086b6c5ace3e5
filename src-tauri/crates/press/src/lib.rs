//! The press: papers laid out by typst in this process, as PDF and as page images.
//!
//! How a paper looks is in the `.typ` files beside this module; its words come in as data. Nothing is
//! read from the disk or the clock: the same paper gives the same bytes on every machine.

mod at_once;
mod emblem;
mod equipment;
mod error;
mod faces;
mod frames;
mod manuscript;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use hattama_domain::attachment::Attachment;
use hattama_domain::gap::Spot;
use typst::World;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::foundations::{Bytes, Datetime, Smart};
use typst::utils::{Scalar, hash128};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;
use typst_render::RenderOptions;

pub use self::at_once::at_once;
pub use self::emblem::{EMBLEM_LIMIT, EmblemFault};
use self::equipment::Equipment;
pub use self::error::LayoutError;
use self::manuscript::{Manuscript, Pages};
use hattama_documents::picture::PicturesPaper;
use hattama_documents::{Made, Paper};

/// Lays papers out. Keep one: its compiler and fonts stay warm.
///
/// Making one costs nothing; the fonts are read for the first paper.
pub struct Press {
    equipment: LazyLock<Equipment>,
    pictures: Pictures,
}

/// What finds a picture that a paper names.
type Pictures = Box<dyn Fn(&Attachment) -> Option<Vec<u8>> + Send + Sync>;

/// A paper laid out in pages.
pub struct Laid {
    document: PagedDocument,
    pages: Vec<LaidPage>,
    boxes: Vec<LaidBox>,
}

/// A page: its size, in points, and a hash of all that is on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LaidPage {
    pub width: f32,
    pub height: f32,
    /// Pages that look different have different ones.
    pub look: u128,
}

/// A stretch of a page and the place of the record that it came from; in points from its top left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LaidBox {
    /// From 0.
    pub page: u32,
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub height: f32,
    pub spot: Spot,
}

/// How many papers a piece of layout is kept for that none of them used. While one paper is typed
/// in, and another shown beside it, most of either stays as it was.
const KEPT_FOR: usize = 4;

/// The widest page image, in pixels: four times what a 1440 pixel window shows.
const WIDEST: u32 = 4096;

impl Press {
    /// A press with the bundled fonts, and without pictures.
    pub fn new() -> Press {
        Press::with_pictures(|_picture| None)
    }

    /// A press that asks for the pictures that papers name; one that is not found is left out.
    pub fn with_pictures(
        pictures: impl Fn(&Attachment) -> Option<Vec<u8>> + Send + Sync + 'static,
    ) -> Press {
        Press { equipment: LazyLock::new(Equipment::load), pictures: Box::new(pictures) }
    }

    /// Lays a paper out for the screen.
    ///
    /// # Errors
    ///
    /// [`LayoutError`] if typst refuses, which no text should bring about.
    pub fn lay_out(&self, paper: &Paper) -> Result<Laid, LayoutError> {
        let emblem = self.emblem_of(paper);
        let manuscript = Manuscript::for_screen(paper, emblem.is_some(), &self.equipment.faces);
        let document = self.set(&manuscript, emblem)?;
        let pages = document.pages().iter().map(|page| LaidPage {
            width: page.frame.width().to_pt() as f32,
            height: page.frame.height().to_pt() as f32,
            look: hash128(page),
        });
        let pages = pages.collect();
        let boxes = frames::boxes(&document, &manuscript);
        Ok(Laid { document, pages, boxes })
    }

    /// The PDF of a paper: tagged, its fonts embedded, by PDF/A-2a (for archives) and PDF/UA-1 (for screen
    /// readers). A paper without a date yet is dated by the day on which this is made: what goes to an
    /// archive says when that was.
    ///
    /// # Errors
    ///
    /// [`LayoutError`] if typst refuses, which no text should bring about.
    pub fn pdf(&self, paper: &Paper, day: NaiveDate) -> Result<Made, LayoutError> {
        let emblem = self.emblem_of(paper);
        let manuscript = Manuscript::for_paper(paper, emblem.is_some(), &self.equipment.faces);
        let document = self.set(&manuscript, emblem)?;
        let date = paper.filed().date.and_then(in_pdf).or_else(|| in_pdf(day));
        let bytes = self.export(document, date)?;
        Ok(Made { bytes, replaced: manuscript.replaced })
    }

    /// The PDF of pictures, by the same standards, dated by the day on which they were drawn.
    ///
    /// # Errors
    ///
    /// [`LayoutError`] if typst refuses, which no text should bring about.
    pub fn pictures(&self, paper: &PicturesPaper) -> Result<Made, LayoutError> {
        let manuscript = Manuscript::of_pictures(paper, &self.equipment.faces);
        let pages = manuscript.json(Pages::Several);
        let document = compile(&self.equipment.world_of_pictures(pages))?;
        let bytes = self.export(document, in_pdf(paper.drawn_on))?;
        Ok(Made { bytes, replaced: manuscript.replaced })
    }

    fn export(
        &self,
        mut document: PagedDocument,
        date: Option<Datetime>,
    ) -> Result<Vec<u8>, LayoutError> {
        let options = PdfOptions {
            creator: Smart::Custom(Some("Hattama".to_owned())),
            standards: self.equipment.standards.clone(),
            ..PdfOptions::default()
        };
        document.info_mut().date = Smart::Custom(date);
        typst_pdf::pdf(&document, &options).map_err(refused)
    }

    /// The emblem of its letterhead.
    fn emblem_of(&self, paper: &Paper) -> Option<Bytes> {
        let Paper::Letter(letter) = paper else { return None };
        (self.pictures)(&letter.emblem.as_ref()?.file).map(Bytes::new)
    }

    /// One page has no number, and its signatures stand under text anyway: that takes less work, so
    /// it is tried first.
    fn set(
        &self,
        manuscript: &Manuscript,
        emblem: Option<Bytes>,
    ) -> Result<PagedDocument, LayoutError> {
        if manuscript.could_go_on_one_page() {
            let document =
                compile(&self.equipment.world(manuscript.json(Pages::One), emblem.clone()))?;
            if document.pages().len() == 1 {
                return Ok(document);
            }
        }
        compile(&self.equipment.world(manuscript.json(Pages::Several), emblem))
    }
}

impl Default for Press {
    fn default() -> Press {
        Press::new()
    }
}

impl Laid {
    /// Its pages, in order.
    pub fn pages(&self) -> &[LaidPage] {
        &self.pages
    }

    /// Where its texts came from.
    pub fn boxes(&self) -> &[LaidBox] {
        &self.boxes
    }

    /// The image of a page (from 0), `width` pixels wide, 4096 at most; `None` where there is no such
    /// page.
    pub fn png(&self, page: u32, width: u32) -> Option<Vec<u8>> {
        let page = self.document.pages().get(page as usize)?;
        let width = f64::from(width.clamp(1, WIDEST));
        let options = RenderOptions {
            pixel_per_pt: Scalar::new(width / page.frame.width().to_pt()),
            render_bleed: false,
        };
        typst_render::render(page, &options).encode_png().ok()
    }
}

/// As PDF has it, the year of four digits.
fn in_pdf(date: NaiveDate) -> Option<Datetime> {
    let date = Some(date).filter(|date| (1..=9999).contains(&date.year()))?;
    Datetime::from_ymd(date.year(), date.month().try_into().ok()?, date.day().try_into().ok()?)
}

fn compile(world: &dyn World) -> Result<PagedDocument, LayoutError> {
    let compiled = typst::compile(world).output.map_err(refused);
    comemo::evict(KEPT_FOR);
    compiled
}

fn refused(reasons: EcoVec<SourceDiagnostic>) -> LayoutError {
    let reasons: Vec<_> = reasons.iter().map(|reason| reason.message.as_str()).collect();
    LayoutError(reasons.join("; "))
}
