//! Kazakh words for numbers, months and parts of laws, and the endings that they take.

use super::super::reader::Trust;
use super::super::token::Level;

pub(super) const NUMERALS: &[(u64, &str, Trust)] = &[
    // «бір» is "a" as well, «тоқсан» a quarter of a year, «жүз» a face, «мың» often "thousands".
    (1, "бір", Trust::Doubtful),
    (2, "екі", Trust::Sure),
    (3, "үш", Trust::Sure),
    (4, "төрт", Trust::Sure),
    (5, "бес", Trust::Sure),
    (6, "алты", Trust::Sure),
    (7, "жеті", Trust::Sure),
    (8, "сегіз", Trust::Sure),
    (9, "тоғыз", Trust::Sure),
    (20, "жиырма", Trust::Sure),
    (30, "отыз", Trust::Sure),
    (40, "қырық", Trust::Sure),
    (50, "елу", Trust::Sure),
    (60, "алпыс", Trust::Sure),
    (70, "жетпіс", Trust::Sure),
    (80, "сексен", Trust::Sure),
    (90, "тоқсан", Trust::Doubtful),
];

/// Numbers whose case forms are other words («онда» is "there", «жүзінде» "in fact"), and those
/// that stand for several («екеуі» is "both of them").
pub(super) const ALONE: &[(u64, &str, Trust)] = &[
    (10, "он", Trust::Sure),
    (100, "жүз", Trust::Doubtful),
    (1000, "мың", Trust::Doubtful),
    (1_000_000, "миллион", Trust::Doubtful),
    (1_000_000_000, "миллиард", Trust::Doubtful),
];

pub(super) const COLLECTIVE: &[(u64, &str)] = &[
    (2, "екеу екеуі екеуін екеуінің екеуіне жұп"),
    (3, "үшеу үшеуі үшеуін үшеуінің"),
    (4, "төртеу төртеуі ширек ширегі"),
    (5, "бесеу бесеуі"),
    (6, "алтау алтауы"),
    (7, "жетеу жетеуі"),
];

/// Case endings and those of belonging. «үшін» is "for", so «-ін» is none of them.
pub(super) const ENDINGS: &[&str] = &[
    "",
    "ге",
    "ке",
    "ға",
    "қа",
    "де",
    "те",
    "да",
    "та",
    "ден",
    "тен",
    "дан",
    "тан",
    "нен",
    "нан",
    "дің",
    "тің",
    "нің",
    "дың",
    "тың",
    "ның",
    "ді",
    "ті",
    "ні",
    "ды",
    "ты",
    "ны",
    "мен",
    "пен",
    "бен",
    "і",
    "ы",
    "сі",
    "сы",
    "сін",
    "сын",
    "сінің",
    "сының",
    "сіне",
    "сына",
    "інің",
    "ының",
    "сінде",
    "сында",
    "інде",
    "ында",
    "іне",
    "ына",
    "інен",
    "ынан",
    "сінен",
    "сынан",
];

pub(super) const ORDINALS: &[(u64, &str)] = &[
    (1, "бірінші"),
    (2, "екінші"),
    (3, "үшінші"),
    (4, "төртінші"),
    (5, "бесінші"),
    (6, "алтыншы"),
    (7, "жетінші"),
    (8, "сегізінші"),
    (9, "тоғызыншы"),
    (10, "оныншы"),
    (20, "жиырмасыншы"),
    (30, "отызыншы"),
];

pub(super) const MONTHS: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйе",
    "қазан",
    "қараша",
    "желтоқсан",
];

pub(super) const LEVELS: &[(&str, Level)] = &[
    ("бап", Level::Article),
    ("баб", Level::Article),
    ("тармақша", Level::Subpoint),
    ("тармақ", Level::Point),
    ("тармағ", Level::Point),
    ("бөлік", Level::Part),
    ("бөліг", Level::Part),
    ("абзац", Level::Indent),
    ("тарау", Level::Chapter),
    ("бөлім", Level::Section),
    ("параграф", Level::Paragraph),
];

/// The longest ending of theirs («-тарының»); with a longer one it is another word.
pub(super) const LONGEST_ENDING: usize = 8;

pub(super) const TO: &[&str] = &["ға", "ге", "қа", "ке", "на", "не"];
pub(super) const FROM: &[&str] = &["дан", "ден", "тан", "тен", "нан", "нен"];
