-- Finding every word: an index of stems, without a copy of the text. It is filled outside of the
-- migration, by whoever finds that `search_state` asks for it.

-- `words` has the stems of a text in its order, apart by blanks; `facts` what it is filtered by, a word
-- each. Both come folded, so that the simplest tokenizer serves.
CREATE VIRTUAL TABLE search USING fts5(
    words, facts, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '3'
);

-- What the rows of the index are. Keys ascend with the day of the session, its number on that day, and
-- the moment of entry in the session: newest first is the index's own order.
CREATE TABLE search_text (
    key      INTEGER PRIMARY KEY,
    owner    BLOB NOT NULL,
    kind     TEXT NOT NULL,
    language TEXT NOT NULL
) STRICT;
CREATE INDEX search_text_of ON search_text (owner);

-- The upper part of the keys of a session.
CREATE TABLE search_session (
    number  INTEGER PRIMARY KEY,
    meeting BLOB NOT NULL UNIQUE
) STRICT;

-- Every stem that the index has or had, and whether it is of a name.
CREATE TABLE search_word (
    stem    TEXT PRIMARY KEY,
    is_name INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- By which version of the stems the index was made; 0: by none. While it is being made, `source` and
-- `after` say how far that has come.
CREATE TABLE search_state (
    only   INTEGER PRIMARY KEY CHECK (only = 1),
    stems  INTEGER NOT NULL,
    source INTEGER,
    after  BLOB
) STRICT;
INSERT INTO search_state (only, stems) VALUES (1, 0);

-- An import is one operation, without a changeset: what it has added has ids from `first` to `last`.
ALTER TABLE operation ADD COLUMN first BLOB;
ALTER TABLE operation ADD COLUMN last BLOB;
