//! What a WordprocessingML part has to be beyond well-formed: ECMA-376 orders the children of an
//! element, and Word refuses a file that does not keep to it.

use quick_xml::Reader;
use quick_xml::events::Event;

/// The children of an element in their order; those that are not used here are left out.
const ORDERS: [(&str, &str); 11] = [
    (
        "pPr",
        "pStyle keepNext keepLines pageBreakBefore widowControl pBdr tabs suppressAutoHyphens spacing ind jc outlineLvl \
         rPr sectPr",
    ),
    ("rPr", "rStyle rFonts b bCs i iCs caps noProof color sz szCs highlight lang"),
    ("tbl", "tblPr tblGrid tr"),
    ("tblPr", "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar"),
    ("tr", "trPr tc"),
    ("tcPr", "tcW gridSpan tcBorders tcMar vAlign"),
    ("tblCellMar", "top left bottom right"),
    ("sectPr", "headerReference footerReference type pgSz pgMar pgNumType cols titlePg"),
    ("style", "name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr"),
    ("styles", "docDefaults latentStyles style"),
    (
        "settings",
        "zoom defaultTabStop autoHyphenation doNotHyphenateCaps characterSpacingControl compat themeFontLang decimalSymbol \
         listSeparator",
    ),
];

/// Elements that come once in their parent.
const ONCE: [&str; 5] = ["w:pPr", "w:rPr", "w:tblPr", "w:tcPr", "w:trPr"];

/// Panics where a part is not as the schema wants it.
pub fn check(part: &str, text: &str) {
    let mut reader = Reader::from_str(text);
    // The open elements with the names of their children so far.
    let mut open: Vec<(String, Vec<String>)> = Vec::new();
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{part}: {error}")) {
            Event::Start(tag) => {
                let name = tag.name().as_ref().to_owned();
                child(part, &mut open, &name);
                open.push((name, Vec::new()));
            }
            Event::Empty(tag) => child(part, &mut open, tag.name().as_ref()),
            Event::End(_) => {
                let (name, children) = open.pop().expect("an open element");
                let ends_well = match name.as_str() {
                    "w:tc" | "w:hdr" => children.last().is_some_and(|last| last == "w:p"),
                    "w:tbl" => children.iter().any(|child| child == "w:tr"),
                    _ => true,
                };
                assert!(ends_well, "{part}: {name} ends with {:?}", children.last());
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty(), "{part} is cut off");
}

fn child(part: &str, open: &mut [(String, Vec<String>)], name: &str) {
    let Some((parent, children)) = open.last_mut() else { return };
    let is_parent = |(element, _): &&(&str, &str)| parent.strip_prefix("w:") == Some(element);
    if let Some((_, order)) = ORDERS.iter().find(is_parent) {
        let rank =
            |name: &str| order.split(' ').position(|known| name.strip_prefix("w:") == Some(known));
        let here = rank(name).unwrap_or_else(|| panic!("{part}: {name} in {parent}"));
        if let Some(last) = children.last() {
            assert!(rank(last) <= Some(here), "{part}: {name} after {last} in {parent}");
        }
    }
    let is_second = ONCE.contains(&name) && children.iter().any(|child| child == name);
    assert!(!is_second, "{part}: a second {name} in {parent}");
    children.push(name.to_owned());
}

/// The text of each paragraph.
pub fn lines(text: &str) -> Vec<String> {
    let mut reader = Reader::from_str(text);
    let mut lines = Vec::new();
    let mut line = String::new();
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Text(text) => line.push_str(text.as_ref()),
            Event::End(tag) if tag.name().as_ref() == "w:p" => {
                lines.push(std::mem::take(&mut line).trim().to_owned());
            }
            Event::Eof => return lines,
            _ => {}
        }
    }
}
