//! A second reader: where much has to be read, two connections read at once what is one moment of the
//! store.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::error::Result;
use crate::{FILE_NAME, Store, database};

/// A connection that may read beside the store's own.
pub(crate) struct Beside {
    conn: Connection,
    /// What it had seen of others' writing before the moment began.
    seen: u32,
}

impl Store {
    /// Call it before the moment begins that is to be read.
    pub(crate) fn beside(&self) -> Result<Beside> {
        Beside::at(&self.folder.join(FILE_NAME))
    }
}

impl Beside {
    fn at(path: &Path) -> Result<Beside> {
        let conn = database::open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        conn.pragma_update(None, "query_only", true)?;
        let seen = data_version(&conn)?;
        Ok(Beside { conn, seen })
    }

    /// Goes into the moment in which the store's own connection reads since a while, and has written
    /// nothing; `None` where somebody wrote just before, so that it can't be the same.
    pub fn within(self) -> Result<Option<Connection>> {
        self.conn.execute_batch("BEGIN")?;
        let is_same = data_version(&self.conn)? == self.seen;
        Ok(is_same.then_some(self.conn))
    }
}

/// A counter that grows when another connection has written; in a transaction it begins the moment.
pub(crate) fn data_version(conn: &Connection) -> Result<u32> {
    Ok(conn.pragma_query_value(None, "data_version", |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file with a number in it, and the path of it.
    fn one(folder: &Path) -> (Connection, std::path::PathBuf) {
        let path = folder.join("one.db");
        let conn = Connection::open(&path).expect("opened");
        conn.execute_batch(
            "PRAGMA journal_mode = WAL; CREATE TABLE one (number INTEGER); INSERT INTO one VALUES (1);",
        )
        .expect("written");
        (conn, path)
    }

    fn number(conn: &Connection) -> u32 {
        conn.query_one("SELECT number FROM one", [], |row| row.get(0)).expect("read")
    }

    fn write(conn: &Connection) {
        conn.execute("UPDATE one SET number = number + 1", []).expect("written");
    }

    #[test]
    fn both_see_the_same_whatever_is_written_afterwards() {
        let folder = tempfile::tempdir().expect("a folder");
        let (conn, path) = one(folder.path());
        let beside = Beside::at(&path).expect("opened");
        let moment = conn.unchecked_transaction().expect("begun");
        assert_eq!(number(&moment), 1);
        let beside = beside.within().expect("begun").expect("nobody has written");
        write(&Connection::open(&path).expect("opened"));
        assert_eq!((number(&moment), number(&beside)), (1, 1));
    }

    #[test]
    fn what_may_not_be_the_same_moment_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let (conn, path) = one(folder.path());
        let writer = Connection::open(&path).expect("opened");
        let beside = || Beside::at(&path).expect("opened");

        let before = beside();
        write(&writer);
        let moment = conn.unchecked_transaction().expect("begun");
        assert_eq!(number(&moment), 2);
        assert!(before.within().expect("begun").is_none());

        let after = beside();
        write(&writer);
        assert!(after.within().expect("begun").is_none());
    }
}
