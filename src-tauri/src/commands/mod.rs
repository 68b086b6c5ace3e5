//! The commands of the window, by noun: adapters of a few lines between the wire and the store.
//!
//! They know nothing of rules or SQL. Each runs off the main thread. The TypeScript bindings are
//! generated from [`all`].

mod agenda;
mod bin;
mod bodies;
mod files;
mod history;
mod letters;
mod meetings;
mod paper;
mod participants;
mod people;
mod recommendations;
mod record;
mod settings;
mod texts;

use tauri::Runtime;
use tauri_specta::{Builder, collect_commands, collect_events};

use crate::window::ChangedElsewhere;

/// Every command and event of the window.
pub fn all<R: Runtime>() -> Builder<R> {
    // One TypeScript type for each of ours: both sides are this program, and leave nothing out.
    Builder::new()
        .disable_serde_phases()
        .commands(collect_commands![
            settings::settings,
            settings::change_settings,
            settings::set_up,
            settings::about,
            settings::add_sample,
            history::history,
            history::undo,
            history::redo,
            texts::save_draft,
            texts::write_text,
            texts::drafts,
            bin::delete,
            bin::restore,
            bin::bin,
            bin::empty_bin,
            bodies::bodies,
            bodies::body,
            bodies::add_body,
            bodies::change_body,
            people::people,
            people::person,
            people::add_person,
            people::change_person,
            people::add_membership,
            people::change_membership,
            meetings::today,
            meetings::find,
            meetings::meetings,
            meetings::meeting,
            meetings::create_meeting,
            meetings::change_meeting,
            participants::participants,
            participants::add_participant,
            participants::change_participant,
            agenda::agenda,
            agenda::add_agenda_item,
            agenda::change_agenda_item,
            record::record,
            record::move_entry,
            record::add_speech,
            record::change_speech,
            record::mark_passage,
            record::add_point,
            record::add_decision,
            record::change_decision,
            recommendations::recommendations,
            recommendations::ledger,
            recommendations::add_recommendation,
            recommendations::change_recommendation,
            recommendations::add_addressee,
            recommendations::confirm_addressee,
            recommendations::adopt,
            letters::letters,
            letters::letter,
            letters::draft_letters,
            letters::change_letter,
            letters::step_letter,
            letters::add_reply,
            letters::change_reply,
            paper::paper,
            paper::missing,
            paper::export,
            paper::cancel_export,
            files::choose_folder,
            files::attach_file,
            files::open_attachment,
            files::open_folder,
        ])
        .events(collect_events![ChangedElsewhere])
}
