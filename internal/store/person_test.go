package store

import (
	"context"
	"errors"
	"testing"
	"time"

	"coolhead/internal/practice"
)

func session(key string) practice.Session {
	return practice.Session{Key: []byte(key), Person: dana().ID, Created: noon.UTC().Add(time.Second), Seen: noon.UTC().Add(time.Minute),
		Expires: noon.UTC().Add(time.Hour), Agent: "Firefox"}
}

func TestPersonComesBackWhole(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		must(t, s.AddPerson(ctx, dana()))
		p, err := s.PersonByEmail(ctx, "dana@example.org")
		must(t, err)
		same(t, p, dana())
		if _, err := s.PersonByEmail(ctx, "nobody@example.org' OR 1=1 --"); !errors.Is(err, practice.ErrNotFound) {
			t.Error(err)
		}
	})
}

func TestTakenIDOrAddressIsAConflict(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		must(t, s.AddPerson(ctx, dana()))
		sameID, sameAddress := sam(), sam()
		sameID.ID, sameAddress.Email = dana().ID, dana().Email
		for _, p := range []practice.Person{dana(), sameID, sameAddress} {
			if err := s.AddPerson(ctx, p); !errors.Is(err, practice.ErrConflict) {
				t.Errorf("%+v: %v", p, err)
			}
		}
	})
}

func TestPeopleAreCountedByRole(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		must(t, s.AddPerson(ctx, dana()))
		must(t, s.AddPerson(ctx, sam()))
		for role, want := range map[practice.Role]int{"": 2, practice.Manager: 1, practice.Admin: 0} {
			got, err := s.CountPeople(ctx, role)
			must(t, err)
			if got != want {
				t.Errorf("%q: %d, want %d", role, got, want)
			}
		}
	})
}

func TestNewPasswordEndsAllSessionsOfThatPerson(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		others := session("k3")
		others.Person = sam().ID
		for _, n := range []practice.Session{session("k1"), session("k2"), others} {
			must(t, s.AddSession(ctx, n, nil))
		}
		must(t, s.SetPassword(ctx, dana().ID, "new"))
		p, err := s.PersonByEmail(ctx, dana().Email)
		must(t, err)
		want := dana()
		want.Password = "new"
		same(t, p, want)
		if n := count(t, s, "sessions"); n != 1 {
			t.Errorf("%d sessions left, want Sam's", n)
		}
		if err := s.SetPassword(ctx, "nobody", "x"); !errors.Is(err, practice.ErrNotFound) {
			t.Error(err)
		}
	})
}
