-- What becomes of recommendations: letters that refer to an earlier one, what takes the place of what, and tags.

-- What a letter is for; a reminder and a follow-up refer to the letter that they follow.
ALTER TABLE letter ADD COLUMN purpose TEXT NOT NULL DEFAULT 'recommendations';
ALTER TABLE letter ADD COLUMN follows BLOB REFERENCES letter;
CREATE INDEX letter_following ON letter (follows) WHERE follows IS NOT NULL;
-- How far letters have come, for the ledger: rows with papers in them are long to read through.
CREATE INDEX letter_standing ON letter (status, body, sent_on, received_on, deleted_at);

CREATE TRIGGER letter_signed_keeps_what_it_is_for
BEFORE UPDATE ON letter
WHEN OLD.status IN ('signed', 'registered', 'sent', 'annulled')
 AND (NEW.purpose IS NOT OLD.purpose OR NEW.follows IS NOT OLD.follows)
BEGIN
    SELECT RAISE(ABORT, 'hattama: signed');
END;

-- A recommendation that takes the place of another: a part of it, what it was merged into, a newer one, or the
-- same in a later session.
CREATE TABLE succession (
    predecessor BLOB NOT NULL REFERENCES recommendation,
    successor   BLOB NOT NULL REFERENCES recommendation,
    kind        TEXT NOT NULL,
    PRIMARY KEY (predecessor, successor),
    CHECK (predecessor <> successor)
) STRICT, WITHOUT ROWID;
CREATE INDEX succession_to ON succession (successor);

CREATE TABLE recommendation_tag (
    recommendation BLOB NOT NULL REFERENCES recommendation,
    tag            TEXT NOT NULL,
    place          INTEGER NOT NULL,
    PRIMARY KEY (recommendation, tag)
) STRICT, WITHOUT ROWID;
