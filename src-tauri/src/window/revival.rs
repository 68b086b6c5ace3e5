//! The page's process may die (it has memory and bugs of its own): the page is loaded anew, and what
//! was being typed comes back from its draft.

use tauri::WebviewWindow;

/// Loads the page again whenever its process has died.
#[cfg(target_os = "linux")]
pub fn revive(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;
    window.with_webview(|view| {
        view.inner().connect_web_process_terminated(|view, _| view.reload());
    })
}

/// WebView2 starts another process by itself, with a page of its own from which ours is loaded again.
#[cfg(not(target_os = "linux"))]
pub fn revive(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
