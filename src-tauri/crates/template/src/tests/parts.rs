//! The same loops and conditions in each part that has text: headers, footers, notes, text boxes.

use super::*;

/// What each part holds between its first and its last tag.
fn around(part: &str, inside: &str) -> String {
    let element = match part {
        "word/header1.xml" => "hdr",
        "word/footer1.xml" => "ftr",
        "word/footnotes.xml" => "footnotes",
        "word/endnotes.xml" => "endnotes",
        _ => "document",
    };
    let inside = match element {
        "footnotes" => format!("<w:footnote w:id=\"1\">{inside}</w:footnote>"),
        "endnotes" => format!("<w:endnote w:id=\"1\">{inside}</w:endnote>"),
        "document" => format!(
            "<w:body><w:p><w:r><w:pict><w:txbxContent>{inside}</w:txbxContent></w:pict></w:r></w:p></w:body>"
        ),
        _ => inside.to_owned(),
    };
    format!("<w:{element} {NAMESPACE}>{inside}</w:{element}>")
}

const PARTS: [(&str, &str); 5] = [
    ("word/document.xml", MAIN),
    ("word/header1.xml", "officedocument.wordprocessingml.header"),
    ("word/footer1.xml", "officedocument.wordprocessingml.footer"),
    ("word/footnotes.xml", "officedocument.wordprocessingml.footnotes"),
    ("word/endnotes.xml", "officedocument.wordprocessingml.endnotes"),
];

/// Each part after filling, where all of them say the same; in the body it stands in a text box.
fn each_part(inside: &str, data: &Value) -> Vec<(&'static str, String)> {
    let list = types(&PARTS);
    let texts: Vec<(&str, String)> =
        PARTS.iter().map(|(name, _)| (*name, around(name, inside))).collect();
    let entries = texts.iter().map(|(name, text)| (*name, text.as_str()));
    let entries: Vec<(&str, &str)> =
        std::iter::once(("[Content_Types].xml", list.as_str())).chain(entries).collect();
    let made = fill(&package(&entries), data).expect("filled").bytes;
    PARTS.iter().map(|(name, _)| (*name, part(&made, name))).collect()
}

fn said(text: &str) -> String {
    p(text).replace("<w:t>", "<w:t xml:space=\"preserve\">")
}

#[test]
fn paragraphs_and_rows_are_repeated_in_every_part() {
    let body = [
        p("{{#items}}"),
        p("{{.}}"),
        p("{{/items}}"),
        format!("<w:tbl>{}</w:tbl>", row(&["{{#items}}{{.}}", "x{{/items}}"])),
        p("конец"),
    ]
    .concat();
    let rows = ["а", "б"]
        .map(|one| format!("<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>", said(one), said("x")));
    let whole = [said("а"), said("б"), format!("<w:tbl>{}</w:tbl>", rows.concat()), p("конец")];
    for (name, text) in each_part(&body, &json!({"items": ["а", "б"]})) {
        assert_eq!(text, around(name, &whole.concat()));
    }
    for (name, text) in each_part(&body, &json!({"items": []})) {
        assert_eq!(text, around(name, &p("конец")));
    }
}

#[test]
fn what_comes_where_there_is_nothing_does_so_in_every_part() {
    let inline = p("[{{^items}}никого{{/items}}]");
    let body = [p("{{^items}}"), p("никого"), p("{{/items}}"), inline].concat();
    for (name, text) in each_part(&body, &json!({"items": []})) {
        assert_eq!(text.matches("никого").count(), 2, "{name}: {text}");
    }
    for (name, text) in each_part(&body, &json!({"items": [1]})) {
        assert!(!text.contains("никого") && text.contains(">[<"), "{name}: {text}");
    }
}

#[test]
fn no_part_is_left_without_a_paragraph() {
    let body = [p("{{#items}}"), p("{{.}}"), p("{{/items}}")].concat();
    for (name, text) in each_part(&body, &json!({"items": []})) {
        assert_eq!(text, around(name, "<w:p/>"));
    }
}
