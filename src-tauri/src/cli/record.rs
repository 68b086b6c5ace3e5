//! `hattama record MEETING`: lines of standard input become speeches, each acknowledged by its
//! number once it is on the disk.

use std::io::{self, BufRead, Write};

use serde_json::json;

use super::{Session, Stop};
use crate::error::Fault;

pub(super) fn run(session: &mut Session, named: &str) -> Result<(), Stop> {
    let meeting = session.meeting(named)?;
    session.store.live(meeting)?;
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    for number in 1u32.. {
        let mut line = Vec::new();
        if input.read_until(b'\n', &mut line).map_err(Fault::file("stdin"))? == 0 {
            break;
        }
        // What is no UTF-8 is shown to be none.
        let line = String::from_utf8_lossy(&line);
        let speech = session.store.add_caption(meeting, line.trim_start_matches('\u{feff}'))?.value;
        let saved = match session.json {
            true => json!({ "saved": number, "speech": speech }).to_string(),
            false => format!("saved {number}"),
        };
        writeln!(output, "{saved}").and_then(|()| output.flush()).map_err(Fault::file("stdout"))?;
    }
    Ok(())
}
