//! Reading laid-out pages back: where on them the places stand.

use typst::layout::{Frame, FrameItem, Point, Size, Transform};
use typst::model::Destination;
use typst_layout::PagedDocument;

use super::LaidBox;
use super::manuscript::Manuscript;

/// The boxes of all places, line by line.
pub fn boxes(document: &PagedDocument, manuscript: &Manuscript) -> Vec<LaidBox> {
    let mut boxes: Vec<LaidBox> = Vec::new();
    for (number, page) in (0..).zip(document.pages()) {
        let mut found = Vec::new();
        visit(&page.frame, Transform::identity(), &mut |item, at| {
            let FrameItem::Link(Destination::Url(link), size) = item else { return };
            let Some(spot) = manuscript.spot(link) else { return };
            let (least, greatest) = corners(*size, at, page.frame.size());
            let laid = LaidBox {
                page: number,
                left: least.x.to_pt() as f32,
                top: least.y.to_pt() as f32,
                width: (greatest.x - least.x).to_pt() as f32,
                height: (greatest.y - least.y).to_pt() as f32,
                spot,
            };
            add(&mut found, laid);
        });
        boxes.append(&mut found);
    }
    boxes
}

/// Calls `see` with every item of the frame and of those in it, and with where its origin is.
fn visit(frame: &Frame, origin: Transform, see: &mut impl FnMut(&FrameItem, Transform)) {
    for (position, item) in frame.items() {
        let at = origin.pre_concat(Transform::translate(position.x, position.y));
        match item {
            FrameItem::Group(group) => visit(&group.frame, at.pre_concat(group.transform), see),
            item => see(item, at),
        }
    }
}

/// The top left and bottom right of what lies within the page.
fn corners(size: Size, at: Transform, page: Size) -> (Point, Point) {
    let one = Point::zero().transform(at);
    let other = size.to_point().transform(at);
    let within = |point: Point| point.max(Point::zero()).min(page.to_point());
    (within(one.min(other)), within(one.max(other)))
}

/// Adds a box, as part of the one before it where that is of the same place and line.
fn add(boxes: &mut Vec<LaidBox>, laid: LaidBox) {
    if let Some(last) = boxes.last_mut().filter(|last| is_same_line(last, &laid)) {
        let right = (last.left + last.width).max(laid.left + laid.width);
        last.left = last.left.min(laid.left);
        last.width = right - last.left;
    } else {
        boxes.push(laid);
    }
}

/// Whether both are of one place, and as high on the page but for rounding.
fn is_same_line(one: &LaidBox, other: &LaidBox) -> bool {
    one.spot == other.spot
        && (one.top - other.top).abs() < 0.5
        && (one.height - other.height).abs() < 0.5
}
