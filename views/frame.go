// Package views turns finished values into HTML. It fetches nothing and decides
// nothing; every visible word comes from the catalogue.
package views

import (
	"math"

	"coolhead/internal/locale"
	"coolhead/internal/practice"
)

// Frame is what every page needs besides its own value.
type Frame struct {
	Words  *locale.Words
	Person *practice.Person // nil for somebody not signed in
	Path   string           // the path of the page, to mark it in the menu
	Demo   []DemoPerson     // sign-in hints, only in demo mode
	NewID  string           // an id of which the page's forms make those of what they begin
}

// DemoPerson is somebody whom a visitor of a demonstration may sign in as.
type DemoPerson struct {
	Name, Email, Password, Role string
}

// SignInForm is the sign-in form as it was sent. Problem is a catalogue key, "" if there is none.
type SignInForm struct {
	Email, Problem, Next string
}

// WelcomeForm is the form behind a one-time link. Problem is a catalogue key, "" if there is none.
type WelcomeForm struct {
	Token, Name, Problem string
}

// Problem is a page that says what went wrong. Title and Text are catalogue keys, Ref is the request's id.
type Problem struct {
	Status      int
	Title, Text string
	Ref         string
}

// t is the text of a key; pairs are names and values to fill in.
func (f Frame) t(key string, pairs ...any) string { return f.Words.T(key, pairs...) }

// n is the text of a key in the plural form for count.
func (f Frame) n(key string, count int, pairs ...any) string { return f.Words.N(key, count, pairs...) }

// score writes a score without decimals.
func (f Frame) score(v float64) string { return f.Words.Number(math.Round(v), 0) }

// signed writes a change with its sign, a real minus rather than a hyphen.
func (f Frame) signed(v float64) string {
	switch {
	case v > 0:
		return "+" + f.score(v)
	case v < 0:
		return "\u2212" + f.score(-v)
	}
	return "\u00b1" + f.score(0)
}
