//! `cargo xtask run | test | bench | torture | pictures | bundle`: installs what is missing, then does it.
//!
//! It shells out to apt-get, npm and cargo, and says what it runs. No dependencies, so that it is
//! built in a moment on a fresh clone.

mod bench;
mod bundle;
mod pictures;
mod run;
mod setup;
mod step;
mod test;
mod torture;
mod ui;
mod word;
mod workspace;

use std::env;
use std::process::ExitCode;

use step::Stop;

const USAGE: &str = "\
cargo xtask run [-- ARGUMENTS]   build Hattama and open its window, or run it with ARGUMENTS
cargo xtask test                 run every check and test
cargo xtask bench [MEASURE]...   measure against peers, and print ratios; search=1000000 over so many speeches
cargo xtask torture [--seed N]   let power, disk and process fail, and print what came of it
cargo xtask pictures             take the manual's and the README's pictures of the real window anew
cargo xtask bundle [--verify]     make the .deb and the .rpm, and check them; as root try the .deb in a fresh Debian";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--").collect();
    let outcome = match arguments.split_first() {
        Some((verb, rest)) if verb == "run" => run::run(rest),
        Some((verb, [])) if verb == "test" => test::test(),
        Some((verb, rest)) if verb == "bench" => bench::bench(rest),
        Some((verb, rest)) if verb == "torture" => torture::torture(rest),
        Some((verb, [])) if verb == "pictures" => pictures::pictures(),
        Some((verb, [])) if verb == "bundle" => bundle::bundle(),
        Some((verb, [only])) if verb == "bundle" && only == "--verify" => bundle::verify(),
        _ => Err(Stop { message: USAGE.to_owned(), code: 2 }),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("{}", stop.message);
            ExitCode::from(stop.code)
        }
    }
}
