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
cargo xtask bundle [--verify]    make the .deb and the .rpm, and check them; as root try the .deb in a fresh Debian
cargo xtask bundle --reproduce   make the .deb twice, the second time from a clone, and compare
cargo xtask bundle windows [--verify]   cross-build for Windows, and make a setup; try it under Wine";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--").collect();
    let outcome = match arguments.split_first() {
        Some((verb, rest)) if verb == "run" => run::run(rest),
        Some((verb, [])) if verb == "test" => test::test(),
        Some((verb, rest)) if verb == "bench" => bench::bench(rest),
        Some((verb, rest)) if verb == "torture" => torture::torture(rest),
        Some((verb, [])) if verb == "pictures" => pictures::pictures(),
        Some((verb, rest)) if verb == "bundle" => {
            match rest.iter().map(String::as_str).collect::<Vec<_>>()[..] {
                [] => bundle::bundle(),
                ["--verify"] => bundle::verify(),
                ["--reproduce"] => bundle::reproduce(),
                ["windows"] => bundle::windows::bundle(),
                ["windows", "--verify"] => bundle::windows::verify(),
                _ => wrong(),
            }
        }
        _ => wrong(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("{}", stop.message);
            ExitCode::from(stop.code)
        }
    }
}

fn wrong() -> Result<(), Stop> {
    Err(Stop { message: USAGE.to_owned(), code: 2 })
}
