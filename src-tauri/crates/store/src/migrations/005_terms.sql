-- By when an answer is due, and what a reply says to each thing that was asked. Rules are JSON, as on
-- the wire. The days that come with the program are put in beside this.

CREATE TABLE special_day (
    country    TEXT NOT NULL,
    date       TEXT NOT NULL,
    works      INTEGER NOT NULL,
    moved_from TEXT,
    PRIMARY KEY (country, date)
) STRICT, WITHOUT ROWID;

-- What holds for every answer of a body.
CREATE TABLE body_term (
    body BLOB PRIMARY KEY REFERENCES body,
    term TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The control over a pair (recommendation, addressee); a pair without a row has nothing of its own.
CREATE TABLE control (
    addressee BLOB PRIMARY KEY REFERENCES addressee,
    term      TEXT,
    off_on    TEXT,
    off_by    TEXT,
    off_note  TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE extension (
    id        BLOB PRIMARY KEY,
    addressee BLOB NOT NULL REFERENCES addressee,
    given_on  TEXT NOT NULL,
    until     TEXT NOT NULL,
    reason    TEXT NOT NULL,
    reply     BLOB REFERENCES reply
) STRICT, WITHOUT ROWID;
CREATE INDEX extension_of ON extension (addressee, given_on);

CREATE TABLE pause (
    id        BLOB PRIMARY KEY,
    addressee BLOB NOT NULL REFERENCES addressee,
    since     TEXT NOT NULL,
    until     TEXT,
    reason    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pause_of ON pause (addressee, since);

-- The answer sheet of a reply. `demand` numbers what a recommendation asks for; 0 is the whole of it.
CREATE TABLE answer (
    reply          BLOB NOT NULL REFERENCES reply,
    recommendation BLOB NOT NULL REFERENCES recommendation,
    demand         INTEGER NOT NULL,
    verdict        TEXT NOT NULL,
    promised       TEXT,
    note           TEXT NOT NULL,
    PRIMARY KEY (reply, recommendation, demand)
) STRICT, WITHOUT ROWID;
