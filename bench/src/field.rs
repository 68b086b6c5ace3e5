//! A bare WebKitGTK window with one field: what typing in Hattama is measured against, driven by the
//! same driver.

fn main() {
    #[cfg(target_os = "linux")]
    linux::open();
}

#[cfg(target_os = "linux")]
mod linux {
    use gtk::prelude::*;
    use webkit2gtk::{
        ApplicationInfo, AutomationSessionExt, WebContext, WebContextExt, WebView, WebViewExt,
    };

    const PAGE: &str = "<textarea autofocus style='width:100%;height:90vh'></textarea>";

    pub fn open() {
        gtk::init().expect("there is a display");
        let context = WebContext::new();
        context.set_automation_allowed(true);
        let view = WebView::builder().web_context(&context).is_controlled_by_automation(true);
        let view = view.build();
        let driven = view.clone();
        context.connect_automation_started(move |_, session| {
            let about = ApplicationInfo::new();
            about.set_name("field");
            session.set_application_info(&about);
            let driven = driven.clone();
            session.connect_create_web_view(None, move |_| driven.clone());
        });
        view.load_html(PAGE, None);
        let window = gtk::Window::new(gtk::WindowType::Toplevel);
        window.set_default_size(1280, 800);
        window.add(&view);
        window.connect_destroy(|_| gtk::main_quit());
        window.show_all();
        gtk::main();
    }
}
