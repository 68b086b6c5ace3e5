//! Lets Tauri check the capabilities and embed the configuration at compile time; on Windows also the
//! icon, the version, and what the system is to know of the program before it starts; on Linux, has
//! what draws the window loaded late.

mod late;

use tauri_build::{Attributes, WindowsAttributes};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let windows = WindowsAttributes::new().app_manifest(include_str!("windows/hattama.manifest"));
    let attributes = Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/**/*")
        .windows_attributes(windows);
    tauri_build::try_build(attributes)?;
    late::link()
}
