//! `hattama export letters|minutes|… MEETING --to DIR`: papers as files, their paths one a line.

use hattama_domain::file::MeetingFile;
use hattama_domain::minutes::MinutesForm;
use hattama_domain::settings::TemplateKind;
use hattama_words::Value;

use super::arguments::{ExportArguments, Form, What};
use super::{Session, Stop, template};
use crate::export::{self, Cancel, Exported, Papers, Wanted};
use crate::template::Templates;
use crate::{gaps, letterhead};

pub(super) fn run(session: &Session, request: &ExportArguments) -> Result<(), Stop> {
    let own = request.template.as_ref();
    let own = own.map(|file| template::of_letters(file, session.words())).transpose()?;
    let meeting = session.meeting(&request.meeting)?;
    let file = session.store.meeting_file(meeting)?;
    let languages = request.languages.clone().unwrap_or(file.settings.paper_languages.clone());
    let papers = match request.what {
        What::Letters => Papers::AllLetters { languages },
        What::Minutes(form) => {
            Papers::Minutes { languages, form: minutes_form(session, &file, form)? }
        }
        What::Sheet(kind) => Papers::Sheet { languages, kind },
    };
    let (formats, draft) = (request.formats.clone(), request.draft);
    let only_missing = request.only_missing;
    let wanted = Wanted { papers, formats, draft, only: Vec::new(), only_missing };
    let plan = export::plan(&session.store, file, &wanted)?;
    if !plan.gaps.is_empty() {
        let lines = plan.gaps.iter().map(|gap| gaps::say(&plan.file, gap, session.language));
        return Err(Stop::Missing(lines.collect()));
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

/// The form, with the item that an extract is for.
fn minutes_form(session: &Session, file: &MeetingFile, form: Form) -> Result<MinutesForm, Stop> {
    match form {
        Form::Short => Ok(MinutesForm::Short),
        Form::Full => Ok(MinutesForm::Full),
        Form::Extract(wanted) => {
            let found = file.printed_agenda().find(|(_, number)| *number == wanted);
            let missing = || {
                let number = [("number", Value::from(wanted))];
                Stop::Missing(vec![session.words().say_with("missing-item", &number)])
            };
            found.map(|(item, _)| MinutesForm::Extract(item.id)).ok_or_else(missing)
        }
    }
}
