-- How the recommendations of a meeting go out, as JSON: one letter an addressee or one a
-- recommendation, and what is printed with them. Empty: as it always was, one an addressee, with reasons.
ALTER TABLE meeting ADD COLUMN mailing TEXT;
