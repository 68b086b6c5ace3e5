//! WebKitGTK with GTK, loaded when a window calls them first. To load them takes longer than most commands
//! do, and the command line shows no window; Linux, unlike Windows, has no linker that delays a library
//! by itself. Both, since names are looked up in whatever is there before: with GTK linked, WebKitGTK would
//! take a third longer to load.
//!
//! Their functions are there twice when the program is linked: as stubs of ours, and in the libraries. The
//! stubs come first, so the libraries are not needed, and linkers leave them out (`--as-needed`).
//! `cargo xtask bundle` checks that it is so.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use object::{Object, ObjectSymbol, SymbolKind};

/// The library by the name that it is loaded by.
const LIBRARY: &str = "libwebkit2gtk-4.1.so.0";

/// The same library and those of what it is linked with whose functions are called too: what pkg-config
/// calls them, their files, and what the names of their functions begin with.
const MODULES: [(&str, &str, &str); 7] = [
    ("webkit2gtk-4.1", "libwebkit2gtk-4.1.so", "webkit_"),
    ("javascriptcoregtk-4.1", "libjavascriptcoregtk-4.1.so", "jsc_"),
    ("libsoup-3.0", "libsoup-3.0.so", "soup_"),
    ("gtk+-3.0", "libgtk-3.so", "gtk_"),
    ("gdk-3.0", "libgdk-3.so", "gdk_"),
    ("gdk-pixbuf-2.0", "libgdk_pixbuf-2.0.so", "gdk_pixbuf_"),
    ("cairo", "libcairo.so", "cairo_"),
];

/// Links the stubs, for the system whose calls they know.
pub fn link() -> Result<(), Box<dyn Error>> {
    let folder = Path::new("src-tauri/late");
    println!("cargo::rerun-if-changed={}", folder.display());
    let built_for = |what| std::env::var(format!("CARGO_CFG_TARGET_{what}"));
    if built_for("OS")? != "linux" || built_for("ARCH")? != "x86_64" {
        return Ok(());
    }
    let stubs = PathBuf::from(std::env::var("OUT_DIR")?).join("stubs.S");
    fs::write(&stubs, format!("#include \"late.S\"\n{}", functions()?))?;
    let mut stubs_and_search = cc::Build::new();
    stubs_and_search.file(stubs).file(folder.join("late.c")).include(folder);
    stubs_and_search.define("LIBRARY", format!("\"{LIBRARY}\"").as_str());
    stubs_and_search.compile("hattama_late");
    Ok(())
}

/// A line for each function that may be called.
fn functions() -> Result<String, Box<dyn Error>> {
    let mut lines = String::new();
    for (module, file, beginning) in MODULES {
        let file = Path::new(&pkg_config::get_variable(module, "libdir")?).join(file);
        println!("cargo::rerun-if-changed={}", file.display());
        let bytes = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        for symbol in object::File::parse(&*bytes)?.dynamic_symbols() {
            let name = symbol.name()?;
            let is_function = symbol.is_definition() && symbol.kind() == SymbolKind::Text;
            if is_function && name.starts_with(beginning) {
                lines.push_str(&format!("late {name}\n"));
            }
        }
    }
    Ok(lines)
}
