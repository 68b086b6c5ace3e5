//! What Word itself marks: MERGEFIELD fields, content controls, tracked changes, notes, text boxes.

use super::*;

fn run(look: &str, inside: &str) -> String {
    format!("<w:r>{look}{inside}</w:r>")
}

fn mark(kind: &str) -> String {
    format!("<w:fldChar w:fldCharType=\"{kind}\"/>")
}

const BOLD: &str = "<w:rPr><w:b/></w:rPr>";

/// A field in runs of its own, its result bold.
fn field(instruction: &str) -> String {
    [
        run("", &mark("begin")),
        run("", &format!("<w:instrText> {instruction} </w:instrText>")),
        run("", &mark("separate")),
        run(BOLD, "<w:t>«было</w:t>"),
        run("", "<w:t>»</w:t>"),
        run("", &mark("end")),
    ]
    .concat()
}

fn paragraph(inside: &str) -> String {
    format!("<w:p>{inside}</w:p>")
}

fn control(properties: &str, content: &str) -> String {
    format!("<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>")
}

#[test]
fn a_simple_merge_field_gives_way_to_its_value_in_the_look_of_its_result() {
    let body = paragraph(&format!(
        "<w:r><w:t>от </w:t></w:r><w:fldSimple w:instr=\" MERGEFIELD &quot;post.name&quot; \\* MERGEFORMAT \">{}{}</w:fldSimple>",
        run(BOLD, "<w:t>«post</w:t>"),
        run("", "<w:t>»</w:t>"),
    ));
    let data = json!({"post": {"name": "а\nб"}});
    assert_eq!(lines(&body, data.clone()), ["от а\nб"]);
    let text = filled(&body, data);
    assert!(
        text.contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">а</w:t>"),
        "{text}"
    );
    assert!(!text.contains("fldSimple"));
}

#[test]
fn a_merge_field_in_runs_gives_way_with_all_its_marks() {
    let body =
        paragraph(&format!("{}{}", field("MERGEFIELD name \\* Upper"), run("", "<w:t>!</w:t>")));
    let text = filled(&body, json!({"name": "Әлем"}));
    assert_eq!(
        text,
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Әлем</w:t></w:r><w:r><w:t>!</w:t></w:r></w:p>"
    );
}

#[test]
fn a_merge_field_may_share_its_runs_with_text() {
    let body = paragraph(&run(
        BOLD,
        &format!(
            "<w:t>до</w:t>{}<w:instrText>MERGEFIELD name</w:instrText>{}<w:t>x</w:t>{}<w:t>после</w:t>",
            mark("begin"),
            mark("separate"),
            mark("end")
        ),
    ));
    assert_eq!(lines(&body, json!({"name": "-"})), ["до-после"]);
    assert_eq!(filled(&body, json!({"name": "-"})).matches(BOLD).count(), 3);
}

#[test]
fn merge_fields_are_repeated_in_loops_and_marked_where_they_miss_something() {
    let body = [p("{{#items}}"), paragraph(&field("MERGEFIELD name")), p("{{/items}}")].concat();
    let data = json!({"items": [{"name": "1"}, {"name": {"text": "?", "missing": true}}]});
    assert_eq!(lines(&body, data.clone()), ["1", "?"]);
    assert!(filled(&body, data).contains("<w:b/><w:highlight w:val=\"yellow\"/>"));
}

#[test]
fn other_fields_are_words_business() {
    let body = paragraph(&field("PAGE"));
    let mut data = json!({"name": ""});
    assert_eq!(
        filled(&format!("{body}{}", p("{{name}}")), data.take()),
        format!("{body}{}", filled(&p("{{name}}"), json!({"name": ""})))
    );
}

#[test]
fn a_merge_field_in_the_instruction_of_another_is_named() {
    let inner = field("MERGEFIELD name");
    let body = paragraph(&format!(
        "{}{}{inner}{}",
        run("", &mark("begin")),
        run("", "<w:instrText>IF </w:instrText>"),
        run("", &mark("end"))
    ));
    assert!(
        matches!(failure(&body, json!({})), TemplateError::BadTag { tag, .. } if tag == "MERGEFIELD name")
    );
}

#[test]
fn a_control_keeps_itself_and_loses_its_prompt() {
    let prompt = run("<w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr>", "<w:t>Введите</w:t>");
    let inline = control(
        "<w:rPr><w:i/></w:rPr><w:tag w:val=\"name\"/><w:id w:val=\"7\"/><w:showingPlcHdr/><w:dataBinding w:xpath=\"/a\"/><w:text/>",
        &prompt,
    );
    let text = filled(&paragraph(&inline), json!({"name": "Қ"}));
    assert_eq!(
        text,
        paragraph(&control(
            "<w:rPr><w:i/></w:rPr><w:tag w:val=\"name\"/><w:id w:val=\"7\"/><w:text/>",
            "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Қ</w:t></w:r>"
        ))
    );
}

#[test]
fn a_control_over_paragraphs_or_a_cell_keeps_their_look() {
    let look = "<w:pPr><w:jc w:val=\"both\"/></w:pPr>";
    let content = format!("<w:p>{look}{}</w:p><w:p/>", run(BOLD, "<w:t>было</w:t>"));
    let tag = "<w:tag w:val=\"name\"/>";
    let value = format!("<w:p>{look}<w:r>{BOLD}<w:t xml:space=\"preserve\">есть</w:t></w:r></w:p>");
    let data = json!({"name": "есть"});
    assert_eq!(filled(&control(tag, &content), data.clone()), control(tag, &value));
    let cell = |content: &str| {
        let cell = control(tag, &format!("<w:tc><w:tcPr/>{content}</w:tc>"));
        format!("<w:tbl><w:tr>{cell}</w:tr></w:tbl>")
    };
    assert_eq!(filled(&cell(&content), data), cell(&value));
}

#[test]
fn a_control_around_places_or_without_text_stays_a_frame() {
    let tag = "<w:tag w:val=\"frame\"/>";
    let inner = control("<w:tag w:val=\"name\"/>", &p("было"));
    let data = json!({"name": "есть", "frame": "нет"});
    assert_eq!(
        lines(&control(tag, &[inner, p("рядом")].concat()), data.clone()),
        ["есть", "рядом"]
    );
    assert_eq!(lines(&control(tag, &p("{{name}}")), data.clone()), ["есть"]);
    let picture = control(&format!("{tag}<w:picture/>"), &p("картинка"));
    assert_eq!(lines(&[picture, p("{{name}}")].concat(), data), ["картинка", "есть"]);
}

#[test]
fn tracked_changes_and_comments_pass_through() {
    let tracked = "<w:del w:id=\"1\"><w:r><w:delText>{{#старое</w:delText></w:r></w:del>\
        <w:moveFrom w:id=\"2\"><w:r><w:t>{{gone}}</w:t></w:r></w:moveFrom>\
        <w:commentRangeStart w:id=\"3\"/><w:commentRangeEnd w:id=\"3\"/>";
    let body = paragraph(&format!(
        "{tracked}<w:ins w:id=\"4\"><w:r><w:t>{{{{name}}}}</w:t></w:r></w:ins>"
    ));
    let text = filled(&body, json!({"name": "новое"}));
    assert!(text.contains(tracked), "{text}");
    assert!(
        text.contains("<w:ins w:id=\"4\"><w:r><w:t xml:space=\"preserve\">новое</w:t>"),
        "{text}"
    );
}

#[test]
fn both_forms_of_a_text_box_are_filled_and_loop_by_themselves() {
    let content = |inside: &str| format!("<w:txbxContent>{inside}</w:txbxContent>");
    let inside = [p("{{#items}}"), p("{{.}}"), p("{{/items}}")].concat();
    let boxed = format!(
        "<mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>",
        content(&inside),
        content(&inside)
    );
    let body = paragraph(&format!("{}{}", run("", &boxed), run("", "<w:t>{{name}}</w:t>")));
    let text = filled(&body, json!({"items": ["а", "б"], "name": "в"}));
    let said =
        |text: &str| format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>");
    assert_eq!(text.matches(&content(&[said("а"), said("б")].concat())).count(), 2, "{text}");
    let empty = filled(&body, json!({"items": [], "name": "в"}));
    assert_eq!(empty.matches("<w:txbxContent><w:p/></w:txbxContent>").count(), 2, "{empty}");
}

#[test]
fn notes_are_filled_and_every_other_entry_keeps_its_compressed_bytes() {
    let types = types(&[
        ("word/document.xml", MAIN),
        ("word/footnotes.xml", "officedocument.wordprocessingml.footnotes"),
        ("word/comments.xml", "officedocument.wordprocessingml.comments"),
        ("word/styles.xml", "officedocument.wordprocessingml.styles"),
    ]);
    let body = format!("<w:document {NAMESPACE}><w:body>{}</w:body></w:document>", p("{{name}}"));
    let notes = format!(
        "<w:footnotes {NAMESPACE}><w:footnote>{}</w:footnote></w:footnotes>",
        p("{{name}}")
    );
    let comments =
        format!("<w:comments {NAMESPACE}><w:comment>{}</w:comment></w:comments>", p("{{not a tag"));
    let template = package(&[
        ("[Content_Types].xml", &types),
        ("word/document.xml", &body),
        ("word/footnotes.xml", &notes),
        ("word/comments.xml", &comments),
        (
            "word/styles.xml",
            "<w:styles><w:docDefaults><w:lang w:val=\"ru-RU\"/></w:docDefaults></w:styles>",
        ),
        ("word/media/image1.png", "not really a picture"),
        ("word/settings.xml", "<w:settings/>"),
    ]);
    let made = Template::open(&template)
        .and_then(|one| one.fill_with_any(&json!({"name": "Ә"})))
        .expect("filled");
    for changed in ["word/document.xml", "word/footnotes.xml"] {
        assert!(part(&made.bytes, changed).contains(">Ә<"), "{changed}");
    }
    let kept = |file: &[u8]| -> Vec<(String, Vec<u8>)> {
        let mut archive = zip::ZipArchive::new(Cursor::new(file.to_vec())).expect("a package");
        let mut entries = Vec::new();
        for index in 0..archive.len() {
            let mut entry = archive.by_index_raw(index).expect("an entry");
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("its bytes");
            let name = entry.name().expect("its name").into_owned();
            entries.push((name, bytes));
        }
        entries
    };
    let (before, after) = (kept(&template), kept(&made.bytes));
    assert_eq!(before.len(), after.len());
    for ((name, old), (same, new)) in before.iter().zip(&after) {
        assert_eq!(name, same);
        let is_filled = ["word/document.xml", "word/footnotes.xml"].contains(&name.as_str());
        assert_eq!(old == new, !is_filled, "{name}");
    }
}

#[test]
fn what_any_data_lack_stays_empty() {
    let body = [
        p("[{{nobody}}{{a.b}}]"),
        p("{{#gone}}"),
        p("x"),
        p("{{/gone}}"),
        p("{{^gone}}нет{{/gone}} {{yes}}"),
    ]
    .concat();
    let made = Template::open(&document(&body))
        .and_then(|one| one.fill_with_any(&json!({"yes": true, "a": {}})))
        .expect("filled");
    let text = part(&made.bytes, "word/document.xml");
    assert!(
        text.contains(">[]<")
            && text.contains("> true<")
            && text.contains("нет")
            && !text.contains(">x<"),
        "{text}"
    );
}
