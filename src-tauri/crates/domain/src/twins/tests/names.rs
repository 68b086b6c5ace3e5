use super::{compare, told};
use crate::body::Body;
use crate::file::example::{self, MINISTRY};
use crate::language::{Language, Wording};
use crate::person::{Person, PersonName, Spelling};
use crate::twins::TwinName;

fn person(family: &str, kk: &str) -> TwinName {
    let named = |family: &str| PersonName { family: family.to_owned(), ..PersonName::default() };
    let mut person: Person = example::file().people[0].clone();
    person.name = named(family);
    person.spellings = vec![Spelling { language: Language::Kk, name: named(kk) }];
    TwinName::of_person(&person)
}

fn body(ru: &str, kk: &str) -> TwinName {
    let mut body: Body = example::file().body(MINISTRY).expect("a body of the file").clone();
    body.names[0].full = Wording::from([(Language::Ru, ru), (Language::Kk, kk)]);
    TwinName::of_body(&body).expect("a name in both languages")
}

fn names() -> Vec<TwinName> {
    vec![
        person("Соловьева", "Соловьева"),
        person("Абенов", "Әбенов"),
        person("Абетов", "Абетов"),
        person("Ким", "Ким"),
        body(
            "Министерство юстиции Республики Казахстан",
            "Қазақстан Республикасының Әділет министрлігі",
        ),
        body(
            "Министерство финансов Республики Казахстан",
            "Қазақстан Республикасының Қаржы министрлігі",
        ),
        body("Маслихат", "Мәслихат"),
    ]
}

#[test]
fn a_name_is_the_same_in_every_case_form() {
    for (ru, kk) in [
        ("Поручить Соловьевой", "Соловьеваға тапсырылсын"),
        ("по докладу Соловьёвой", "Соловьеваның баяндамасы бойынша"),
        ("Абенову и Киму", "Әбеновке және Кимге"),
        ("Абенову", "Абеновке"),
        (
            "Министерству юстиции Республики Казахстан",
            "Қазақстан Республикасының Әділет министрлігіне",
        ),
        ("Министерством юстиции", "Әділет министрлігінің"),
        ("Маслихат района решил", "аудан мәслихаты шешті"),
        ("депутаты решили", "депутаттар шешті"),
    ] {
        let found = compare(ru, kk, &names());
        assert!(found.is_empty(), "{ru} · {kk}: {:?}", told(&found));
    }
}

#[test]
fn another_name_or_none_is_told() {
    for (ru, kk, expected) in [
        (
            "Поручить Соловьевой",
            "Абетовке тапсырылсын",
            &["name Соловьевой|", "name |Абетовке"][..],
        ),
        ("Абенову", "Абетовке", &["name Абенову|", "name |Абетовке"]),
        ("Поручить Киму", "Тапсырылсын", &["name Киму|"]),
        (
            "Министерству юстиции Республики Казахстан",
            "Қазақстан Республикасының Қаржы министрлігіне",
            &[
                "name Министерству юстиции Республики Казахстан|",
                "name |Қазақстан Республикасының Қаржы министрлігіне",
            ],
        ),
    ] {
        assert_eq!(told(&compare(ru, kk, &names())), expected, "{ru} · {kk}");
    }
}

#[test]
fn a_body_without_a_name_in_one_language_is_not_compared() {
    let mut body: Body = example::file().body(MINISTRY).expect("a body of the file").clone();
    body.names[0].full = Wording::from([(Language::Ru, "Министерство")]);
    assert_eq!(TwinName::of_body(&body), None);
}
