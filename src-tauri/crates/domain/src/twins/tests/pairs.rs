use super::told;
use crate::file::example;
use crate::language::{Language, Wording};
use crate::text::TextKind;
use crate::twins::of_record;

#[test]
fn each_text_of_the_record_in_both_languages_is_compared() {
    let mut file = example::file();
    assert!(of_record(&file).is_empty());
    let both = |ru, kk| Wording::from([(Language::Ru, ru), (Language::Kk, kk)]);
    file.recommendations[0].text = both("Выделить 5 мест", "6 орын бөлінсін");
    file.recommendations[0].reasons = both("Так решили 12 марта", "12 наурызда шешілді");
    let found = of_record(&file);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].kind, TextKind::RecommendationText);
    assert_eq!(found[0].ru.owner, file.recommendations[0].id.0);
    assert_eq!(told(&found[0].differences), ["number 5|6"]);
}

#[test]
fn a_text_that_one_language_lacks_is_a_gap_and_no_difference() {
    let mut file = example::file();
    file.recommendations[0].text =
        Wording::from([(Language::Ru, "Выделить 5 мест"), (Language::Kk, " ")]);
    assert!(of_record(&file).is_empty());
}
