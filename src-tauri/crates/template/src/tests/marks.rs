//! Comments, bookmarks and tracked changes around and inside loops: none is lost, none comes twice,
//! no range is left with one end.

use super::*;
use crate::scan::{Kind, Scan, around};
use std::collections::BTreeMap;

fn start(id: u32) -> String {
    format!("<w:commentRangeStart w:id=\"{id}\"/>")
}

/// The end of a comment's range, and its place.
fn end(id: u32) -> String {
    format!(
        "<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:rPr><w:rStyle w:val=\"a\"/></w:rPr><w:commentReference w:id=\"{id}\"/></w:r>"
    )
}

fn bookmark(id: u32) -> (String, String) {
    let start = format!("<w:bookmarkStart w:id=\"{id}\" w:name=\"b{id}\"/>");
    (start, format!("<w:bookmarkEnd w:id=\"{id}\"/>"))
}

fn r(text: &str) -> String {
    format!("<w:r><w:t>{text}</w:t></w:r>")
}

fn numbered(id: &str, inside: &[&str]) -> String {
    format!("<w:p w14:paraId=\"{id}\" w:rsidR=\"1\">{}</w:p>", inside.concat())
}

fn paragraph(inside: &[&str]) -> String {
    format!("<w:p>{}</w:p>", inside.concat())
}

fn gone(id: u32, text: &str) -> String {
    format!("<w:del w:id=\"{id}\"><w:r><w:delText>{text}</w:delText></w:r></w:del>")
}

fn items(count: usize) -> Value {
    json!({"items": (1..=count).collect::<Vec<_>>(), "name": "имя"})
}

/// How often each comment or bookmark is there; panics where one is there by half, twice or in no
/// place for it, or where two elements have one number.
fn ranges(text: &str) -> BTreeMap<u32, usize> {
    let text = format!("<w:body {NAMESPACE}>{text}</w:body>");
    let scan = Scan::read("word/document.xml", &text).expect("well-formed");
    let mut parts: BTreeMap<u32, Vec<&str>> = BTreeMap::new();
    let mut numbers: Vec<String> = Vec::new();
    for (index, element) in scan.elements.iter().enumerate() {
        let id = scan.attribute(index, "w:id");
        match element.kind {
            Kind::Mark => {
                let markup = &text[element.whole.clone()];
                let name = markup[3..].split(' ').next().expect("a name");
                let id = id.expect("a number").parse().expect("a number");
                parts.entry(id).or_default().push(name);
                if name == "commentReference" {
                    assert_eq!(scan.elements[element.parent].kind, Kind::Run, "{text}");
                    assert!(around(&scan.elements, index, Kind::Paragraph).is_some(), "{text}");
                }
            }
            Kind::Change | Kind::Gone => numbers.push(format!("w:id {}", id.expect("a number"))),
            Kind::ControlId => numbers.extend(scan.attribute(index, "w:val")),
            Kind::Paragraph | Kind::Row => numbers.extend(scan.attribute(index, "w14:paraId")),
            _ => {}
        }
    }
    let all = numbers.len();
    numbers.sort();
    numbers.dedup();
    assert_eq!(numbers.len(), all, "{text}");
    for names in parts.values() {
        let whole = [
            &["commentRangeStart", "commentRangeEnd", "commentReference"][..],
            &["bookmarkStart", "bookmarkEnd"],
            &["moveFromRangeStart", "moveFromRangeEnd"],
        ];
        assert!(whole.contains(&names.as_slice()), "{names:?} in {text}");
    }
    parts.into_iter().map(|(id, names)| (id, names.len())).collect()
}

#[test]
fn what_somebody_has_taken_away_stays_beside_a_loop() {
    let moved = "<w:moveFromRangeStart w:id=\"8\" w:name=\"m\"/><w:moveFrom w:id=\"9\"><w:r><w:t>ушло {{x}}</w:t></w:r></w:moveFrom>\
        <w:moveFromRangeEnd w:id=\"8\"/>";
    let old = gone(7, "старое");
    let body = [
        paragraph(&[&r("{{#items}}"), &old]),
        p("{{.}}"),
        paragraph(&[moved, &r("{{/items}}")]),
        p("конец"),
    ]
    .concat();
    for count in [0, 1, 3] {
        let text = filled(&body, items(count));
        assert_eq!(text.matches(&old).count(), 1, "{text}");
        assert_eq!(text.matches(moved).count(), 1, "{text}");
        let place = |of: &str| text.find(of).expect("there");
        assert!(place(&old) < place(moved));
        assert_eq!(text.matches("<w:p>").count(), count + 3, "{text}");
        ranges(&text);
    }
}

#[test]
fn what_somebody_has_inserted_comes_with_each_record_under_its_own_number() {
    let inserted = |text: &str| format!("<w:ins w:id=\"1\">{}</w:ins>", r(text));
    let looks = "<w:pPr><w:rPr><w:ins w:id=\"2\"/></w:rPr><w:pPrChange w:id=\"3\"><w:pPr/></w:pPrChange></w:pPr>";
    let changed = "<w:r><w:rPr><w:b/><w:rPrChange w:id=\"4\"><w:rPr/></w:rPrChange></w:rPr><w:t>{{*name}}</w:t></w:r>";
    let body = [
        p("{{#items}}"),
        paragraph(&[looks, &inserted("{{.}}!"), &gone(5, "?"), changed]),
        p("{{/items}}"),
    ]
    .concat();
    let mut data = items(3);
    data["name"] = json!("а\nб");
    let text = filled(&body, data);
    assert_eq!(text.matches("<w:ins w:id=\"1\">").count(), 1);
    // Of each record two in the paragraph's look, one inserted, one deleted, one in the run's look.
    assert_eq!(text.matches("w:id=").count(), 15, "{text}");
    assert_eq!(text.matches("<w:delText>?</w:delText>").count(), 3);
    assert_eq!(ranges(&text).len(), 0);
}

#[test]
fn numbers_of_changes_are_not_taken_that_another_part_has() {
    let types = types(&[
        ("word/document.xml", MAIN),
        ("word/header1.xml", "officedocument.wordprocessingml.header"),
    ]);
    let inserted = |id: u32| paragraph(&[&format!("<w:ins w:id=\"{id}\">{}</w:ins>", r("{{.}}"))]);
    let looped = |id: u32| [p("{{#items}}"), inserted(id), p("{{/items}}")].concat();
    let template = package(&[
        ("[Content_Types].xml", &types),
        (
            "word/document.xml",
            &format!("<w:document {NAMESPACE}><w:body>{}</w:body></w:document>", looped(2)),
        ),
        ("word/header1.xml", &format!("<w:hdr {NAMESPACE}>{}</w:hdr>", looped(1))),
    ]);
    let made = fill(&template, &items(3)).expect("filled").bytes;
    let both = ["word/document.xml", "word/header1.xml"].map(|name| part(&made, name)).concat();
    let mut numbers: Vec<u32> = crate::marks::ids(&both).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6]);
}

#[test]
fn a_comment_on_a_tag_goes_to_the_paragraph_before_or_the_next_one() {
    let tag = |text: &str, id| paragraph(&[&start(id), &r(text), &end(id)]);
    let inner = [tag("{{#items}}", 1), p("{{.}}"), tag("{{/items}}", 2)].concat();
    let noted = |id| [start(id), end(id)].concat();
    let text = filled(&[p("до"), inner.clone(), p("после")].concat(), items(2));
    let (first, second) = (noted(1), noted(2));
    assert_eq!(
        text,
        format!(
            "<w:p><w:r><w:t>до</w:t></w:r>{first}</w:p>{}<w:p><w:r><w:t xml:space=\"preserve\">2</w:t></w:r>{second}</w:p>{}",
            p("1").replace("<w:t>", "<w:t xml:space=\"preserve\">"),
            p("после"),
        )
    );
    let look = "<w:pPr><w:pPrChange w:id=\"9\"><w:pPr><w:jc/></w:pPr></w:pPrChange></w:pPr>";
    let text = filled(&[inner, paragraph(&[look, &r("после")])].concat(), items(0));
    let apart = |id: u32| end(id).split_once("/>").map(|(a, b)| (format!("{a}/>"), b.to_owned()));
    let ((end1, place1), (end2, place2)) = (apart(1).expect("two"), apart(2).expect("two"));
    assert_eq!(
        text,
        [
            &start(1),
            &end1,
            &start(2),
            &end2,
            "<w:p>",
            look,
            &place1,
            &place2,
            &r("после"),
            "</w:p>"
        ]
        .concat()
    );
}

#[test]
fn a_comment_over_a_loop_or_into_it_is_whole_however_often_it_comes() {
    let (open, close) = bookmark(2);
    let (start, end) = (&start(1), &end(1));
    let row = |cells: &[String]| {
        let cells: String = cells.iter().map(|one| format!("<w:tc>{one}</w:tc>")).collect();
        format!("<w:tr>{cells}</w:tr>")
    };
    let bodies = [
        // From a tag to the other.
        [
            paragraph(&[start, &open, &r("{{#items}}")]),
            p("{{.}}"),
            paragraph(&[&r("{{/items}}"), end, &close]),
            p("конец"),
        ]
        .concat(),
        // Into the loop, and out of it.
        [
            paragraph(&[start, &r("до")]),
            p("{{#items}}"),
            paragraph(&[&r("{{.}}"), end, &open]),
            p("{{/items}}"),
            paragraph(&[&r("после"), &close]),
        ]
        .concat(),
        // Between paragraphs.
        [start, &p("{{#items}}"), &open, &p("{{.}}"), &p("{{/items}}"), &close, &paragraph(&[end])]
            .map(String::as_str)
            .concat(),
        // Rows.
        format!(
            "<w:tbl>{}{}{close}</w:tbl>{}",
            row(&[paragraph(&[start, &r("№")]), p("Имя")]),
            row(&[paragraph(&[&r("{{#items}}{{.}}"), &open]), paragraph(&[end, &r("{{/items}}")])]),
            p("конец")
        ),
        // A table that may vanish.
        format!(
            "{}<w:tbl>{open}{}{close}</w:tbl>{}",
            paragraph(&[start]),
            row(&[p("{{#items}}{{.}}"), paragraph(&[end, &r("{{/items}}")])]),
            p("конец")
        ),
        // A cell with nothing else in it.
        format!(
            "<w:tbl>{}</w:tbl>{}",
            row(&[[
                paragraph(&[start, &r("{{#items}}")]),
                p("{{.}}"),
                paragraph(&[&r("{{/items}}"), &open])
            ]
            .concat()]),
            paragraph(&[&r("конец"), end, &close])
        ),
        // Runs.
        paragraph(&[
            start,
            &r("{{#items}}{{.}}"),
            end,
            &open,
            &r("{{/items}}"),
            &close,
            &r("конец"),
        ]),
        // A condition in a loop, true and false.
        [
            p("{{#items}}"),
            paragraph(&[start, &r("{{#gone}}x"), end, &r("{{/gone}}")]),
            p("{{^gone}}"),
            paragraph(&[&open, &r("{{.}}")]),
            p("{{/gone}}"),
            paragraph(&[&close, &r("-")]),
            p("{{/items}}"),
        ]
        .concat(),
    ];
    for (number, body) in bodies.iter().enumerate() {
        for count in [0, 1, 3] {
            let mut data = items(count);
            data["gone"] = Value::Null;
            let found = ranges(&filled(body, data));
            // What lies wholly in a loop goes where that is not.
            let is_within = number == bodies.len() - 1 && count == 0;
            let all = if is_within { BTreeMap::new() } else { BTreeMap::from([(1, 3), (2, 2)]) };
            assert_eq!(found, all, "{body}");
        }
    }
}

#[test]
fn a_body_that_is_repeated_has_its_comments_and_numbers_once() {
    let (open, close) = bookmark(2);
    let control = format!(
        "<w:sdt><w:sdtPr><w:id w:val=\"-77\"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
        r("{{name}}")
    );
    let inside =
        [&start(1), &open, &r("{{.}}"), &close, &end(1), &control].map(String::as_str).concat();
    let paragraphs =
        [p("{{#items}}"), numbered("0A", &[&inside]), p("{{/items}}"), p("конец")].concat();
    let row = format!(
        "<w:tbl><w:tr w14:paraId=\"0B\"><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>",
        numbered("0C", &[&r("{{#items}}"), &inside]),
        p("{{/items}}")
    );
    for body in [paragraphs, [row, p("конец")].concat()] {
        let text = filled(&body, items(3));
        assert_eq!(ranges(&text), BTreeMap::from([(1, 3), (2, 2)]));
        assert_eq!(text.matches("имя").count(), 3);
        assert_eq!(text.matches("w:rsidR=\"1\"").count(), 3, "{text}");
        assert_eq!(text.matches("-77").count(), 1, "{text}");
        let place = |of: &str| text.find(of).expect("there");
        assert!(place("commentReference") < place(">2<"), "{text}");
        assert_eq!(ranges(&filled(&body, items(0))), BTreeMap::new());
    }
}

#[test]
fn a_bookmark_in_what_a_value_replaces_stays_with_the_value() {
    let (open, close) = bookmark(1);
    let control = format!(
        "<w:sdt><w:sdtPr><w:tag w:val=\"name\"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
        paragraph(&[&r("было"), &open])
    );
    let text = filled(&[control, paragraph(&[&close])].concat(), items(0));
    assert!(text.contains(&format!("имя</w:t></w:r>{open}</w:p>")), "{text}");
    assert_eq!(ranges(&text), BTreeMap::from([(1, 2)]));
}

#[test]
fn fields_that_somebody_has_taken_away_are_not_filled() {
    let field = "<w:fldSimple w:instr=\"MERGEFIELD name\"><w:r><w:t>x</w:t></w:r></w:fldSimple>";
    let moved = format!("<w:moveFrom w:id=\"1\">{field}</w:moveFrom>");
    let text = filled(&paragraph(&[&moved, &r("{{name}}")]), items(0));
    assert!(text.contains(&moved), "{text}");
}

#[test]
fn a_bookmark_at_the_end_of_a_cell_takes_no_paragraph() {
    let (open, close) = bookmark(1);
    let inside = [p("{{#items}}"), p("{{.}}"), p("{{/items}}"), close].concat();
    let table = format!("{open}<w:tbl><w:tr><w:tc>{inside}</w:tc></w:tr></w:tbl>");
    assert!(!filled(&table, items(1)).contains("<w:p/>"));
    assert!(filled(&table, items(0)).contains("<w:p/></w:tc>"));
}
