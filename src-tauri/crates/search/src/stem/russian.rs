//! Russian stems: those of Snowball, and what it takes for different words: fleeting vowels
//! (рынок, рынка), nouns whose end looks like that of a verb (орган, проблема), граждане and
//! гражданин, a few irregular nouns.

use rust_stemmers::Algorithm;

/// Forms that no rule brings to the stem of their word.
const IRREGULAR: &[(&str, &[&str])] = &[
    ("ден", &["дня", "дню", "днем", "дне", "дни", "дней", "дням", "днями", "днях"]),
    ("им", &["имени", "именем", "имена", "имен", "именам", "именами", "именах"]),
    ("лед", &["льда", "льду", "льдом", "льде", "льды", "льдов", "льдам"]),
    ("письм", &["писем"]),
    ("деньг", &["денег"]),
    ("земл", &["земель"]),
    ("кресл", &["кресел"]),
    ("окн", &["окон"]),
    ("деревн", &["деревень"]),
    ("песн", &["песен"]),
    ("судьб", &["судеб"]),
    ("числ", &["чисел"]),
    ("сестр", &["сестер"]),
    ("усадьб", &["усадеб"]),
    ("сотн", &["сотен"]),
    ("башн", &["башен"]),
    ("ремесл", &["ремесел"]),
    ("рассмотр", &["рассмотрел", "рассмотрела", "рассмотрели", "рассмотрело", "рассмотреть"]),
];

/// Ends of stems that Snowball takes from some forms of a noun and leaves to others, and what stays.
const DOUBTFUL: &[(&str, &str)] =
    &[("анин", "а"), ("янин", "я"), ("ан", "а"), ("ян", "я"), ("ен", ""), ("ем", "")];

/// So many letters a stem has before a doubtful end is taken off.
const DOUBTFUL_FROM: usize = 5;

/// Ends of the present of verbs that Snowball leaves apart from the past, and what the past has.
const PRESENT: &[(&str, &str)] =
    &[("ует", "ова"), ("уют", "ова"), ("уем", "ова"), ("уете", "ова"), ("уешь", "ова"), ("ат", "")];

/// So many letters stand before them at least: дует is of another kind.
const PRESENT_FROM: usize = 4;

pub(super) struct Stemmer(rust_stemmers::Stemmer);

impl Default for Stemmer {
    fn default() -> Stemmer {
        Stemmer(rust_stemmers::Stemmer::create(Algorithm::Russian))
    }
}

impl Stemmer {
    /// The stem of a folded word.
    pub fn stem(&self, word: &str) -> String {
        match IRREGULAR.iter().find(|(_, forms)| forms.contains(&word)) {
            Some((stem, _)) => (*stem).to_owned(),
            None => match verb(word) {
                Some(stem) => stem,
                None => with_vowel(&without_doubtful(&self.0.stem(word))),
            },
        }
    }
}

/// The stem of a verb's present, where that is not the stem of its past: голосует → голосова, as in
/// голосовали; увеличат → увелич.
fn verb(word: &str) -> Option<String> {
    let (present, past) =
        PRESENT.iter().find_map(|(end, past)| Some((word.strip_suffix(end)?, past)))?;
    let is_long = present.chars().count() >= PRESENT_FROM;
    let is_verb = !past.is_empty() || present.ends_with(['ж', 'ч', 'ш', 'щ']);
    (is_long && is_verb).then(|| format!("{present}{past}"))
}

/// граждан, гражданин → гражда; замен → зам
fn without_doubtful(stem: &str) -> String {
    let is_long = stem.chars().count() >= DOUBTFUL_FROM;
    let found = DOUBTFUL.iter().filter(|_| is_long);
    let found = found.filter_map(|(end, stays)| Some((stem.strip_suffix(end)?, stays)));
    found.map(|(start, stays)| format!("{start}{stays}")).next().unwrap_or_else(|| stem.to_owned())
}

/// рынк → рынок, копейк → копеек, конц → конец
fn with_vowel(stem: &str) -> String {
    let mut letters: Vec<char> = stem.chars().collect();
    let [.., before, last] = letters[..] else { return stem.to_owned() };
    let end = letters.len() - 1;
    match (before, last) {
        ('й', 'к') | ('ь', 'к' | 'ц') => letters[end - 1] = 'е',
        ('с', 'к') => {}
        ('ж' | 'ш' | 'ч' | 'щ', 'к') => letters.insert(end, 'е'),
        (before, 'к') if is_consonant(before) => letters.insert(end, 'о'),
        (before, 'ц') if is_consonant(before) => letters.insert(end, 'е'),
        _ => {}
    }
    letters.into_iter().collect()
}

fn is_consonant(letter: char) -> bool {
    "бвгджзклмнпрстфхцчшщ".contains(letter)
}
