//! Making letters: for each body and language that adopted recommendations still go to, one for all
//! of them or one for each.

use hattama_domain::file::MeetingFile;
use hattama_domain::id::{LetterId, MeetingId, TwinId};
use hattama_domain::language::Language;
use hattama_domain::letter::{Letter, LetterStatus};
use hattama_domain::mailing::{self, Grouping};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use rusqlite::params;
use uuid::Uuid;

use crate::code::Code;
use crate::error::Result;
use crate::operation::Tx;
use crate::require::require;
use crate::{Store, file};

impl Store {
    /// Makes the letters that a meeting's adopted recommendations still need in these languages,
    /// for each confirmed body and language as the meeting's mailing has it; where one letter carries
    /// all, adds to the drafts that there are. Tells which.
    pub fn draft_letters(
        &mut self,
        meeting: MeetingId,
        languages: &[Language],
    ) -> Result<Done<Vec<LetterId>>> {
        self.transact(OperationName::DraftLetters, |tx| {
            require(tx.conn, Noun::Meeting, meeting)?;
            make(tx, meeting, languages)
        })
    }
}

/// Makes the letters still needed; see [`Store::draft_letters`].
pub(crate) fn make(tx: &Tx, meeting: MeetingId, languages: &[Language]) -> Result<Vec<LetterId>> {
    let file = file::read(tx.conn, meeting)?;
    let grows = file.meeting.mailing.grouping == Grouping::PerAddressee;
    let needed = needed(&file, languages);
    let mut letters = file.letters;
    let mut made = Vec::new();
    // Drafts grow first, so that a new letter finds its twin as it will be.
    let mut new = Vec::new();
    for needed in needed {
        match letters.iter_mut().find(|letter| grows && takes(letter, &needed)) {
            Some(draft) => {
                draft.recommendations.extend(needed.recommendations);
                super::write_recommendations(tx, draft, &draft.recommendations)?;
                made.push(draft.id);
            }
            None => new.push(needed),
        }
    }
    for needed in new {
        let twin = twin_among(&letters, &needed).unwrap_or_else(|| tx.new_id());
        let letter = Letter { id: tx.new_id(), twin, ..needed };
        add(tx, &letter)?;
        made.push(letter.id);
        letters.push(letter);
    }
    Ok(made)
}

/// The letters that are not there yet, each language once.
fn needed(file: &MeetingFile, languages: &[Language]) -> Vec<Letter> {
    let is_wanted = |language: &Language| languages.contains(language);
    let languages: Vec<Language> = Language::ALL.into_iter().filter(is_wanted).collect();
    let mut letters = mailing::letters(file, &languages, false);
    letters.retain(|letter| file.letter(letter.id).is_none());
    letters
}

/// Whether a letter is a draft to the same body in the same language.
fn takes(letter: &Letter, needed: &Letter) -> bool {
    letter.status == LetterStatus::Draft
        && letter.purpose == needed.purpose
        && letter.body == needed.body
        && letter.language == needed.language
}

/// The group of a letter that says the same to the same body in a language of its own.
pub(super) fn twin_among(letters: &[Letter], new: &Letter) -> Option<TwinId> {
    let is_live = |letter: &&Letter| letter.status != LetterStatus::Annulled;
    let has_this_language = |twin: TwinId| {
        letters
            .iter()
            .filter(is_live)
            .any(|letter| letter.twin == twin && letter.language == new.language)
    };
    letters
        .iter()
        .filter(is_live)
        .filter(|letter| (letter.purpose, letter.body) == (new.purpose, new.body))
        .filter(|letter| letter.recommendations == new.recommendations)
        .map(|letter| letter.twin)
        .find(|twin| !has_this_language(*twin))
}

/// Writes a draft with what it begins with.
pub(super) fn add(tx: &Tx, letter: &Letter) -> Result<()> {
    let answered = letter.in_reply_to.as_ref();
    tx.conn
        .prepare_cached(
            "INSERT INTO letter (id, meeting, body, language, twin, purpose, follows, status, addressee,
                 salutation, signatory_post, in_reply_number, in_reply_date, signatory, executor)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        )?
        .execute(params![
            letter.id.0,
            letter.meeting.0,
            letter.body.0,
            Code(letter.language),
            letter.twin.0,
            Code(letter.purpose),
            letter.follows.map(Uuid::from),
            Code(letter.status),
            letter.texts.addressee,
            letter.texts.salutation,
            letter.texts.signatory_post,
            answered.map(|reference| &reference.number),
            answered.and_then(|reference| reference.date),
            letter.signatory.map(Uuid::from),
            letter.executor.map(Uuid::from),
        ])?;
    super::write_recommendations(tx, letter, &letter.recommendations)
}
