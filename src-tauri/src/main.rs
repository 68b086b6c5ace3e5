//! The program `hattama`: the window without a command, the command line with one.

fn main() -> std::process::ExitCode {
    hattama::run(std::env::args_os())
}
