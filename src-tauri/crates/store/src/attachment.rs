//! Attached files: kept beside the store under the hash of what they contain, the same one once.
//!
//! A file is there whole, and on the disk, before its row says so. Rows are never taken away: an
//! undo may bring back what refers to them.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use hattama_domain::attachment::Attachment;
use rusqlite::params;
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::{Store, private};

/// The folder of attached files, in the data folder.
pub(crate) const FOLDER: &str = "files";

/// The folder of copies that viewers have been given, in the data folder.
const LENT: &str = "lent";

/// The folder of papers that were made for viewers, in that of the copies.
const PAPERS: &str = "papers";

/// A place for a file on its way in. Copying takes as long as the file is large, and needs no store.
pub struct Incoming {
    part: Part,
}

/// A copy of a file, whole and on the disk, of which no row speaks yet. Unless it is kept, it goes.
pub struct Arrived {
    part: Part,
    name: String,
    content: Content,
}

/// A file in the making, taken away with whoever makes it.
struct Part(PathBuf);

impl Drop for Part {
    fn drop(&mut self) {
        // What is left of a copy is in nobody's way.
        let _ = fs::remove_file(&self.0);
    }
}

impl Incoming {
    /// Copies a file as it is now.
    ///
    /// # Errors
    ///
    /// Refuses what can't be read or copied whole; nothing of it is left then.
    pub fn take(self, path: &Path) -> Result<Arrived> {
        let content = copy(path, &self.part.0)?;
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        Ok(Arrived { part: self.part, name, content })
    }
}

impl Store {
    /// Keeps a copy of a file, as it is now, beside the store.
    ///
    /// # Errors
    ///
    /// Refuses what can't be read or copied whole; nothing is kept then.
    pub fn attach(&mut self, path: &Path) -> Result<Attachment> {
        let taken = self.incoming()?.take(path)?;
        self.keep(taken)
    }

    /// Makes room for a file that is to be kept, so that it can be copied while the store does
    /// something else.
    pub fn incoming(&self) -> Result<Incoming> {
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        let folder = self.folder.join(FOLDER);
        private::make_folder(&folder)?;
        let name = format!("{}.part", hexadecimal(&(self.environment.random)()));
        Ok(Incoming { part: Part(folder.join(name)) })
    }

    /// Puts a copy in its place and writes its row.
    pub fn keep(&mut self, Arrived { part, name, content }: Arrived) -> Result<Attachment> {
        let attachment = Attachment { hash: content.hash, name };
        let place = self.attachment_path(&attachment);
        if let Some(folder) = place.parent() {
            private::make_folder(folder)?;
        }
        private::put(&part.0, &place)?;
        self.conn
            .prepare_cached(
                "INSERT INTO attachment (hash, name, size) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO NOTHING",
            )?
            .execute(params![attachment.hash, attachment.name, content.size])?;
        Ok(attachment)
    }

    /// Where the file of an attachment is. A made-up hash leads nowhere else.
    pub fn attachment_path(&self, attachment: &Attachment) -> PathBuf {
        place(&self.folder, &attachment.hash)
    }

    /// The same for whoever reads attached files without the store at hand.
    pub fn attachment_paths(&self) -> impl Fn(&Attachment) -> PathBuf + Send + Sync + use<> {
        let folder = self.folder.clone();
        move |attachment| place(&folder, &attachment.hash)
    }

    /// A copy of an attached file for a viewer, under a name that the system takes: viewers go by a name's
    /// ending, and what they change is not what is kept.
    pub fn lend(&self, attachment: &Attachment, name: &str) -> Result<PathBuf> {
        let kept = self.attachment_path(attachment);
        let name = Path::new(name).file_name().or(kept.file_name());
        let folder = self.folder.join(LENT).join(kept.file_name().unwrap_or_default());
        private::make_folder(&folder)?;
        let lent = folder.join(name.unwrap_or_default());
        fs::copy(&kept, &lent).map_err(Error::io(&kept))?;
        Ok(lent)
    }

    /// A folder for papers that are made for a viewer alone: nobody else reads there.
    pub fn folder_for_viewers(&self) -> Result<PathBuf> {
        let folder = self.folder.join(LENT).join(PAPERS);
        private::make_folder(&folder)?;
        Ok(folder)
    }

    /// Takes away the papers that viewers were given; one that is still open may stay.
    pub fn forget_papers_for_viewers(&self) {
        // What can't be taken away now is the next time.
        let _ = fs::remove_dir_all(self.folder.join(LENT).join(PAPERS));
    }
}

/// Where a file is kept, beside the store or the copies that are in a folder.
pub(crate) fn place(folder: &Path, hash: &str) -> PathBuf {
    let hash: String = hash.chars().filter(char::is_ascii_hexdigit).collect();
    folder.join(FOLDER).join(hash.get(..2).unwrap_or_default()).join(hash)
}

/// What a file contains.
pub(crate) struct Content {
    hash: String,
    /// In bytes.
    size: i64,
}

/// Copies a file to a new one, on the disk when this returns.
fn copy(from: &Path, to: &Path) -> Result<Content> {
    let mut copy = private::new_file(to).map_err(Error::io(to))?;
    let content = read(from, |piece| copy.write_all(piece).map_err(Error::io(to)))?;
    copy.sync_all().map_err(Error::io(to))?;
    Ok(content)
}

/// Reads a file piece by piece.
pub(crate) fn read(path: &Path, mut each: impl FnMut(&[u8]) -> Result<()>) -> Result<Content> {
    let mut file = File::open(path).map_err(Error::io(path))?;
    let mut hash = Sha256::new();
    let mut size = 0;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut buffer).map_err(Error::io(path))?;
        if read == 0 {
            return Ok(Content { hash: hexadecimal(&hash.finalize()), size });
        }
        each(&buffer[..read])?;
        hash.update(&buffer[..read]);
        size += read as i64;
    }
}

/// The hash of a file's content.
pub(crate) fn hash(path: &Path) -> Result<String> {
    Ok(read(path, |_| Ok(()))?.hash)
}

pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
