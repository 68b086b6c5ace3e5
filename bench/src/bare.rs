//! A bare WebKitGTK window: what the start and the memory of Hattama are measured against.

fn main() {
    #[cfg(target_os = "linux")]
    linux::open();
}

#[cfg(target_os = "linux")]
mod linux {
    use gtk::prelude::*;
    use webkit2gtk::{WebView, WebViewExt};

    /// As wide and as little as a page can be that has something at its left and at its right.
    const PAGE: &str = "<body style='margin:0;display:flex;font:16px sans-serif'>\
        <div style='width:200px;height:100vh;background:#cfe8ea'>Left</div><h1>Right</h1></body>";

    pub fn open() {
        gtk::init().expect("there is a display");
        let window = gtk::Window::new(gtk::WindowType::Toplevel);
        window.set_default_size(1280, 800);
        let view = WebView::new();
        view.load_html(PAGE, None);
        window.add(&view);
        window.connect_destroy(|_| gtk::main_quit());
        window.show_all();
        gtk::main();
    }
}
