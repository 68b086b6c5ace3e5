//! A made-up record of any length: speeches with Russian and Kazakh words in their forms, always the
//! same for the same number. Some words are put in as often as the measures ask for.

/// How often something is said: in so many of a million speeches.
pub struct Planted {
    pub words: &'static str,
    pub in_million: u64,
}

/// From the most frequent to the rarest; the last two are phrases.
pub const PLANTED: [Planted; 6] = [
    Planted { words: "заседания", in_million: 900_000 },
    Planted { words: "бюджету", in_million: 150_000 },
    Planted { words: "мостами", in_million: 4_000 },
    Planted { words: "обсерватории", in_million: 80 },
    Planted { words: "местное самоуправление", in_million: 150_000 },
    Planted { words: "жергілікті өзін-өзі басқару", in_million: 4_000 },
];

/// Speeches of a session.
const IN_SESSION: u64 = 100;

const RUSSIAN: &str = "вопрос решение депутат комиссия город район область дорог школ больниц закон \
    поправк проект доклад совет голос налог программ отчет срок бюро сторон услов работ обществ \
    граждан земл вод газ тепл строительств ремонт транспорт образован культур спорт здоров прав \
    власт орган служб предприят договор тариф цен помощ развит центр участк жител семь деньг";
const RUSSIAN_ENDINGS: &str =
    "а ам ами ах ов ы е ом у ный ного ной ные ение ения ению ован овали ить ил ят";
const KAZAKH: &str = "мәселе шешім отырыс депутат қала аудан облыс жол мектеп аурухана заң жоба бюджет \
    есеп кеңес дауыс салық бағдарлама мерзім тарап жұмыс қоғам азамат жер су газ жылу құрылыс көлік \
    білім мәдениет спорт денсаулық құқық билік орган қызмет кәсіпорын келісім баға көмек даму орталық";
const KAZAKH_ENDINGS: &str =
    "тің ның дың ге ға ні ны де да ден дан лер лар дер тар імен ым ы сы іміз ді ты";
/// Before a root, so that there are as many words as a record of ten years has.
const BEGINNINGS: &str =
    "пере под над раз про при вы за от со бес меж пред сверх после само много едино";

/// Numbers that look like chance and are always the same (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }
}

/// Makes speeches one after the other.
pub struct Speeches {
    russian: Vec<String>,
    kazakh: Vec<String>,
    next: u64,
}

impl Speeches {
    pub fn new() -> Speeches {
        let forms = |roots: &str, endings: &str, beginnings: &[&str]| {
            let mut words = Vec::new();
            for root in roots.split_whitespace() {
                for beginning in beginnings {
                    let forms = endings.split_whitespace();
                    words.extend(forms.map(|ending| format!("{beginning}{root}{ending}")));
                }
            }
            words
        };
        let mut beginnings: Vec<&str> = BEGINNINGS.split_whitespace().collect();
        beginnings.insert(0, "");
        Speeches {
            russian: forms(RUSSIAN, RUSSIAN_ENDINGS, &beginnings),
            kazakh: forms(KAZAKH, KAZAKH_ENDINGS, &[""]),
            next: 0,
        }
    }

    /// The text of a speech: thirty to ninety words, those that are planted among them.
    fn text(&self, chance: &mut Chance, is_kazakh: bool) -> String {
        let words = if is_kazakh { &self.kazakh } else { &self.russian };
        let count = 30 + chance.below(60);
        let mut text = String::new();
        let mut places = Vec::new();
        for planted in &PLANTED {
            if chance.next() % 1_000_000 < planted.in_million {
                places.push((chance.below(count), planted.words));
            }
        }
        for place in 0..count {
            // Most of what is said is said often.
            let reach = words.len() >> chance.below(8);
            let word = &words[chance.below(reach.max(1))];
            for (_, planted) in places.iter().filter(|(at, _)| *at == place) {
                text.push_str(planted);
                text.push(' ');
            }
            text.push_str(word);
            text.push_str(if place % 12 == 11 { ". " } else { " " });
        }
        text.truncate(text.trim_end().len());
        text
    }
}

impl Iterator for Speeches {
    /// A line of the table that `hattama import speeches` reads, and the text at its end.
    type Item = (String, String);

    fn next(&mut self) -> Option<(String, String)> {
        let mut chance = Chance(self.next);
        let session = self.next / IN_SESSION;
        self.next += 1;
        let (year, day) = (1950 + session / 336, session % 336);
        let (month, day) = (1 + day / 28, 1 + day % 28);
        let is_kazakh = chance.below(3) == 0;
        let language = if is_kazakh { "kk" } else { "ru" };
        let text = self.text(&mut chance, is_kazakh);
        let speaker = format!("Выступающий{} И.", chance.below(500));
        let line = format!(
            "{year}-{month:02}-{day:02}\tСессия {session}\t{speaker}\tremark\t{language}\t{text}\n"
        );
        Some((line, text))
    }
}
