//! Comparing: everything that is sealed, or what belongs to one id, with its seal.

use hattama_domain::check::Hit;
use rusqlite::{Connection, Row, params, params_from_iter};
use uuid::Uuid;

use crate::error::Result;
use crate::row::id;
use crate::{seal, wording};

/// What belongs to one id, or everything, and is not what it was when it was sealed; and how many
/// texts were compared.
pub(crate) fn compare(conn: &Connection, of: Option<Uuid>) -> Result<(u32, Vec<Hit>)> {
    let (mut compared, mut hits) = texts(conn, of)?;
    let (papers, damaged) = minutes(conn, of)?;
    compared += papers;
    hits.extend(damaged);
    hits.extend(history(conn, of)?);
    Ok((compared, hits))
}

/// The ids after one to which something sealed belongs.
pub(super) fn sealed_ids(conn: &Connection, after: Uuid, limit: u32) -> Result<Vec<Uuid>> {
    let mut statement = conn.prepare_cached(
        "SELECT id FROM speech WHERE id > ?1
         UNION SELECT owner FROM wording WHERE owner > ?1
         UNION SELECT owner FROM draft WHERE owner > ?1
         UNION SELECT id FROM minutes WHERE id > ?1
         UNION SELECT id FROM operation WHERE id > ?1
         ORDER BY 1 LIMIT ?2",
    )?;
    let ids = statement.query_map(params![after, limit], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

fn texts(conn: &Connection, of: Option<Uuid>) -> Result<(u32, Vec<Hit>)> {
    let sources = [
        (Place::Record, "SELECT text, hash, id, 'speechText', '' FROM speech", "id"),
        (Place::Record, "SELECT text, hash, owner, kind, language FROM wording", "owner"),
        (Place::Draft, "SELECT text, hash, owner, kind, language FROM draft", "owner"),
    ];
    let (mut compared, mut hits) = (0, Vec::new());
    for (place, sql, owner) in sources {
        let mut statement = conn.prepare_cached(&only(sql, owner, of))?;
        let mut rows = statement.query(params_from_iter(of))?;
        while let Some(row) = rows.next()? {
            compared += 1;
            if is_whole(row)? {
                continue;
            }
            // One whose address was hit has lost its owner: a whole check names it as such.
            hits.extend(wording::address(row, 2)?.map(|field| match place {
                Place::Record => Hit::Record { field },
                Place::Draft => Hit::Draft { field },
            }));
        }
    }
    Ok((compared, hits))
}

/// Where texts stand.
enum Place {
    Record,
    Draft,
}

/// Kept papers.
fn minutes(conn: &Connection, of: Option<Uuid>) -> Result<(u32, Vec<Hit>)> {
    let kept = "SELECT paper, hash, id FROM minutes WHERE status <> 'draft'";
    let sql = match of {
        Some(_) => format!("{kept} AND id = ?1"),
        None => kept.to_owned(),
    };
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(of))?;
    let (mut compared, mut hits) = (0, Vec::new());
    while let Some(row) = rows.next()? {
        compared += 1;
        if !is_whole(row)? {
            hits.push(Hit::Minutes { id: id(row, 2)? });
        }
    }
    Ok((compared, hits))
}

fn history(conn: &Connection, of: Option<Uuid>) -> Result<Vec<Hit>> {
    let sql = only("SELECT changeset, hash, id, number FROM operation", "id", of);
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(of))?;
    let mut hits = Vec::new();
    while let Some(row) = rows.next()? {
        if !is_whole(row)? {
            hits.push(Hit::History { id: id(row, 2)?, number: row.get(3)? });
        }
    }
    Ok(hits)
}

/// Whether the first column is what it was when it was sealed by the second.
fn is_whole(row: &Row) -> Result<bool> {
    Ok(seal::is_whole(seal::bytes(row.get_ref(0)?), seal::bytes(row.get_ref(1)?)))
}

/// Of what a query finds, all or what belongs to one id.
fn only(sql: &str, column: &str, id: Option<Uuid>) -> String {
    match id {
        Some(_) => format!("{sql} WHERE {column} = ?1"),
        None => sql.to_owned(),
    }
}
