package web_test

import (
	"bytes"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/google/uuid"

	"coolhead/grading"
	"coolhead/internal/locale"
	"coolhead/internal/practice"
	"coolhead/internal/store"
	"coolhead/internal/web"
	"coolhead/scenarios"
)

const (
	host     = "coolhead.test"
	password = "kettle on the hob"
	scenario = "late-parcel"
)

// world is the real site on a real database, with a clock the test can move.
type world struct {
	t     testing.TB
	app   *fiber.App
	store *store.Store
	desk  *practice.Desk
	log   *safeBuffer
	path  string

	mu  sync.Mutex
	now time.Time
}

// newWorld opens a site. The changes are made to its Config first.
func newWorld(t testing.TB, changes ...func(*web.Config)) *world {
	t.Helper()
	w := &world{t: t, log: &safeBuffer{}, now: time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)}
	w.path = filepath.Join(t.TempDir(), "test.db")
	var err error
	w.store, err = store.Open(t.Context(), w.path)
	must(t, err)
	t.Cleanup(func() { w.store.Close() })
	t.Cleanup(w.showErrors)
	w.desk = &practice.Desk{Attempts: w.store, DrillAttempts: w.store, Library: library(), Now: w.clock,
		NewID: func() string { return uuid.Must(uuid.NewV7()).String() }}
	words, err := locale.Load()
	must(t, err)
	cfg := web.Config{Desk: w.desk, People: w.store, Sessions: w.store, Invitations: w.store, Words: words,
		Log: slog.New(slog.NewTextHandler(w.log, nil)), Now: w.clock, Ready: w.store.Health}
	for _, change := range changes {
		change(&cfg)
	}
	w.app, err = web.New(cfg)
	must(t, err)
	return w
}

// showErrors prints the first errors of the site's log if the test failed.
func (w *world) showErrors() {
	errors := regexp.MustCompile(`(?m)^.*level=ERROR.*$`).FindAllString(w.log.String(), 2)
	if w.t.Failed() && len(errors) > 0 {
		w.t.Logf("the site's log:\n%s", strings.Join(errors, "\n"))
	}
}

// library compiles the rules once for all tests; the scenario is one of our own, which nobody edits.
var library = sync.OnceValue(func() *practice.Library {
	grader, err := grading.Load()
	if err != nil {
		panic(err)
	}
	all, err := scenarios.Read(os.DirFS("testdata/scenarios"))
	if err != nil {
		panic(err)
	}
	lib, err := practice.NewLibrary(grader, all)
	if err != nil {
		panic(err)
	}
	drills, err := scenarios.ReadDrills(os.DirFS("testdata/scenarios"))
	if err != nil {
		panic(err)
	}
	if err := lib.AddDrills(drills); err != nil {
		panic(err)
	}
	return lib
})

// hash hashes the password of all test people once: hashing is slow on purpose.
var hash = sync.OnceValue(func() string {
	h, err := web.HashPassword(password)
	if err != nil {
		panic(err)
	}
	return h
})

func (w *world) clock() time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.now
}

func (w *world) wait(d time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.now = w.now.Add(d)
}

// person adds somebody whose password is known.
func (w *world) person(name string, role practice.Role) practice.Person {
	w.t.Helper()
	p := practice.Person{ID: uuid.Must(uuid.NewV7()).String(), Name: name, Email: strings.ToLower(name) + "@example.org",
		Role: role, Lang: "en", Zone: "UTC", Password: hash(), Created: w.clock()}
	must(w.t, w.store.AddPerson(w.t.Context(), p))
	return p
}

// signedIn adds somebody and gives them a session without the slow way over the password.
func (w *world) signedIn(name string, role practice.Role) *browser {
	w.t.Helper()
	p, token := w.person(name, role), web.NewToken()
	now := w.clock()
	must(w.t, w.store.AddSession(w.t.Context(), practice.Session{Key: web.TokenKey(token), Person: p.ID,
		Created: now, Seen: now, Expires: now.Add(7 * 24 * time.Hour)}, nil))
	b := w.browser()
	b.who, b.cookies["coolhead"] = p, token
	return b
}

// statements counts what the database is asked while do runs.
func (w *world) statements(do func()) (seen []string) {
	var mu sync.Mutex
	w.store.Watch(func(sql string) {
		mu.Lock()
		defer mu.Unlock()
		seen = append(seen, verb.FindString(sql))
	})
	defer w.store.Watch(nil)
	do()
	return seen
}

var verb = regexp.MustCompile(`^\w+`)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// safeBuffer can be written by many requests at once.
type safeBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (b *safeBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.Write(p)
}

func (b *safeBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.String()
}
