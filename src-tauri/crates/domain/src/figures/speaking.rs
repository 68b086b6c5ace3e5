//! How long who spoke: by person, by whom they speak for, by item of the agenda and by session.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use crate::id::{AgendaItemId, MeetingId, PersonId};
use crate::language::{Language, Wording};
use crate::meeting::Times;

/// A speech whose time is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub meeting: MeetingId,
    pub item: Option<AgendaItemId>,
    /// The first of its speakers, where the directory has them…
    pub person: Option<PersonId>,
    /// …and their name; a voice has none.
    pub name: Wording,
    /// Whom they speak for; empty where that is not known.
    pub group: Wording,
    pub seconds: u32,
}

/// What items and sessions are called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    pub name: Wording,
    /// Of a session.
    pub date: Option<NaiveDate>,
}

/// Speeches with what they are about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpokenTime {
    pub speeches: Vec<Spoken>,
    pub sessions: BTreeMap<MeetingId, Named>,
    pub items: BTreeMap<AgendaItemId, Named>,
    /// How many speeches have no time; no figure counts them.
    pub untimed: u32,
}

/// The time of one of many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    pub named: Named,
    pub seconds: u32,
    /// How many speeches.
    pub speeches: u32,
}

/// How long who spoke, each list with the longest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpeakingFigures {
    pub seconds: u32,
    pub untimed: u32,
    pub people: Vec<Share>,
    pub groups: Vec<Share>,
    /// What belongs to no item has an empty name.
    pub items: Vec<Share>,
    pub sessions: Vec<Share>,
}

/// Sums up who spoke for how long.
pub fn speaking(time: &SpokenTime) -> SpeakingFigures {
    let speeches = &time.speeches;
    let named = |name: &Wording| Named { name: name.clone(), date: None };
    SpeakingFigures {
        seconds: speeches.iter().fold(0, |sum, one| sum.saturating_add(one.seconds)),
        untimed: time.untimed,
        people: shares(speeches, |one| (who(one), named(&one.name))),
        groups: shares(speeches, |one| (one.group.0.clone(), named(&one.group))),
        items: shares(speeches, |one| {
            let item = one.item.and_then(|item| time.items.get(&item));
            (one.item, item.cloned().unwrap_or_default())
        }),
        sessions: shares(speeches, |one| {
            (one.meeting, time.sessions.get(&one.meeting).cloned().unwrap_or_default())
        }),
    }
}

/// Whoever the directory has is one person however printed; others are told apart by their names.
fn who(spoken: &Spoken) -> (Option<PersonId>, BTreeMap<Language, String>) {
    match spoken.person {
        Some(person) => (Some(person), BTreeMap::new()),
        None => (None, spoken.name.0.clone()),
    }
}

fn shares<K: Ord>(speeches: &[Spoken], of: impl Fn(&Spoken) -> (K, Named)) -> Vec<Share> {
    let mut shares: BTreeMap<K, Share> = BTreeMap::new();
    for spoken in speeches {
        let (key, named) = of(spoken);
        let share = shares.entry(key).or_insert(Share { named, seconds: 0, speeches: 0 });
        share.seconds = share.seconds.saturating_add(spoken.seconds);
        share.speeches += 1;
    }
    let mut shares: Vec<_> = shares.into_values().collect();
    shares.sort_by_key(|share| Reverse(share.seconds));
    shares
}

/// How long something took from its beginning to its end, in seconds, over midnight if need be; `None`
/// where either is not known.
pub fn seconds_of(times: Times) -> Option<u32> {
    const DAY: i64 = 24 * 60 * 60;
    let since = |ends: NaiveTime, starts| ends.signed_duration_since(starts).num_seconds();
    let seconds = since(times.ends?, times.starts?);
    u32::try_from(seconds.rem_euclid(DAY)).ok()
}
