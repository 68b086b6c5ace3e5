//! The days of each country on which people work or not other than in any week.

use hattama_domain::operation::{Done, OperationName};
use hattama_domain::term::calendar::{Calendar, Country, SpecialDay, bundled};
use rusqlite::{Connection, params};

use crate::Store;
use crate::code::Code;
use crate::error::Result;

impl Store {
    /// The special days of a country, by date.
    pub fn special_days(&self, country: Country) -> Result<Vec<SpecialDay>> {
        days(&self.conn, country)
    }

    /// Replaces the special days of a country; refuses a day that is there twice, by its date.
    pub fn change_special_days(
        &mut self,
        country: Country,
        days: Vec<SpecialDay>,
    ) -> Result<Done<()>> {
        Calendar::new(days.clone())?;
        self.transact(OperationName::ChangeCalendar, |tx| {
            let there = self::days(tx.conn, country)?;
            for gone in there.iter().filter(|day| !days.contains(day)) {
                tx.conn
                    .prepare_cached("DELETE FROM special_day WHERE country = ?1 AND date = ?2")?
                    .execute(params![Code(country), gone.date])?;
            }
            for new in days.iter().filter(|day| !there.contains(day)) {
                insert(tx.conn, country, new)?;
            }
            Ok(())
        })
    }
}

/// The calendar of a country.
pub(crate) fn read(conn: &Connection, country: Country) -> Result<Calendar> {
    Ok(Calendar::new(days(conn, country)?)?)
}

/// Puts in the days that come with the program.
pub(crate) fn put_bundled(conn: &Connection) -> rusqlite::Result<()> {
    for country in Country::ALL {
        for day in bundled(country) {
            insert(conn, country, &day)?;
        }
    }
    Ok(())
}

fn insert(conn: &Connection, country: Country, day: &SpecialDay) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO special_day (country, date, works, moved_from) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![Code(country), day.date, day.works, day.moved_from])?;
    Ok(())
}

fn days(conn: &Connection, country: Country) -> Result<Vec<SpecialDay>> {
    let mut statement = conn.prepare_cached(
        "SELECT date, works, moved_from FROM special_day WHERE country = ?1 ORDER BY date",
    )?;
    let days = statement.query_map([Code(country)], |row| {
        Ok(SpecialDay { date: row.get(0)?, works: row.get(1)?, moved_from: row.get(2)? })
    })?;
    Ok(days.collect::<Result<_, _>>()?)
}
