package practice_test

import (
	"errors"
	"fmt"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"coolhead/internal/practice"
	"coolhead/internal/store"
)

const (
	mara  = "0198a000-0000-7000-8000-00000000000a"
	ivo   = "0198a000-0000-7000-8000-00000000000b"
	good  = "I'm sorry, we missed Friday's van; your parcel is in our warehouse. It leaves today and is with you tomorrow by 18:00."
	again = "I'll check the delivery myself tomorrow at 18:00 and write to you either way."
)

// office is a desk over a real database, with a clock that only the test moves.
type office struct {
	*practice.Desk
	store *store.Store
	now   atomic.Int64 // seconds
	ids   atomic.Int64
}

func newOffice(t *testing.T) *office {
	t.Helper()
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "a.db"))
	must(t, err)
	t.Cleanup(func() { must(t, s.Close()) })
	o := &office{store: s}
	o.now.Store(1_800_000_000)
	o.Desk = &practice.Desk{
		Attempts: s, Library: practice.SharedLibrary(t),
		Now:   func() time.Time { return time.Unix(o.now.Load(), 123456789) },
		NewID: func() string { return fmt.Sprintf("0198a000-0000-7000-8000-%012x", o.ids.Add(1)<<8) },
	}
	for _, id := range []string{mara, ivo} {
		must(t, s.AddPerson(t.Context(), practice.Person{ID: id, Email: id, Role: practice.Trainee}))
	}
	return o
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// is fails unless the error is of that kind.
func is(t *testing.T, what string, err, kind error) {
	t.Helper()
	if !errors.Is(err, kind) {
		t.Errorf("%s: %v, want %v", what, err, kind)
	}
}

// begin starts an attempt of Mara's and returns its id.
func (o *office) begin(t *testing.T) string {
	t.Helper()
	b, err := o.Brief(t.Context(), mara, "late-parcel")
	must(t, err)
	a, err := o.Start(t.Context(), mara, b.NewID, "late-parcel", practice.Practice)
	must(t, err)
	return a.ID
}
