-- Speeches in a table by row numbers. By its id, a row has room for no more than 1,002 bytes in a page of 4,096, and what is longer
-- takes pages of its own (https://sqlite.org/fileformat2.html#b_tree_pages): a long record took three times the room of its words. Here
-- most speeches stand whole, beside one another.

-- The table takes the place of the one that everything refers to, so nothing that refers to it may be written anew. Whoever opens the
-- store has switched foreign keys off, and looks at them afterwards.
PRAGMA legacy_alter_table = ON;

CREATE TABLE speech_by_number (
    id            BLOB PRIMARY KEY NOT NULL,
    meeting       BLOB NOT NULL REFERENCES meeting,
    item          BLOB REFERENCES agenda_item,
    place         INTEGER NOT NULL,
    kind          TEXT NOT NULL,
    language      TEXT NOT NULL,
    starts        TEXT,
    ends          TEXT,
    text          TEXT NOT NULL DEFAULT '',
    text_attached INTEGER NOT NULL DEFAULT 0,
    deleted_at    TEXT,
    allotted      INTEGER,
    interrupts    BLOB REFERENCES speech,
    hash          BLOB
) STRICT;
INSERT INTO speech_by_number SELECT * FROM speech ORDER BY id;
DROP TABLE speech;
ALTER TABLE speech_by_number RENAME TO speech;

-- As they were, with the id, which an index of such a table doesn't have by itself.
CREATE INDEX speech_of ON speech
    (meeting, item, place, deleted_at, kind, language, starts, ends, id);
CREATE INDEX speech_blank ON speech (meeting, id) WHERE
    trim(text, char(9, 10, 11, 12, 13, 32, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198,
        8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288)) = '';

-- They went with the old table.
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

PRAGMA legacy_alter_table = OFF;
