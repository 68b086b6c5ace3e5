//! A page driven by WebDriver: scripts run in it, keys struck in it.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tokio::runtime::{Builder, Runtime};
use tokio::time::sleep;

/// How long anything may take to come up.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often a condition is looked at.
const GLANCE: Duration = Duration::from_millis(20);

/// One program's only page.
pub struct Page {
    runtime: Runtime,
    client: Client,
    driver: Child,
}

impl Page {
    /// Starts Hattama on a data folder, and waits until it can be used.
    pub fn of_hattama(programs: &Path, data: &Path) -> Page {
        let data = data.to_str().expect("a path in Unicode");
        let page = Page::open(&programs.join("hattama"), &["--data", data]);
        page.answer("return document.querySelector('main, h1') && true");
        page
    }

    /// Starts a program that lets its page be driven.
    pub fn open(program: &Path, arguments: &[&str]) -> Page {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let port = free_port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            // As the window is drawn when nobody drives it.
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .stdout(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts");
        let options = json!({ "binary": program, "args": arguments });
        let wanted = Map::from_iter([("webkitgtk:browserOptions".to_owned(), options)]);
        let client = runtime.block_on(connect(port, wanted));
        Page { runtime, client, driver }
    }

    /// Runs a script.
    pub fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.runtime.block_on(self.client.execute(script, arguments)).expect("the script runs")
    }

    /// What a script gives, once it gives anything.
    pub fn answer(&self, script: &str) -> Value {
        let until = Instant::now() + PATIENCE;
        loop {
            let given = self.run(script, vec![]);
            if !given.is_null() {
                return given;
            }
            assert!(Instant::now() < until, "waited in vain for «{script}»");
            self.runtime.block_on(async { sleep(GLANCE).await });
        }
    }

    /// Strikes the keys of a text where the caret is.
    pub fn strike(&self, text: &str) {
        self.runtime.block_on(async {
            let focused = self.client.active_element().await.expect("something has the focus");
            focused.send_keys(text).await.expect("it takes keys");
        });
    }

    pub fn close(mut self) {
        self.runtime.block_on(self.client.clone().close()).expect("the session ends");
        self.driver.kill().expect("the driver ends");
        self.driver.wait().expect("the driver has ended");
    }
}

async fn connect(port: u16, wanted: Map<String, Value>) -> Client {
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(wanted);
    let until = Instant::now() + PATIENCE;
    loop {
        match builder.connect(&format!("http://127.0.0.1:{port}")).await {
            Ok(client) => return client,
            Err(error) if Instant::now() > until => panic!("no session: {error}"),
            // The driver is not listening yet.
            Err(_) => sleep(GLANCE).await,
        }
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}
