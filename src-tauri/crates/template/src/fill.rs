//! Writes nodes and data out as a part of the new document.

use super::TemplateError;
use super::compile::{END_OF_RUN, Left, Look, Node, TEXT, Wrap};
use super::marks::{self, Ids, Mark};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::HashSet;

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
const END_OF_PARAGRAPH: &str = "</w:p>";
const HIGHLIGHT: &str = "<w:highlight w:val=\"yellow\"/>";

/// The text of a part, and how many characters of the data XML does not allow and a visible mark
/// stands for.
pub(super) fn fill(
    part: &str,
    nodes: &[Node],
    data: &Value,
    absent: Absent,
    ids: &mut Ids<'_>,
) -> Result<(String, u32), TemplateError> {
    let mut filling = Filling {
        part,
        out: String::with_capacity(ROOM),
        records: vec![data],
        absent,
        ids,
        seen: HashSet::new(),
        holder: 0,
        waiting: Waiting::default(),
        replaced: 0,
    };
    filling.nodes(nodes)?;
    filling.settle();
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

struct Filling<'a, 'b> {
    part: &'a str,
    out: String,
    absent: Absent,
    /// The record a loop is in, inside those around it; the whole data come first.
    records: Vec<&'a Value>,
    ids: &'a mut Ids<'b>,
    /// The numbers of what has come already and must not come again.
    seen: HashSet<usize>,
    /// Where the content of the cell, header or text box begins that is being written.
    holder: usize,
    /// Comments in it that no paragraph could take in so far.
    waiting: Waiting,
    replaced: u32,
}

/// Runs that wait for a paragraph.
#[derive(Default)]
struct Waiting {
    markup: String,
    /// Where the paragraph was that they come from.
    since: usize,
}

impl<'a> Filling<'a, '_> {
    fn nodes(&mut self, nodes: &[Node]) -> Result<(), TemplateError> {
        for node in nodes {
            match node {
                Node::Raw(markup) => self.out.push_str(markup),
                Node::Field { name, look } => self.field(name, look)?,
                Node::Keep => self.keep(),
                Node::Once(mark) => {
                    if self.seen.insert(mark.number) {
                        self.out.push_str(&mark.markup);
                    }
                }
                Node::Id { number, id } => {
                    if self.seen.insert(*number) {
                        self.out.push_str(id);
                    } else {
                        self.out.push_str(&self.ids.fresh().to_string());
                    }
                }
                Node::Moved(marks) => self.stray(marks),
                Node::Said { name } => {
                    let (text, _) = self.value(name)?;
                    self.attribute(&text);
                }
                Node::Wrapped { wrap: Wrap::Each { name, left }, body } => {
                    self.repeat(name, left, body)?;
                }
                Node::Wrapped { wrap: Wrap::If { name, inverted, left }, body } => {
                    if is_empty(self.find(name)?) == *inverted {
                        self.nodes(body)?;
                    } else {
                        self.leave(left);
                    }
                }
                Node::Wrapped { wrap: Wrap::Paragraphs, body } => self.paragraphs(body)?,
                Node::Wrapped { wrap: Wrap::Table, body } => {
                    let start = self.out.len();
                    self.nodes(body)?;
                    if !self.out[start..].contains("</w:tr>") {
                        let marks = marks::all_in(&self.out[start..]);
                        self.out.truncate(start);
                        self.out.push_str(&marks);
                        self.waiting.since = self.waiting.since.min(start);
                    }
                }
            }
        }
        Ok(())
    }

    /// Writes the content of a cell, header or text box, whose comments stay in it.
    fn paragraphs(&mut self, body: &[Node]) -> Result<(), TemplateError> {
        let around = std::mem::replace(&mut self.holder, self.out.len());
        let waiting = std::mem::take(&mut self.waiting);
        self.nodes(body)?;
        if !ends_with_paragraph(&self.out[self.holder..]) {
            match std::mem::take(&mut self.waiting).markup {
                none if none.is_empty() => self.out.push_str("<w:p/>"),
                comments => self.out.push_str(&format!("<w:p>{comments}{END_OF_PARAGRAPH}")),
            }
        }
        self.settle();
        self.holder = around;
        self.waiting = waiting;
        Ok(())
    }

    /// Has marks go on at the end of the paragraph before. Where something else stands before, ends
    /// of ranges stay between the two, and comments wait for the next paragraph.
    fn stray(&mut self, marks: &[Mark]) {
        let before = self.out[self.holder..].trim_end().strip_suffix(END_OF_PARAGRAPH);
        let end = before.map(|before| self.holder + before.len());
        let mut taken = String::new();
        for mark in marks {
            if !self.seen.insert(mark.number) {
                continue;
            }
            match (end, mark.is_run) {
                (Some(_), _) => taken.push_str(&mark.markup),
                (None, false) => self.out.push_str(&mark.markup),
                (None, true) => self.wait(&mark.markup, self.out.len()),
            }
        }
        if let Some(end) = end {
            self.out.insert_str(end, &taken);
        }
    }

    fn wait(&mut self, markup: &str, since: usize) {
        if self.waiting.markup.is_empty() {
            self.waiting.since = since;
        }
        self.waiting.markup.push_str(markup);
    }

    /// Puts the comments that wait into the next paragraph or, where none has come, the one before.
    fn settle(&mut self) {
        let Waiting { markup, since } = &self.waiting;
        if markup.is_empty() {
            return;
        }
        let next = first_runs(&self.out[*since..]).map(|at| since + at);
        let before = || self.out[self.holder..].rfind(END_OF_PARAGRAPH).map(|at| self.holder + at);
        if let Some(at) = next.or_else(before) {
            self.out.insert_str(at, markup);
            self.waiting = Waiting::default();
        }
    }

    /// What is left of a body that doesn't come.
    fn leave(&mut self, left: &Left) {
        if !left.is_inline {
            return self.stray(&left.marks);
        }
        for mark in &left.marks {
            if self.seen.insert(mark.number) {
                self.out.push_str(&mark.markup);
            }
        }
    }

    fn repeat(&mut self, name: &str, left: &Left, body: &[Node]) -> Result<(), TemplateError> {
        let value = self.find(name)?;
        if is_empty(value) {
            self.leave(left);
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
                        let start = format!(
                            "{END_OF_RUN}{END_OF_PARAGRAPH}<w:p>{paragraph}<w:r>{seen}{TEXT}"
                        );
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
    let markup = marks::before_marks(markup);
    if !markup.ends_with(END_OF_PARAGRAPH) {
        return None;
    }
    ["<w:p>", "<w:p "].into_iter().filter_map(|start| markup.rfind(start)).max()
}

/// Where the runs of the first paragraph begin that has an end of its own.
fn first_runs(markup: &str) -> Option<usize> {
    const END_OF_LOOK: &str = "</w:pPr>";
    let starts = markup.match_indices("<w:p").map(|(at, _)| at);
    let mut inside = starts.filter_map(|at| {
        let tag = &markup[at..=at + markup[at..].find('>')?];
        let is_paragraph = matches!(tag.as_bytes().get("<w:p".len()), Some(b'>' | b' '));
        (is_paragraph && !tag.ends_with("/>")).then_some(at + tag.len())
    });
    let inside = inside.next()?;
    let rest = &markup[inside..];
    if !rest.starts_with("<w:pPr>") {
        return Some(inside + if rest.starts_with("<w:pPr/>") { "<w:pPr/>".len() } else { 0 });
    }
    // A tracked change of a look has the old one in it.
    let mut end = rest.find(END_OF_LOOK)? + END_OF_LOOK.len();
    if rest[..end].contains("<w:pPrChange") && rest[end..].starts_with("</w:pPrChange>") {
        end += rest[end..].find(END_OF_LOOK)? + END_OF_LOOK.len();
    }
    Some(inside + end)
}

fn ends_with_paragraph(markup: &str) -> bool {
    let markup = marks::before_marks(markup);
    let last = markup.rfind('<').map_or("", |at| &markup[at..]);
    let is_empty_paragraph = last.starts_with("<w:p/") || last.starts_with("<w:p ");
    last == END_OF_PARAGRAPH || (is_empty_paragraph && last.ends_with("/>"))
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
