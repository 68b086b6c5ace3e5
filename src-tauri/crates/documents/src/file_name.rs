//! Names of exported files that Windows and Linux both take.

use std::collections::HashSet;

/// The longest name, in characters; file systems count 255 bytes or UTF-16 units.
const MAX_CHARS: usize = 120;
const MAX_BYTES: usize = 240;

/// The longest ending that tells of the kind of a file, with its dot, in bytes.
const LONGEST_EXTENSION: usize = 16;

/// Names that Windows keeps for devices, whatever their extension
/// (learn.microsoft.com, “Naming Files, Paths, and Namespaces”).
const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

/// Makes a file name of a text and an extension (without its dot).
///
/// What a file system does not take becomes a hyphen or goes; the name has at most 120 characters,
/// is never empty, and never the name of a device.
///
/// ```
/// use hattama_documents::file_name;
/// assert_eq!(file_name("2026-11-24 № 14-07/231 Маслихат: «Аймак»", "docx"),
///            "2026-11-24 № 14-07-231 Маслихат «Аймак».docx");
/// assert_eq!(file_name("nul.txt", "pdf"), "_nul.txt.pdf");
/// ```
pub fn file_name(stem: &str, extension: &str) -> String {
    fitted(&named(&clean(stem)), &format!(".{extension}"))
}

/// The nearest name that both systems take to the one that a file came with from either.
///
/// ```
/// use hattama_documents::near_name;
/// assert_eq!(near_name("Ответ: МНЭ.pdf"), "Ответ МНЭ.pdf");
/// assert_eq!(near_name("con"), "_con");
/// ```
pub fn near_name(name: &str) -> String {
    let name = clean(name);
    let (stem, extension) = match name.rfind('.') {
        Some(dot) if dot > 0 && name.len() - dot <= LONGEST_EXTENSION => name.split_at(dot),
        _ => (name.as_str(), ""),
    };
    fitted(&named(stem), extension.trim_end_matches([' ', '.']))
}

/// A text without what a file system does not take.
fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '/' | '\\' | '|' => clean.push('-'),
            '<' | '>' | ':' | '"' | '?' | '*' => {}
            c if c.is_whitespace() => {
                if !clean.ends_with(' ') {
                    clean.push(' ');
                }
            }
            // Marks of direction could make a name read as another one.
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}' => {}
            c if c.is_control() => {}
            c => clean.push(c),
        }
    }
    clean
}

/// A stem that is one: neither empty nor hidden nor the name of a device.
fn named(stem: &str) -> String {
    let stem = stem.trim_matches([' ', '.']);
    if stem.is_empty() || is_device(stem) { format!("_{stem}") } else { stem.to_owned() }
}

/// Tells apart files of one folder that would bear the same name: «… (2).pdf».
#[derive(Debug, Default)]
pub struct FileNames {
    /// In lower case: Windows takes «А» and «а» for one.
    taken: HashSet<String>,
}

impl FileNames {
    /// The name, or, where it was given before, the name with a number.
    pub fn distinct(&mut self, name: &str) -> String {
        let (stem, extension) = match name.rfind('.') {
            Some(dot) if dot > 0 => name.split_at(dot),
            _ => (name, ""),
        };
        let numbered = (2u32..).map(|number| fitted(stem, &format!(" ({number}){extension}")));
        let mut candidates = std::iter::once(name.to_owned()).chain(numbered);
        candidates.find(|candidate| self.taken.insert(candidate.to_lowercase())).unwrap_or_default()
    }
}

/// The stem, cut so that it and the tail are within the limits together.
fn fitted(stem: &str, tail: &str) -> String {
    let mut chars = MAX_CHARS.saturating_sub(tail.chars().count());
    let mut bytes = MAX_BYTES.saturating_sub(tail.len());
    let end = stem
        .char_indices()
        .find(|(_, c)| {
            let fits = chars > 0 && bytes >= c.len_utf8();
            chars = chars.saturating_sub(1);
            bytes = bytes.saturating_sub(c.len_utf8());
            !fits
        })
        .map_or(stem.len(), |(end, _)| end);
    format!("{}{tail}", stem[..end].trim_end_matches([' ', '.']))
}

fn is_device(stem: &str) -> bool {
    let name = stem.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let is_port = |kind: &str| {
        let number = name.strip_prefix(kind);
        number.is_some_and(|number| {
            number.chars().count() == 1 && number.contains(|c: char| c.is_numeric())
        })
    };
    DEVICES.contains(&name.as_str()) || is_port("COM") || is_port("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_file_system_takes_is_gone() {
        let name = file_name("а<б>в:г\"д/е\\ж|з?и*к\u{0}\u{7}\n л\u{202e}м. . ", "pdf");
        assert_eq!(name, "абвгд-е-ж-зик лм.pdf");
        assert_eq!(file_name("№\u{a0}____", "docx"), "№ ____.docx");
    }

    #[test]
    fn no_name_is_empty_hidden_or_a_device() {
        assert_eq!(file_name(" .. ", "pdf"), "_.pdf");
        assert_eq!(file_name(".скрытый", "pdf"), "скрытый.pdf");
        for device in ["con", "NUL", "Com1", "LPT9", "COM²", "aux.x"] {
            assert_eq!(file_name(device, "pdf"), format!("_{device}.pdf"));
        }
        assert_eq!(file_name("COM10", "pdf"), "COM10.pdf");
        assert_eq!(file_name("Конституция", "pdf"), "Конституция.pdf");
    }

    #[test]
    fn a_name_from_elsewhere_keeps_its_ending() {
        assert_eq!(near_name("отчёт.2026.PDF"), "отчёт.2026.PDF");
        assert_eq!(near_name("../../a|b:c.pdf"), "-..-a-bc.pdf");
        assert_eq!(near_name("две\nстроки.p\u{202e}df"), "две строки.pdf");
        assert_eq!(near_name(".скрытый"), "скрытый");
        assert_eq!(near_name("без ничего. "), "без ничего");
        assert_eq!(near_name(" "), "_");
        let long = near_name(&format!("{}.pdf", "ж".repeat(200)));
        assert!(long.len() <= MAX_BYTES && long.ends_with("ж.pdf"));
    }

    #[test]
    fn a_long_name_is_cut_between_characters() {
        let name = file_name(&"ұ".repeat(500), "docx");
        assert_eq!(name.chars().count(), 120);
        assert!(name.ends_with("ұ.docx"));
        let name = file_name(&"😀".repeat(500), "docx");
        assert!(name.len() <= 255 && name.ends_with("😀.docx"));
    }

    #[test]
    fn equal_names_are_numbered_whatever_their_letters_case() {
        let mut names = FileNames::default();
        assert_eq!(names.distinct("Хат.pdf"), "Хат.pdf");
        assert_eq!(names.distinct("хат.pdf"), "хат (2).pdf");
        assert_eq!(names.distinct("Хат.pdf"), "Хат (3).pdf");
        assert_eq!(names.distinct("Хат.docx"), "Хат.docx");
        let long = file_name(&"я".repeat(300), "pdf");
        names.distinct(&long);
        let second = names.distinct(&long);
        assert!(second.ends_with("я (2).pdf") && second.chars().count() == 120);
    }
}
