// Package practice is what the product means: people practise hard conversations
// in attempts, turn by turn, and get a report. It plays; it stores nothing itself.
package practice

import "time"

// Role is what a person may do.
type Role string

// The roles.
const (
	Trainee Role = "trainee"
	Manager Role = "manager"
	Admin   Role = "admin"
)

// Person is somebody who signs in.
type Person struct {
	ID       string
	Name     string
	Email    string // lower case, unique
	Role     Role
	Lang     string // interface language, a BCP 47 tag
	Zone     string // IANA time zone
	Password string // argon2id hash; empty until the person has set one
	Created  time.Time
}

// Session is one sign-in of a person. Its key is the SHA-256 of the cookie's token:
// who reads the database cannot sign in with it.
type Session struct {
	Key     []byte
	Person  string
	Created time.Time
	Seen    time.Time
	Expires time.Time
	Agent   string // the browser's own description, cut to 200 bytes
}

// Invitation is a one-time link with which a person sets the first password.
// Its key is the SHA-256 of the link's token.
type Invitation struct {
	Key     []byte
	Person  string
	Expires time.Time
}
