//! Reading ahead: lines are read, and made ready as far as that needs no store, on a thread of their own
//! while those before them are written.

use std::io::BufRead;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use super::ImportError;
use super::tsv::{Line, Lines};
use crate::seal;
use crate::search::{Stemmed, Stemmer};

/// How many bytes of text go over at once, and how many times as many wait at most.
const AT_ONCE: usize = 256 * 1024;
const WAITING: usize = 4;

/// A line that only has to be written.
pub(super) struct Ready {
    pub line: Line,
    pub seal: [u8; 32],
    /// `None` where the index has no use for it.
    pub stemmed: Option<Stemmed>,
}

/// Gives each line of a table to `write`, in their order. `stemmer` is none where there is no index.
///
/// # Errors
///
/// The first that reading or writing makes; nothing is given to `write` after it.
pub(super) fn each(
    input: impl BufRead + Send,
    stemmer: Option<Stemmer>,
    mut write: impl FnMut(Ready) -> Result<(), ImportError>,
) -> Result<(), ImportError> {
    thread::scope(|scope| {
        let (given, taken) = sync_channel(WAITING);
        scope.spawn(move || read(Lines::new(input), stemmer, &given));
        for lines in taken {
            lines?.into_iter().try_for_each(&mut write)?;
        }
        Ok(())
    })
}

type Given = SyncSender<Result<Vec<Ready>, ImportError>>;

/// Reads until there is nothing more, or nobody takes it.
fn read(mut lines: Lines<impl BufRead>, mut stemmer: Option<Stemmer>, to: &Given) {
    loop {
        let some = read_some(&mut lines, stemmer.as_mut());
        let is_last = some.as_ref().map_or(true, Vec::is_empty);
        if to.send(some).is_err() || is_last {
            return;
        }
    }
}

/// The next lines; none at the end. What is right before a line that is wrong is of no use to anybody.
fn read_some(
    lines: &mut Lines<impl BufRead>,
    mut stemmer: Option<&mut Stemmer>,
) -> Result<Vec<Ready>, ImportError> {
    let mut some = Vec::new();
    let mut bytes = 0;
    while bytes < AT_ONCE {
        let Some(line) = lines.next()? else { break };
        bytes += line.text.len();
        some.push(ready(line, stemmer.as_deref_mut()));
    }
    Ok(some)
}

fn ready(line: Line, stemmer: Option<&mut Stemmer>) -> Ready {
    let is_blank = line.text.trim().is_empty();
    let stemmed = stemmer.filter(|_| !is_blank).map(|stemmer| {
        let printed = Some(line.speaker.as_str()).filter(|printed| !printed.is_empty());
        stemmer.of(&line.text, line.language, printed, false)
    });
    Ready { seal: seal::of(&line.text), stemmed, line }
}
