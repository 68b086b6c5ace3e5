//! What pictures are reckoned from: the time of speeches, letters with what came back, and the course of one
//! recommendation. What is open comes from the ledger.

mod answers;
mod course;
pub(crate) mod spoken;

use chrono::NaiveDate;
use hattama_domain::figures::open::{OpenFigures, open};

use crate::Store;
use crate::error::Result;

impl Store {
    /// The day on the wall where she works.
    pub fn day(&self) -> NaiveDate {
        (self.environment.today)()
    }

    /// What is open today.
    pub fn open_figures(&self) -> Result<OpenFigures> {
        Ok(open(&self.ledger()?, self.day()))
    }
}
