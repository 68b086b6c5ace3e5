//! How the window is drawn: its ground before there is a page, and on Linux by the processor.

use hattama_domain::settings::Theme;
use tauri::WebviewWindow;
use tauri::window::Color;

/// The grounds of the page, `--bg` of its light and its dark palette.
const LIGHT: Color = Color(0xf4, 0xf4, 0xf1, 0xff);
const DARK: Color = Color(0x15, 0x18, 0x1b, 0xff);

/// Gives a window the ground that its page will have, so that nothing flashes white.
pub fn ground(window: &WebviewWindow, theme: Theme) -> tauri::Result<()> {
    let is_dark = match theme {
        Theme::System => window.theme()? == tauri::Theme::Dark,
        Theme::Light => false,
        Theme::Dark => true,
    };
    window.set_background_color(Some(if is_dark { DARK } else { LIGHT }))
}

/// Draws a window without OpenGL. Text and forms need none, and to set it up takes a third of the
/// start and a quarter of the memory where the graphics driver is software. A window that WebDriver
/// drives keeps it: there are no pictures of it otherwise.
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
