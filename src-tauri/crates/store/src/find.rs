//! Finding by name: meetings by title, people, bodies, recommendations by text.
//!
//! Every word of the query has to be there, whole or as part of a word, whatever its case, also where it was
//! typed in another keyboard layout. What was said in speeches is not looked through here.

use hattama_domain::body::Body;
use hattama_domain::find::Found;
use hattama_domain::language::Wording;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::person::Person;
use hattama_domain::text::TextKind;
use hattama_search::other_layouts;
use rusqlite::Connection;
use uuid::Uuid;

use crate::alphabet::fold;
use crate::error::Result;
use crate::wording::Wordings;
use crate::{Store, body, person};

/// How many are found at most.
const LIMIT: usize = 50;

impl Store {
    /// What has every word of `query` in its name or title; nothing where the query is blank.
    pub fn find(&self, query: &str) -> Result<Vec<Found>> {
        let query = fold(query);
        let words: Vec<Vec<String>> = query.split_whitespace().map(ways).collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let mut named = meetings(&self.conn)?;
        named.extend(person::list(&self.conn)?.iter().map(of_person));
        named.extend(body::list(&self.conn)?.iter().map(of_body));
        named.extend(recommendations(&self.conn)?);
        let found = named.into_iter().filter(|named| {
            let names = fold(&named.names);
            words.iter().all(|ways| ways.iter().any(|word| names.contains(word)))
        });
        Ok(found.map(|named| named.found).take(LIMIT).collect())
    }
}

/// What a word may have been meant as.
fn ways(typed: &str) -> Vec<String> {
    let others = other_layouts(typed).into_iter().map(|word| fold(&word));
    [typed.to_owned()].into_iter().chain(others).collect()
}

/// Something with everything that it is called, a line each.
struct Named {
    found: Found,
    names: String,
}

impl Named {
    fn new(item: ItemRef, title: Wording, other_names: Vec<&str>) -> Named {
        let mut names = other_names;
        names.extend(title.0.values().map(String::as_str));
        Named { names: names.join("\n"), found: Found { item, title } }
    }
}

fn meetings(conn: &Connection) -> Result<Vec<Named>> {
    let sql = "SELECT id FROM meeting WHERE deleted_at IS NULL ORDER BY id DESC";
    titled(conn, sql, Noun::Meeting, TextKind::MeetingTitle)
}

fn recommendations(conn: &Connection) -> Result<Vec<Named>> {
    let sql = "SELECT recommendation.id FROM recommendation JOIN meeting ON meeting.id = meeting
               WHERE recommendation.deleted_at IS NULL AND meeting.deleted_at IS NULL
               ORDER BY recommendation.id DESC";
    titled(conn, sql, Noun::Recommendation, TextKind::RecommendationText)
}

/// What `sql` gives the ids of, and one of its texts names.
fn titled(conn: &Connection, sql: &str, noun: Noun, kind: TextKind) -> Result<Vec<Named>> {
    let mut statement = conn.prepare_cached(sql)?;
    let ids =
        statement.query_map([], |row| row.get::<_, Uuid>(0))?.collect::<Result<Vec<_>, _>>()?;
    ids.into_iter()
        .map(|id| {
            let title = Wordings::of(conn, id)?.take(kind);
            Ok(Named::new(ItemRef { noun, id }, title, Vec::new()))
        })
        .collect()
}

fn of_person(person: &Person) -> Named {
    let item = ItemRef { noun: Noun::Person, id: person.id.into() };
    Named::new(item, person::title(person), vec![&person.name.full()])
}

fn of_body(body: &Body) -> Named {
    let title = body.name_on(None).map(|name| name.full.clone()).unwrap_or_default();
    let wordings = body.names.iter().flat_map(|name| [&name.full, &name.short]);
    let names = wordings.flat_map(|wording| wording.0.values()).map(String::as_str);
    Named::new(ItemRef { noun: Noun::Body, id: body.id.into() }, title, names.collect())
}
