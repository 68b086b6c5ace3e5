//! The commands of the window, by noun: adapters of a few lines between the wire and the store.
//!
//! They know nothing of rules or SQL. Each runs off the main thread. The TypeScript bindings are
//! generated from [`all`]; the running program needs no types, and uses [`handler`].

mod agenda;
mod bin;
mod bodies;
mod copies;
mod damage;
mod files;
mod history;
mod ledger;
mod letterhead;
mod letters;
mod live;
mod meetings;
mod minutes;
mod paper;
mod participants;
mod people;
mod pictures;
mod profiles;
mod recommendations;
mod record;
mod search;
mod settings;
mod templates;
mod terms;
mod texts;
mod topics;
mod twins;

use tauri::ipc::Invoke;
use tauri::{Manager, Runtime, generate_handler};
use tauri_specta::{Builder, Events, collect_commands, collect_events};

use crate::checking::DamageFound;
use crate::copying::CopyTaken;
use crate::indexing::IndexMade;
use crate::opened::CopyOpened;
use crate::window::{ChangedElsewhere, GoingToSleep, Opening};

/// Gives every command of the window to a macro.
macro_rules! every_command {
    ($to:ident) => {
        $to![
            settings::settings,
            settings::change_settings,
            settings::set_up,
            settings::about,
            settings::notices,
            settings::add_sample,
            letterhead::choose_emblem,
            history::history,
            history::undo,
            history::redo,
            texts::save_draft,
            texts::write_text,
            texts::drafts,
            texts::finished_typing,
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
            people::said,
            people::said_speeches,
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
            agenda::carry_item,
            record::record_outline,
            record::record_entries,
            record::speech,
            record::move_entry,
            record::add_speech,
            record::change_speech,
            record::mark_passage,
            record::change_passage,
            record::add_point,
            record::add_decision,
            record::change_decision,
            live::live_meeting,
            live::live,
            live::step_session,
            live::take_up_item,
            live::give_floor,
            live::add_request,
            live::change_request,
            live::close_queue,
            live::note_presence,
            live::votes,
            live::add_vote,
            live::change_vote,
            live::judge,
            live::snippets,
            search::search,
            topics::topics,
            topics::topic,
            recommendations::recommendations,
            recommendations::recommendation_history,
            recommendations::add_recommendation,
            recommendations::change_recommendation,
            recommendations::change_recommendations,
            recommendations::add_addressee,
            recommendations::confirm_addressee,
            recommendations::adopt,
            recommendations::split_recommendation,
            recommendations::merge_recommendations,
            recommendations::supersede_recommendations,
            recommendations::carry_recommendations,
            recommendations::end_succession,
            ledger::ledger_outline,
            ledger::ledger_lines,
            ledger::ledger_keys,
            terms::change_control,
            terms::body_term,
            terms::change_body_term,
            terms::special_days,
            terms::change_special_days,
            letters::letters,
            letters::letter,
            letters::draft_letters,
            letters::letters_to_follow,
            letters::draft_following,
            letters::change_letter,
            letters::step_letter,
            letters::add_reply,
            letters::change_reply,
            letters::answer_sheet,
            minutes::minutes,
            minutes::step_minutes,
            minutes::attach_to_minutes,
            minutes::minutes_differences,
            twins::differing_texts,
            twins::differing_letter,
            paper::paper,
            paper::print_paper,
            paper::missing,
            paper::export,
            paper::cancel_export,
            pictures::pictures,
            pictures::print_pictures,
            pictures::recommendation_course,
            pictures::print_course,
            profiles::offered_profiles,
            profiles::export_profile,
            profiles::import_profile,
            templates::choose_template,
            templates::preview_template,
            templates::save_template,
            templates::template_fields,
            copies::copies,
            copies::take_copy,
            copies::choose_copy,
            copies::opened_copy,
            copies::look_into_copy,
            copies::restore_copy,
            copies::is_read_only,
            damage::damage,
            damage::check_texts,
            damage::mend,
            files::choose_folder,
            files::attach_file,
            files::attach_dropped,
            files::save_elsewhere,
            files::open_attachment,
            files::open_folder,
            files::open_file,
        ]
    };
}

/// Every command and event of the window, with their types, and that of what it begins with.
pub fn all<R: Runtime>() -> Builder<R> {
    // One TypeScript type for each of ours: both sides are this program, and leave nothing out.
    Builder::new()
        .disable_serde_phases()
        .commands(every_command!(collect_commands))
        .events(events())
        .typ::<Opening>()
}

fn events() -> Events {
    collect_events![ChangedElsewhere, CopyOpened, CopyTaken, DamageFound, GoingToSleep, IndexMade]
}

/// Lets the events be emitted.
pub fn mount_events<R: Runtime>(app: &impl Manager<R>) {
    Builder::new().events(events()).mount_events(app);
}

/// What answers the window's calls.
pub fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    every_command!(generate_handler)
}
