package store

import (
	"context"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"coolhead/grading"
	"coolhead/internal/practice"
	"coolhead/scenarios"
)

func TestMain(m *testing.M) {
	if path := os.Getenv(writerFile); path != "" {
		write(path)
	}
	code := m.Run()
	stopServer()
	os.Exit(code)
}

// each runs a test on a fresh SQLite file and, where there is one, on a fresh
// schema of a Postgres server.
func each(t *testing.T, test func(t *testing.T, s *Store)) {
	t.Run("sqlite", func(t *testing.T) { test(t, open(t, filepath.Join(t.TempDir(), "coolhead.db"))) })
	t.Run("postgres", func(t *testing.T) { test(t, open(t, freshSchema(t))) })
}

// open opens a database and closes it after the test.
func open(t *testing.T, dsn string) *Store {
	t.Helper()
	s, err := Open(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// noon is a time with a zone that is not UTC and with a whole millisecond.
var noon = time.Date(2026, 3, 29, 12, 0, 0, 7e6, time.FixedZone("", 2*3600+1800))

// same fails unless both values are alike to the last field.
func same(t *testing.T, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

// must fails on an error.
func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func dana() practice.Person {
	return practice.Person{ID: "0198a000-0000-7000-8000-00000000000d", Name: "Dana Žižek", Email: "dana@example.org",
		Role: practice.Trainee, Lang: "en", Zone: "Europe/Zagreb", Password: "$argon2id$x", Created: noon.UTC()}
}

func sam() practice.Person {
	return practice.Person{ID: "0198a000-0000-7000-8000-000000000005", Name: "Sam", Email: "sam@example.org",
		Role: practice.Manager, Lang: "de", Zone: "UTC", Created: noon.UTC()}
}

// attempt is an attempt of Dana; hours moves its start.
func attempt(id string, hours int) practice.Attempt {
	return practice.Attempt{ID: id, Person: dana().ID, Scenario: "late-parcel", Lang: "en", Mode: practice.Test,
		ScenarioVersion: "v1", GraderVersion: "g1", Started: noon.UTC().Add(time.Duration(hours) * time.Hour)}
}

// turn is a turn with every field set.
func turn(id string, n int) practice.Turn {
	return practice.Turn{Attempt: id, N: n, Reply: "Sorry, “Dana” – it's ours.\n\tبله", Line: "And now?", Cause: "apology",
		Grade: grading.Grade{
			Scores: grading.Scores{Calm: 70.1, Clarity: 1.0 / 3, Empathy: 88, Closing: 25}, Overall: 45.75, Unsure: true,
			Findings:  []grading.Finding{{Rule: "en/empathy/apology", Name: "Apology", Aspect: grading.Empathy, Points: 20, End: 5, Quote: "Sorry", Why: "w", Event: "apology"}},
			Delivered: []string{"where"}, Answered: []string{"when"}, Offered: []string{"express"}, Forbidden: []string{"blame"}, Fail: "",
		},
		Moves: []scenarios.Move{{Event: "apology", By: scenarios.Mood{Anger: -10.5, Trust: 5}}},
		State: scenarios.State{Mood: scenarios.Mood{Anger: 64.25, Confusion: 50, Trust: 35, Patience: 12}, Turn: n, Phase: "middle",
			Seed: 1<<64 - 1, Delivered: []string{"where"}, Felt: map[string]int{"apology": 1}, Spoken: map[string]int{"l1": 2}, Stuck: 1},
		SoFar: practice.Standing{Scores: grading.Scores{Calm: 60}, Overall: 55.5, ClosingJudged: true, Passed: true, CSAT: 3.4},
		Took:  2500 * time.Millisecond, At: noon.UTC().Add(time.Duration(n) * time.Minute)}
}

// begun stores Dana, Sam and one attempt of Dana with its opening.
func begun(t *testing.T, s *Store, id string) {
	t.Helper()
	ctx := context.Background()
	must(t, s.AddPerson(ctx, dana()))
	must(t, s.AddPerson(ctx, sam()))
	must(t, s.Begin(ctx, attempt(id, 0), turn(id, 0)))
}
