//! Everything that a template names, and everything that is wrong with it.

use super::*;

fn surveyed(body: &str) -> Survey {
    Template::survey(&document(body)).expect("read")
}

#[test]
fn every_fault_is_named_rather_than_the_first_only() {
    let body = [p("{{na me}} и {{x-y}}"), p("{{#items}}"), p("{{/itmes}}"), p("{{open")].concat();
    let faults = surveyed(&body).faults;
    let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults.len(), 5, "{said:?}");
    assert!(
        matches!(&faults[0], TemplateError::BadTag { tag, place } if tag == "na me" && place.paragraph == 1)
    );
    assert!(
        matches!(&faults[2], TemplateError::UnclosedTag(place) if place.paragraph == 4 && place.near == "{{open")
    );
    assert!(matches!(&faults[3], TemplateError::Unclosed { name, .. } if name == "items"));
    assert!(matches!(&faults[4], TemplateError::Unopened { name, .. } if name == "itmes"));
}

#[test]
fn a_loop_that_is_forgotten_does_not_spoil_the_one_around_it() {
    let body = ["{{#a}}", "{{#b}}", "{{/a}}"].map(p).concat();
    let faults = surveyed(&body).faults;
    assert!(matches!(faults.as_slice(), [TemplateError::Unclosed { name, .. }] if name == "b"));
}

#[test]
fn unknown_fields_come_with_their_place_and_the_nearest_name() {
    let body = [
        p("{{adressee}} {{heading}}"),
        p("{{#items}}"),
        p("{{nubmer}} {{heading}} {{number}}"),
        p("{{/items}}"),
        p("{{number}} {{items}} {{signature.pots}}"),
        "<w:p><w:fldSimple w:instr=\"MERGEFIELD Heading \\* Upper\"/></w:p>".to_owned(),
    ]
    .concat();
    let shape = json!({
        "title": "", "addressee": "", "heading": {"text": "", "missing": false},
        "items": [{"number": ""}], "signature": {"post": ""},
    });
    let survey = surveyed(&body);
    assert!(survey.faults.is_empty());
    let unknown = survey.unknown(&shape);
    let told: Vec<_> = unknown
        .iter()
        .map(|one| {
            (
                one.mention.name.as_str(),
                one.mention.place.paragraph,
                one.nearest.as_deref(),
                one.is_list,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("adressee", 1, Some("addressee"), false),
            ("nubmer", 3, Some("number"), false),
            ("number", 5, Some("items.number"), false),
            ("items", 5, None, true),
            ("signature.pots", 5, Some("signature.post"), false),
            ("Heading", 6, Some("heading"), false),
        ]
    );
    let switches: Vec<_> =
        survey.mentions.iter().filter_map(|one| one.switches.as_deref()).collect();
    assert_eq!(switches, ["\\* Upper"]);
}
