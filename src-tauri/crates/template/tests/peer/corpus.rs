//! Templates that both engines understand: what offices write, and what Word makes of it.

use std::io::{Cursor, Write};

use serde_json::{Value, json};
use zip::write::SimpleFileOptions;

const NAMESPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
    xmlns:v=\"urn:schemas-microsoft-com:vml\" \
    xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
const TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
    <Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
    <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
    <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
    <Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
    <Override PartName=\"/word/header1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>\
    <Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>\
    </Types>";
const RELATIONSHIPS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
    </Relationships>";

/// Templates with the data that fill them, by their names.
pub fn corpus() -> Vec<(&'static str, Vec<u8>, Value)> {
    let people = json!([
        { "name": "Абенов М.", "post": "депутат", "parts": [{ "n": 1 }, { "n": 2 }] },
        { "name": "Соловьева А.", "post": "", "parts": [] },
        { "name": "Қасымов Ғ.", "post": "сарапшы", "parts": [{ "n": 3 }] },
    ]);
    let data = json!({
        "title": "О рекомендациях", "number": 14, "yes": true, "no": false, "none": null,
        "empty": [], "people": people, "words": ["бір", "екі", "үш"],
        "hostile": "{{title}} </w:t> & \"кавычки\" <b> \u{202e}\u{1f600}",
        "lines": "первая\nвторая\n\nчетвёртая",
    });
    let row = |cells: &[&str]| {
        let cells: String = cells.iter().map(|cell| format!("<w:tc>{}</w:tc>", p(cell))).collect();
        format!("<w:tr>{cells}</w:tr>")
    };
    let table = |rows: &[String]| format!("<w:tbl>{}</w:tbl>{}", rows.concat(), p(""));
    let inner = format!(
        "<w:tr><w:tc>{}<w:tbl>{}</w:tbl>{}</w:tc><w:tc>{}</w:tc></w:tr>",
        p("{{#people}}{{name}}"),
        row(&["{{#parts}}{{n}}", "{{name}}{{/parts}}"]),
        p(""),
        p("{{post}}{{/people}}")
    );
    let boxed = |text: &str| {
        let content = format!("<w:txbxContent>{}</w:txbxContent>", p(text));
        format!(
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>{content}</wps:txbx></mc:Choice>\
             <mc:Fallback><w:pict><v:textbox>{content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        )
    };
    let lines = |texts: &[&str]| texts.iter().map(|text| p(text)).collect::<String>();
    let templates = [
        (
            "fields",
            lines(&["{{title}} № {{number}}", "{{title}}, {{title}}", "[{{none}}{{nobody}}]"]),
        ),
        ("hostile", lines(&["{{hostile}}"])),
        ("line-breaks", lines(&["до {{lines}} после"])),
        ("split-runs", split(&["До {", "{ti", "tle}", "} после {{num", "ber}}"])),
        ("split-loop", split(&["{{#wo", "rds}}[{{", ".}}]{{/", "words}}!"])),
        (
            "paragraphs",
            lines(&["до", "{{#people}}", "{{name}}", "– {{post}}", "{{/people}}", "после"]),
        ),
        ("empty-loop", lines(&["до", "{{#empty}}", "{{name}}", "{{/empty}}", "после"])),
        ("plain-values", lines(&["{{#words}}", "{{.}}", "{{/words}}"])),
        ("inline-loop", lines(&["{{#words}}{{.}}; {{/words}}конец"])),
        (
            "nested",
            lines(&[
                "{{#people}}",
                "{{name}} {{title}}",
                "{{#parts}}",
                "{{n}} {{name}}",
                "{{/parts}}",
                "{{/people}}",
            ]),
        ),
        (
            "conditions",
            lines(&[
                "{{#yes}}да{{/yes}}{{#no}}нет{{/no}}{{^no}}иначе{{/no}}{{^none}} пусто{{/none}}{{^empty}} нет никого{{/empty}}",
            ]),
        ),
        (
            "inverted-paragraphs",
            lines(&[
                "{{^empty}}",
                "никого",
                "{{/empty}}",
                "{{^people}}",
                "некого",
                "{{/people}}",
                "конец",
            ]),
        ),
        (
            "inner-condition",
            lines(&["{{#people}}", "{{name}}{{#post}}, {{post}}{{/post}}", "{{/people}}"]),
        ),
        (
            "rows",
            table(&[
                row(&["Имя", "Должность"]),
                row(&["{{#people}}{{name}}", "{{post}}{{/people}}"]),
                row(&["Всего", "{{number}}"]),
            ]),
        ),
        ("rows-three", table(&[row(&["{{#people}}{{name}}", "{{post}}", "{{title}}{{/people}}"])])),
        ("nested-tables", table(&[inner])),
        (
            "table-in-loop",
            format!(
                "{}{}{}",
                p("{{#people}}"),
                table(&[row(&["{{name}}", "{{post}}"])]),
                p("{{/people}}")
            ),
        ),
        ("text-box", format!("{}{}", boxed("{{title}}"), p("{{number}}"))),
        ("text-box-loop", boxed("{{#words}}{{.}} {{/words}}")),
        ("text-box-nothing", boxed("[{{^empty}}никого{{/empty}}{{^words}}без слов{{/words}}]")),
    ];
    let header = p("{{title}}");
    let footer = split(&["{{#words}}{{", ".}} {{/words}}"]);
    let bodies = templates.into_iter().map(|(name, body)| (name, package(&body, &header, &footer)));
    let looped =
        lines(&["{{#people}}", "{{name}}", "{{/people}}", "{{^people}}", "-", "{{/people}}"]);
    let rows = table(&[row(&["{{#people}}{{name}}", "{{post}}{{/people}}"])]);
    let nothing = p("[{{^empty}}никого{{/empty}}{{^words}}без слов{{/words}}]");
    let around = [
        ("header-paragraphs", package(&p("{{title}}"), &looped, &footer)),
        ("header-rows", package(&p("{{title}}"), &rows, &footer)),
        ("header-nothing", package(&p("{{title}}"), &nothing, &footer)),
        ("footer-paragraphs", package(&p("{{title}}"), &header, &looped)),
        ("footer-nothing", package(&p("{{title}}"), &header, &nothing)),
    ];
    bodies.chain(around).map(|(name, template)| (name, template, data.clone())).collect()
}

fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

/// A paragraph of runs, each with a look of its own, as Word leaves them after spelling and edits.
fn split(texts: &[&str]) -> String {
    let looks = ["<w:b/>", "<w:i/>", ""];
    let runs = texts.iter().zip(looks.iter().cycle()).map(|(text, look)| {
        format!("<w:r><w:rPr>{look}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r><w:proofErr w:type=\"spellStart\"/>")
    });
    format!("<w:p>{}</w:p>", runs.collect::<String>())
}

/// A file with this body, header and footer.
fn package(body: &str, header: &str, footer: &str) -> Vec<u8> {
    let around = |element: &str, inside: &str| {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:{element} {NAMESPACE}>{inside}</w:{element}>"
        )
    };
    let document = around("document", &format!("<w:body>{body}<w:sectPr/></w:body>"));
    let header = around("hdr", header);
    let footer = around("ftr", footer);
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", RELATIONSHIPS),
        ("word/document.xml", &document),
        ("word/header1.xml", &header),
        ("word/footer1.xml", &footer),
    ] {
        writer.start_file(name, SimpleFileOptions::default()).expect("an entry");
        writer.write_all(text.as_bytes()).expect("its text");
    }
    writer.finish().expect("a package").into_inner()
}
