//! The owner file: locked as long as the store is open, it keeps other users and machines out.
//! Processes of one user on one machine share it.

use std::fs::File;
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::{Environment, private};

/// The name of the owner file.
const FILE_NAME: &str = "hattama.owner";

/// Who has a store open, as the owner file says it.
#[derive(Serialize, Deserialize, PartialEq, Eq)]
struct Owner {
    user: String,
    host: String,
}

/// The owner file while the store is being opened.
pub(crate) struct Hold {
    file: File,
    path: PathBuf,
    us: Owner,
    is_alone: bool,
}

impl Hold {
    /// Takes the owner file, after whoever is just opening the store, or tells who has it.
    pub fn take(folder: &Path, environment: &Environment) -> Result<Hold> {
        let path = folder.join(FILE_NAME);
        let file =
            private::open_file(&path).map_err(|source| Error::unwritable(folder, &path, source))?;
        let us = Owner { user: environment.user.clone(), host: environment.device.clone() };
        // Nobody has it open where the lock is free: whatever the file says is of the past.
        let is_alone = file.try_lock().is_ok();
        let mut hold = Hold { file, path, us, is_alone };
        if is_alone {
            hold.write().map_err(Error::io(&hold.path))?;
        } else {
            hold.file.lock_shared().map_err(Error::io(&hold.path))?;
            hold.check()?;
        }
        Ok(hold)
    }

    /// Whether nobody else has the store open.
    pub fn is_alone(&self) -> bool {
        self.is_alone
    }

    /// Lets other processes of the same user in; the file keeps others out until it is closed.
    pub fn share(mut self) -> Result<File> {
        if self.is_alone {
            // Closed rather than unlocked: Wine fails to unlock what it has unlocked.
            self.file = private::open_file(&self.path).map_err(Error::io(&self.path))?;
            self.file.lock_shared().map_err(Error::io(&self.path))?;
            // Somebody else may have come in between.
            self.check()?;
        }
        Ok(self.file)
    }

    /// Keeps everybody out until the file is closed.
    pub fn keep(self) -> File {
        self.file
    }

    fn write(&mut self) -> io::Result<()> {
        let text = serde_json::to_string(&self.us)?;
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(text.as_bytes())
    }

    /// Refuses a store that another user has, or that is open on another machine.
    fn check(&mut self) -> Result<()> {
        match self.read().map_err(Error::io(&self.path))? {
            Some(owner) if owner != self.us => {
                Err(Error::HeldBy { user: owner.user, host: owner.host })
            }
            _ => Ok(()),
        }
    }

    fn read(&mut self) -> io::Result<Option<Owner>> {
        let mut text = String::new();
        self.file.rewind()?;
        self.file.read_to_string(&mut text)?;
        Ok(serde_json::from_str(&text).ok())
    }
}
