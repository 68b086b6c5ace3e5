//! The machine goes to sleep while somebody types, as systemd-logind announces it: here it is a service
//! of ours on a message bus of its own.

use std::io::{BufRead, BufReader, PipeReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::zvariant::OwnedFd;

use crate::keyboard::Seat;
use crate::session::{going_on, text, type_words};

const PATH: &str = "/org/freedesktop/login1";
const INTERFACE: &str = "org.freedesktop.login1.Manager";

/// How long the program may take to ask for a lock.
const PATIENCE: Duration = Duration::from_secs(60);

/// A message bus, until it is dropped.
struct Bus {
    daemon: Child,
    address: String,
}

impl Bus {
    fn start() -> Bus {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon starts; `cargo xtask test` installs it");
        let mut address = String::new();
        let output = daemon.stdout.take().expect("piped");
        BufReader::new(output).read_line(&mut address).expect("it tells where it is");
        Bus { daemon, address: address.trim().to_owned() }
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// The service: whoever puts sleep off gets a lock, and we see it let go.
struct Login {
    locks: Sender<PipeReader>,
}

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Login {
    fn inhibit(&self, what: &str, _who: &str, _why: &str, mode: &str) -> OwnedFd {
        assert_eq!((what, mode), ("sleep", "delay"));
        let (seen, lock) = std::io::pipe().expect("there is room for a pipe");
        // Nobody looks any more where the test has ended.
        let _ = self.locks.send(seen);
        std::os::fd::OwnedFd::from(lock).into()
    }
}

/// The service on a bus, and the locks that it gives.
fn login(bus: &Bus) -> (Connection, Receiver<PipeReader>) {
    let (locks, given) = channel();
    let service = Builder::address(bus.address.as_str())
        .and_then(|builder| builder.serve_at(PATH, Login { locks }))
        .and_then(|builder| builder.name("org.freedesktop.login1"))
        .and_then(Builder::build);
    (service.expect("the bus takes it"), given)
}

fn announce(service: &Connection, is_going: bool) {
    let told = service.emit_signal(None::<&str>, PATH, INTERFACE, "PrepareForSleep", &is_going);
    told.expect("the bus takes it");
}

#[test]
fn what_is_being_typed_is_finished_before_the_machine_sleeps() {
    let data = tempfile::tempdir().expect("a folder");
    let (store, speech) = going_on(data.path());
    let bus = Bus::start();
    let (service, locks) = login(&bus);
    let seat = Seat::take_by(data.path(), |program| {
        program.env("DBUS_SYSTEM_BUS_ADDRESS", &bus.address);
    });
    let mut lock = locks.recv_timeout(PATIENCE).expect("sleep is put off");
    type_words(&seat, &store, speech, " to the last key");
    announce(&service, true);
    // It ends when the lock is let go of.
    lock.read_to_end(&mut Vec::new()).expect("the pipe ends");
    assert_eq!(store.drafts().expect("read"), [], "it is finished, not only drafted");
    assert!(text(&store, speech).ends_with("a to the last key"));
    announce(&service, false);
    locks.recv_timeout(PATIENCE).expect("sleep is put off again");
}
