//! Driving the real window: the program under WebKitWebDriver, and controls found as a person
//! finds them, by what they are and what they are called.

use std::fs::{self, File};
use std::net::TcpListener;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tokio::time::{Instant, sleep};

use crate::keyboard::kill;

/// How long anything may take to come up. Long, because machines are shared; nothing waits longer
/// than it has to.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often a condition is looked at.
const GLANCE: Duration = Duration::from_millis(50);

/// A script that finds the controls with a role and a name.
const CONTROLS: &str = include_str!("controls.js");

/// A script that finds the tab of a language beside the name of a text.
const LANGUAGE_TAB: &str = "return [...document.querySelectorAll('[role=tablist]')] \
    .filter((tabs) => tabs.ariaLabel?.startsWith(`${arguments[0]}:`)) \
    .flatMap((tabs) => [...tabs.querySelectorAll(`[data-language=${arguments[1]}]`)])";

/// A script that brings an element in sight, also where it is hidden by what scrolls around it, and says
/// where it is then.
const BRING: &str = "arguments[0].scrollIntoViewIfNeeded(); \
    return JSON.stringify(arguments[0].getBoundingClientRect())";

/// A script that counts some frames down.
const DRAW: &str = "window.framesLeft = 10; \
    const draw = () => { if (--window.framesLeft > 0) requestAnimationFrame(draw) }; \
    requestAnimationFrame(draw)";

/// The window of one run of the program.
pub struct Window {
    client: Client,
    driver: Child,
    data: PathBuf,
}

impl Window {
    /// Starts the program on a data folder; whatever path it asks for, `chosen` is the answer.
    pub async fn open(data: &Path, chosen: &Path) -> Window {
        let port = free_port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("HATTAMA_CHOOSE", chosen)
            .env("LC_ALL", "ru_KZ.UTF-8")
            .stdout(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts; `cargo xtask test` installs it");
        Window { client: connect(port, data).await, driver, data: data.to_owned() }
    }

    /// Closes the window, and waits until the program has let go of its store.
    pub async fn close(self) {
        self.client.clone().close().await.expect("the session ends");
        self.ended().await;
    }

    /// Ends the program as a log-off does, and waits until it has let go of its store.
    pub async fn log_off(self) {
        kill("TERM", self.process());
        self.ended().await;
    }

    /// The process of the program.
    fn process(&self) -> u32 {
        let data = self.data.as_os_str().as_bytes();
        let has_our_data = |process: &u32| {
            let arguments = fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
            arguments.split(|byte| *byte == 0).any(|argument| argument == data)
        };
        let entries = fs::read_dir("/proc").expect("Linux tells of its processes").flatten();
        let mut processes = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        processes.find(has_our_data).expect("the program runs")
    }

    async fn ended(mut self) {
        let owner = File::open(self.data.join("hattama.owner")).expect("the owner file is there");
        let until = Instant::now() + PATIENCE;
        while owner.try_lock().is_err() {
            assert!(Instant::now() < until, "the program has not ended");
            sleep(GLANCE).await;
        }
        self.driver.kill().expect("the driver ends");
        self.driver.wait().expect("the driver has ended");
    }

    /// Runs a script in the page.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.expect("the script runs")
    }

    /// What a script gives, once it gives anything.
    pub async fn answer(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.wait(&format!("an answer to «{script}»"), async || {
            let given = self.client.execute(script, arguments.clone()).await?;
            Ok((!given.is_null()).then_some(given))
        })
        .await
    }

    /// The first control with a role and a name; waits until it is there.
    pub async fn control(&self, role: &str, name: &str) -> Element {
        let arguments = vec![json!(role), json!(name)];
        self.wait(&format!("{role} «{name}»"), async || {
            let found = self.client.execute(CONTROLS, arguments.clone()).await?;
            Ok(found.get(0).map(|reference| element(&self.client, reference)))
        })
        .await
    }

    /// Clicks a control, once it rests: what moves is missed, and nobody is told.
    pub async fn click(&self, role: &str, name: &str) {
        let mut place = None;
        // It may also be drawn anew between being found and being clicked.
        self.wait(&format!("a click on {role} «{name}»"), async || {
            let control = self.control(role, name).await;
            let reference = serde_json::to_value(&control).expect("a reference");
            let found = match self.client.execute(BRING, vec![reference]).await {
                Ok(found) => found,
                Err(error) => return passing(Err(error)),
            };
            if place.replace(found.clone()) != Some(found) {
                return Ok(None);
            }
            passing(control.click().await)
        })
        .await;
    }

    /// Types into a field, in the place of what is there.
    pub async fn fill(&self, name: &str, text: &str) {
        self.click("textbox", name).await;
        self.press(&[Key::Control], "a").await;
        self.write(text).await;
    }

    /// Types text where the caret is.
    pub async fn write(&self, text: &str) {
        // What has the focus may be drawn anew between being found and being typed into.
        self.wait(&format!("something that takes «{text}»"), async || {
            let focused = self.client.active_element().await?;
            passing(focused.send_keys(text).await)
        })
        .await;
    }

    /// Presses a key with others held down, or types where none are.
    pub async fn press(&self, held: &[Key], key: &str) {
        if held.is_empty() {
            return self.write(key).await;
        }
        let held: String = held.iter().map(|key| char::from(*key)).collect();
        self.write(&format!("{held}{key}{}", char::from(Key::Null))).await;
    }

    /// Presses a special key alone.
    pub async fn hit(&self, key: Key) {
        self.write(&char::from(key).to_string()).await;
    }

    /// Types into a field that is worded per language.
    pub async fn word(&self, name: &str, language: &str, text: &str) {
        let arguments = vec![json!(name), json!(language)];
        self.wait(&format!("«{name}» in {language}"), async || {
            let found = self.client.execute(LANGUAGE_TAB, arguments.clone()).await?;
            match found.get(0) {
                Some(tab) => passing(element(&self.client, tab).click().await),
                None => Ok(None),
            }
        })
        .await;
        self.fill(name, text).await;
    }

    /// Chooses from a field that searches, or adds what is typed: letters, then Enter.
    pub async fn choose(&self, name: &str, letters: &str) {
        self.click("combobox", name).await;
        self.press(&[Key::Control], "a").await;
        self.write(letters).await;
        self.hit(Key::Enter).await;
    }

    /// Waits until a text can be read in the window.
    pub async fn see(&self, text: &str) {
        let script = "return document.body.innerText.replace(/\\s+/g, ' ').includes(arguments[0])";
        self.wait(&format!("the text «{text}»"), async || {
            let is_there = self.client.execute(script, vec![json!(text)]).await?;
            Ok((is_there == json!(true)).then_some(()))
        })
        .await;
    }

    /// Waits until a field holds a text.
    pub async fn holds(&self, name: &str, text: &str) {
        self.wait(&format!("«{text}» in the field «{name}»"), async || {
            let value = self.control("textbox", name).await.prop("value").await?;
            Ok((value.as_deref() == Some(text)).then_some(()))
        })
        .await;
    }

    /// Goes to a place of the window, as a link does.
    pub async fn go(&self, place: &str) {
        self.run("location.hash = arguments[0]", vec![json!(place)]).await;
    }

    /// The part of the address that names the place.
    pub async fn place(&self) -> String {
        self.run("return location.hash", vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until something is there.
    pub async fn sees(&self, selector: &str) {
        let there = "return document.querySelector(arguments[0]) && true";
        self.answer(there, vec![json!(selector)]).await;
    }

    /// Makes the window as large as that, in pixels.
    pub async fn resize(&self, (width, height): (u32, u32)) {
        self.client.set_window_size(width, height).await.expect("the window takes a size");
    }

    /// What the window shows, as a PNG, once it stays: what is drawn comes some frames after what is there.
    pub async fn seen(&self) -> Vec<u8> {
        self.run(DRAW, vec![]).await;
        self.answer("return window.framesLeft === 0 || null", vec![]).await;
        let mut before = Vec::new();
        self.wait("a picture that stays", async || {
            let now = self.client.screenshot().await?;
            let last = std::mem::replace(&mut before, now.clone());
            Ok((now == last).then_some(now))
        })
        .await
    }

    async fn wait<T>(
        &self,
        what: &str,
        mut attempt: impl AsyncFnMut() -> Result<Option<T>, CmdError>,
    ) -> T {
        let until = Instant::now() + PATIENCE;
        loop {
            match attempt().await {
                Ok(Some(found)) => return found,
                Ok(None) => {}
                Err(error) => panic!("{what}: {error}"),
            }
            if Instant::now() > until {
                let seen = self.run("return document.body.innerText", vec![]).await;
                let picture = self.picture().await;
                let seen = seen.as_str().unwrap_or_default();
                panic!("waited for {what} in vain; see {}\n{seen}", picture.display());
            }
            sleep(GLANCE).await;
        }
    }

    /// Keeps what the window looks like, for whoever reads why a test failed.
    async fn picture(&self) -> PathBuf {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("window.png");
        let picture = self.client.screenshot().await.unwrap_or_default();
        std::fs::write(&path, picture).expect("the target folder can be written");
        path
    }
}

impl Drop for Window {
    /// A test that fails leaves no driver behind.
    fn drop(&mut self) {
        // It has ended already where the window was closed.
        let _ = self.driver.kill();
    }
}

fn element(client: &Client, reference: &Value) -> Element {
    let ids = reference.as_object().and_then(|reference| reference.values().next());
    let id = ids.and_then(Value::as_str).expect("the reference of an element");
    Element::from_element_id(client.clone(), id.to_owned().into())
}

/// Nothing yet where the next attempt may do better.
fn passing(outcome: Result<(), CmdError>) -> Result<Option<()>, CmdError> {
    match outcome {
        Ok(()) => Ok(Some(())),
        Err(CmdError::Standard(error))
            if [
                ErrorStatus::StaleElementReference,
                ErrorStatus::ElementClickIntercepted,
                ErrorStatus::ElementNotInteractable,
            ]
            .contains(&error.error) =>
        {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

async fn connect(port: u16, data: &Path) -> Client {
    let options = json!({ "binary": env!("CARGO_BIN_EXE_hattama"), "args": ["--data", data] });
    let capabilities = Map::from_iter([("webkitgtk:browserOptions".to_owned(), options)]);
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities);
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
