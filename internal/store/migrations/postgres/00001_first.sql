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
    created  BIGINT  NOT NULL
);

CREATE TABLE sessions (
    key       BYTEA   NOT NULL PRIMARY KEY,
    person_id TEXT    NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    created   BIGINT  NOT NULL,
    seen      BIGINT  NOT NULL,
    expires   BIGINT  NOT NULL,
    agent     TEXT    NOT NULL
);
CREATE INDEX sessions_person ON sessions (person_id);
CREATE INDEX sessions_expires ON sessions (expires);

CREATE TABLE invitations (
    key       BYTEA   NOT NULL PRIMARY KEY,
    person_id TEXT    NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    expires   BIGINT  NOT NULL
);
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
    started          BIGINT  NOT NULL
);
CREATE INDEX attempts_person_started ON attempts (person_id, started, id);

CREATE TABLE turns (
    attempt_id TEXT    NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
    n          BIGINT  NOT NULL,
    reply      TEXT    NOT NULL,
    grade      TEXT    NOT NULL,
    calm       DOUBLE PRECISION NOT NULL,
    clarity    DOUBLE PRECISION NOT NULL,
    empathy    DOUBLE PRECISION NOT NULL,
    closing    DOUBLE PRECISION NOT NULL,
    overall    DOUBLE PRECISION NOT NULL,
    line       TEXT    NOT NULL,
    cause      TEXT    NOT NULL,
    moves      TEXT    NOT NULL,
    state      TEXT    NOT NULL,
    exit       TEXT    NOT NULL,
    standing   TEXT    NOT NULL,
    took_ms    BIGINT  NOT NULL,
    at         BIGINT  NOT NULL,
    PRIMARY KEY (attempt_id, n)
);
