//! `hattama export letters|minutes MEETING --to DIR`: papers as files, their paths one a line.

use hattama_press::Press;

use super::arguments::{ExportArguments, What};
use super::{Session, Stop};
use crate::export::{self, Cancel, Papers, Wanted};
use crate::gaps;

pub(super) fn run(session: &Session, request: &ExportArguments) -> Result<(), Stop> {
    let meeting = session.meeting(&request.meeting)?;
    let file = session.store.meeting_file(meeting)?;
    let languages = request.languages.clone().unwrap_or(file.settings.paper_languages.clone());
    let papers = match request.what {
        What::Letters => Papers::AllLetters { languages },
        What::Minutes => Papers::Minutes { languages },
    };
    let wanted = Wanted { papers, formats: request.formats.clone(), draft: request.draft };
    let plan = export::plan(&session.store, file, &wanted)?;
    if !plan.gaps.is_empty() {
        let lines = plan.gaps.iter().map(|gap| gaps::say(&plan.file, gap, session.language));
        return Err(Stop::Missing(lines.collect()));
    }
    let exported =
        export::write(&Press::new(), &plan, &request.to, &Cancel::default(), |_progress| {})?;
    if session.json {
        return session.print_json(&exported);
    }
    for path in &exported.paths {
        println!("{path}");
    }
    for line in exported.remarks(session.words()) {
        eprintln!("{line}");
    }
    Ok(())
}
