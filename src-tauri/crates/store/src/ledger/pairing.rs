//! Pairing: how far each recommendation has come with each body that it goes to, and when an answer is due.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use hattama_domain::id::{BodyId, RecommendationId};
use hattama_domain::recommendation::{Addressee, Carrier, FollowUp, come_so_far};
use hattama_domain::term::timing::{Deadline, Timing};
use rayon::prelude::*;

use super::by_id::ById;
use super::facts::{Found, Pair};
use super::grouped::Grouped;
use super::letters::Letters;
use crate::term::{LetterDays, Terms};

/// What pairs are made of.
pub(super) struct Pairing<'a> {
    pub found: &'a [Found],
    pub addressees: &'a Grouped<Addressee>,
    pub letters: &'a Letters,
    pub succeeded: &'a HashSet<RecommendationId>,
    pub bodies: &'a ById<BodyId, u32>,
    pub terms: &'a Terms,
}

/// How many recommendations are paired in one piece of work.
const PIECE: usize = 4096;

impl Pairing<'_> {
    /// In the order of the ledger.
    pub fn pairs(self) -> Vec<Pair> {
        let mut order: Vec<u32> = (0..self.found.len() as u32).collect();
        order.sort_unstable_by_key(|at| {
            let one = &self.found[*at as usize];
            (one.meeting, one.number)
        });
        let carriers = self.letters.carriers();
        let pieces = order.par_chunks(PIECE);
        pieces.flat_map_iter(|piece| self.pairs_of(piece, &carriers)).collect()
    }

    fn pairs_of(&self, recommendations: &[u32], carriers: &[Carrier]) -> Vec<Pair> {
        let mut deadlines = Deadlines { terms: self.terms, usual: HashMap::new() };
        let mut pairs = Vec::with_capacity(2 * recommendations.len());
        for at in recommendations {
            let addressees = self.addressees.of(*at);
            if addressees.is_empty() {
                pairs.push(self.lone(*at));
            }
            let with_body = |to: &Addressee| self.with_body(*at, *to, carriers, &mut deadlines);
            pairs.extend(addressees.iter().map(with_body));
        }
        pairs
    }

    fn lone(&self, recommendation: u32) -> Pair {
        let one = &self.found[recommendation as usize];
        let (follow_up, _) = come_so_far(&one.state, self.succeeded.contains(&one.id), None);
        let Deadline { due, timing, .. } = self.terms.of_nobody(follow_up);
        let (addressee, body, letter) = (None, None, None);
        Pair { recommendation, addressee, body, follow_up, letter, due, timing }
    }

    fn with_body(
        &self,
        recommendation: u32,
        to: Addressee,
        carriers: &[Carrier],
        deadlines: &mut Deadlines,
    ) -> Pair {
        let one = &self.found[recommendation as usize];
        let furthest = self.letters.furthest(one.id, recommendation, to.body, carriers);
        let so_far = furthest.map(|(reached, letter)| (reached, letter.id));
        let (follow_up, letter) = come_so_far(&one.state, self.succeeded.contains(&one.id), so_far);
        let days = match (letter, furthest) {
            (Some(_), Some((_, letter))) => letter.days,
            _ => LetterDays::default(),
        };
        let (due, timing) = deadlines.of(to, follow_up, days);
        let body = self.bodies.get(&to.body).copied();
        Pair { recommendation, addressee: Some(to), body, follow_up, letter, due, timing }
    }
}

/// Reckons due dates. Where nothing holds for a pair or its body alone, an answer to what went out and
/// came in on the same days is due on the same day, which is reckoned once.
struct Deadlines<'a> {
    terms: &'a Terms,
    usual: HashMap<(LetterDays, FollowUp), (Option<NaiveDate>, Timing)>,
}

impl Deadlines<'_> {
    fn of(
        &mut self,
        addressee: Addressee,
        follow_up: FollowUp,
        days: LetterDays,
    ) -> (Option<NaiveDate>, Timing) {
        let reckon = || {
            let Deadline { due, timing, .. } = self.terms.deadline(addressee, follow_up, days);
            (due, timing)
        };
        if self.terms.is_under_own_rule(addressee) {
            return reckon();
        }
        *self.usual.entry((days, follow_up)).or_insert_with(reckon)
    }
}
