//! How the window is drawn on Linux: by the processor.
//!
//! Text and forms need no more. To set up OpenGL takes a third of the start and a quarter of the
//! memory where the graphics driver is software, and of drivers web views fail most.

use tauri::WebviewWindow;

/// Draws a window without OpenGL, unless WebDriver drives it, which can take no pictures then.
#[cfg(target_os = "linux")]
pub fn draw_by_processor(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    if crate::desktop::is_driven() {
        return Ok(());
    }
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Other systems draw as they do.
#[cfg(not(target_os = "linux"))]
pub fn draw_by_processor(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
