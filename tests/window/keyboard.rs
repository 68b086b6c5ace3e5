//! A person at a keyboard: the program on a screen of its own, given nothing but key strokes, as an
//! X server passes them on. No WebDriver, so its processes may die and be ended as they do at work.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    Atom, ClientMessageEvent, ConfigureWindowAux, ConnectionExt, EventMask, ImageFormat,
    InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, Keycode, MapState, Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;
use x11rb::{CURRENT_TIME, NONE};

const PROGRAM: &str = env!("CARGO_BIN_EXE_hattama");

/// How long anything may take to come up. Long, because machines are shared; nothing waits longer
/// than it has to.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often a condition is looked at.
const GLANCE: Duration = Duration::from_millis(20);

/// How long nothing may come of a key before a person strikes it again.
const DOUBT: Duration = Duration::from_secs(2);

/// The screen, in pixels.
const WIDTH: u16 = 1440;
const HEIGHT: u16 = 900;

/// The symbols of keys that are no letters (X11, keysymdef.h).
pub const SPACE: u32 = 0x20;
pub const TAB: u32 = 0xff09;
pub const ENTER: u32 = 0xff0d;
pub const ESCAPE: u32 = 0xff1b;
pub const LEFT: u32 = 0xff51;
pub const UP: u32 = 0xff52;
pub const RIGHT: u32 = 0xff53;
pub const DOWN: u32 = 0xff54;
pub const PAGE_UP: u32 = 0xff55;
pub const PAGE_DOWN: u32 = 0xff56;
pub const INSERT: u32 = 0xff63;
pub const F1: u32 = 0xffbe;
pub const F4: u32 = 0xffc1;
pub const F5: u32 = 0xffc2;
pub const F6: u32 = 0xffc3;
pub const SHIFT: u32 = 0xffe1;
pub const CONTROL: u32 = 0xffe3;
pub const ALT: u32 = 0xffe9;

/// The program, its screen, and the keyboard before it.
pub struct Seat {
    screen: Child,
    program: Child,
    connection: RustConnection,
    root: Window,
}

impl Seat {
    /// Starts the program on a data folder and waits until its window is there.
    pub fn take(data: &Path) -> Seat {
        Seat::take_by(data, |_| ())
    }

    /// The same, with more said to the program.
    pub fn take_by(data: &Path, more: impl FnOnce(&mut Command)) -> Seat {
        Seat::before(Command::new(PROGRAM), data, more)
    }

    /// The same, with every call written to a file by which the program or a child of it could reach another
    /// machine. `strace` is a grandchild: the program stays ours.
    pub fn take_traced(data: &Path, calls: &Path, more: impl FnOnce(&mut Command)) -> Seat {
        let mut strace = Command::new("strace");
        strace.args(["--daemonize", "--follow-forks", "--seccomp-bpf"]);
        strace.arg("--trace=connect,sendto,sendmsg,sendmmsg").arg("--output").arg(calls);
        strace.arg(PROGRAM);
        Seat::before(strace, data, more)
    }

    fn before(mut program: Command, data: &Path, more: impl FnOnce(&mut Command)) -> Seat {
        let (screen, display) = screen();
        program
            .arg("--data")
            .arg(data)
            .env("DISPLAY", &display)
            .env("GDK_BACKEND", "x11")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        more(&mut program);
        let program = program.spawn().expect("the program starts");
        let (connection, number) = x11rb::connect(Some(&display)).expect("the screen is there");
        let root = connection.setup().roots[number].root;
        let seat = Seat { screen, program, connection, root };
        wait("the window", || seat.window());
        seat
    }

    /// Strikes the keys of a text of Latin letters, digits and blanks.
    pub fn write(&self, text: &str) {
        for letter in text.chars() {
            let held: &[u32] = if letter.is_uppercase() { &[SHIFT] } else { &[] };
            self.chord(held, u32::from(letter.to_ascii_lowercase()));
        }
    }

    /// Strikes keys until something comes of them, as a person does who sees that nothing has: a
    /// page takes no keys while it is only coming up.
    pub fn until(&self, what: &str, keys: impl Fn(&Seat), mut condition: impl FnMut() -> bool) {
        let until = Instant::now() + PATIENCE;
        while !condition() {
            assert!(Instant::now() < until, "waited for {what} in vain");
            keys(self);
            let doubt = Instant::now() + DOUBT;
            while !condition() && Instant::now() < doubt {
                sleep(GLANCE);
            }
        }
    }

    /// Strikes one key.
    pub fn strike(&self, symbol: u32) {
        self.chord(&[], symbol);
    }

    /// Strikes a key while others are held down.
    pub fn chord(&self, held: &[u32], symbol: u32) {
        let keys: Vec<Keycode> = held.iter().chain([&symbol]).map(|key| self.code(*key)).collect();
        let window = wait("the window", || self.window());
        // No window manager is there to give it the focus.
        self.connection
            .set_input_focus(InputFocus::PARENT, window, CURRENT_TIME)
            .expect("the screen is there");
        for code in &keys {
            self.fake(KEY_PRESS_EVENT, *code);
        }
        for code in keys.iter().rev() {
            self.fake(KEY_RELEASE_EVENT, *code);
        }
        self.connection.get_input_focus().expect("sent").reply().expect("all keys have arrived");
    }

    fn fake(&self, event: u8, code: Keycode) {
        self.connection
            .xtest_fake_input(event, code, CURRENT_TIME, NONE, 0, 0, 0)
            .expect("the screen takes keys");
    }

    /// The key with a symbol.
    fn code(&self, symbol: u32) -> Keycode {
        let setup = self.connection.setup();
        let (first, last) = (setup.min_keycode, setup.max_keycode);
        let mapping = self
            .connection
            .get_keyboard_mapping(first, last - first + 1)
            .expect("sent")
            .reply()
            .expect("the keyboard has a mapping");
        let per_key = usize::from(mapping.keysyms_per_keycode);
        let place = mapping.keysyms.chunks(per_key).position(|key| key[0] == symbol);
        first + place.unwrap_or_else(|| panic!("no key has {symbol:#x}")) as u8
    }

    /// The window that keys go to: the program's, or the dialog that lies over it.
    fn window(&self) -> Option<Window> {
        self.windows().pop()
    }

    /// Whether a dialog of the system lies over the program's window.
    pub fn is_asked(&self) -> bool {
        self.windows().len() > 1
    }

    /// Takes the folder that a dialog of the system shows, by the key of its button, and waits until it has
    /// gone.
    pub fn open_this_folder(&self) {
        let key = |seat: &Seat| seat.chord(&[ALT], u32::from('o'));
        self.until("the dialog's end", key, || !self.is_asked());
    }

    /// The windows that are shown, from the lowest to the highest, without menus and hints.
    fn windows(&self) -> Vec<Window> {
        let tree = self.connection.query_tree(self.root).ok().and_then(|sent| sent.reply().ok());
        let mut windows = tree.map(|tree| tree.children).unwrap_or_default();
        windows.retain(|window| self.is_large(*window).unwrap_or(false));
        windows
    }

    fn is_large(&self, window: Window) -> Option<bool> {
        let attributes = self.connection.get_window_attributes(window).ok()?.reply().ok()?;
        let geometry = self.connection.get_geometry(window).ok()?.reply().ok()?;
        let is_managed = !attributes.override_redirect;
        Some(is_managed && attributes.map_state == MapState::VIEWABLE && geometry.width > 600)
    }

    /// Makes the window as large as this, in pixels, as one who drags its corner.
    pub fn resize(&self, width: u16, height: u16) {
        let window = wait("the window", || self.window());
        let size = ConfigureWindowAux::new().width(u32::from(width)).height(u32::from(height));
        let sent = self.connection.configure_window(window, &size);
        sent.expect("sent").check().expect("the window is there");
    }

    /// How large the window is, in pixels.
    pub fn size(&self) -> (u16, u16) {
        let window = wait("the window", || self.window());
        let sent = self.connection.get_geometry(window).expect("sent");
        let geometry = sent.reply().expect("the window is there");
        (geometry.width, geometry.height)
    }

    /// What stands in the title bar of the window that keys go to.
    pub fn title(&self) -> String {
        let window = wait("the window", || self.window());
        let [name, kind] = [self.atom(b"_NET_WM_NAME"), self.atom(b"UTF8_STRING")];
        let sent = self.connection.get_property(false, window, name, kind, 0, u32::MAX);
        let property = sent.expect("sent").reply().expect("the window is there");
        String::from_utf8_lossy(&property.value).into_owned()
    }

    /// What a stretch of the screen shows from its top to its bottom: red, green and blue of each pixel.
    pub fn look(&self, left: i16, width: u16) -> Option<Vec<[u8; 3]>> {
        let format = ImageFormat::Z_PIXMAP;
        let sent = self.connection.get_image(format, self.root, left, 0, width, HEIGHT, u32::MAX);
        let pixels = sent.ok()?.reply().ok()?.data;
        // Blue, green, red and a byte that means nothing.
        Some(pixels.chunks_exact(4).map(|pixel| [pixel[2], pixel[1], pixel[0]]).collect())
    }

    /// Keeps what the screen looks like, for whoever reads why a test failed: a picture in PPM.
    fn picture(&self) -> Option<()> {
        let mut picture = format!("P6 {WIDTH} {HEIGHT} 255\n").into_bytes();
        picture.extend(self.look(0, WIDTH)?.concat());
        fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("screen.ppm"), picture).ok()
    }

    /// A name as the screen knows it.
    fn atom(&self, name: &[u8]) -> Atom {
        let sent = self.connection.intern_atom(false, name).expect("sent");
        sent.reply().expect("every name has an atom").atom
    }

    /// The process that runs the page, if there is one.
    pub fn page(&self) -> Option<u32> {
        let entries = fs::read_dir("/proc").ok()?.flatten();
        let mut processes = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        processes.find(|process| self.runs_the_page(*process))
    }

    fn runs_the_page(&self, process: u32) -> bool {
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        let Some((name, rest)) = stat.rsplit_once(')') else { return false };
        let mut fields = rest.split_whitespace();
        let is_alive = fields.next() != Some("Z");
        let parent = fields.next().and_then(|parent| parent.parse().ok());
        name.contains("(WebKitWebProce") && is_alive && parent == Some(self.program.id())
    }

    /// Sends a signal to the program.
    pub fn signal(&self, name: &str) {
        kill(name, self.program.id());
    }

    /// Asks the window to close, as a window manager does when its cross is clicked (ICCCM, 4.2.8).
    pub fn close(&self) {
        let window = wait("the window", || self.window());
        let delete = [self.atom(b"WM_DELETE_WINDOW"), CURRENT_TIME, 0, 0, 0];
        let event = ClientMessageEvent::new(32, window, self.atom(b"WM_PROTOCOLS"), delete);
        let sent = self.connection.send_event(false, window, EventMask::NO_EVENT, event);
        sent.expect("sent").check().expect("the window is there");
    }

    /// Waits until the program has ended. Its screen is there until the seat is left: what the program has
    /// started may still look for it.
    pub fn ended(&mut self) -> ExitStatus {
        let program = &mut self.program;
        wait("the program's end", || program.try_wait().expect("it is our child"))
    }
}

impl Drop for Seat {
    /// A test that fails leaves nothing behind but a picture.
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.picture();
        }
        let _ = self.program.kill();
        let _ = self.program.wait();
        let _ = self.screen.kill();
        let _ = self.screen.wait();
    }
}

/// Sends a signal to a process.
pub fn kill(signal: &str, process: u32) {
    let sent = Command::new("kill").args(["-s", signal, &process.to_string()]).status();
    assert!(sent.is_ok_and(|status| status.success()), "the process is there");
}

/// Waits for a condition.
pub fn wait<T>(what: &str, mut condition: impl FnMut() -> Option<T>) -> T {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = condition() {
            return found;
        }
        assert!(Instant::now() < until, "waited for {what} in vain");
        sleep(GLANCE);
    }
}

/// A screen of its own, and its name.
fn screen() -> (Child, String) {
    let mut screen = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", &format!("{WIDTH}x{HEIGHT}x24")])
        .args(["-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb starts; `cargo xtask test` installs it");
    let mut number = String::new();
    let output = screen.stdout.take().expect("it is piped");
    BufReader::new(output).read_line(&mut number).expect("Xvfb names its screen");
    (screen, format!(":{}", number.trim()))
}
