//! The other side of a comparison where it is a program of its own: it is asked a line at a time and
//! answers with a line.

use std::fmt::Display;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::Value;

pub struct Peer {
    process: Child,
    asked: ChildStdin,
    answered: BufReader<ChildStdout>,
}

impl Peer {
    pub fn start(command: &mut Command) -> Peer {
        let mut process =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the peer starts");
        let asked = process.stdin.take().expect("piped");
        let answered = BufReader::new(process.stdout.take().expect("piped"));
        Peer { process, asked, answered }
    }

    /// What it answers to a line.
    pub fn ask(&mut self, line: impl Display) -> String {
        writeln!(self.asked, "{line}").expect("the peer listens");
        self.answer()
    }

    /// What it says next.
    pub fn answer(&mut self) -> String {
        let mut answer = String::new();
        self.answered.read_line(&mut answer).expect("the peer answers");
        answer.trim().to_owned()
    }

    /// Lets it make a file of each of these data, which it reads from `batch`, a line each, and tells
    /// the time that it took, in its own unit.
    pub fn make(&mut self, batch: &Path, data: impl Iterator<Item = Value>) -> f64 {
        let lines: Vec<String> = data.map(|one| one.to_string()).collect();
        fs::write(batch, lines.join("\n")).expect("written");
        let answer = self.ask(batch.display());
        let (time, bytes) = answer.split_once(' ').expect("two figures");
        assert!(bytes.parse::<usize>().is_ok_and(|bytes| bytes > 1000), "files have been made");
        time.parse().expect("a figure")
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // It ends by itself when its input does, and has nothing to lose; this only hurries it.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
