package views

import (
	"github.com/a-h/templ"

	"coolhead/internal/practice"
)

// SignIn is the sign-in page.
func SignIn(f Frame, form SignInForm) templ.Component { return templ.NopComponent }

// Welcome is the page behind a one-time link.
func Welcome(f Frame, form WelcomeForm) templ.Component { return templ.NopComponent }

// Shelf is the page of all scenarios.
func Shelf(f Frame, entries []practice.ShelfEntry) templ.Component { return templ.NopComponent }

// Briefing is the page before an attempt.
func Briefing(f Frame, b practice.Brief) templ.Component { return templ.NopComponent }

// Conversation is the page of an attempt.
func Conversation(f Frame, c practice.Conversation) templ.Component { return templ.NopComponent }

// ConversationPart is the part of that page which a reply replaces.
func ConversationPart(f Frame, c practice.Conversation) templ.Component { return templ.NopComponent }

// Report is the page of what an attempt has shown.
func Report(f Frame, r practice.Report) templ.Component { return templ.NopComponent }

// Attempts is the list of a person's attempts; titles maps scenario ids to titles.
func Attempts(f Frame, past []practice.Past, titles map[string]string, more bool) templ.Component {
	return templ.NopComponent
}

// ProblemPage says what went wrong.
func ProblemPage(f Frame, p Problem) templ.Component { return templ.NopComponent }
