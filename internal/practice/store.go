package practice

import (
	"context"
	"time"
)

// Attempts keeps attempts and their turns. Every method takes the person who asks
// and finds nothing of anybody else's: permission is in the query.
type Attempts interface {
	// Attempt returns an attempt of the person with all its turns, in order, in one SELECT.
	// ErrNotFound if there is none or it is not theirs.
	Attempt(ctx context.Context, person, id string) (Attempt, []Turn, error)
	// Begin stores a new attempt with its turn 0. ErrConflict if the id is taken.
	Begin(ctx context.Context, a Attempt, opening Turn) error
	// Append stores the next turn in one INSERT. ErrConflict if that turn is there already.
	Append(ctx context.Context, person string, t Turn) error
	// Past lists the person's attempts, newest first, at most limit of them, those older than before if it is set.
	Past(ctx context.Context, person string, before time.Time, limit int) ([]Past, error)
}

// DrillAttempts keeps drills that were handed in. Every method takes the person who asks and
// finds nothing of anybody else's.
type DrillAttempts interface {
	// AddDrillAttempt stores a drill with its result. ErrConflict if the id is taken.
	AddDrillAttempt(ctx context.Context, a DrillAttempt) error
	// DrillAttempt returns a drill that the person handed in; ErrNotFound if there is none or it is not theirs.
	DrillAttempt(ctx context.Context, person, id string) (DrillAttempt, error)
	// DrillRecords sums up what the person has handed in, by drill.
	DrillRecords(ctx context.Context, person string) (map[string]DrillRecord, error)
}

// People keeps people, their sessions and their invitations.
type People interface {
	// PersonByEmail finds a person by their lower-case address; ErrNotFound if there is none.
	PersonByEmail(ctx context.Context, email string) (Person, error)
	// AddPerson stores a new person; ErrConflict if id or address is taken.
	AddPerson(ctx context.Context, p Person) error
	// SetPassword stores a new hash and ends all sessions of the person, in one transaction.
	SetPassword(ctx context.Context, person, hash string) error
	// CountPeople counts the people of a role; "" counts all.
	CountPeople(ctx context.Context, role Role) (int, error)
}

// Sessions keeps who is signed in.
type Sessions interface {
	// AddSession stores a session and, in the same transaction, ends the one with the old key, if any.
	AddSession(ctx context.Context, s Session, old []byte) error
	// Session returns the live session of a key and its person in one SELECT; ErrNotFound if expired or unknown.
	Session(ctx context.Context, key []byte, now time.Time) (Session, Person, error)
	// Renew moves when a session was seen and when it expires; no error if there is none.
	Renew(ctx context.Context, key []byte, seen, expires time.Time) error
	// EndSession removes a session; no error if there is none.
	EndSession(ctx context.Context, key []byte) error
	// Prune removes expired sessions and invitations.
	Prune(ctx context.Context, now time.Time) error
}

// Invitations keeps one-time links.
type Invitations interface {
	// AddInvitation stores a link.
	AddInvitation(ctx context.Context, i Invitation) error
	// Invitation finds the person of a live link without using it up; ErrNotFound if used, expired or unknown.
	Invitation(ctx context.Context, key []byte, now time.Time) (Person, error)
	// Accept uses the link up and sets the password, in one transaction; ErrNotFound if used, expired or unknown.
	Accept(ctx context.Context, key []byte, now time.Time, hash string) (Person, error)
}
