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

/// Has windows drawn without OpenGL: text and forms need none, and where the graphics driver is software,
/// to set it up takes a quarter of the start and of the memory. To be called before there is a window, since
/// one that changes how it is drawn may stay empty, and before there are threads. What is opened from the
/// window inherits it, and only another WebKitGTK would heed it. A window that WebDriver drives keeps OpenGL:
/// there are no pictures of it otherwise.
#[cfg(target_os = "linux")]
pub fn draw_by_processor() {
    if !crate::desktop::is_driven() {
        // Fails for a name with `=` in it only.
        let _ = webkit2gtk::glib::setenv("WEBKIT_DISABLE_COMPOSITING_MODE", "1", true);
    }
}

/// Other systems draw as they do.
#[cfg(not(target_os = "linux"))]
pub fn draw_by_processor() {}

/// Draws the page once it is loaded, and its ground alone until then. Asked for a page that it has no picture
/// of, WebKitGTK stops this thread for half a second to wait for one, while the page waits for what
/// this thread is to give it.
#[cfg(target_os = "linux")]
pub fn hold_until_loaded(window: &WebviewWindow) -> tauri::Result<()> {
    use gtk::prelude::WidgetExt;
    use webkit2gtk::WebViewExt;
    use webkit2gtk::glib::Propagation;
    window.with_webview(|view| {
        let view = view.inner();
        view.connect_draw(|view, context| {
            if !view.is_loading() {
                return Propagation::Proceed;
            }
            let ground = view.background_color();
            context.set_source_rgb(ground.red(), ground.green(), ground.blue());
            // What can't be drawn stays as it is for this moment.
            let _ = context.paint();
            Propagation::Stop
        });
        view.connect_is_loading_notify(|view| view.queue_draw());
    })
}

/// Other systems draw on threads of their own.
#[cfg(not(target_os = "linux"))]
pub fn hold_until_loaded(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
