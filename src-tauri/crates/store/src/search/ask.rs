//! Asking the index: the terms of a query in the language of FTS5, each in every way that may be
//! meant. A finished word is asked for by its stems; where the record has none of them, as other keys
//! would have typed it, and as a name that is one letter off.

use hattama_domain::language::Language;
use hattama_domain::search::{SearchFilter, SearchKind};
use hattama_search::{
    End, Query, Sought, Stems, Term, Tongue, fold, is_near, other_layouts, words,
};
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::fact;
use super::key::{NO_SESSION, Span};
use crate::error::Result;

/// The letters of a beginning that the index finds by itself.
const BEGINNING: usize = 3;

/// How many stems a longer beginning is taken apart into at most.
const STEMS: u32 = 1_000;

/// How many letters the ending of a stem's form has at most, as far as beginnings go.
const ENDING: usize = 6;

/// From how many letters on a name may be one letter off.
const NEAR_FROM: usize = 4;

/// How many people a word names at most.
const NAMESAKES: u32 = 20;

/// A query, ready to be asked.
pub(super) struct Asked {
    /// What is certain to be meant.
    pub sure: String,
    /// The same with what may be meant; only its text tells. `None` where there is no such thing.
    pub maybe: Option<String>,
    /// What is marked.
    pub sought: Vec<Sought>,
}

/// A term in the language of the index.
#[derive(Default)]
struct Part {
    sure: Vec<String>,
    maybe: Vec<String>,
    sought: Sought,
}

/// Brings a query to the language of the index; `None` where nothing can be found.
pub(super) fn ask(
    conn: &Connection,
    query: &Query,
    filter: &SearchFilter,
) -> Result<Option<Asked>> {
    let stems = Stems::default();
    let mut wanted = Vec::with_capacity(query.wanted.len());
    for term in &query.wanted {
        let part = part(conn, &stems, term)?;
        if part.sure.is_empty() && part.maybe.is_empty() {
            return Ok(None);
        }
        wanted.push(part);
    }
    let mut excluded = Vec::new();
    for term in &query.excluded {
        excluded.extend(part(conn, &stems, term)?.sure);
    }
    let facts = facts(conn, filter)?;
    let whole = |with_maybe: bool| expression(&wanted, &excluded, &facts, with_maybe);
    let has_maybe = wanted.iter().any(|part| !part.maybe.is_empty());
    Ok(Some(Asked {
        // Where a term is but maybe meant, nothing is certain.
        sure: match wanted.iter().any(|part| part.sure.is_empty()) {
            true => String::new(),
            false => whole(false),
        },
        maybe: has_maybe.then(|| whole(true)),
        sought: wanted.into_iter().map(|part| part.sought).collect(),
    }))
}

/// All of a query as one expression.
fn expression(wanted: &[Part], excluded: &[String], facts: &[String], with_maybe: bool) -> String {
    let any = |part: &Part| {
        let maybe = part.maybe.iter().filter(|_| with_maybe);
        part.sure.iter().chain(maybe).cloned().collect::<Vec<_>>().join(" OR ")
    };
    let all = facts.iter().cloned().chain(wanted.iter().map(any));
    let all = all.map(|one| format!("({one})")).collect::<Vec<_>>().join(" AND ");
    match excluded {
        [] => all,
        excluded => format!("({all}) NOT ({})", excluded.join(" OR ")),
    }
}

fn part(conn: &Connection, stems: &Stems, term: &Term) -> Result<Part> {
    let mut part = Part::default();
    if term.end != End::Begun {
        part.sought.rows = known(conn, rows(stems, &term.words))?;
    }
    if let ([word], End::Begun | End::Typing) = (term.words.as_slice(), term.end) {
        begin(conn, stems, word, &mut part)?;
    }
    if part.sought.rows.is_empty() && part.sure.is_empty() && term.end != End::Begun {
        part.sought.rows = mistaken(conn, stems, term)?;
    }
    let rows: Vec<String> = part.sought.rows.iter().map(|row| in_words(&row.join(" "))).collect();
    part.sure.extend(rows);
    if term.end != End::Begun {
        part.sure.extend(namesakes(conn, &part.sought)?);
    }
    Ok(part)
}

/// Words as the index may have them: in a Russian sentence and in a Kazakh one.
fn rows(stems: &Stems, folded: &[String]) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for language in Tongue::ALL {
        let row: Vec<String> = folded.iter().map(|word| stem(stems, word, language)).collect();
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    rows
}

/// The stem that a word has in a sentence of a tongue; a word with letters of its own keeps to its own.
fn stem(stems: &Stems, folded: &str, sentence: Tongue) -> String {
    let own = words(folded, Language::En).next().map_or(sentence, |word| word.tongue);
    let tongue = if own == Tongue::Kazakh { own } else { sentence };
    stems.of_folded(folded, tongue)
}

/// Those rows of which the record has every stem.
fn known(conn: &Connection, rows: Vec<Vec<String>>) -> Result<Vec<Vec<String>>> {
    let mut found = Vec::new();
    for row in rows {
        let mut is_known = true;
        for stem in &row {
            is_known = is_known && has(conn, stem)?;
        }
        if is_known {
            found.push(row);
        }
    }
    Ok(found)
}

fn has(conn: &Connection, stem: &str) -> Result<bool> {
    Ok(conn.prepare_cached("SELECT 1 FROM search_word WHERE stem = ?1")?.exists([stem])?)
}

/// What a word that the record has not may have been meant to be.
fn mistaken(conn: &Connection, stems: &Stems, term: &Term) -> Result<Vec<Vec<String>>> {
    let mut found = Vec::new();
    for typed in other_layouts(&term.typed) {
        found.extend(known(conn, rows(stems, &[fold(&typed)]))?);
    }
    if let ([word], []) = (term.words.as_slice(), found.as_slice()) {
        for name in near(conn, stems, word)? {
            found.extend(known(conn, rows(stems, &[name]))?);
        }
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// The names that are one letter off a word, or off its stem.
fn near(conn: &Connection, stems: &Stems, word: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    if word.chars().count() < NEAR_FROM {
        return Ok(found);
    }
    let asked = [word.to_owned(), stem(stems, word, Tongue::Russian)];
    let mut statement = conn.prepare_cached("SELECT stem FROM search_word WHERE is_name")?;
    let mut names = statement.query([])?;
    while let Some(row) = names.next()? {
        let name: String = row.get(0)?;
        if asked.iter().any(|asked| asked == &name || is_near(asked, &name)) {
            found.push(name);
        }
    }
    Ok(found)
}

/// A beginning, as the index has the words with it.
fn begin(conn: &Connection, stems: &Stems, beginning: &str, part: &mut Part) -> Result<()> {
    part.sought.beginning = Some(beginning.to_owned());
    part.sure.extend(beginnings(conn, beginning)?);
    // Of a word whose ending has been begun, the index has but the stem.
    let letters: Vec<char> = beginning.chars().collect();
    let shorter = letters.len().saturating_sub(ENDING).max(2)..letters.len();
    let mut shorter: Vec<String> = shorter.map(|end| letters[..end].iter().collect()).collect();
    shorter.extend(rows(stems, &[beginning.to_owned()]).concat());
    shorter.sort_unstable();
    shorter.dedup();
    for stem in shorter {
        if !stem.starts_with(beginning) && has(conn, &stem)? {
            part.maybe.push(in_words(&stem));
        }
    }
    Ok(())
}

/// All stems with a beginning. That of three letters is in the index itself; shorter and longer ones
/// are taken apart by the vocabulary.
fn beginnings(conn: &Connection, beginning: &str) -> Result<Vec<String>> {
    let in_index = |start: &str| format!("words : {} *", quoted(start));
    let length = beginning.chars().count();
    if length == BEGINNING {
        return Ok(vec![in_index(beginning)]);
    }
    let end = format!("{beginning}{}", char::MAX);
    if length < BEGINNING {
        let mut statement = conn.prepare_cached(
            "SELECT DISTINCT substr(stem, 1, 3) FROM search_word WHERE stem BETWEEN ?1 AND ?2",
        )?;
        let starts = statement.query_map([beginning, &end], |row| row.get::<_, String>(0))?;
        let starts = starts.collect::<Result<Vec<_>, _>>()?.into_iter();
        return Ok(starts
            .map(|start| match start.chars().count() {
                BEGINNING => in_index(&start),
                _ => in_words(&start),
            })
            .collect());
    }
    let mut statement =
        conn.prepare_cached("SELECT stem FROM search_word WHERE stem BETWEEN ?1 AND ?2 LIMIT ?3")?;
    let found = statement.query_map(params![beginning, end, STEMS], |row| row.get(0))?;
    let found: Vec<String> = found.collect::<Result<_, _>>()?;
    if found.len() == STEMS as usize {
        return Ok(vec![in_index(beginning)]);
    }
    Ok(found.iter().map(|stem| in_words(stem)).collect())
}

/// The people of the directory whom a word names: what is theirs is found by their name.
fn namesakes(conn: &Connection, sought: &Sought) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for row in sought.rows.iter().filter(|row| row.len() == 1) {
        if !is_of_name(conn, &row[0])? {
            continue;
        }
        let kind = fact::kind(SearchKind::Person);
        let asked = format!("{} AND facts : {}", in_words(&row[0]), quoted(&kind));
        found.extend(people(conn, &asked)?);
    }
    Ok(found)
}

fn is_of_name(conn: &Connection, stem: &str) -> Result<bool> {
    Ok(conn
        .prepare_cached("SELECT is_name FROM search_word WHERE stem = ?1")?
        .query_row([stem], |row| row.get(0))
        .optional()?
        .unwrap_or(false))
}

/// The facts of the people whose names an expression finds.
fn people(conn: &Connection, asked: &str) -> Result<Vec<String>> {
    let span = Span::of(NO_SESSION);
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT owner FROM search JOIN search_text ON key = search.rowid
         WHERE search MATCH ?1 AND search.rowid >= ?2 AND search.rowid < ?3 AND kind = ''
         LIMIT ?4",
    )?;
    let owners = statement.query_map(params![asked, span.first, span.end, NAMESAKES], |row| {
        Ok(format!("facts : {}", quoted(&fact::person(row.get::<_, Uuid>(0)?))))
    })?;
    Ok(owners.collect::<Result<_, _>>()?)
}

/// What a search is narrowed to, as expressions that all have to hold.
fn facts(conn: &Connection, filter: &SearchFilter) -> Result<Vec<String>> {
    let one = |fact: String| format!("facts : {}", quoted(&fact));
    let mut all: Vec<String> = Vec::new();
    all.extend(filter.kind.map(fact::kind).map(one));
    all.extend(filter.body.map(|body| one(fact::body(body.0))));
    all.extend(filter.tag.as_deref().map(fact::tag).map(one));
    all.extend(filter.state.as_deref().map(fact::state).map(one));
    if let Some(person) = &filter.person {
        all.push(of_person(conn, person)?);
    }
    Ok(all)
}

/// Who is meant by an id or a name: somebody of the directory, or whoever was printed so.
fn of_person(conn: &Connection, person: &str) -> Result<String> {
    if let Ok(id) = person.trim().parse::<Uuid>() {
        return Ok(format!("facts : {}", quoted(&fact::person(id))));
    }
    let stems = Stems::default();
    let names = fact::names(person);
    let printed: Vec<String> =
        names.iter().map(|name| format!("facts : {}", quoted(name))).collect();
    let mut ways = vec![match printed.as_slice() {
        // Nobody has a name without a word.
        [] => in_words("¶"),
        printed => format!("({})", printed.join(" AND ")),
    }];
    let folded = names.iter().map(|name| name[1..].to_owned());
    let asked: Vec<String> = folded
        .map(|name| {
            let rows = rows(&stems, &[name]).concat();
            let ways: Vec<String> = rows.iter().map(|stem| in_words(stem)).collect();
            format!("({})", ways.join(" OR "))
        })
        .chain([format!("facts : {}", quoted(&fact::kind(SearchKind::Person)))])
        .collect();
    if !names.is_empty() {
        ways.extend(people(conn, &asked.join(" AND "))?);
    }
    Ok(ways.join(" OR "))
}

/// Stems in a row, in the words of a text.
fn in_words(row: &str) -> String {
    format!("words : {}", quoted(row))
}

/// As FTS5 takes any text for itself.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}
