-- Versions of minutes: what was agreed and what is final, each with the paper as it was kept. A draft
-- keeps none. `form` is short, full or extract; `item` is what an extract is for. `hash` is the SHA-256
-- of the paper.
CREATE TABLE minutes (
    id       BLOB PRIMARY KEY,
    meeting  BLOB NOT NULL REFERENCES meeting,
    language TEXT NOT NULL,
    form     TEXT NOT NULL,
    item     BLOB REFERENCES agenda_item,
    version  INTEGER NOT NULL,
    status   TEXT NOT NULL,
    reason   TEXT,
    paper    TEXT,
    hash     BLOB,
    at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX minutes_of ON minutes (meeting, language, form, coalesce(item, x''), version);

-- A final version is locked in the store itself, so that neither a command nor an undo of something
-- older can change it. Paper and seal never change together: what damage has hit can be mended with
-- what fits the other one, and nothing else passes a check.
CREATE TRIGGER minutes_final_keep_their_paper
BEFORE UPDATE ON minutes
WHEN OLD.status = 'final'
 AND (NEW.status IS NOT OLD.status
   OR NEW.meeting IS NOT OLD.meeting
   OR NEW.language IS NOT OLD.language
   OR NEW.form IS NOT OLD.form
   OR NEW.item IS NOT OLD.item
   OR NEW.version IS NOT OLD.version
   OR NEW.reason IS NOT OLD.reason
   OR NEW.at IS NOT OLD.at
   OR (NEW.paper IS NOT OLD.paper AND NEW.hash IS NOT OLD.hash))
BEGIN
    SELECT RAISE(ABORT, 'hattama: final');
END;

CREATE TRIGGER minutes_final_stay
BEFORE DELETE ON minutes
WHEN OLD.status = 'final'
BEGIN
    SELECT RAISE(ABORT, 'hattama: final');
END;

-- The languages in which the words of a meeting are locked: its minutes, short or full, are final, and
-- no new version of them has been begun. An extract is a copy of a part, and locks nothing.
CREATE VIEW minutes_locked AS
    SELECT meeting, language FROM minutes AS newest
    WHERE status = 'final' AND item IS NULL AND NOT EXISTS (
        SELECT 1 FROM minutes
        WHERE minutes.meeting = newest.meeting AND minutes.language = newest.language
          AND minutes.form = newest.form AND minutes.item IS NULL
          AND minutes.version > newest.version);

-- Whose texts minutes print in their language. Recommendations live on after the minutes, and what lies
-- in the bin is on no paper.
CREATE VIEW minutes_owner AS
    SELECT id AS owner, id AS meeting FROM meeting WHERE deleted_at IS NULL
    UNION ALL SELECT id, meeting FROM participant WHERE deleted_at IS NULL
    UNION ALL SELECT id, meeting FROM agenda_item WHERE deleted_at IS NULL
    UNION ALL SELECT id, meeting FROM point WHERE deleted_at IS NULL
    UNION ALL SELECT id, meeting FROM decision WHERE deleted_at IS NULL
    UNION ALL SELECT id, meeting FROM vote WHERE deleted_at IS NULL;

CREATE TRIGGER minutes_lock_new_words
BEFORE INSERT ON wording
WHEN EXISTS (
    SELECT 1 FROM minutes_owner JOIN minutes_locked USING (meeting)
    WHERE owner = NEW.owner AND language = NEW.language)
BEGIN
    SELECT RAISE(ABORT, 'hattama: final');
END;

-- The same text, sealed alike, may come back from a safety copy.
CREATE TRIGGER minutes_lock_words
BEFORE UPDATE ON wording
WHEN NEW.text IS NOT OLD.text AND NEW.hash IS NOT OLD.hash AND EXISTS (
    SELECT 1 FROM minutes_owner JOIN minutes_locked USING (meeting)
    WHERE owner = OLD.owner AND language = OLD.language)
BEGIN
    SELECT RAISE(ABORT, 'hattama: final');
END;

CREATE TRIGGER minutes_lock_old_words
BEFORE DELETE ON wording
WHEN EXISTS (
    SELECT 1 FROM minutes_owner JOIN minutes_locked USING (meeting)
    WHERE owner = OLD.owner AND language = OLD.language)
BEGIN
    SELECT RAISE(ABORT, 'hattama: final');
END;

CREATE TRIGGER minutes_lock_typing
BEFORE INSERT ON draft
WHEN EXISTS (
    SELECT 1 FROM minutes_owner JOIN minutes_locked USING (meeting)
    WHERE owner = NEW.owner AND language = NEW.language)
  OR EXISTS (
    SELECT 1 FROM speech JOIN minutes_locked USING (meeting) WHERE speech.id = NEW.owner)
BEGIN
    SELECT RAISE(ABORT, 'hattama: final');
END;

-- Speeches, points and decisions are printed in every language: one is enough to lock them.
CREATE TRIGGER minutes_lock_new_speech
BEFORE INSERT ON speech
WHEN EXISTS (SELECT 1 FROM minutes_locked WHERE meeting = NEW.meeting)
BEGIN
    SELECT RAISE(ABORT, 'hattama: final');
END;

CREATE TRIGGER minutes_lock_speech
BEFORE UPDATE ON speech
WHEN ((NEW.text IS NOT OLD.text AND NEW.hash IS NOT OLD.hash)
   OR NEW.language IS NOT OLD.language
   OR NEW.kind IS NOT OLD.kind
   OR NEW.item IS NOT OLD.item
   OR NEW.deleted_at IS NOT OLD.deleted_at)
 AND EXISTS (SELECT 1 FROM minutes_locked WHERE meeting = OLD.meeting)
BEGIN
    SELECT RAISE(ABORT, 'hattama: final');
END;

CREATE TRIGGER minutes_lock_old_speech
BEFORE DELETE ON speech
WHEN OLD.deleted_at IS NULL AND EXISTS (SELECT 1 FROM minutes_locked WHERE meeting = OLD.meeting)
BEGIN
    SELECT RAISE(ABORT, 'hattama: final');
END;

CREATE TRIGGER minutes_lock_new_point
BEFORE INSERT ON point
WHEN EXISTS (SELECT 1 FROM minutes_locked WHERE meeting = NEW.meeting)
BEGIN
    SELECT RAISE(ABORT, 'hattama: final');
END;

CREATE TRIGGER minutes_lock_point
BEFORE UPDATE ON point
WHEN (NEW.item IS NOT OLD.item OR NEW.deleted_at IS NOT OLD.deleted_at)
 AND EXISTS (SELECT 1 FROM minutes_locked WHERE meeting = OLD.meeting)
BEGIN
    SELECT RAISE(ABORT, 'hattama: final');
END;

CREATE TRIGGER minutes_lock_old_point
BEFORE DELETE ON point
WHEN OLD.deleted_at IS NULL AND EXISTS (SELECT 1 FROM minutes_locked WHERE meeting = OLD.meeting)
BEGIN
    SELECT RAISE(ABORT, 'hattama: final');
END;

CREATE TRIGGER minutes_lock_new_decision
BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM minutes_locked WHERE meeting = NEW.meeting)
BEGIN
    SELECT RAISE(ABORT, 'hattama: final');
END;

CREATE TRIGGER minutes_lock_decision
BEFORE UPDATE ON decision
WHEN (NEW.item IS NOT OLD.item OR NEW.deleted_at IS NOT OLD.deleted_at)
 AND EXISTS (SELECT 1 FROM minutes_locked WHERE meeting = OLD.meeting)
BEGIN
    SELECT RAISE(ABORT, 'hattama: final');
END;

CREATE TRIGGER minutes_lock_old_decision
BEFORE DELETE ON decision
WHEN OLD.deleted_at IS NULL AND EXISTS (SELECT 1 FROM minutes_locked WHERE meeting = OLD.meeting)
BEGIN
    SELECT RAISE(ABORT, 'hattama: final');
END;
