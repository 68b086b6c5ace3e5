//! A topic: the sessions and recommendations that have a tag, in the order of time.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use hattama_domain::id::{MeetingId, RecommendationId};
use hattama_domain::ledger::LedgerKey;
use hattama_domain::recommendation::LedgerLine;
use hattama_domain::text::TextKind;
use hattama_domain::topic::{Topic, TopicSession, is_same_tag};
use rusqlite::Connection;

use crate::Store;
use crate::error::Result;
use crate::row::id;
use crate::wording::Wordings;

impl Store {
    /// Everything about a topic; without sessions where nothing has its tag.
    pub fn topic(&self, tag: &str) -> Result<Topic> {
        let moment = self.conn.unchecked_transaction()?;
        let Tagged { written, sessions, recommendations } = Tagged::with(&moment, tag)?;
        let mut lines: HashMap<MeetingId, Vec<LedgerLine>> = HashMap::new();
        let is_tagged = |meeting| sessions.get(&meeting).is_some_and(|one| one.is_tagged);
        let is_on_topic = |key: LedgerKey| {
            is_tagged(key.meeting) || recommendations.contains(&key.recommendation)
        };
        for line in self.ledger_of(&moment, is_on_topic)? {
            lines.entry(line.recommendation.meeting).or_default().push(line);
        }
        let read = |(&meeting, session): (&MeetingId, &Session)| -> Result<TopicSession> {
            Ok(TopicSession {
                meeting,
                title: Wordings::of(&moment, meeting)?.take(TextKind::MeetingTitle),
                date: session.date,
                is_tagged: session.is_tagged,
                lines: lines.remove(&meeting).unwrap_or_default(),
            })
        };
        let sessions = sessions.iter().map(read).collect::<Result<Vec<_>>>()?;
        Ok(Topic { tag: written.unwrap_or_else(|| tag.to_owned()), sessions: in_order(sessions) })
    }

    /// Every topic that sessions or recommendations have, each once, as it was written last.
    pub fn topics(&self) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT tag FROM meeting_tag JOIN meeting ON id = meeting WHERE deleted_at IS NULL
             UNION ALL
             SELECT tag FROM recommendation_tag JOIN recommendation ON id = recommendation
             WHERE deleted_at IS NULL",
        )?;
        let tags = statement.query_map([], |row| row.get::<_, String>(0))?;
        let mut each = BTreeMap::new();
        for tag in tags {
            let tag = tag?;
            each.insert(tag.to_lowercase(), tag);
        }
        Ok(each.into_values().collect())
    }
}

/// The oldest first, undated ones last, as they were made.
fn in_order(mut sessions: Vec<TopicSession>) -> Vec<TopicSession> {
    sessions.sort_by_key(|session| (session.date.is_none(), session.date));
    sessions
}

/// What has a tag.
#[derive(Default)]
struct Tagged {
    /// The tag as it was written last.
    written: Option<String>,
    sessions: BTreeMap<MeetingId, Session>,
    recommendations: HashSet<RecommendationId>,
}

/// A session that has the tag, or of which recommendations have it.
struct Session {
    date: Option<NaiveDate>,
    is_tagged: bool,
}

impl Tagged {
    fn with(conn: &Connection, tag: &str) -> Result<Tagged> {
        let mut tagged = Tagged::default();
        tagged.find_sessions(conn, tag)?;
        tagged.find_recommendations(conn, tag)?;
        Ok(tagged)
    }

    fn find_sessions(&mut self, conn: &Connection, tag: &str) -> Result<()> {
        let mut statement = conn.prepare_cached(
            "SELECT tag, id, first_day FROM meeting_tag JOIN meeting ON id = meeting
             WHERE deleted_at IS NULL ORDER BY id",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if self.is_sought(tag, row.get(0)?) {
                let session = Session { date: row.get(2)?, is_tagged: true };
                self.sessions.insert(id(row, 1)?, session);
            }
        }
        Ok(())
    }

    fn find_recommendations(&mut self, conn: &Connection, tag: &str) -> Result<()> {
        let mut statement = conn.prepare_cached(
            "SELECT tag, recommendation.id, meeting.id, first_day
             FROM recommendation_tag
                 JOIN recommendation ON recommendation.id = recommendation_tag.recommendation
                 JOIN meeting ON meeting.id = recommendation.meeting
             WHERE recommendation.deleted_at IS NULL AND meeting.deleted_at IS NULL
             ORDER BY recommendation.id",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if self.is_sought(tag, row.get(0)?) {
                self.recommendations.insert(id(row, 1)?);
                let session = Session { date: row.get(3)?, is_tagged: false };
                self.sessions.entry(id(row, 2)?).or_insert(session);
            }
        }
        Ok(())
    }

    /// Whether a tag is the one that is sought; then notes how it is written.
    fn is_sought(&mut self, sought: &str, written: String) -> bool {
        let is_same = is_same_tag(sought, &written);
        if is_same {
            self.written = Some(written);
        }
        is_same
    }
}
