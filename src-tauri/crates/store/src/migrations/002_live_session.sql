-- The live session: who came and spoke when, the queue, quorum and votes; and a seal on every
-- recorded text, so that damage is seen.

-- What happened in sessions. `sequence` is the one order of all events, whichever session they are
-- of, so that no clock has to tell which one was entered last. `boot` and `tick` are the reading of
-- a clock that only goes forward (milliseconds since that boot); `offset` counts milliseconds from
-- the session's beginning; `at` is what the clock on the wall said, for people: nothing is ordered
-- or measured by it.
CREATE TABLE event (
    id       BLOB PRIMARY KEY,
    meeting  BLOB NOT NULL REFERENCES meeting,
    sequence INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    subject  BLOB,
    boot     TEXT NOT NULL,
    tick     INTEGER NOT NULL,
    offset   INTEGER NOT NULL,
    at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX event_in_order ON event (sequence);
CREATE INDEX event_of ON event (meeting, sequence);

-- Who asks for the floor. `sort`, `person` and `printed` are those of a speaker; `speech` is the
-- speech that was made when the floor was given.
CREATE TABLE request (
    id         BLOB PRIMARY KEY,
    meeting    BLOB NOT NULL REFERENCES meeting,
    item       BLOB REFERENCES agenda_item,
    place      INTEGER NOT NULL,
    sort       TEXT NOT NULL,
    person     BLOB REFERENCES person,
    printed    TEXT,
    kind       TEXT NOT NULL,
    point_of_order INTEGER NOT NULL DEFAULT 0,
    speech     BLOB REFERENCES speech,
    deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX request_of ON request (meeting, place);

-- Votes. Figures are empty while a vote is open, and where a majority was not counted; `carried` is
-- written only then. `share` is the majority's own rule, as JSON.
CREATE TABLE vote (
    id         BLOB PRIMARY KEY,
    meeting    BLOB NOT NULL REFERENCES meeting,
    item       BLOB REFERENCES agenda_item,
    place      INTEGER NOT NULL,
    decision   BLOB REFERENCES decision,
    manner     TEXT NOT NULL,
    majority   TEXT NOT NULL,
    share      TEXT,
    base       TEXT NOT NULL,
    members    INTEGER,
    present    INTEGER,
    in_favour  INTEGER,
    against    INTEGER,
    abstained  INTEGER,
    not_voting INTEGER,
    carried    INTEGER,
    closed     INTEGER NOT NULL DEFAULT 0,
    deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX vote_of ON vote (meeting, place);

CREATE TABLE ballot (
    vote        BLOB NOT NULL REFERENCES vote,
    participant BLOB NOT NULL REFERENCES participant,
    choice      TEXT NOT NULL,
    PRIMARY KEY (vote, participant)
) STRICT, WITHOUT ROWID;

-- `quorum` is the rule, as JSON; `member_count` where not all members are listed.
ALTER TABLE meeting ADD COLUMN quorum TEXT;
ALTER TABLE meeting ADD COLUMN member_count INTEGER;
ALTER TABLE meeting ADD COLUMN queue_closed INTEGER NOT NULL DEFAULT 0;

ALTER TABLE agenda_item ADD COLUMN internal INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agenda_item ADD COLUMN carried INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agenda_item ADD COLUMN carried_to BLOB REFERENCES meeting;

-- `allotted` in seconds; `interrupts` is the speech that was interrupted for this one.
ALTER TABLE speech ADD COLUMN allotted INTEGER;
ALTER TABLE speech ADD COLUMN interrupts BLOB REFERENCES speech;

-- SHA-256 of the text beside it, as UTF-8; of the changeset in the trail.
ALTER TABLE speech ADD COLUMN hash BLOB;
ALTER TABLE wording ADD COLUMN hash BLOB;
ALTER TABLE draft ADD COLUMN hash BLOB;
ALTER TABLE operation ADD COLUMN hash BLOB;

-- Every operation looks for what was undone before it, and for what would be undone next: without these it
-- reads the whole trail.
CREATE INDEX operation_undone ON operation (number) WHERE state = 'undone';
CREATE INDEX operation_done ON operation (number) WHERE undoable AND state = 'done';

-- Texts fill pages of their own, and what stands after them in a row is not reached without them. So the
-- order and the outline of a long record are read from an index alone, and its speeches without words
-- (anything but white space, as Unicode has it) are found without reading the others.
DROP INDEX speech_of;
CREATE INDEX speech_of ON speech
    (meeting, item, place, deleted_at, kind, language, starts, ends);
CREATE INDEX speech_blank ON speech (meeting) WHERE
    trim(text, char(9, 10, 11, 12, 13, 32, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198,
        8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288)) = '';
