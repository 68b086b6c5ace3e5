//! Writes nodes and data out as a part of the new document.

use super::TemplateError;
use super::compile::{Look, Node, TEXT, Wrap};
use serde_json::Value;
use std::borrow::Cow;

/// What may follow `w:highlight` in a run's look: the schema orders them.
const AFTER_HIGHLIGHT: [&str; 14] = [
    "<w:u ",
    "<w:effect",
    "<w:bdr",
    "<w:shd",
    "<w:fitText",
    "<w:vertAlign",
    "<w:rtl",
    "<w:cs/",
    "<w:em ",
    "<w:lang",
    "<w:eastAsianLayout",
    "<w:specVanish",
    "<w:oMath",
    "<w:rPrChange",
];
/// For a part as most are, in bytes.
const ROOM: usize = 64 * 1024;
const END_OF_RUN: &str = "</w:t></w:r>";
const HIGHLIGHT: &str = "<w:highlight w:val=\"yellow\"/>";

/// The text of a part, and how many characters of the data XML does not allow and a visible mark
/// stands for.
pub(super) fn fill(
    part: &str,
    nodes: &[Node],
    data: &Value,
    absent: Absent,
) -> Result<(String, u32), TemplateError> {
    let mut filling = Filling {
        part,
        out: String::with_capacity(ROOM),
        records: vec![data],
        absent,
        replaced: 0,
    };
    filling.nodes(nodes)?;
    Ok((filling.out, filling.replaced))
}

/// What a field is that the data don't have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Absent {
    /// A mistake of the template's author.
    Refused,
    /// Nothing, as in Mustache.
    Nothing,
}

struct Filling<'a> {
    part: &'a str,
    out: String,
    absent: Absent,
    /// The record a loop is in, inside those around it; the whole data come first.
    records: Vec<&'a Value>,
    replaced: u32,
}

impl<'a> Filling<'a> {
    fn nodes(&mut self, nodes: &[Node]) -> Result<(), TemplateError> {
        for node in nodes {
            match node {
                Node::Raw(markup) => self.out.push_str(markup),
                Node::Field { name, look } => self.field(name, look)?,
                Node::Keep => self.keep(),
                Node::Said { name } => {
                    let (text, _) = self.value(name)?;
                    self.attribute(&text);
                }
                Node::Wrapped { wrap: Wrap::Each { name }, body } => self.repeat(name, body)?,
                Node::Wrapped { wrap: Wrap::If { name, inverted }, body } => {
                    if is_empty(self.find(name)?) == *inverted {
                        self.nodes(body)?;
                    }
                }
                Node::Wrapped { wrap: Wrap::Paragraphs, body } => {
                    let start = self.out.len();
                    self.nodes(body)?;
                    if !ends_with_paragraph(&self.out[start..]) {
                        self.out.push_str("<w:p/>");
                    }
                }
                Node::Wrapped { wrap: Wrap::Table, body } => {
                    let start = self.out.len();
                    self.nodes(body)?;
                    if !self.out[start..].contains("</w:tr>") {
                        self.out.truncate(start);
                    }
                }
            }
        }
        Ok(())
    }

    fn repeat(&mut self, name: &str, body: &[Node]) -> Result<(), TemplateError> {
        let value = self.find(name)?;
        if is_empty(value) {
            return Ok(());
        }
        let records = match value {
            Value::Array(records) => records.as_slice(),
            single => std::slice::from_ref(single),
        };
        for record in records {
            self.records.push(record);
            self.nodes(body)?;
            self.records.pop();
        }
        Ok(())
    }

    fn field(&mut self, name: &str, look: &Look) -> Result<(), TemplateError> {
        let (text, missing) = self.value(name)?;
        let seen = if missing { highlighted(&look.run) } else { look.run.clone() };
        if missing {
            self.out.push_str(&format!("{END_OF_RUN}<w:r>{seen}{TEXT}"));
        }
        match &look.paragraph {
            None => self.text(&text),
            Some(paragraph) => {
                let lines = text.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
                for (index, line) in lines.enumerate() {
                    if index > 0 {
                        let start = format!("{END_OF_RUN}</w:p><w:p>{paragraph}<w:r>{seen}{TEXT}");
                        self.out.push_str(&start);
                    }
                    self.text(line);
                }
            }
        }
        if missing {
            self.out.push_str(&format!("{END_OF_RUN}<w:r>{}{TEXT}", look.run));
        }
        Ok(())
    }

    /// Has the paragraph that has just ended keep with what follows. After a table it is the
    /// author's task, in its last row.
    fn keep(&mut self) {
        const STYLE: &str = "<w:pStyle ";
        let Some(start) = last_paragraph(&self.out) else { return };
        let inside = start + self.out[start..].find('>').map_or(0, |at| at + 1);
        let Some(look) = self.out[inside..].strip_prefix("<w:pPr>") else {
            self.out.insert_str(inside, "<w:pPr><w:keepNext/></w:pPr>");
            return;
        };
        // The schema has the style first, then what keeps.
        let style = look.strip_prefix(STYLE).and_then(|style| style.find("/>"));
        let length = style.map_or(0, |at| STYLE.len() + at + "/>".len());
        if !look[length..].starts_with("<w:keepNext") {
            self.out.insert_str(inside + "<w:pPr>".len() + length, "<w:keepNext/>");
        }
    }

    /// The text of a field, and whether it only marks that something is missing.
    fn value(&self, name: &str) -> Result<(Cow<'a, str>, bool), TemplateError> {
        let (value, missing) = match self.find(name)? {
            Value::Object(record) if record.contains_key("text") => {
                (&record["text"], record.get("missing") == Some(&Value::Bool(true)))
            }
            plain => (plain, false),
        };
        match value {
            Value::Null => Ok((Cow::Borrowed(""), missing)),
            Value::String(text) => Ok((Cow::Borrowed(text), missing)),
            Value::Number(number) => Ok((Cow::Owned(number.to_string()), missing)),
            Value::Bool(is_so) => {
                Ok((Cow::Borrowed(if *is_so { "true" } else { "false" }), missing))
            }
            Value::Array(_) | Value::Object(_) => {
                Err(TemplateError::NotText { name: name.to_owned(), part: self.part.to_owned() })
            }
        }
    }

    /// A field by its dotted name: the first word is looked for from the innermost record outwards,
    /// `.` is that record.
    fn find(&self, name: &str) -> Result<&'a Value, TemplateError> {
        match (find(&self.records, name), self.absent) {
            (Some(value), _) => Ok(value),
            (None, Absent::Nothing) => Ok(&Value::Null),
            (None, Absent::Refused) => Err(TemplateError::UnknownField {
                name: name.to_owned(),
                part: self.part.to_owned(),
            }),
        }
    }

    /// Text as XML inside a `w:t`: escaped, with Word's own breaks and tabs.
    fn text(&mut self, text: &str) {
        const BREAK: &str = "</w:t><w:br/><w:t xml:space=\"preserve\">";
        const TAB: &str = "</w:t><w:tab/><w:t xml:space=\"preserve\">";
        let mut rest = text;
        loop {
            // Most of a text is copied in one go.
            let plain = rest.bytes().position(is_special).unwrap_or(rest.len());
            self.out.push_str(&rest[..plain]);
            rest = &rest[plain..];
            let mut chars = rest.chars();
            match chars.next() {
                None => return,
                Some('\r') => {
                    self.out.push_str(BREAK);
                    rest = chars.as_str();
                    rest = rest.strip_prefix('\n').unwrap_or(rest);
                    continue;
                }
                Some('\n') => self.out.push_str(BREAK),
                Some('\t') => self.out.push_str(TAB),
                Some(other) => self.replaced += push_escaped(&mut self.out, other),
            }
            rest = chars.as_str();
        }
    }

    /// Text as XML inside an attribute, on one line.
    fn attribute(&mut self, text: &str) {
        for c in text.chars() {
            let c = if matches!(c, '\r' | '\n' | '\t') { ' ' } else { c };
            self.replaced += push_escaped(&mut self.out, c);
        }
    }
}

/// A field by its dotted name in records, the innermost last.
pub(super) fn find<'a>(records: &[&'a Value], name: &str) -> Option<&'a Value> {
    if name == "." {
        return records.last().copied();
    }
    let mut words = name.split('.');
    let first = words.next()?;
    let mut value = records.iter().rev().find_map(|record| record.get(first))?;
    for word in words {
        if value.is_null() {
            break;
        }
        value = value.get(word)?;
    }
    Some(value)
}

/// Whether a byte of a text is, or may begin, what does not stand in XML as it is. U+FFFE and U+FFFF
/// begin with 0xEF.
fn is_special(byte: u8) -> bool {
    byte < b' ' || matches!(byte, b'&' | b'<' | b'>' | b'"' | 0xef)
}

/// Adds a character to XML; counts 1 where a visible mark had to take its place.
pub fn push_escaped(out: &mut String, c: char) -> u32 {
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        // XML 1.0, 2.2: everything else below the blank, and the two non-characters.
        '\0'..' ' | '\u{fffe}' | '\u{ffff}' => {
            out.push(char::REPLACEMENT_CHARACTER);
            return 1;
        }
        allowed => out.push(allowed),
    }
    0
}

/// Where the paragraph begins with which this markup ends.
fn last_paragraph(markup: &str) -> Option<usize> {
    if !markup.trim_end().ends_with("</w:p>") {
        return None;
    }
    ["<w:p>", "<w:p "].into_iter().filter_map(|start| markup.rfind(start)).max()
}

fn ends_with_paragraph(markup: &str) -> bool {
    let last = markup.rfind('<').map_or("", |at| markup[at..].trim_end());
    let is_empty_paragraph = last.starts_with("<w:p/") || last.starts_with("<w:p ");
    last == "</w:p>" || (is_empty_paragraph && last.ends_with("/>"))
}

/// What a section takes for nothing.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(is_shown) => !is_shown,
        Value::Number(_) => false,
        Value::String(text) => text.is_empty(),
        Value::Array(records) => records.is_empty(),
        Value::Object(record) => record.get("text").is_some_and(is_empty),
    }
}

/// A run's look with the highlight that marks what is missing.
fn highlighted(look: &str) -> String {
    let Some(inner) = look.strip_prefix("<w:rPr>").and_then(|rest| rest.strip_suffix("</w:rPr>"))
    else {
        return format!("<w:rPr>{HIGHLIGHT}</w:rPr>");
    };
    if inner.contains("<w:highlight ") {
        // The author's own mark.
        return look.to_owned();
    }
    let at = AFTER_HIGHLIGHT.iter().filter_map(|tag| inner.find(tag)).min().unwrap_or(inner.len());
    format!("<w:rPr>{}{HIGHLIGHT}{}</w:rPr>", &inner[..at], &inner[at..])
}
