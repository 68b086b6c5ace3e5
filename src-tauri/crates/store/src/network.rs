//! Whether a folder is on a network drive: what SQLite's log needs of memory and locks, a drive that
//! machines share does not give, and the store would be damaged sooner or later.

use std::path::Path;

use crate::error::{Error, Result};

/// Refuses a data folder on a network drive.
pub(crate) fn require_local(folder: &Path) -> Result<()> {
    if is_remote(folder) {
        return Err(Error::NetworkFolder { path: folder.to_owned() });
    }
    Ok(())
}

/// Whether a folder, which need not be there yet, is on a network drive, as far as the system tells.
fn is_remote(folder: &Path) -> bool {
    let there = folder.ancestors().find_map(|around| around.canonicalize().ok());
    there.is_some_and(|there| is_on_network(&there))
}

#[cfg(target_os = "linux")]
fn is_on_network(folder: &Path) -> bool {
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    file_system(&mounts, folder).is_some_and(is_network_file_system)
}

#[cfg(not(target_os = "linux"))]
fn is_on_network(folder: &Path) -> bool {
    is_share(&folder.display().to_string())
}

/// The type of the file system that a folder is on, by the mounts of a process (proc_pid_mountinfo(5)).
/// File systems in user space are told apart only there, not by statfs.
#[cfg(any(target_os = "linux", test))]
fn file_system<'a>(mounts: &'a str, folder: &Path) -> Option<&'a str> {
    let mount = |line: &'a str| {
        let (mount, system) = line.split_once(" - ")?;
        let point = unescaped(mount.split(' ').nth(4)?);
        let depth = Path::new(&point).components().count();
        folder.starts_with(&point).then_some((depth, system.split(' ').next()?))
    };
    // Of several at one point the last one covers the others.
    let (_, system) = mounts.lines().filter_map(mount).max_by_key(|(depth, _)| *depth)?;
    Some(system)
}

/// A path of the mounts, in which blanks are octal numbers.
#[cfg(any(target_os = "linux", test))]
fn unescaped(path: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .into_iter()
        .fold(path.to_owned(), |path, (number, letter)| path.replace(number, letter))
}

#[cfg(any(target_os = "linux", test))]
fn is_network_file_system(name: &str) -> bool {
    const NETWORK: [&str; 22] = [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "coda",
        "ceph",
        "lustre",
        "beegfs",
        "gpfs",
        "glusterfs",
        "ocfs2",
        "gfs2",
        "sshfs",
        "davfs",
        "curlftpfs",
        "rclone",
        "s3fs",
        "ceph-fuse",
        "gvfsd-fuse",
    ];
    NETWORK.contains(&name.strip_prefix("fuse.").unwrap_or(name))
}

/// Whether a resolved path of Windows is a share: a drive's letter may stand for one.
#[cfg(any(not(target_os = "linux"), test))]
fn is_share(path: &str) -> bool {
    let is_local = path.starts_with(r"\\?\") || path.starts_with(r"\\.\");
    path.starts_with(r"\\?\UNC\") || (path.starts_with(r"\\") && !is_local)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /home rw shared:2 - nfs4 server:/home rw,vers=4.2
31 30 8:2 / /home/local rw - xfs /dev/sdb1 rw
32 22 0:41 / /mnt/our\\040files rw shared:3 master:1 - cifs //server/files rw
33 22 0:42 / /mnt/ssh rw - fuse.sshfs me@server: rw
34 22 8:3 / /mnt/stick rw - fuseblk /dev/sdc1 rw
35 22 0:43 / /mnt/vm rw - 9p share rw
36 22 0:44 / /srv rw - nfs server:/srv rw
37 36 8:4 / /srv rw - ext4 /dev/sdd1 rw
";

    #[test]
    fn a_network_drive_is_told_by_its_mount() {
        let is_remote =
            |path: &str| file_system(MOUNTS, Path::new(path)).is_some_and(is_network_file_system);
        for path in ["/home/asem/hattama", "/home", "/mnt/our files/данные", "/mnt/ssh/x"] {
            assert!(is_remote(path), "{path}");
        }
        for path in ["/", "/root", "/home/local/asem", "/homework", "/mnt/stick", "/mnt/vm", "/srv"]
        {
            assert!(!is_remote(path), "{path}");
        }
        assert_eq!(file_system("", Path::new("/")), None);
        assert_eq!(file_system("not a line\n", Path::new("/")), None);
    }

    #[test]
    fn a_share_is_told_by_its_resolved_path() {
        for path in [r"\\server\files\hattama", r"\\?\UNC\server\files", r"\\localhost\c$"] {
            assert!(is_share(path), "{path}");
        }
        for path in [r"C:\Users\Әсем", r"\\?\C:\Users", r"\\.\pipe\x", r"\Users", "/home"] {
            assert!(!is_share(path), "{path}");
        }
    }

    #[test]
    fn a_folder_of_this_machine_is_not_on_a_network_drive() {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        assert!(!is_remote(&folder.path().join("not").join("there yet")));
    }
}
