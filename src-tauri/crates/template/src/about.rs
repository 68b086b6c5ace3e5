//! What a filled file says of itself: the language in which Word checks its spelling, its title,
//! its language.
//!
//! The bundled templates serve all languages, so these follow the data rather than the
//! template.

use quick_xml::events::Event;

use super::TemplateError;
use super::fill::push_escaped;
use super::package::broken;
use super::scan::position;

/// What a filled file says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About<'a> {
    /// Its title.
    pub title: &'a str,
    /// The language of its text, as a BCP 47 tag with a region: «kk-KZ».
    pub language: &'a str,
}

impl About<'_> {
    /// The styles, with the language as that of all text which has no other.
    pub(super) fn styles(&self, part: &str, source: &str) -> Result<String, TemplateError> {
        const VALUE: &str = "w:val=\"";
        let mut is_default = false;
        rewrite(part, source, |out, event, tag| {
            match event {
                Event::Start(start) if start.name().as_ref() == "w:docDefaults" => {
                    is_default = true
                }
                Event::End(end) if end.name().as_ref() == "w:docDefaults" => is_default = false,
                Event::Start(start) | Event::Empty(start)
                    if is_default && start.name().as_ref() == "w:lang" =>
                {
                    if let Some((before, rest)) = tag.split_once(VALUE)
                        && let Some((_, after)) = rest.split_once('"')
                    {
                        out.push_str(before);
                        out.push_str(VALUE);
                        out.push_str(self.language);
                        out.push('"');
                        out.push_str(after);
                        return;
                    }
                }
                _ => {}
            }
            out.push_str(tag);
        })
    }

    /// The core properties, with title and language in place of those of the template.
    pub(super) fn properties(&self, part: &str, source: &str) -> Result<String, TemplateError> {
        const OWN: [&str; 2] = ["dc:title", "dc:language"];
        let mut is_old = false;
        rewrite(part, source, |out, event, tag| match event {
            Event::Start(start) if OWN.contains(&start.name().as_ref()) => is_old = true,
            Event::Empty(start) if OWN.contains(&start.name().as_ref()) => {}
            Event::End(end) if OWN.contains(&end.name().as_ref()) => is_old = false,
            Event::End(end) if end.local_name().as_ref() == "coreProperties" => {
                for (name, value) in OWN.into_iter().zip([self.title, self.language]) {
                    push_element(out, name, value);
                }
                out.push_str(tag);
            }
            _ if is_old => {}
            _ => out.push_str(tag),
        })
    }
}

fn push_element(out: &mut String, name: &str, value: &str) {
    const DC: &str = "http://purl.org/dc/elements/1.1/";
    out.push_str(&format!("<{name} xmlns:dc=\"{DC}\">"));
    for c in value.chars() {
        let c = if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c };
        // The same characters stand in the text, where they are counted.
        push_escaped(out, c);
    }
    out.push_str(&format!("</{name}>"));
}

/// Writes a part anew: shows each event with its bytes, and `write` adds what is to stand there.
fn rewrite(
    part: &str,
    source: &str,
    mut write: impl FnMut(&mut String, &Event<'_>, &str),
) -> Result<String, TemplateError> {
    let mut reader = quick_xml::Reader::from_str(source);
    let mut out = String::with_capacity(source.len() + 256);
    loop {
        let start = position(&reader);
        let event =
            reader.read_event().map_err(|error| broken(part, reader.error_position(), &error))?;
        write(&mut out, &event, &source[start..position(&reader)]);
        if matches!(event, Event::Eof) {
            return Ok(out);
        }
    }
}
