-- What a final version was signed as: a scan, or its Word file as it was edited afterwards. It stands beside
-- the version, so that neither the lock of what is final nor its seal is touched.
CREATE TABLE signed_minutes (
    version BLOB PRIMARY KEY REFERENCES minutes,
    hash    TEXT NOT NULL,
    name    TEXT NOT NULL,
    FOREIGN KEY (hash, name) REFERENCES attachment (hash, name)
) STRICT, WITHOUT ROWID;

CREATE VIEW minutes_version AS
    SELECT minutes.*, signed_minutes.hash AS signed_hash, signed_minutes.name AS signed_name
    FROM minutes LEFT JOIN signed_minutes ON signed_minutes.version = minutes.id;
