-- The main job: a session from its agenda to the replies to its letters.
--
-- Ids are UUIDv7 in sixteen bytes. Dates are ISO dates, times of day HH:MM[:SS], both local to the
-- meeting. `deleted_at` puts a thing into the bin. `place` orders entries, with gaps.

-- Texts kept per language, a row each; what may stand in `kind` is in `hattama_domain::text`.
CREATE TABLE wording (
    owner    BLOB NOT NULL,
    kind     TEXT NOT NULL,
    language TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (owner, kind, language)
) STRICT, WITHOUT ROWID;

-- Confirmed grammatical forms of the names of persons and bodies.
CREATE TABLE case_form (
    owner    BLOB NOT NULL,
    language TEXT NOT NULL,
    form     TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (owner, language, form)
) STRICT, WITHOUT ROWID;

CREATE TABLE body (
    id         BLOB PRIMARY KEY,
    email      TEXT,
    phone      TEXT,
    channel    TEXT,
    deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE body_name (
    id    BLOB PRIMARY KEY,
    body  BLOB NOT NULL REFERENCES body,
    since TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX body_name_of ON body_name (body);

CREATE TABLE person (
    id         BLOB PRIMARY KEY,
    family     TEXT NOT NULL,
    given      TEXT NOT NULL,
    patronymic TEXT NOT NULL,
    sex        TEXT,
    phone      TEXT,
    email      TEXT,
    note       TEXT,
    deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE spelling (
    person     BLOB NOT NULL REFERENCES person,
    language   TEXT NOT NULL,
    family     TEXT NOT NULL,
    given      TEXT NOT NULL,
    patronymic TEXT NOT NULL,
    PRIMARY KEY (person, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
    id         BLOB PRIMARY KEY,
    person     BLOB NOT NULL REFERENCES person,
    body       BLOB NOT NULL REFERENCES body,
    since      TEXT,
    until      TEXT,
    deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_of_person ON membership (person);
CREATE INDEX membership_in_body ON membership (body);

CREATE TABLE meeting (
    id         BLOB PRIMARY KEY,
    kind       TEXT NOT NULL,
    convener   BLOB REFERENCES body,
    body       BLOB REFERENCES body,
    first_day  TEXT,
    last_day   TEXT,
    starts     TEXT,
    ends       TEXT,
    zone       TEXT NOT NULL,
    chair      BLOB REFERENCES person,
    presiding  INTEGER NOT NULL DEFAULT 0,
    secretary  BLOB REFERENCES person,
    status     TEXT NOT NULL,
    number     TEXT,
    file_index TEXT,
    created_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_by_day ON meeting (first_day);

CREATE TABLE meeting_tag (
    meeting BLOB NOT NULL REFERENCES meeting,
    tag     TEXT NOT NULL,
    place   INTEGER NOT NULL,
    PRIMARY KEY (meeting, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
    id         BLOB PRIMARY KEY,
    meeting    BLOB NOT NULL REFERENCES meeting,
    place      INTEGER NOT NULL,
    person     BLOB REFERENCES person,
    represents BLOB REFERENCES body,
    standing   TEXT NOT NULL,
    presence   TEXT NOT NULL,
    came       TEXT,
    left_at    TEXT,
    deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_of ON participant (meeting, place);
CREATE UNIQUE INDEX participant_once ON participant (meeting, person)
    WHERE person IS NOT NULL AND deleted_at IS NULL;

CREATE TABLE agenda_item (
    id         BLOB PRIMARY KEY,
    meeting    BLOB NOT NULL REFERENCES meeting,
    place      INTEGER NOT NULL,
    minutes    INTEGER,
    deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_item_of ON agenda_item (meeting, place);

CREATE TABLE rapporteur (
    item   BLOB NOT NULL REFERENCES agenda_item,
    person BLOB NOT NULL REFERENCES person,
    place  INTEGER NOT NULL,
    PRIMARY KEY (item, person)
) STRICT, WITHOUT ROWID;

-- Speeches, points noted and decisions share one order of `place` in their meeting and item.
CREATE TABLE speech (
    id            BLOB PRIMARY KEY,
    meeting       BLOB NOT NULL REFERENCES meeting,
    item          BLOB REFERENCES agenda_item,
    place         INTEGER NOT NULL,
    kind          TEXT NOT NULL,
    language      TEXT NOT NULL,
    starts        TEXT,
    ends          TEXT,
    text          TEXT NOT NULL DEFAULT '',
    text_attached INTEGER NOT NULL DEFAULT 0,
    deleted_at    TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX speech_of ON speech (meeting, item, place);

-- `sort`: person (with `person`, and `printed` where paper names them otherwise), named, voice.
CREATE TABLE speaker (
    speech  BLOB NOT NULL REFERENCES speech,
    place   INTEGER NOT NULL,
    sort    TEXT NOT NULL,
    person  BLOB REFERENCES person,
    printed TEXT,
    PRIMARY KEY (speech, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX speaker_is ON speaker (person);

-- Ranges count Unicode scalar values.
CREATE TABLE passage (
    id         BLOB PRIMARY KEY,
    speech     BLOB NOT NULL REFERENCES speech,
    kind       TEXT NOT NULL,
    language   TEXT,
    start      INTEGER NOT NULL,
    end        INTEGER NOT NULL,
    words      TEXT NOT NULL,
    lost       INTEGER NOT NULL DEFAULT 0,
    deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX passage_of ON passage (speech, start);

CREATE TABLE point (
    id         BLOB PRIMARY KEY,
    meeting    BLOB NOT NULL REFERENCES meeting,
    item       BLOB REFERENCES agenda_item,
    place      INTEGER NOT NULL,
    deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX point_of ON point (meeting, item, place);

CREATE TABLE decision (
    id         BLOB PRIMARY KEY,
    meeting    BLOB NOT NULL REFERENCES meeting,
    item       BLOB REFERENCES agenda_item,
    place      INTEGER NOT NULL,
    owner      BLOB REFERENCES person,
    due        TEXT,
    deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_of ON decision (meeting, item, place);

-- The entries of the record, whatever they are.
CREATE VIEW entry AS
    SELECT 'speech' AS sort, id, meeting, item, place, deleted_at FROM speech
    UNION ALL
    SELECT 'point', id, meeting, item, place, deleted_at FROM point
    UNION ALL
    SELECT 'decision', id, meeting, item, place, deleted_at FROM decision;

CREATE TABLE recommendation (
    id              BLOB PRIMARY KEY,
    meeting         BLOB NOT NULL REFERENCES meeting,
    item            BLOB REFERENCES agenda_item,
    number          INTEGER NOT NULL,
    owner           BLOB REFERENCES person,
    state           TEXT NOT NULL,
    state_on        TEXT,
    withdrawn_for   TEXT,
    deleted_at      TEXT,
    UNIQUE (meeting, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE basis (
    recommendation BLOB NOT NULL REFERENCES recommendation,
    place          INTEGER NOT NULL,
    passage        BLOB REFERENCES passage,
    point          BLOB REFERENCES point,
    PRIMARY KEY (recommendation, place),
    CHECK ((passage IS NULL) <> (point IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE addressee (
    id             BLOB PRIMARY KEY,
    recommendation BLOB NOT NULL REFERENCES recommendation,
    place          INTEGER NOT NULL,
    body           BLOB NOT NULL REFERENCES body,
    confirmed      INTEGER NOT NULL DEFAULT 0,
    deleted_at     TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX addressee_of ON addressee (recommendation, place);
CREATE UNIQUE INDEX addressee_once ON addressee (recommendation, body) WHERE deleted_at IS NULL;

-- Files are kept beside the store under their hash; a row says what name a file came with.
CREATE TABLE attachment (
    hash TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (hash, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE letter (
    id               BLOB PRIMARY KEY,
    meeting          BLOB NOT NULL REFERENCES meeting,
    body             BLOB NOT NULL REFERENCES body,
    language         TEXT NOT NULL,
    twin             BLOB NOT NULL,
    status           TEXT NOT NULL,
    addressee        TEXT,
    heading          TEXT,
    salutation       TEXT,
    opening          TEXT,
    closing          TEXT,
    signatory_post   TEXT,
    in_reply_number  TEXT,
    in_reply_date    TEXT,
    signatory        BLOB REFERENCES person,
    executor         BLOB REFERENCES person,
    signed_on        TEXT,
    signed_hash      TEXT,
    signed_name      TEXT,
    number           TEXT,
    registered_on    TEXT,
    file_index       TEXT,
    sequence         INTEGER,
    sent_on          TEXT,
    channel          TEXT,
    received_on      TEXT,
    received_number  TEXT,
    annulled_on      TEXT,
    annulled_for     TEXT,
    -- The paper as it was signed, so that no later change of a name or a text alters it.
    paper            TEXT,
    deleted_at       TEXT,
    FOREIGN KEY (signed_hash, signed_name) REFERENCES attachment (hash, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_of ON letter (meeting);
CREATE INDEX letter_to ON letter (body);
-- Numbers of a year are given once, whichever register they come from; so are running numbers.
CREATE UNIQUE INDEX letter_number ON letter (substr(registered_on, 1, 4), number)
    WHERE number IS NOT NULL;
CREATE UNIQUE INDEX letter_sequence ON letter (substr(registered_on, 1, 4), sequence)
    WHERE sequence IS NOT NULL;

CREATE TABLE letter_recommendation (
    letter         BLOB NOT NULL REFERENCES letter,
    recommendation BLOB NOT NULL REFERENCES recommendation,
    place          INTEGER NOT NULL,
    PRIMARY KEY (letter, recommendation)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_recommendation_in ON letter_recommendation (recommendation);

CREATE TABLE enclosure (
    id     BLOB PRIMARY KEY,
    letter BLOB NOT NULL REFERENCES letter,
    place  INTEGER NOT NULL,
    title  TEXT NOT NULL,
    sheets INTEGER,
    copies INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX enclosure_of ON enclosure (letter, place);

CREATE TABLE reply (
    id              BLOB PRIMARY KEY,
    letter          BLOB NOT NULL REFERENCES letter,
    place           INTEGER NOT NULL,
    number          TEXT,
    date            TEXT,
    incoming_number TEXT,
    incoming_date   TEXT,
    text            TEXT NOT NULL DEFAULT '',
    completeness    TEXT NOT NULL,
    file_hash       TEXT,
    file_name       TEXT,
    deleted_at      TEXT,
    FOREIGN KEY (file_hash, file_name) REFERENCES attachment (hash, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX reply_to ON reply (letter, place);

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What is signed, registered or sent keeps its words, its recommendations, its enclosures and its
-- place in the register: the rule holds in the store itself, so that neither a command nor an undo
-- of something older can break it.
CREATE TRIGGER letter_signed_keeps_its_words
BEFORE UPDATE ON letter
WHEN OLD.status IN ('signed', 'registered', 'sent', 'annulled')
 AND (NEW.status NOT IN ('signed', 'registered', 'sent', 'annulled')
   OR NEW.deleted_at IS NOT OLD.deleted_at
   OR NEW.paper IS NOT OLD.paper
   OR NEW.body IS NOT OLD.body
   OR NEW.language IS NOT OLD.language
   OR NEW.addressee IS NOT OLD.addressee
   OR NEW.heading IS NOT OLD.heading
   OR NEW.salutation IS NOT OLD.salutation
   OR NEW.opening IS NOT OLD.opening
   OR NEW.closing IS NOT OLD.closing
   OR NEW.signatory_post IS NOT OLD.signatory_post
   OR NEW.in_reply_number IS NOT OLD.in_reply_number
   OR NEW.in_reply_date IS NOT OLD.in_reply_date
   OR NEW.signatory IS NOT OLD.signatory
   OR NEW.executor IS NOT OLD.executor)
BEGIN
    SELECT RAISE(ABORT, 'hattama: signed');
END;

CREATE TRIGGER letter_registered_keeps_its_number
BEFORE UPDATE ON letter
WHEN OLD.number IS NOT NULL
 AND (NEW.number IS NOT OLD.number
   OR NEW.sequence IS NOT OLD.sequence
   OR NEW.registered_on IS NOT OLD.registered_on
   OR NEW.file_index IS NOT OLD.file_index)
BEGIN
    SELECT RAISE(ABORT, 'hattama: signed');
END;

CREATE TRIGGER letter_signed_stays
BEFORE DELETE ON letter
WHEN OLD.status IN ('signed', 'registered', 'sent', 'annulled')
BEGIN
    SELECT RAISE(ABORT, 'hattama: signed');
END;

CREATE TRIGGER letter_signed_keeps_what_it_carries
BEFORE DELETE ON letter_recommendation
WHEN (SELECT status FROM letter WHERE id = OLD.letter)
    IN ('signed', 'registered', 'sent', 'annulled')
BEGIN
    SELECT RAISE(ABORT, 'hattama: signed');
END;

CREATE TRIGGER letter_signed_carries_no_more
BEFORE INSERT ON letter_recommendation
WHEN (SELECT status FROM letter WHERE id = NEW.letter)
    IN ('signed', 'registered', 'sent', 'annulled')
BEGIN
    SELECT RAISE(ABORT, 'hattama: signed');
END;

CREATE TRIGGER letter_signed_keeps_its_enclosures
BEFORE DELETE ON enclosure
WHEN (SELECT status FROM letter WHERE id = OLD.letter)
    IN ('signed', 'registered', 'sent', 'annulled')
BEGIN
    SELECT RAISE(ABORT, 'hattama: signed');
END;

CREATE TRIGGER letter_signed_changes_no_enclosure
BEFORE UPDATE ON enclosure
WHEN (SELECT status FROM letter WHERE id = OLD.letter)
    IN ('signed', 'registered', 'sent', 'annulled')
BEGIN
    SELECT RAISE(ABORT, 'hattama: signed');
END;

CREATE TRIGGER letter_signed_takes_no_enclosure
BEFORE INSERT ON enclosure
WHEN (SELECT status FROM letter WHERE id = NEW.letter)
    IN ('signed', 'registered', 'sent', 'annulled')
BEGIN
    SELECT RAISE(ABORT, 'hattama: signed');
END;

-- Text being typed, before it becomes an operation. `language` is '' where a text has one only.
CREATE TABLE draft (
    owner    BLOB NOT NULL,
    kind     TEXT NOT NULL,
    language TEXT NOT NULL,
    text     TEXT NOT NULL,
    caret    INTEGER NOT NULL,
    typed_at TEXT NOT NULL,
    PRIMARY KEY (owner, kind, language)
) STRICT, WITHOUT ROWID;

-- Every reader sees what is being typed: an unfinished text takes the place of the finished one.
CREATE VIEW wording_as_typed AS
    SELECT owner, kind, language, text FROM wording
    WHERE NOT EXISTS (
        SELECT 1 FROM draft
        WHERE draft.owner = wording.owner AND draft.kind = wording.kind
          AND draft.language = wording.language)
    UNION ALL
    SELECT owner, kind, language, text FROM draft WHERE language <> '';

-- What has been done: who, when, on which device, its number there, and the changeset of it.
-- `state`: done, undone, or superseded (undone, and something else done since). An undo and a redo
-- are operations too; `undoes` names the one that they take back or bring again.
CREATE TABLE operation (
    id        BLOB PRIMARY KEY,
    number    INTEGER NOT NULL,
    device    TEXT NOT NULL,
    actor     TEXT NOT NULL,
    at        TEXT NOT NULL,
    name      TEXT NOT NULL,
    undoable  INTEGER NOT NULL,
    changeset BLOB NOT NULL,
    undoes    BLOB REFERENCES operation,
    state     TEXT NOT NULL,
    UNIQUE (device, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX operation_by_number ON operation (number);
