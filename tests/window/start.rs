//! How the window comes up.

use std::collections::BTreeSet;

use hattama_domain::settings::{SettingsChange, Theme};

use crate::keyboard::{Seat, wait};
use crate::session::{self, SAMPLE};

/// What stands where text has been drawn: a ground, letters, and what is between them.
const COLOURS: usize = 4;

/// The lightest that any of red, green and blue may be on a dark ground.
const DARK: u8 = 0x40;

/// Whether a stretch of the screen has text. Where it has not, it is the ground of the dark palette.
fn has_text(pixels: &[[u8; 3]]) -> bool {
    let colours: BTreeSet<_> = pixels.iter().collect();
    let has_text = colours.len() >= COLOURS;
    let is_dark = |colour: &&[u8; 3]| colour.iter().all(|light| *light <= DARK);
    assert!(has_text || colours.iter().all(is_dark), "it flashes: {colours:?}");
    has_text
}

#[test]
fn a_dark_window_is_dark_from_the_beginning_and_its_first_frame_is_the_whole_room() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut store, _) = session::with_sample(folder.path(), SAMPLE);
    store.change_settings(SettingsChange::Theme(Theme::Dark)).expect("changed");
    let seat = Seat::take(folder.path());
    let [menu, room] = [(0, 180), (240, 600)];
    let looked_at = |(left, width)| has_text(&seat.look(left, width).expect("the screen is there"));
    wait("the menu", || looked_at(menu).then_some(()));
    assert!(looked_at(room), "the menu is there before the room");
}
