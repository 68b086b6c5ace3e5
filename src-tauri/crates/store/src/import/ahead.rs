//! Reading ahead: lines are read, and made ready as far as that needs no store, on a thread of their own
//! while those before them are written.

use std::io::BufRead;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use hattama_domain::id::PersonId;

use super::ImportError;
use super::known::Known;
use super::tsv::{Line, Lines};
use crate::seal;
use crate::search::{IndexedSpeech, Stemmer};

/// How many bytes of text go over at once, and how many times as many wait at most.
const AT_ONCE: usize = 256 * 1024;
const WAITING: usize = 4;

/// A line that only has to be written.
pub(super) struct Ready {
    pub line: Line,
    pub seal: [u8; 32],
    pub person: Option<PersonId>,
    /// `None` where the index has no use for it.
    pub indexed: Option<IndexedSpeech>,
}

/// Reads a table whose speakers are looked for among the known. The stemmer is none where there is no
/// index.
pub(super) struct Reader<R> {
    lines: Lines<R>,
    known: Known,
    stemmer: Option<Stemmer>,
}

type Given = SyncSender<Result<Vec<Ready>, ImportError>>;

impl<R: BufRead + Send> Reader<R> {
    pub fn new(input: R, known: Known, stemmer: Option<Stemmer>) -> Reader<R> {
        Reader { lines: Lines::new(input), known, stemmer }
    }

    /// Gives each line to `write`, in their order.
    ///
    /// # Errors
    ///
    /// The first that reading or writing makes; nothing is given to `write` after it.
    pub fn each(
        self,
        mut write: impl FnMut(Ready) -> Result<(), ImportError>,
    ) -> Result<(), ImportError> {
        thread::scope(|scope| {
            let (given, taken) = sync_channel(WAITING);
            scope.spawn(move || self.read(&given));
            for lines in taken {
                lines?.into_iter().try_for_each(&mut write)?;
            }
            Ok(())
        })
    }

    /// Reads until there is nothing more, or nobody takes it.
    fn read(mut self, to: &Given) {
        loop {
            let some = self.some();
            let is_last = some.as_ref().map_or(true, Vec::is_empty);
            if to.send(some).is_err() || is_last {
                return;
            }
        }
    }

    /// The next lines; none at the end. What is right before a line that is wrong is of no use to
    /// anybody.
    fn some(&mut self) -> Result<Vec<Ready>, ImportError> {
        let mut some = Vec::new();
        let mut bytes = 0;
        while bytes < AT_ONCE {
            let Some(line) = self.lines.next()? else { break };
            bytes += line.text.len();
            some.push(self.ready(line));
        }
        Ok(some)
    }

    fn ready(&mut self, line: Line) -> Ready {
        let person = self.known.person(&line.speaker);
        let is_blank = line.text.trim().is_empty();
        let indexed = self.stemmer.as_mut().filter(|_| !is_blank).map(|stemmer| {
            let text = (line.text.as_str(), line.language);
            IndexedSpeech::make(stemmer, line.kind, text, person, line.printed())
        });
        Ready { seal: seal::of(&line.text), person, indexed, line }
    }
}
