//! Exporting: which papers, what they still need, and their files, each written whole or not at all.

mod write;

use std::sync::atomic::{AtomicBool, Ordering};

use chrono::NaiveDate;
use hattama_documents::{Paper, compose};
use hattama_domain::file::MeetingFile;
use hattama_domain::gap::{self, Gap};
use hattama_domain::id::{LetterId, MeetingId, MinutesId};
use hattama_domain::language::Language;
use hattama_domain::letter::Letter;
use hattama_domain::mailing;
use hattama_domain::minutes::{MinutesForm, MinutesRef};
use hattama_domain::noun::Noun;
use hattama_domain::on_control::ControlFilter;
use hattama_domain::register::Period;
use hattama_domain::sheet::SheetKind;
use hattama_store::{Error as StoreError, Store};
use hattama_words::{Value, Words};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Error, Fault};
use crate::gaps::{self, GapLine};
use crate::minutes;

pub use write::write;

/// Which papers, in which forms.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Wanted {
    pub papers: Papers,
    pub formats: Vec<Format>,
    /// With the gaps marked, instead of not at all.
    pub draft: bool,
    /// The names of the files that an export which broke off has left; none where all are wanted.
    #[serde(default)]
    pub only: Vec<String>,
    /// Only the files that are not in the folder yet.
    #[serde(default)]
    pub only_missing: bool,
}

/// Which papers of a meeting, or of the office.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Papers {
    Minutes {
        languages: Vec<Language>,
        form: MinutesForm,
    },
    /// A version of minutes, as it was kept.
    Version(MinutesId),
    /// Every letter in these languages, those that still have to be made too.
    AllLetters {
        languages: Vec<Language>,
    },
    Letters(Vec<LetterId>),
    Sheet {
        languages: Vec<Language>,
        kind: SheetKind,
    },
    /// The register of outgoing letters over all meetings.
    Register {
        languages: Vec<Language>,
        period: Period,
    },
    /// The list of what is on control over all meetings.
    Control {
        languages: Vec<Language>,
        filter: ControlFilter,
    },
}

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Format {
    Docx,
    Odt,
    Pdf,
    Txt,
    /// Of what has a table for spreadsheets.
    Xlsx,
}

impl Format {
    /// Every form that any paper has, in the order in which they are offered.
    pub const OF_PAPER: [Format; 4] = [Format::Docx, Format::Odt, Format::Pdf, Format::Txt];

    /// Every form.
    pub const ALL: [Format; 5] =
        [Format::Docx, Format::Odt, Format::Pdf, Format::Txt, Format::Xlsx];

    /// The form that a name on the command line stands for.
    pub fn from_name(name: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.name() == name)
    }

    /// Its name; it is also the file's ending.
    pub fn name(self) -> &'static str {
        match self {
            Format::Docx => "docx",
            Format::Odt => "odt",
            Format::Pdf => "pdf",
            Format::Txt => "txt",
            Format::Xlsx => "xlsx",
        }
    }
}

/// What an export would write, and what is missing before it may.
pub struct Plan {
    pub papers: Vec<Paper>,
    /// Empty where the papers may go out.
    pub gaps: Vec<GapLine>,
    formats: Vec<Format>,
    only: Vec<String>,
    only_missing: bool,
    /// When it is made.
    day: NaiveDate,
}

/// How far an export has come.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    pub done: u32,
    pub total: u32,
}

/// What an export has written.
#[derive(Clone, Debug, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Exported {
    pub paths: Vec<String>,
    /// How many files were there already, where only those that were not are wanted.
    pub were_there: u32,
    /// Characters that files can't hold and that were replaced, visibly.
    pub replaced: u32,
    /// Files were left out, since they are by the office's own template and only LibreOffice, which
    /// is not installed, could make them.
    pub needs_office: bool,
    /// Why it broke off, if it did.
    pub broken_by: Option<Error>,
    /// The names of the files that it had not come to by then.
    pub rest: Vec<String>,
}

impl Exported {
    /// What there is to say of it beside the paths.
    pub fn remarks(&self, words: &Words) -> Vec<String> {
        let counted = |id, count: u32| {
            (count > 0).then(|| words.say_with(id, &[("count", Value::from(count))]))
        };
        let were_there = counted("exported-were-there", self.were_there);
        let replaced = counted("exported-replaced", self.replaced);
        let left_out = self.needs_office.then(|| words.say("template-needs-office"));
        let rest = self
            .rest
            .iter()
            .map(|name| words.say_with("exported-rest", &[("name", Value::from(name.clone()))]));
        were_there.into_iter().chain(replaced).chain(left_out).chain(rest).collect()
    }
}

/// Asks an export that is under way to stop after the file that it is writing.
#[derive(Default)]
pub struct Cancel(AtomicBool);

impl Cancel {
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    pub fn reset(&self) {
        self.0.store(false, Ordering::Relaxed);
    }

    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Composes the papers and finds their gaps, in words of this language. Only the papers of the office
/// need no meeting.
pub fn plan(
    store: &Store,
    meeting: Option<MeetingId>,
    wanted: &Wanted,
    language: Language,
) -> Result<Plan, Fault> {
    let file = || {
        let meeting = meeting.ok_or(StoreError::NotFound(Noun::Meeting))?;
        Ok::<_, Fault>(store.meeting_file(meeting)?)
    };
    let said = |file: &MeetingFile, (papers, gaps): (Vec<Paper>, Vec<Gap>)| {
        (papers, gaps::lines(file, &gaps, language))
    };
    let draft = wanted.draft;
    let (papers, gaps) = match &wanted.papers {
        Papers::Minutes { languages, form } => {
            let file = file()?;
            said(&file, minutes_in(store, &file, *form, languages, draft)?)
        }
        Papers::Version(id) => (vec![minutes::kept(store, *id)?], Vec::new()),
        Papers::AllLetters { languages } => {
            let file = file()?;
            said(&file, all_letters(store, &file, languages, draft)?)
        }
        Papers::Letters(ids) => {
            let file = file()?;
            said(&file, some_letters(store, &file, ids, draft)?)
        }
        Papers::Sheet { languages, kind } => {
            let file = file()?;
            said(&file, sheets(&file, *kind, languages, draft))
        }
        Papers::Register { languages, period } => {
            register(store, *period, languages, draft, language)?
        }
        Papers::Control { languages, filter } => {
            control(store, filter.clone(), languages, draft, language)?
        }
    };
    let (formats, only) = (wanted.formats.clone(), wanted.only.clone());
    let (only_missing, day) = (wanted.only_missing, store.day());
    Ok(Plan { papers, gaps, formats, only, only_missing, day })
}

fn all_letters(
    store: &Store,
    file: &MeetingFile,
    languages: &[Language],
    draft: bool,
) -> Result<(Vec<Paper>, Vec<Gap>), Fault> {
    let letters = mailing::letters(file, languages, draft);
    // Even a draft needs somebody to go to.
    let gaps = match draft && !letters.is_empty() {
        true => Vec::new(),
        false => gap::of_mailing(file, languages),
    };
    Ok((compose_letters(store, file, &letters, draft)?, gaps))
}

fn some_letters(
    store: &Store,
    file: &MeetingFile,
    ids: &[LetterId],
    draft: bool,
) -> Result<(Vec<Paper>, Vec<Gap>), Fault> {
    let letters: Vec<Letter> = ids.iter().filter_map(|id| file.letter(*id)).cloned().collect();
    let needed = letters.iter().filter(|letter| letter.status.is_open());
    let gaps = needed.flat_map(|letter| gap::of_letter(file, letter)).collect();
    let gaps = if draft { Vec::new() } else { gaps };
    Ok((compose_letters(store, file, &letters, draft)?, gaps))
}

fn register(
    store: &Store,
    period: Period,
    languages: &[Language],
    draft: bool,
    spoken: Language,
) -> Result<(Vec<Paper>, Vec<GapLine>), Fault> {
    let file = store.register_file(period)?;
    let papers = languages.iter().map(|one| compose::register_of_office(&file, *one, draft));
    let gaps = languages.iter().flat_map(|one| gap::of_register(&file, *one));
    let gaps = gaps.map(|gap| gaps::of_register(&file, gap, spoken));
    Ok((papers.collect(), if draft { Vec::new() } else { gaps.collect() }))
}

fn control(
    store: &Store,
    filter: ControlFilter,
    languages: &[Language],
    draft: bool,
    spoken: Language,
) -> Result<(Vec<Paper>, Vec<GapLine>), Fault> {
    let file = store.control_file(filter)?;
    let papers = languages.iter().map(|one| compose::control(&file, *one, draft));
    let gaps = languages.iter().flat_map(|one| gap::of_control(&file, *one));
    let gaps = gaps.map(|gap| gaps::of_control(&file, gap, spoken));
    Ok((papers.collect(), if draft { Vec::new() } else { gaps.collect() }))
}

fn minutes_in(
    store: &Store,
    file: &MeetingFile,
    form: MinutesForm,
    languages: &[Language],
    draft: bool,
) -> Result<(Vec<Paper>, Vec<Gap>), Fault> {
    let (mut papers, mut gaps) = (Vec::new(), Vec::new());
    for language in languages {
        let of = MinutesRef { meeting: file.meeting.id, language: *language, form };
        let (paper, missing) = minutes::going_out(store, file, of, draft)?;
        papers.push(paper);
        gaps.extend(missing);
    }
    Ok((papers, gaps))
}

fn sheets(
    file: &MeetingFile,
    kind: SheetKind,
    languages: &[Language],
    draft: bool,
) -> (Vec<Paper>, Vec<Gap>) {
    let papers = languages.iter().map(|language| compose::sheet(file, kind, *language, draft));
    let gaps = languages.iter().flat_map(|language| gap::of_sheet(file, kind, *language));
    (papers.collect(), if draft { Vec::new() } else { gaps.collect() })
}

fn compose_letters(
    store: &Store,
    file: &MeetingFile,
    letters: &[Letter],
    draft: bool,
) -> Result<Vec<Paper>, Fault> {
    letters.iter().map(|letter| letter_paper(store, file, letter, draft)).collect()
}

/// The paper of a letter: as it was kept when it was signed, else as it is now.
pub fn letter_paper(
    store: &Store,
    file: &MeetingFile,
    letter: &Letter,
    draft: bool,
) -> Result<Paper, Fault> {
    let is_signed = !letter.status.is_open();
    let kept = if is_signed { store.letter_paper(letter.id)? } else { None };
    match kept {
        Some(kept) => {
            let mut paper: Paper = serde_json::from_str(&kept).map_err(Fault::Kept)?;
            compose::register(&mut paper, letter);
            Ok(paper)
        }
        None => Ok(compose::letter(file, letter, draft)),
    }
}

/// A letter's paper as signing keeps it.
pub fn paper_to_keep(store: &Store, id: LetterId) -> Result<String, Fault> {
    let letter = store.letter(id)?;
    let file = store.meeting_file(letter.meeting)?;
    let paper = compose::letter(&file, &letter, false);
    serde_json::to_string(&paper).map_err(Fault::Kept)
}
