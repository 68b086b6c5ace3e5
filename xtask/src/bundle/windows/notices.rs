//! The licences of what is in the program: the committed notices, which tell of it on Linux, and after
//! them those of what is compiled for Windows alone. That was compiled just now, so its texts are there.

use std::env;
use std::path::{Path, PathBuf};

use super::super::{names, read, said, write};
use super::build::TRIPLE;
use crate::step::Stop;
use crate::workspace::{command, root};

const COMMITTED: &str = "packaging/linux/NOTICES.gen.txt";

/// Of the library by which WebView2 is found.
const LOADER: &str = "packaging/windows/LICENSE-WebView2Loader.txt";

/// Writes all of it into one file.
pub fn gather(to: &Path) -> Result<(), Stop> {
    let committed = read(&root().join(COMMITTED))?;
    let tree = said(command("cargo").args(["tree", "--locked", "--package", "hattama"]).args([
        "--target", TRIPLE, "--edges", "normal", "--prefix", "none", "--format", "{p}|{l}",
    ]))?;
    let mut notices = format!("{committed}\n\n==== On Windows also\n");
    let mut texts: Vec<(String, Vec<String>)> = vec![];
    for (name, terms) in on_windows_alone(&tree, &committed) {
        notices.push_str(&format!("\n{name}: {terms}"));
        let text = text(&name)?;
        match texts.iter_mut().find(|(other, _)| *other == text) {
            Some((_, names)) => names.push(name),
            None => texts.push((text, vec![name])),
        }
    }
    texts.push((read(&root().join(LOADER))?, vec!["WebView2Loader.dll".to_owned()]));
    notices.push('\n');
    for (text, names) in texts.iter().filter(|(text, _)| !text.is_empty()) {
        notices.push_str(&format!("\n\n==== {}\n\n{}\n", names.join(", "), text.trim()));
    }
    write(to, &notices)
}

/// The packages of cargo's tree from elsewhere that the notices don't tell of: name with version, and
/// terms.
fn on_windows_alone(tree: &str, notices: &str) -> Vec<(String, String)> {
    let mut alone: Vec<_> = tree
        .lines()
        .filter_map(|line| {
            let (package, terms) = line.trim_end_matches(" (*)").split_once('|')?;
            let package = package.trim_end_matches(" (proc-macro)");
            // What has a path after its version is ours.
            let (name, version) = package.split_once(" v").filter(|(_, end)| !end.contains('('))?;
            Some((format!("{name} {version}"), terms.to_owned()))
        })
        .filter(|(name, _)| !notices.contains(&format!("\n{name}: ")))
        .collect();
    alone.sort();
    alone.dedup();
    alone
}

/// The text of a package's licence, that of MIT where there are several; nothing where there is none.
fn text(package: &str) -> Result<String, Stop> {
    let folder = package.replace(' ', "-");
    let registries = cargo_home().join("registry/src");
    for registry in names(&registries)? {
        let folder = registries.join(registry).join(&folder);
        if !folder.is_dir() {
            continue;
        }
        let mut licences = names(&folder)?;
        licences.retain(|name| name.to_uppercase().starts_with("LICENSE"));
        licences.sort_by_key(|name| !name.to_uppercase().contains("MIT"));
        return licences.first().map_or(Ok(String::new()), |name| read(&folder.join(name)));
    }
    Err(Stop::because(format!("Where cargo keeps what it has fetched there is no {package}")))
}

fn cargo_home() -> PathBuf {
    let home = || PathBuf::from(env::var_os("HOME").unwrap_or_default()).join(".cargo");
    env::var_os("CARGO_HOME").map_or_else(home, PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::on_windows_alone;

    #[test]
    fn what_the_notices_tell_of_already_is_not_told_again() {
        let tree = "hattama v0.1.0 (/work)|MIT\nserde v1.0.2|MIT OR Apache-2.0\nwindows v0.6.1|MIT\n\
                    windows-implement v0.6.0 (proc-macro)|MIT\nwindows v0.6.1|MIT (*)\n";
        let alone = on_windows_alone(tree, "Head\n\nserde 1.0.2: MIT OR Apache-2.0\n");
        let expected = [("windows 0.6.1", "MIT"), ("windows-implement 0.6.0", "MIT")];
        let expected = expected.map(|(name, terms)| (name.to_owned(), terms.to_owned()));
        assert_eq!(alone, expected);
    }
}
