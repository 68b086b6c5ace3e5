//! Text as XML.

use hattama_template::push_escaped;

/// Adds text of a paragraph: escaped, with the format's own spaces, tabs and breaks of line. Counts
/// what XML has no room for; a visible mark stands for each.
pub fn push(out: &mut String, text: &str, replaced: &mut u32) {
    // A blank after another, or at an end, is left out by readers.
    let mut is_after_blank = true;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            ' ' if is_after_blank || signs.peek().is_none() => out.push_str("<text:s/>"),
            '\t' => out.push_str("<text:tab/>"),
            '\r' if signs.peek() == Some(&'\n') => continue,
            '\n' | '\r' => out.push_str("<text:line-break/>"),
            other => *replaced += push_escaped(out, other),
        }
        is_after_blank = matches!(sign, ' ' | '\t' | '\n' | '\r');
    }
}

/// Text on one line, escaped.
pub fn plain(text: &str, replaced: &mut u32) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        let sign = if matches!(sign, '\t' | '\n' | '\r') { ' ' } else { sign };
        *replaced += push_escaped(&mut out, sign);
    }
    out
}
