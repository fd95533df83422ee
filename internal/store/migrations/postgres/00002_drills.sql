-- Drills that were handed in; answer and result are JSON, passed is 0 or 1.
-- +goose Up
CREATE TABLE drill_attempts (
    id             TEXT    NOT NULL PRIMARY KEY,
    person_id      TEXT    NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    drill          TEXT    NOT NULL,
    lang           TEXT    NOT NULL,
    drill_version  TEXT    NOT NULL,
    grader_version TEXT    NOT NULL,
    answer         TEXT    NOT NULL,
    result         TEXT    NOT NULL,
    score          DOUBLE PRECISION    NOT NULL,
    passed         BIGINT NOT NULL,
    at             BIGINT NOT NULL
);
CREATE INDEX drill_attempts_person_drill ON drill_attempts (person_id, drill, score, passed);
