//! The program `hattama.com` of Windows: the same commands with a console, which waits for them and
//! gets what they say and their exit codes. The window is `hattama.exe`, beside it.

fn main() -> std::process::ExitCode {
    hattama::run_on_console(std::env::args_os())
}
