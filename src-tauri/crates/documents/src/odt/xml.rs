//! Text as XML.

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
            other => escape(out, other, replaced),
        }
        is_after_blank = matches!(sign, ' ' | '\t' | '\n' | '\r');
    }
}

/// Text on one line, escaped.
pub fn plain(text: &str, replaced: &mut u32) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        let sign = if matches!(sign, '\t' | '\n' | '\r') { ' ' } else { sign };
        escape(&mut out, sign, replaced);
    }
    out
}

fn escape(out: &mut String, sign: char, replaced: &mut u32) {
    match sign {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        // XML 1.0, 2.2: everything else below the blank, and the two non-characters.
        '\0'..' ' | '\u{fffe}' | '\u{ffff}' => {
            out.push(char::REPLACEMENT_CHARACTER);
            *replaced += 1;
        }
        allowed => out.push(allowed),
    }
}
