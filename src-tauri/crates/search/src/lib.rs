//! Words of texts and of queries: how they are told apart, folded, brought to their stems, asked for
//! and marked where they are found.
//!
//! Pure: no index, no SQL, no words for people. `hattama-store` keeps the stems and finds them again.

mod fold;
mod keyboard;
mod mark;
mod near;
mod query;
mod stem;
mod text;

pub use fold::{fold, fold_words, fold_words_onto};
pub use keyboard::other_layouts;
pub use mark::{Excerpt, Sought, excerpt};
pub use near::is_near;
pub use query::{End, Query, Term};
pub use stem::{STEMS_VERSION, Stems, Tongue};
pub use text::{Word, Words, words};
