//! Gives the programs their icon, their version, and what Windows is to know of them before it starts them.

use std::env::var;

use tauri_winres::WindowsResource;

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=hattama.manifest");
    println!("cargo::rerun-if-changed=../icons/icon.ico");
    if var("CARGO_CFG_TARGET_OS").as_deref() != Ok("windows") {
        return Ok(());
    }
    let mut resource = WindowsResource::new();
    resource.set_manifest(include_str!("hattama.manifest"));
    resource.set_icon("../icons/icon.ico");
    resource.set("ProductName", "Hattama").set("FileDescription", "Hattama");
    resource.set("CompanyName", "Hattama");
    resource.compile()
}
