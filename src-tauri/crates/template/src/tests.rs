//! Templates built in memory: small bodies, filled, and read back.

mod marks;
mod parts;
mod refusals;
mod survey;
mod word;

use super::*;
use serde_json::json;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;

const NAMESPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const OFFICE: &str = "application/vnd.openxmlformats-";
const MAIN: &str = "officedocument.wordprocessingml.document.main";

/// A package with these entries.
fn package(entries: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in entries {
        writer.start_file(*name, SimpleFileOptions::default()).expect("an entry");
        writer.write_all(text.as_bytes()).expect("its text");
    }
    writer.finish().expect("a package").into_inner()
}

/// The list of parts with their content types, which `OFFICE` begins and `+xml` ends.
fn types(parts: &[(&str, &str)]) -> String {
    let entry = |(name, kind): &(&str, &str)| {
        format!("<Override PartName=\"/{name}\" ContentType=\"{OFFICE}{kind}+xml\"/>")
    };
    format!("<Types>{}</Types>", parts.iter().map(entry).collect::<String>())
}

/// A document with this body, and a header that says `{{title}}`.
fn document(body: &str) -> Vec<u8> {
    let types = types(&[
        ("word/document.xml", MAIN),
        ("word/header1.xml", "officedocument.wordprocessingml.header"),
    ]);
    let body = format!("<w:document {NAMESPACE}><w:body>{body}<w:sectPr/></w:body></w:document>");
    let header =
        format!("<w:hdr {NAMESPACE}><w:p><w:r><w:t>{{{{title}}}}</w:t></w:r></w:p></w:hdr>");
    package(&[
        ("[Content_Types].xml", &types),
        ("word/document.xml", &body),
        ("word/header1.xml", &header),
        ("word/styles.xml", "<w:styles/>"),
    ])
}

const ABOUT: About<'_> = About { title: "О \"проекте\" & <б>\u{1}", language: "kk-KZ" };

fn fill(template: &[u8], data: &Value) -> Result<Made, TemplateError> {
    Template::open(template)?.fill(data, Some(&ABOUT))
}

fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).expect("a package");
    let mut text = String::new();
    archive.by_name(name).expect("the part").read_to_string(&mut text).expect("its text");
    text
}

/// The body after filling, without the frame around it.
fn filled(body: &str, mut data: Value) -> String {
    data["title"] = json!("т");
    let made = fill(&document(body), &data).expect("filled");
    let text = part(&made.bytes, "word/document.xml");
    scan::Scan::read("word/document.xml", &text).expect("well-formed");
    let start = text.find("<w:body>").expect("a body") + "<w:body>".len();
    text[start..text.find("<w:sectPr/>").expect("an end")].to_owned()
}

/// What a reader sees: a line for each paragraph, breaks and tabs as such.
fn lines(body: &str, data: Value) -> Vec<String> {
    let text = filled(body, data);
    let plain = text
        .replace("<w:br/>", "\n")
        .replace("<w:tab/>", "\t")
        .replace("<w:p/>", "¶")
        .replace("</w:p>", "¶");
    let mut out = String::new();
    let mut is_tag = false;
    for c in plain.chars() {
        match c {
            '<' => is_tag = true,
            '>' => is_tag = false,
            c if !is_tag => out.push(c),
            _ => {}
        }
    }
    let mut lines: Vec<String> = out.split('¶').map(str::to_owned).collect();
    lines.pop();
    lines
}

fn failure(body: &str, data: Value) -> TemplateError {
    match fill(&document(body), &data) {
        Ok(_) => panic!("{body} was filled"),
        Err(error) => error,
    }
}

fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

#[test]
fn fields_are_filled_in_body_and_header_and_the_rest_is_copied_raw() {
    let template = document(&p("{{ name }} и {{post.title}}"));
    let made =
        fill(&template, &json!({"title": "Ә & <b>", "name": "Қ", "post": {"title": "аким"}}))
            .expect("filled");
    assert!(part(&made.bytes, "word/document.xml").contains("Қ и аким"));
    assert!(part(&made.bytes, "word/header1.xml").contains("Ә &amp; &lt;b&gt;"));
    assert_eq!(part(&made.bytes, "word/styles.xml"), "<w:styles/>");
    assert_eq!(made.replaced, 0);
}

#[test]
fn the_same_data_give_the_same_bytes() {
    let template = Template::open(&document(&p("{{name}}"))).expect("opened");
    let data = json!({"title": "", "name": "x"});
    let filled = || template.fill(&data, Some(&ABOUT)).expect("filled");
    assert_eq!(filled(), filled());
}

#[test]
fn a_tag_that_word_has_split_keeps_the_look_of_its_first_run() {
    let body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>До {</w:t></w:r><w:proofErr/><w:r><w:rPr><w:i/></w:rPr><w:t>{na</w:t></w:r>\
        <w:r><w:t>me}</w:t></w:r><w:r><w:t>} после</w:t></w:r></w:p>";
    let text = filled(body, json!({"name": "имя"}));
    assert!(
        text.contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">До имя</w:t>"),
        "{text}"
    );
    assert_eq!(lines(body, json!({"name": "имя"})), ["До имя после"]);
}

#[test]
fn values_are_never_read_as_tags_or_markup() {
    let value = "{{other}} </w:t></w:p> ]]> &amp; \u{202e}\u{1f600}";
    let text = filled(&p("{{name}}"), json!({"name": value}));
    assert!(text.contains("{{other}} &lt;/w:t&gt;&lt;/w:p&gt; ]]&gt; &amp;amp; \u{202e}\u{1f600}"));
}

#[test]
fn line_breaks_and_tabs_become_words_own() {
    assert_eq!(lines(&p("{{name}}"), json!({"name": "а\r\nб\nв\tг\rд"})), ["а\nб\nв\tг\nд"]);
}

#[test]
fn what_xml_does_not_allow_is_replaced_visibly_and_counted() {
    let made = fill(&document(&p("{{name}}")), &json!({"title": "\u{1}", "name": "a\0b\u{ffff}c"}))
        .expect("filled");
    assert!(part(&made.bytes, "word/document.xml").contains("a\u{fffd}b\u{fffd}c"));
    assert_eq!(made.replaced, 3);
}

#[test]
fn paragraphs_between_tags_that_stand_alone_are_repeated() {
    let body =
        [p("до"), p("{{#items}}"), p("{{name}}"), p("—"), p("{{/items}}"), p("после")].concat();
    let data = json!({"items": [{"name": "1"}, {"name": "2"}]});
    assert_eq!(lines(&body, data), ["до", "1", "—", "2", "—", "после"]);
    assert_eq!(lines(&body, json!({"items": []})), ["до", "после"]);
    assert_eq!(lines(&body, json!({"items": null})), ["до", "после"]);
}

#[test]
fn a_loop_that_opens_and_ends_a_paragraph_repeats_whole_paragraphs() {
    let body = [p("{{#items}}{{name}}:"), p("{{value}}{{/items}}")].concat();
    let data = json!({"items": [{"name": "a", "value": 1}, {"name": "b", "value": 2}]});
    assert_eq!(lines(&body, data), ["a:", "1", "b:", "2"]);
}

#[test]
fn a_loop_inside_a_paragraph_repeats_runs_with_their_looks() {
    let body = "<w:p><w:r><w:t>[{{#items}}</w:t></w:r>\
        <w:r><w:rPr><w:b/></w:rPr><w:t>{{.}}</w:t></w:r><w:r><w:t>; {{/items}}]</w:t></w:r></w:p>";
    let text = filled(body, json!({"items": ["а", "б"]}));
    assert_eq!(text.matches("<w:rPr><w:b/></w:rPr>").count(), 2);
    assert_eq!(lines(body, json!({"items": ["а", "б"]})), ["[а; б; ]"]);
    assert_eq!(lines(body, json!({"items": []})), ["[]"]);
}

#[test]
fn loops_nest_and_inner_records_hide_outer_ones() {
    let body = [
        p("{{#items}}"),
        p("{{name}}"),
        p("{{#parts}}"),
        p("{{name}} из {{whole}}"),
        p("{{/parts}}"),
        p("{{^parts}}"),
        p("нет"),
        p("{{/parts}}"),
        p("{{/items}}"),
    ]
    .concat();
    let data = json!({"whole": "всего", "items": [{"name": "1", "parts": [{"name": "1.1"}]}, {"name": "2", "parts": []}]});
    assert_eq!(lines(&body, data), ["1", "1.1 из всего", "2", "нет"]);
}

#[test]
fn two_loops_may_share_the_paragraph_between_them() {
    let body = [p("{{#a}}"), p("а"), p("{{/a}}{{#b}}"), p("б"), p("{{/b}}")].concat();
    assert_eq!(lines(&body, json!({"a": true, "b": [1, 2]})), ["а", "б", "б"]);
    let empty = [p("{{#a}}"), p("{{/a}}"), p("конец")].concat();
    assert_eq!(lines(&empty, json!({"a": [1, 2]})), ["конец"]);
}

#[test]
fn a_text_hides_its_section_where_it_is_empty() {
    let body = [p("{{#mark}}"), p("{{mark}}"), p("{{/mark}}")].concat();
    assert_eq!(lines(&body, json!({"mark": "ЧЕРНОВИК"})), ["ЧЕРНОВИК"]);
    assert!(lines(&body, json!({"mark": ""})).is_empty());
    assert_eq!(lines(&body, json!({"mark": {"text": "x"}})), ["x"]);
    assert!(lines(&body, json!({"mark": {"text": ""}})).is_empty());
}

fn row(cells: &[&str]) -> String {
    let cells: String = cells.iter().map(|text| format!("<w:tc>{}</w:tc>", p(text))).collect();
    format!("<w:tr>{cells}</w:tr>")
}

#[test]
fn a_loop_over_the_cells_of_a_row_repeats_the_row() {
    let body = format!(
        "<w:tbl>{}{}</w:tbl>",
        row(&["№", "Имя"]),
        row(&["{{#items}}{{n}}", "{{name}}{{/items}}"])
    );
    let data = json!({"items": [{"n": 1, "name": "а"}, {"n": 2, "name": "б"}]});
    assert_eq!(lines(&body, data), ["№", "Имя", "1", "а", "2", "б"]);
    assert_eq!(filled(&body, json!({"items": []})).matches("<w:tr>").count(), 1);
}

#[test]
fn a_loop_over_several_rows_repeats_them_together() {
    let body = format!("<w:tbl>{}{}</w:tbl>", row(&["{{#items}}{{a}}"]), row(&["{{b}}{{/items}}"]));
    let data = json!({"items": [{"a": 1, "b": 2}, {"a": 3, "b": 4}]});
    assert_eq!(lines(&body, data), ["1", "2", "3", "4"]);
}

#[test]
fn a_table_is_never_left_without_rows_nor_a_cell_without_paragraphs() {
    let table = format!("<w:tbl>{}</w:tbl>", row(&["{{#items}}{{a}}", "{{/items}}"]));
    assert_eq!(filled(&table, json!({"items": []})), "");
    let cell = format!(
        "<w:tbl><w:tr><w:tc>{}{}{}</w:tc></w:tr></w:tbl>",
        p("{{#items}}"),
        p("{{.}}"),
        p("{{/items}}")
    );
    assert!(filled(&cell, json!({"items": []})).contains("<w:tc><w:p/></w:tc>"));
    assert!(!filled(&cell, json!({"items": ["x"]})).contains("<w:p/>"));
}

#[test]
fn a_loop_may_hold_a_table_with_a_loop_in_it() {
    let table = format!("<w:tbl>{}</w:tbl>", row(&["{{#rows}}{{.}}{{/rows}}", "{{name}}"]));
    let body = [p("{{#items}}"), table, p("{{/items}}")].concat();
    let data = json!({"items": [{"name": "а", "rows": [1, 2]}, {"name": "б", "rows": []}]});
    assert_eq!(lines(&body, data), ["12", "а", "", "б"]);
    let table = format!("<w:tbl>{}</w:tbl>", row(&["{{#rows}}{{.}}", "{{/rows}}"]));
    let body = [p("{{#items}}"), table, p("{{/items}}")].concat();
    assert_eq!(lines(&body, json!({"items": [{"rows": [1]}, {"rows": []}]})), ["1", ""]);
}

#[test]
fn what_is_missing_is_highlighted_in_the_look_of_its_run() {
    let body = "<w:p><w:r><w:rPr><w:b/><w:lang w:val=\"kk-KZ\"/></w:rPr><w:t>от {{date}} г.</w:t></w:r></w:p>";
    let data = json!({"date": {"text": "дата?", "missing": true}});
    let text = filled(body, data.clone());
    assert!(
        text.contains("<w:rPr><w:b/><w:highlight w:val=\"yellow\"/><w:lang w:val=\"kk-KZ\"/></w:rPr><w:t xml:space=\"preserve\">дата?</w:t>"),
        "{text}"
    );
    assert_eq!(lines(body, data), ["от дата? г."]);
    assert!(!filled(body, json!({"date": {"text": "1", "missing": false}})).contains("highlight"));
}

#[test]
fn a_section_break_in_a_paragraph_of_tags_survives() {
    let broken = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{/items}}</w:t></w:r></w:p>"
        .replace("<w:sectPr/>", "<w:sectPr></w:sectPr>");
    let body = [p("{{#items}}"), p("x"), broken].concat();
    assert!(filled(&body, json!({"items": [1]})).contains("<w:sectPr></w:sectPr>"));
}

#[test]
fn tags_that_do_not_fit_are_named_with_their_place() {
    let data = json!({"title": "", "items": [], "a": []});
    assert!(
        matches!(failure(&p("{{name"), data.clone()), TemplateError::UnclosedTag(place) if place.part == "word/document.xml")
    );
    assert!(
        matches!(failure(&p("{{na me}}"), data.clone()), TemplateError::BadTag { tag, .. } if tag == "na me")
    );
    assert!(matches!(failure(&p("{{{x}}}"), data.clone()), TemplateError::BadTag { .. }));
    assert!(
        matches!(failure(&p("{{#items}}"), data.clone()), TemplateError::Unclosed { name, .. } if name == "items")
    );
    assert!(
        matches!(failure(&p("{{#items}}{{/a}}"), data.clone()), TemplateError::Unclosed { name, .. } if name == "items")
    );
    assert!(
        matches!(failure(&p("{{/items}}"), data.clone()), TemplateError::Unopened { name, .. } if name == "items")
    );
    assert!(
        matches!(failure(&p("{{nobody}}"), data.clone()), TemplateError::UnknownField { name, .. } if name == "nobody")
    );
    assert!(
        matches!(failure(&p("{{items}}"), data.clone()), TemplateError::NotText { name, .. } if name == "items")
    );
    let mixed = [p("text {{#items}}"), p("x"), p("{{/items}}")].concat();
    assert!(matches!(failure(&mixed, data.clone()), TemplateError::Mixed { .. }));
    let crossing = format!("<w:tbl>{}</w:tbl>{}", row(&["{{#items}}"]), p("{{/items}}"));
    assert!(matches!(failure(&crossing, data.clone()), TemplateError::Crossing { .. }));
    let deep = "{{#items}}".repeat(1000);
    assert!(matches!(failure(&p(&deep), data), TemplateError::TooDeep(_)));
}

#[test]
fn what_is_no_template_is_refused() {
    let open = |bytes: &[u8]| Template::open(bytes).err().expect("refused");
    assert!(matches!(open(b"%PDF-1.7"), TemplateError::NotZip));
    assert!(matches!(open(&package(&[("a.txt", "")])), TemplateError::NotWord));
    let template = document("");
    assert!(matches!(open(&template[..template.len() / 2]), TemplateError::Package(_)));
    assert!(matches!(open(&document("<w:p>")), TemplateError::Broken { .. }));
    assert!(matches!(open(&document("<!DOCTYPE x>")), TemplateError::Broken { .. }));
    assert!(matches!(open(&document(&"x".repeat(33 * 1024 * 1024))), TemplateError::Bomb(_)));
    let outside = package(&[("../evil.xml", ""), ("[Content_Types].xml", "<Types/>")]);
    assert!(matches!(open(&outside), TemplateError::UnsafeEntry(name) if name == "../evil.xml"));
}

#[test]
fn a_question_shows_once_what_a_list_would_repeat() {
    let body = [
        p("{{?items}}"),
        p("Список:"),
        p("{{#items}}"),
        p("{{.}}"),
        p("{{/items}}"),
        p("{{/items}}"),
    ]
    .concat();
    assert_eq!(lines(&body, json!({"items": ["а", "б"]})), ["Список:", "а", "б"]);
    assert!(lines(&body, json!({"items": []})).is_empty());
    let inline = p("{{title}}{{?note}} ({{note}}){{/note}}");
    assert_eq!(lines(&inline, json!({"note": "примечание"})), ["т (примечание)"]);
    assert_eq!(lines(&inline, json!({"note": null})), ["т"]);
}

#[test]
fn lines_become_paragraphs_that_look_alike() {
    let body = "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>1. {{*text}}!</w:t></w:r></w:p>";
    let text = filled(body, json!({"text": "а\r\n \nб\tв"}));
    assert_eq!(
        text.matches("<w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>").count(),
        2
    );
    assert_eq!(lines(body, json!({"text": "а\r\n \nб\tв"})), ["1. а", "б\tв!"]);
    assert_eq!(lines(body, json!({"text": ""})), ["1. !"]);
    let missing = filled(body, json!({"text": {"text": "а\nб", "missing": true}}));
    assert_eq!(missing.matches("<w:highlight w:val=\"yellow\"/>").count(), 2);
    assert!(matches!(
        failure("<w:p><w:hyperlink><w:r><w:t>{{*text}}</w:t></w:r></w:hyperlink></w:p>", json!({"text": ""})),
        TemplateError::BadTag { tag, .. } if tag == "*text"
    ));
}

#[test]
fn the_end_of_a_section_comes_once() {
    let body = "<w:p><w:pPr><w:sectPr></w:sectPr></w:pPr><w:r><w:t>{{*text}}</w:t></w:r></w:p>";
    let text = filled(body, json!({"text": "а\nб"}));
    assert_eq!(text.matches("</w:sectPr>").count(), 1);
    assert_eq!(text.matches("<w:br/>").count(), 1);
}

#[test]
fn the_last_paragraph_of_a_loop_keeps_with_what_follows() {
    let kept = |paragraph: &str| {
        let body =
            [p("{{#items}}"), paragraph.to_owned(), p("{{/items}}"), p("{{~}}"), p("подпись")]
                .concat();
        filled(&body, json!({"items": ["а", "б"]}))
    };
    let plain = kept(&p("{{.}}"));
    assert_eq!(plain.matches("<w:keepNext/>").count(), 1);
    assert!(
        plain.contains("<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t xml:space=\"preserve\">б</w:t>"),
        "{plain}"
    );
    let styled = kept(
        "<w:p><w:pPr><w:pStyle w:val=\"a\"/><w:jc w:val=\"both\"/></w:pPr><w:r><w:t>{{.}}</w:t></w:r></w:p>",
    );
    assert!(styled.contains("<w:pStyle w:val=\"a\"/><w:keepNext/><w:jc w:val=\"both\"/></w:pPr><w:r><w:t xml:space=\"preserve\">б"));
    let already = kept("<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t>{{.}}</w:t></w:r></w:p>");
    assert_eq!(already.matches("<w:keepNext/>").count(), 2);
    let alone = [p("{{~}}"), p("подпись")].concat();
    assert_eq!(lines(&alone, json!({})), ["подпись"]);
    assert!(
        matches!(failure(&p("а {{~}}"), json!({})), TemplateError::BadTag { tag, .. } if tag == "~")
    );
}

#[test]
fn a_watermark_says_a_value_and_is_there_only_with_it() {
    let body = "<w:p><w:r><w:t>{{?mark}}</w:t></w:r>\
        <w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\">\
        <v:textpath style=\"font-size:1pt\" string=\"{{mark}}\"/></v:shape></w:pict></w:r>\
            <w:r><w:t>{{/mark}}</w:t></w:r></w:p>";
    assert!(
        filled(body, json!({"mark": "\"ЖОБА\"\n<1>"}))
            .contains(" string=\"&quot;ЖОБА&quot; &lt;1&gt;\"/>")
    );
    assert!(!filled(body, json!({"mark": null})).contains("textpath"));
    let looped = body.replace("\"{{mark}}\"", "\"{{#mark}}\"");
    assert!(matches!(failure(&looped, json!({"mark": "x"})), TemplateError::BadTag { .. }));
}

#[test]
fn the_authors_own_highlight_stays_as_it_is() {
    let body =
        "<w:p><w:r><w:rPr><w:highlight w:val=\"cyan\"/></w:rPr><w:t>{{date}}</w:t></w:r></w:p>";
    let text = filled(body, json!({"date": {"text": "?", "missing": true}}));
    assert!(text.contains("cyan") && !text.contains("yellow"), "{text}");
}

#[test]
fn the_file_says_its_language_and_title() {
    let types = types(&[
        ("word/document.xml", MAIN),
        ("word/styles.xml", "officedocument.wordprocessingml.styles"),
        ("core.xml", "package.core-properties"),
    ]);
    let document = format!("<w:document {NAMESPACE}><w:body><w:p/></w:body></w:document>");
    let styles = "<w:styles><w:docDefaults><w:lang w:val=\"ru-RU\" w:bidi=\"ar-SA\"/></w:docDefaults>\
        <w:style><w:lang w:val=\"en-US\"/></w:style></w:styles>";
    let core = "<?xml version=\"1.0\"?><cp:coreProperties><dc:creator>Мы</dc:creator><dc:title>Старое</dc:title><dc:language/></cp:coreProperties>";
    let template = package(&[
        ("[Content_Types].xml", &types),
        ("word/document.xml", &document),
        ("word/styles.xml", styles),
        ("core.xml", core),
    ]);
    let made = fill(&template, &json!({})).expect("filled").bytes;
    assert_eq!(part(&made, "word/styles.xml"), styles.replace("ru-RU", "kk-KZ"));
    let core = part(&made, "core.xml");
    assert!(
        core.starts_with(
            "<?xml version=\"1.0\"?><cp:coreProperties><dc:creator>Мы</dc:creator><dc:title "
        ),
        "{core}"
    );
    assert!(core.contains(">О &quot;проекте&quot; &amp; &lt;б&gt;\u{fffd}</dc:title>"), "{core}");
    assert!(
        core.ends_with(">kk-KZ</dc:language></cp:coreProperties>") && !core.contains("Старое"),
        "{core}"
    );
}
