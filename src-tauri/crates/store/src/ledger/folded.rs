//! The folded words of the texts of all recommendations. They are read on one thread and folded on as many
//! as there are, since the folding takes twice as long.

use std::mem;
use std::ops::Range;
use std::sync::mpsc::{Receiver, Sender};

use hattama_search::fold_words_onto;
use rayon::Scope;
use rayon::prelude::*;
use rusqlite::Connection;

use super::facts::{self, Fact};
use super::grouped::Places;
use crate::error::Result;
use crate::row::{as_text, id};
use crate::seal;

/// How many bytes of texts are folded in one piece of work.
const BATCH: usize = 256 * 1024;

/// Reads the texts of these recommendations, which come by id, and has them folded in the scope.
pub(super) fn read<'scope>(
    conn: &Connection,
    all: &'scope [Fact],
    scope: &Scope<'scope>,
    folded: Sender<Part>,
) -> Result<()> {
    read_batches(conn, all, |batch| {
        let folded = folded.clone();
        // Whoever receives them is there until all of them are.
        scope.spawn(move |_| folded.send(Part::of(batch, all)).unwrap_or_default());
    })
}

/// The folded words of each recommendation, its number before them.
pub(super) struct Folded {
    parts: Vec<Part>,
}

impl Folded {
    /// All that is folded, as it comes.
    pub fn of(parts: Receiver<Part>) -> Folded {
        let mut parts: Vec<Part> = parts.into_iter().collect();
        parts.sort_unstable_by_key(|part| part.first);
        Folded { parts }
    }

    /// Something about the words of each, by place.
    pub fn each<T: Send>(&self, about: impl Fn(&str) -> T + Sync) -> Vec<T> {
        let of_part = |part: &Part| part.texts().map(&about).collect::<Vec<T>>();
        self.parts.par_iter().flat_map_iter(of_part).collect()
    }
}

/// The texts of recommendations that stand beside each other, as they are read.
struct Batch {
    places: Range<usize>,
    /// One after the other; of each where it ends, and the place of its recommendation.
    bytes: Vec<u8>,
    ends: Vec<(usize, usize)>,
}

impl Batch {
    fn from(place: usize) -> Batch {
        Batch { places: place..place, bytes: Vec::new(), ends: Vec::new() }
    }

    fn add(&mut self, place: usize, text: &[u8]) {
        self.bytes.extend_from_slice(text);
        self.ends.push((self.bytes.len(), place));
        self.places.end = place + 1;
    }
}

fn read_batches(conn: &Connection, all: &[Fact], mut hand_over: impl FnMut(Batch)) -> Result<()> {
    let ids = facts::ids(all);
    let mut places = Places::among(&ids);
    let mut statement = conn.prepare_cached(
        "SELECT owner, text FROM wording_as_typed
         WHERE kind IN ('recommendationText', 'recommendationReasons') ORDER BY owner",
    )?;
    let mut rows = statement.query([])?;
    let mut batch = Batch::from(0);
    while let Some(row) = rows.next()? {
        let Some(place) = places.of(&id(row, 0)?) else { continue };
        let place = place as usize;
        // All texts of one are in the same.
        if batch.bytes.len() >= BATCH && batch.places.end <= place {
            let full = mem::replace(&mut batch, Batch::from(place));
            hand_over(Batch { places: full.places.start..place, ..full });
        }
        batch.add(place, seal::bytes(row.get_ref(1)?));
    }
    hand_over(Batch { places: batch.places.start..all.len(), ..batch });
    Ok(())
}

/// The folded words of a batch, one after the other: that is made sooner than a text for each.
pub(super) struct Part {
    first: usize,
    text: String,
    starts: Vec<usize>,
}

impl Part {
    fn of(Batch { places, bytes, ends }: Batch, all: &[Fact]) -> Part {
        let mut part = Part { first: places.start, text: String::new(), starts: Vec::new() };
        let mut ends = ends.into_iter().peekable();
        let mut start = 0;
        for place in places {
            part.starts.push(part.text.len());
            part.text.push_str(&format!(" {}", all[place].number));
            while let Some((end, _)) = ends.next_if(|(_, of)| *of == place) {
                fold_words_onto(&mut part.text, &as_text(&bytes[start..end]));
                start = end;
            }
        }
        part
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        let ends = self.starts.iter().skip(1).copied().chain([self.text.len()]);
        self.starts.iter().zip(ends).map(|(start, end)| &self.text[*start..end])
    }
}
