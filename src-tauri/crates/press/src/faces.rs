//! The bundled faces, and what they can draw.

use std::collections::HashSet;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};

/// Those of the text, one of four after the other; all have the same signs.
const TEXT: [&[u8]; 8] = [
    include_bytes!("../fonts/Tinos-Regular.ttf"),
    include_bytes!("../fonts/Tinos-Italic.ttf"),
    include_bytes!("../fonts/Tinos-Bold.ttf"),
    include_bytes!("../fonts/Tinos-BoldItalic.ttf"),
    include_bytes!("../fonts/Arimo-Regular.ttf"),
    include_bytes!("../fonts/Arimo-Italic.ttf"),
    include_bytes!("../fonts/Arimo-Bold.ttf"),
    include_bytes!("../fonts/Arimo-BoldItalic.ttf"),
];

/// For signs that the text's faces lack.
const PICTURES: &[u8] = include_bytes!("../fonts/NotoEmoji-Regular.ttf");

pub struct Faces {
    fonts: Vec<Font>,
    text: HashSet<char>,
    pictures: HashSet<char>,
}

impl Faces {
    pub fn load() -> Faces {
        let load = |bytes: &'static [u8]| Font::new(Bytes::new(bytes), 0).expect("a bundled font");
        let text = TEXT.map(load);
        let pictures = load(PICTURES);
        Faces {
            text: signs(&text[0]),
            pictures: signs(&pictures),
            fonts: text.into_iter().chain([pictures]).collect(),
        }
    }

    pub fn book(&self) -> FontBook {
        FontBook::from_fonts(&self.fonts)
    }

    pub fn get(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// Whether some face has the sign, or it has no shape of its own.
    pub fn draw(&self, sign: char) -> bool {
        self.text.contains(&sign) || self.pictures.contains(&sign) || is_unseen(sign)
    }

    /// Whether one face has both; typst would leave out the other.
    pub fn draw_as_one(&self, base: char, sign: char) -> bool {
        let have_both = |face: &HashSet<char>| face.contains(&base) && face.contains(&sign);
        have_both(&self.text) || have_both(&self.pictures) || is_unseen(sign)
    }
}

/// Whether the sign has no shape in any face: the soft hyphen, what joins or keeps apart, marks of
/// direction, what chooses a variant, the letters of a flag.
fn is_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2060}'..='\u{2064}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{E0020}'..='\u{E007F}'
    )
}

fn signs(font: &Font) -> HashSet<char> {
    font.info().coverage.iter().filter_map(char::from_u32).collect()
}
