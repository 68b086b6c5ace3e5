//! What came of the trials: a line each as it ends, and in the end what was found wrong.

use std::process::ExitCode;
use std::time::Instant;

use hattama_torture::trial::Found;

#[derive(Default)]
pub struct Figures {
    wrong: Vec<String>,
}

impl Figures {
    /// Runs the trials of one sort, each by its number, and prints what `sum` makes of them.
    pub fn take<T>(
        &mut self,
        name: &str,
        trials: impl Iterator<Item = (u64, Found<T>)>,
        sum: impl FnOnce(&[T]) -> String,
    ) -> Vec<T> {
        let began = Instant::now();
        let mut seen = Vec::new();
        for (number, trial) in trials {
            match trial {
                Ok(outcome) => seen.push(outcome),
                Err(what) => self.wrong(format!("{name}, {number}: {what}")),
            }
        }
        println!("{name:<32} {}  ({:.0} s)", sum(&seen), began.elapsed().as_secs_f32());
        seen
    }

    /// Notes, and says at once, that something is wrong.
    pub fn wrong(&mut self, what: String) {
        println!("WRONG: {what}");
        self.wrong.push(what);
    }

    /// How the program ends.
    pub fn end(self) -> ExitCode {
        if self.wrong.is_empty() {
            println!("Nothing that was acknowledged was lost.");
            return ExitCode::SUCCESS;
        }
        println!("{} trials found something wrong.", self.wrong.len());
        ExitCode::FAILURE
    }
}
