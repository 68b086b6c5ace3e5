//! Memberships: the posts of people in bodies, in words and in time.

use chrono::NaiveDate;
use hattama_domain::id::{BodyId, MembershipId, PersonId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Wording;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::person::{Membership, MembershipChange};
use hattama_domain::text::TextKind;
use rusqlite::{Connection, params};

use crate::error::Result;
use crate::operation::Tx;
use crate::require::require;
use crate::row::id;
use crate::wording::{Wordings, write_all};
use crate::{Store, case_form};

impl Store {
    /// Adds a post of a person in a body.
    pub fn add_membership(
        &mut self,
        person: PersonId,
        body: BodyId,
        role: Wording,
    ) -> Result<Done<MembershipId>> {
        self.transact(OperationName::AddMembership, |tx| {
            require(tx.conn, Noun::Person, person)?;
            let id = tx.new_id();
            add(tx, id, person, body, &role)?;
            Ok(id)
        })
    }

    /// Changes where a post is, from when to when, or how its role is declined.
    pub fn change_membership(
        &mut self,
        id: MembershipId,
        change: MembershipChange,
    ) -> Result<Done<()>> {
        self.transact(OperationName::ChangeMembership, |tx| {
            require(tx.conn, Noun::Membership, id)?;
            match change {
                MembershipChange::Body(body) => {
                    require(tx.conn, Noun::Body, body)?;
                    tx.conn
                        .prepare_cached("UPDATE membership SET body = ?2 WHERE id = ?1")?
                        .execute([id.0, body.0])?
                }
                MembershipChange::Form { language, case, text } => {
                    return case_form::write(tx, id, language, case, text);
                }
                MembershipChange::Period { since, until } => {
                    check_period(since, until)?;
                    tx.conn
                        .prepare_cached(
                            "UPDATE membership SET since = ?2, until = ?3 WHERE id = ?1",
                        )?
                        .execute(params![id.0, since, until])?
                }
            };
            Ok(())
        })
    }
}

fn check_period(since: Option<NaiveDate>, until: Option<NaiveDate>) -> Result<(), Invalid> {
    match (since, until) {
        (Some(since), Some(until)) if until < since => Err(Invalid::EndBeforeStart),
        _ => Ok(()),
    }
}

/// The posts of a person, latest first, as they are typed just now.
pub(crate) fn of_person(conn: &Connection, person: PersonId) -> Result<Vec<Membership>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, body, since, until FROM membership
         WHERE person = ?1 AND deleted_at IS NULL ORDER BY since DESC NULLS LAST, id DESC",
    )?;
    let posts = statement.query_map([person.0], |row| {
        Ok(Membership {
            id: id(row, 0)?,
            person,
            body: id(row, 1)?,
            role: Wording::default(),
            forms: Vec::new(),
            since: row.get(2)?,
            until: row.get(3)?,
        })
    })?;
    let posts: Vec<Membership> = posts.collect::<Result<_, _>>()?;
    posts
        .into_iter()
        .map(|post| {
            let role = Wordings::of(conn, post.id)?.take(TextKind::MembershipRole);
            Ok(Membership { role, forms: case_form::of(conn, post.id)?, ..post })
        })
        .collect()
}

/// Writes a new post under an id.
pub(crate) fn add(
    tx: &Tx,
    id: MembershipId,
    person: PersonId,
    body: BodyId,
    role: &Wording,
) -> Result<()> {
    require(tx.conn, Noun::Body, body)?;
    tx.conn
        .prepare_cached("INSERT INTO membership (id, person, body) VALUES (?1, ?2, ?3)")?
        .execute([id.0, person.0, body.0])?;
    write_all(tx, id, TextKind::MembershipRole, role)
}
