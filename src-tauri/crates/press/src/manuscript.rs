//! The manuscript: a paper's data as the layout sources read it, with drawable signs only.
//!
//! Text stays text. What the faces cannot draw is replaced and counted, what would turn the words
//! around it as well; ends of lines come in one form.

use hattama_domain::gap::Spot;
use serde_json::{Value, json};
use typst::foundations::Bytes;
use unicode_normalization::char::is_combining_mark;

use super::faces::Faces;
use hattama_documents::Paper;
use hattama_documents::picture::PicturesPaper;

/// Stands for what cannot be drawn.
const REPLACEMENT: char = '\u{FFFD}';

/// A tab has no width of its own on paper.
const TAB: char = '\u{2003}';

/// A place where a line may end, without a hyphen.
const MAY_END: char = '\u{200B}';

/// Makes one sign of two.
const JOINER: char = '\u{200D}';

/// A space at which no line ends. Before a dash: no line of a Russian or Kazakh text begins with one.
const NO_END: char = '\u{A0}';

/// No word is longer; what is, must not run off the page.
const LONGEST_WORD: usize = 40;

/// How the layout marks the place number so and so.
const LINK: &str = "spot:";

/// More characters than one page has room for.
const MORE_THAN_A_PAGE: usize = 4_000;

/// On how many pages a paper is set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Pages {
    One,
    Several,
}

pub struct Manuscript {
    /// The paper's data; the spot of a place is a link or null.
    data: Value,
    /// How many characters had to be replaced.
    pub replaced: u32,
    /// How many characters it has.
    length: usize,
    /// What the links lead to, by their numbers.
    spots: Vec<Spot>,
}

impl Manuscript {
    /// With links from the places to their spots.
    pub fn for_screen(paper: &Paper, has_emblem: bool, faces: &Faces) -> Manuscript {
        write(paper, has_emblem, faces, true)
    }

    /// Without links: nothing to click on paper.
    pub fn for_paper(paper: &Paper, has_emblem: bool, faces: &Faces) -> Manuscript {
        write(paper, has_emblem, faces, false)
    }

    /// Of pages of pictures.
    pub fn of_pictures(paper: &PicturesPaper, faces: &Faces) -> Manuscript {
        let mut writer = Writer::new(faces, false);
        // Strings, numbers and lists always have a JSON form.
        let mut data = serde_json::to_value(paper).unwrap_or_default();
        writer.write(&mut data);
        data["look"] = json!(paper.layout.look);
        let Writer { replaced, length, spots, .. } = writer;
        Manuscript { data, replaced, length, spots }
    }

    /// Whether it is worth trying.
    pub fn could_go_on_one_page(&self) -> bool {
        self.length < MORE_THAN_A_PAGE
    }

    /// As the layout sources read it.
    pub fn json(&self, pages: Pages) -> Bytes {
        let mut data = self.data.clone();
        data["severalPages"] = Value::Bool(pages == Pages::Several);
        Bytes::from_string(data.to_string())
    }

    /// Where a link leads.
    pub fn spot(&self, link: &str) -> Option<Spot> {
        let number: usize = link.strip_prefix(LINK)?.parse().ok()?;
        self.spots.get(number).copied()
    }
}

fn write(paper: &Paper, has_emblem: bool, faces: &Faces, with_links: bool) -> Manuscript {
    let mut data = paper.data();
    if let Value::Object(fields) = &mut data {
        // The name of the file is not printed.
        fields.remove("filed");
        // Of the emblem there is only what a screen reader says; the picture lies beside.
        let emblem = fields.remove("emblem").filter(|_| has_emblem);
        let label = emblem.map(|mut emblem| emblem["label"].take());
        fields.insert("emblem".to_owned(), label.unwrap_or_default());
    }
    let mut writer = Writer::new(faces, with_links);
    writer.write(&mut data);
    let kind = match paper {
        Paper::Letter(_) => Value::from("letter"),
        Paper::Minutes(_) => Value::from("minutes"),
        Paper::Sheet(sheet) => {
            data["wide"] = Value::Bool(sheet.is_wide());
            Value::from("sheet")
        }
    };
    data["paper"] = kind;
    data["look"] = json!(paper.layout().look);
    data["parts"] = json!(paper.layout().letter);
    let Writer { replaced, length, spots, .. } = writer;
    Manuscript { data, replaced, length, spots }
}

struct Writer<'a> {
    faces: &'a Faces,
    with_links: bool,
    replaced: u32,
    length: usize,
    spots: Vec<Spot>,
}

impl<'a> Writer<'a> {
    fn new(faces: &'a Faces, with_links: bool) -> Writer<'a> {
        Writer { faces, with_links, replaced: 0, length: 0, spots: Vec::new() }
    }

    fn write(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.drawable(text),
            Value::Array(values) => values.iter_mut().for_each(|value| self.write(value)),
            Value::Object(fields) => {
                for (name, field) in fields {
                    if name == "spot" { self.number(field) } else { self.write(field) }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// Puts a link in the place of a spot.
    fn number(&mut self, spot: &mut Value) {
        let found = serde_json::from_value(spot.take());
        if let Some(found) = found.ok().filter(|_| self.with_links) {
            *spot = Value::String(format!("{LINK}{}", self.spots.len()));
            self.spots.push(found);
        }
    }

    fn drawable(&mut self, text: &str) -> String {
        let mut drawable = String::with_capacity(text.len());
        let mut word = 0;
        let mut base = ' ';
        let mut last = '\n';
        let mut signs = text.chars().peekable();
        while let Some(sign) = signs.next() {
            if sign == '\r' && signs.peek() == Some(&'\n') {
                continue;
            }
            if last == ' ' && matches!(sign, '–' | '—') {
                drawable.pop();
                drawable.push(NO_END);
            }
            let joins = last == JOINER || joins(sign);
            last = sign;
            let sign = self.sign(sign, Some(base).filter(|_| joins));
            word = if may_end_after(sign) { 0 } else { word + 1 };
            if word > LONGEST_WORD && sign.is_alphanumeric() {
                drawable.push(MAY_END);
                word = 1;
            }
            if !joins {
                base = sign;
            }
            drawable.push(sign);
            self.length += 1;
        }
        drawable
    }

    /// The sign, where it can be drawn, if need be as one with the sign before it.
    fn sign(&mut self, sign: char, base: Option<char>) -> char {
        let is_drawn =
            |sign| base.map_or(self.faces.draw(sign), |base| self.faces.draw_as_one(base, sign));
        match sign {
            '\t' => TAB,
            '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
            sign if turns(sign) || is_private(sign) || sign.is_control() => self.replace(),
            sign if is_drawn(sign) => sign,
            _ => self.replace(),
        }
    }

    fn replace(&mut self) -> char {
        self.replaced = self.replaced.saturating_add(1);
        REPLACEMENT
    }
}

/// Whether a line may end after the sign anyway.
fn may_end_after(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '-' | '/' | '?')
}

/// Whether the sign becomes one with the sign before it: an accent, the colour of a face.
fn joins(sign: char) -> bool {
    is_combining_mark(sign) || matches!(sign, JOINER | '\u{1F3FB}'..='\u{1F3FF}')
}

/// Whether the sign sets the direction of whatever follows, the program's own words included.
fn turns(sign: char) -> bool {
    matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether the sign means something to one font only; PDF/A has no room for those.
fn is_private(sign: char) -> bool {
    matches!(sign, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str) -> (String, u32) {
        let faces = Faces::load();
        let mut writer = Writer::new(&faces, false);
        (writer.drawable(text), writer.replaced)
    }

    #[test]
    fn what_cannot_be_drawn_is_replaced_and_counted() {
        assert_eq!(
            drawn("а\0б\u{7}字\u{E000}\u{202E}"),
            ("а\u{FFFD}б\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}".into(), 5)
        );
        assert_eq!(drawn("<b>#*$&\\Қ\u{200F}"), ("<b>#*$&\\Қ\u{200F}".into(), 0));
    }

    #[test]
    fn what_no_face_has_as_one_is_not_drawn_in_part() {
        assert_eq!(
            drawn("Ұ\u{20E3}🙂\u{301}Ұ\u{200D}🙂"),
            ("Ұ\u{FFFD}🙂\u{FFFD}Ұ\u{200D}\u{FFFD}".into(), 3)
        );
        let whole = "и\u{306} 1\u{FE0F}\u{20E3} 👍🏽 👩\u{200D}💻 Ұ 🙂";
        assert_eq!(drawn(whole), (whole.into(), 0));
    }

    #[test]
    fn lines_end_in_one_way() {
        assert_eq!(drawn("а\r\nб\rв\u{2028}г\n"), ("а\nб\nв\nг\n".into(), 0));
    }

    #[test]
    fn no_line_begins_with_a_dash() {
        let (text, replaced) = drawn("Астана – столица, 1–2");
        assert_eq!((text.replace(NO_END, "|").as_str(), replaced), ("Астана|– столица, 1–2", 0));
    }

    #[test]
    fn a_word_without_end_may_be_broken_and_no_other() {
        let (text, replaced) = drawn(&"ж".repeat(100));
        assert_eq!(
            text.split(MAY_END).map(|part| part.chars().count()).collect::<Vec<_>>(),
            [40, 40, 20]
        );
        assert_eq!(replaced, 0);
        let words = "қанағаттандырылмағандықтарыңыздан ".repeat(9);
        assert_eq!(drawn(&words).0, words);
        let address = "https://example.kz/".to_owned() + &"section/".repeat(9);
        assert_eq!(drawn(&address).0, address);
    }
}
