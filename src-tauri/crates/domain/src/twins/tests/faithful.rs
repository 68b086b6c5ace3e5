//! Texts made of pairs that say the same, in any number and order, are twins.

use super::{compare, told};

const PAIRS: &[(&str, &str)] = &[
    ("Всего {n} человек.", "Барлығы {n} адам."),
    ("Выделить {n} тысяч тенге.", "{n} мың теңге бөлінсін."),
    ("Рост составил {n} %.", "Өсім {n} пайызды құрады."),
    ("Ответить в течение {n} рабочих дней.", "{n} жұмыс күні ішінде жауап берілсін."),
    ("Внести в срок до {d} мая 2026 года.", "2026 жылғы {d} мамырға дейінгі мерзімде енгізілсін."),
    ("Заседание прошло {d} марта 2026 года.", "Отырыс 2026 жылғы {d} наурызда өтті."),
    ("Согласно пункту {n} статьи {d} Закона.", "Заңның {d}-бабының {n}-тармағына сәйкес."),
    ("Принято тремя голосами.", "Үш дауыспен қабылданды."),
    ("Один из участников возразил.", "Қатысушылардың бірі қарсы болды."),
    ("Вопрос снят.", "Мәселе алынып тасталды."),
];

/// A sequence of numbers that looks like none, the same at each run.
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

#[test]
fn texts_made_of_faithful_pairs_differ_in_nothing_and_a_changed_number_is_told() {
    for seed in 0..500 {
        let mut sequence = Sequence(seed);
        let (mut ru, mut kk) = (String::new(), String::new());
        for _ in 0..=sequence.below(12) {
            let (ru_part, kk_part) = PAIRS[sequence.below(PAIRS.len() as u64) as usize];
            let n = (2 + sequence.below(800)).to_string();
            let d = (1 + sequence.below(28)).to_string();
            let blank = if sequence.below(3) == 0 { "\n" } else { " " };
            let filled = |part: &str| part.replace("{n}", &n).replace("{d}", &d) + blank;
            ru += &filled(ru_part);
            kk += &filled(kk_part);
        }
        let found = compare(&ru, &kk, &[]);
        assert!(found.is_empty(), "seed {seed}: {ru} · {kk}: {:?}", told(&found));
        let changed = compare(&(ru + "Итого 7777."), &(kk + "Жиыны 7778."), &[]);
        assert_eq!(told(&changed), ["number 7777|7778"], "seed {seed}");
    }
}
