-- Times are UTC milliseconds since 1970; grade, moves, state and standing are JSON.
-- +goose Up
CREATE TABLE people (
    id       TEXT    NOT NULL PRIMARY KEY,
    name     TEXT    NOT NULL,
    email    TEXT    NOT NULL UNIQUE,
    role     TEXT    NOT NULL,
    lang     TEXT    NOT NULL,
    zone     TEXT    NOT NULL,
    password TEXT    NOT NULL,
    created  INTEGER NOT NULL
) STRICT;

CREATE TABLE sessions (
    key       BLOB    NOT NULL PRIMARY KEY,
    person_id TEXT    NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    created   INTEGER NOT NULL,
    seen      INTEGER NOT NULL,
    expires   INTEGER NOT NULL,
    agent     TEXT    NOT NULL
) STRICT;
CREATE INDEX sessions_person ON sessions (person_id);
CREATE INDEX sessions_expires ON sessions (expires);

CREATE TABLE invitations (
    key       BLOB    NOT NULL PRIMARY KEY,
    person_id TEXT    NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    expires   INTEGER NOT NULL
) STRICT;
CREATE INDEX invitations_person ON invitations (person_id);
CREATE INDEX invitations_expires ON invitations (expires);

CREATE TABLE attempts (
    id               TEXT    NOT NULL PRIMARY KEY,
    person_id        TEXT    NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    scenario         TEXT    NOT NULL,
    lang             TEXT    NOT NULL,
    mode             TEXT    NOT NULL,
    scenario_version TEXT    NOT NULL,
    grader_version   TEXT    NOT NULL,
    started          INTEGER NOT NULL
) STRICT;
CREATE INDEX attempts_person_started ON attempts (person_id, started, id);

CREATE TABLE turns (
    attempt_id TEXT    NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
    n          INTEGER NOT NULL,
    reply      TEXT    NOT NULL,
    grade      TEXT    NOT NULL,
    calm       REAL    NOT NULL,
    clarity    REAL    NOT NULL,
    empathy    REAL    NOT NULL,
    closing    REAL    NOT NULL,
    overall    REAL    NOT NULL,
    line       TEXT    NOT NULL,
    cause      TEXT    NOT NULL,
    moves      TEXT    NOT NULL,
    state      TEXT    NOT NULL,
    exit       TEXT    NOT NULL,
    standing   TEXT    NOT NULL,
    took_ms    INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    PRIMARY KEY (attempt_id, n)
) STRICT;
