//! `hattama export letters|minutes|… [MEETING] --to DIR`: papers as files, their paths one a line.

use hattama_domain::body::Body;
use hattama_domain::id::{BodyId, MeetingId};
use hattama_domain::minutes::MinutesForm;
use hattama_domain::noun::Noun;
use hattama_domain::on_control::ControlFilter;
use hattama_domain::settings::TemplateKind;
use hattama_store::Error as StoreError;
use hattama_words::Value;

use super::arguments::{ExportArguments, Form, What};
use super::{Session, Stop, template};
use crate::export::{self, Cancel, Exported, Papers, Wanted};
use crate::letterhead;
use crate::template::Templates;

pub(super) fn run(session: &Session, request: &ExportArguments) -> Result<(), Stop> {
    let own = request.template.as_ref();
    let own = own.map(|file| template::of_letters(file, session.words())).transpose()?;
    let meeting = request.meeting.as_deref().map(|named| session.meeting(named)).transpose()?;
    let languages = match &request.languages {
        Some(languages) => languages.clone(),
        None => session.store.settings()?.paper_languages,
    };
    let papers = match &request.what {
        What::Letters => Papers::AllLetters { languages },
        What::Minutes(form) => {
            Papers::Minutes { languages, form: minutes_form(session, meeting, *form)? }
        }
        What::Sheet(kind) => Papers::Sheet { languages, kind: *kind },
        What::Register(period) => Papers::Register { languages, period: *period },
        What::Control { body, overdue } => {
            let bodies = body.as_deref().map(|named| bodies(session, named)).transpose()?;
            let bodies = bodies.unwrap_or_default();
            Papers::Control { languages, filter: ControlFilter { bodies, overdue: *overdue } }
        }
    };
    let (formats, draft) = (request.formats.clone(), request.draft);
    let only_missing = request.only_missing;
    let wanted = Wanted { papers, formats, draft, only: Vec::new(), only_missing };
    let plan = export::plan(&session.store, meeting, &wanted, session.language)?;
    if !plan.gaps.is_empty() {
        return Err(Stop::Missing(plan.gaps.into_iter().map(|gap| gap.message).collect()));
    }
    let templates = match own {
        Some(letter) => Templates::one(TemplateKind::Letter, letter),
        None => Templates::of_office(&session.store, &plan.papers)?,
    };
    let press = letterhead::press(&session.store);
    let cancel = Cancel::default();
    let (mut exported, outcome) =
        export::write(&press, &plan, &templates, &request.to, &cancel, |_progress| {});
    exported.broken_by = outcome.as_ref().err().map(|fault| fault.say(session.language));
    tell(session, &exported)?;
    Ok(outcome?)
}

fn tell(session: &Session, exported: &Exported) -> Result<(), Stop> {
    if session.json {
        return session.print_json(exported);
    }
    for path in &exported.paths {
        println!("{path}");
    }
    for line in exported.remarks(session.words()) {
        eprintln!("{line}");
    }
    Ok(())
}

/// The bodies that an argument names: by an id, or by a part of their name in any language.
fn bodies(session: &Session, named: &str) -> Result<Vec<BodyId>, Stop> {
    let part = named.trim().to_lowercase();
    let is_named = |body: &Body| {
        let mut names = body.name_on(None).into_iter().flat_map(|name| name.full.0.values());
        body.id.to_string() == part || names.any(|name| name.to_lowercase().contains(&part))
    };
    let bodies = session.store.bodies()?.into_iter().filter(is_named);
    let bodies: Vec<_> = bodies.map(|body| body.id).collect();
    if bodies.is_empty() {
        let named = [("body", Value::from(named.to_owned()))];
        return Err(Stop::Missing(vec![session.words().say_with("missing-body", &named)]));
    }
    Ok(bodies)
}

/// The form, with the item that an extract is for.
fn minutes_form(
    session: &Session,
    meeting: Option<MeetingId>,
    form: Form,
) -> Result<MinutesForm, Stop> {
    match form {
        Form::Short => Ok(MinutesForm::Short),
        Form::Full => Ok(MinutesForm::Full),
        Form::Extract(wanted) => {
            let meeting = meeting.ok_or(StoreError::NotFound(Noun::Meeting))?;
            let file = session.store.meeting_file(meeting)?;
            let found = file.printed_agenda().find(|(_, number)| *number == wanted);
            let missing = || {
                let number = [("number", Value::from(wanted))];
                Stop::Missing(vec![session.words().say_with("missing-item", &number)])
            };
            found.map(|(item, _)| MinutesForm::Extract(item.id)).ok_or_else(missing)
        }
    }
}
