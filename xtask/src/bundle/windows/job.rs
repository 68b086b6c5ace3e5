//! Everything that the command line does, done alike on this system and on Windows, deep in a disk: in
//! folders with Cyrillic names, blanks, and a path longer than Windows takes by itself. The papers have
//! to be the same, byte for byte.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::super::{bytes, expect, failed, names, said};
use crate::step::{Stop, ask};
use crate::workspace::root;

/// A name of a folder, and how many of them lie in one another. SQLite takes 512 bytes on Linux.
const NAME: &str = "Мәслихат, the working bodies of the council";
const DEPTH: usize = 6;

/// The papers of the sample session and of the office, in all their forms.
const PAPERS: [&[&str]; 11] = [
    &["letters", "latest", "--format", "docx,odt,pdf"],
    &["minutes", "latest", "--form", "full", "--format", "docx,odt,pdf,txt"],
    &["minutes", "latest", "--form", "short", "--format", "docx,odt,pdf,txt"],
    &["minutes", "latest", "--form", "extract", "--item", "1", "--format", "docx,odt,pdf,txt"],
    &["invitation", "latest", "--format", "docx,odt,pdf,txt"],
    &["order", "latest", "--format", "docx,odt,pdf,txt"],
    &["attendance", "latest", "--format", "docx,odt,pdf,txt"],
    &["register", "latest", "--format", "docx,odt,pdf,txt"],
    &["recommendations", "latest", "--format", "docx,odt,pdf,txt"],
    &["register", "--format", "docx,odt,pdf,txt"],
    &["control", "--format", "docx,odt,pdf,txt,xlsx"],
];

/// An office's own template.
const TEMPLATE: &str = "src-tauri/crates/documents/templates/letter.docx";

const TABLE: &str = "2026-03-01\tБюджет\tӘбенов Ә.\treport\tkk\tКөпір салынды.\n";

/// A system that the program runs on.
pub struct System<'a> {
    /// The program, to be given arguments.
    program: &'a dyn Fn() -> Command,
    /// What the system calls a path.
    named: &'a dyn Fn(&Path) -> String,
    /// The folder to work in.
    folder: PathBuf,
}

impl<'a> System<'a> {
    /// The program on a system, deep below a folder.
    pub fn below(
        folder: &Path,
        program: &'a dyn Fn() -> Command,
        named: &'a dyn Fn(&Path) -> String,
    ) -> Result<System<'a>, Stop> {
        let folder = (0..DEPTH).fold(folder.to_owned(), |folder, _| folder.join(NAME));
        fs::create_dir_all(&folder).map_err(|error| failed(&folder, &error))?;
        Ok(System { program, named, folder })
    }

    /// Does each thing that the command line can do, in a store of its own.
    pub fn do_all(&self) -> Result<(), Stop> {
        self.does(&["--version"])?;
        self.does(&["sample", "--complete"])?;
        self.does(&["meetings"])?;
        for (number, paper) in PAPERS.iter().enumerate() {
            // A folder each: minutes in two forms have one name.
            let to = self.path(&format!("бумаги/{number}"));
            self.does(&[&["export"], *paper, &["--to", &to]].concat())?;
        }
        let template = (self.named)(&root().join(TEMPLATE));
        let [data, filled] = ["данные.json", "бумаги/по шаблону.docx"].map(|name| self.path(name));
        self.write("данные.json", "{}")?;
        self.does(&["template", "check", &template])?;
        self.does(&["template", "fields"])?;
        self.does(&["template", "fill", &template, &data, "-o", &filled])?;
        self.does(&["speeches", "latest", "--json"])?;
        self.does(&["search", "заседание"])?;
        self.does(&["ledger", "--overdue"])?;
        self.records()?;
        self.write("таблица.tsv", TABLE)?;
        self.does(&["import", "speeches", &self.path("таблица.tsv")])?;
        self.does(&["check"])?;
        let copy = self.path("копия.hattama");
        self.does(&["backup", "--to", &copy])?;
        self.does(&["restore", &copy])
    }

    /// Fails as it should, by the exit codes of the README.
    pub fn refuses(&self) -> Result<(), Stop> {
        let data = self.path("начатое");
        let sample = self.ends(&["--data", &data, "sample"])?;
        let missing =
            self.ends(&["--data", &data, "export", "letters", "latest", "--to", &data])?;
        let gone = self.ends(&["--data", &data, "restore", &self.path("нет такой.hattama")])?;
        let wrong = self.ends(&["--data", &data, "протокол"])?;
        let codes = [sample, missing, gone, wrong];
        expect(codes == [Some(0), Some(3), Some(1), Some(2)], &format!("exit codes: {codes:?}"))
    }

    /// Compares the papers with those of another system, and says how many there are.
    pub fn is_like(&self, other: &System) -> Result<usize, Stop> {
        let [ours, theirs] = [self, other].map(|system| files(&system.folder.join("бумаги")));
        let (ours, theirs) = (ours?, theirs?);
        expect(ours.len() == theirs.len(), &format!("{} and {} papers", ours.len(), theirs.len()))?;
        for (one, another) in ours.iter().zip(&theirs) {
            let read = |path: &Path| bytes(path).map(of_any_system);
            let is_same = one.file_name() == another.file_name() && read(one)? == read(another)?;
            expect(is_same, &format!("{} is not {}", one.display(), another.display()))?;
        }
        Ok(ours.len())
    }

    /// What it records while it is told, a line at a time.
    fn records(&self) -> Result<(), Stop> {
        let mut recording = Recording::begin(&mut self.command(&["record", "latest"]))?;
        recording.tell("Ахметова: Қайырлы күн!")?;
        recording.end()
    }

    fn does(&self, words: &[&str]) -> Result<(), Stop> {
        println!("==> job: {}", words.join(" "));
        said(&mut self.command(words)).map(drop)
    }

    fn ends(&self, words: &[&str]) -> Result<Option<i32>, Stop> {
        Ok(ask((self.program)().args(words))?.status.code())
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = (self.program)();
        command.args(["--ui-lang", "ru", "--data", &self.path("данные")]).args(words);
        command
    }

    fn path(&self, name: &str) -> String {
        (self.named)(&self.folder.join(name))
    }

    fn write(&self, name: &str, text: &str) -> Result<(), Stop> {
        let path = self.folder.join(name);
        fs::write(&path, text).map_err(|error| failed(&path, &error))
    }
}

/// The program while it records.
pub struct Recording {
    child: Child,
}

impl Recording {
    pub fn begin(command: &mut Command) -> Result<Recording, Stop> {
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let child = child.map_err(|error| Stop::because(format!("Can't record: {error}")))?;
        Ok(Recording { child })
    }

    /// Tells it a line, and waits until it is on the disk.
    pub fn tell(&mut self, line: &str) -> Result<(), Stop> {
        let (input, output) = (self.child.stdin.as_mut(), self.child.stdout.as_mut());
        let mut said = String::new();
        if let (Some(input), Some(output)) = (input, output) {
            // A line that can't be told is not answered either.
            let _ = writeln!(input, "{line}").and_then(|()| input.flush());
            let _ = BufReader::new(output).read_line(&mut said);
        }
        expect(said.trim_end() == "saved 1", &format!("recording says {said:?}"))
    }

    pub fn end(mut self) -> Result<(), Stop> {
        drop(self.child.stdin.take());
        let ended = self.child.wait();
        expect(ended.is_ok_and(|status| status.success()), "recording does not end well")
    }
}

/// A file without what it says of the system that it was made on: each entry in the directory of a ZIP
/// does (APPNOTE.TXT, 4.3.12 and 4.4.2.2).
fn of_any_system(mut file: Vec<u8>) -> Vec<u8> {
    const ENTRY: &[u8] = b"PK\x01\x02";
    const SYSTEM: usize = 5;
    let entries: Vec<usize> = (0..file.len()).filter(|at| file[*at..].starts_with(ENTRY)).collect();
    for at in entries {
        if let Some(system) = file.get_mut(at + SYSTEM) {
            *system = 0;
        }
    }
    file
}

/// Every file below a folder, in order.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Stop> {
    let mut files = Vec::new();
    for name in names(folder)? {
        let path = folder.join(name);
        if path.is_dir() {
            files.extend(self::files(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::of_any_system;

    #[test]
    fn only_the_system_is_left_out_of_a_zip() {
        let made =
            |system| [b"PK\x03\x04file PK\x01\x02\x2e".as_slice(), &[system], b" end"].concat();
        assert_eq!(of_any_system(made(3)), of_any_system(made(0)));
        assert_ne!(of_any_system(b"PK\x03\x04\x2e\x03".to_vec()), b"PK\x03\x04\x2e\0");
        assert_eq!(of_any_system(b"text PK\x01\x02".to_vec()), b"text PK\x01\x02");
    }
}
