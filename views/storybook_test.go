package views

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/a-h/templ"

	"coolhead/grading"
	"coolhead/internal/locale"
	"coolhead/internal/practice"
)

// story is a page in one state.
type story struct {
	name string
	page templ.Component
}

// english are the real words; mirrored is a made-up language written from right to left,
// in which every text of the catalogue stands between brackets.
func words(t testing.TB, tag string) *locale.Words {
	t.Helper()
	english, err := os.ReadFile("../internal/locale/en.yaml")
	if err != nil {
		t.Fatal(err)
	}
	c, err := locale.Read(fstest.MapFS{"en.yaml": {Data: english}, "ar.yaml": {Data: bracket(english)}})
	if err != nil {
		t.Fatal(err)
	}
	return c.Words(tag)
}

var entry = regexp.MustCompile(`(?m)^(\s*(?:[a-z_.0-9-]+): )"?(.*?)"?$`)

// bracket puts every text of a catalogue between brackets.
func bracket(catalogue []byte) []byte {
	text := regexp.MustCompile(`(?m)^#.*$`).ReplaceAllString(string(catalogue), "")
	text = regexp.MustCompile(`(?m)^(\s+)one: .*\n`).ReplaceAllString(text, "")
	text = entry.ReplaceAllString(text, `$1"⟦$2⟧"`)
	text = regexp.MustCompile(`(?m)^(\s+)other: (.*)$`).ReplaceAllString(text, "${1}zero: $2\n${1}one: $2\n${1}two: $2\n${1}few: $2\n${1}many: $2\n${1}other: $2")
	return []byte(text)
}

// stories are all pages in the states that matter.
func stories(t testing.TB) []story {
	f := Frame{Words: words(t, "en"), Person: samplePerson(), Path: "/"}
	door := Frame{Words: f.Words, Demo: []DemoPerson{
		{Name: "Mira Kovač", Email: "mira@example.org", Password: "three calm words", Role: "trainee"},
		{Name: "Jonas Brandt", Email: "jonas@example.org", Password: "another calm day", Role: "manager"},
	}}
	list := []story{
		{"sign_in", SignIn(door, SignInForm{Next: "/attempts"})},
		{"sign_in_wrong", SignIn(Frame{Words: f.Words}, SignInForm{Email: "mira@example.org", Problem: "sign_in.wrong"})},
		{"welcome", Welcome(Frame{Words: f.Words}, WelcomeForm{Token: "one-time", Name: "Mira", Problem: "welcome.short"})},
		{"shelf", Shelf(f, sampleShelf(), sampleDrills())},
		{"shelf_empty", Shelf(f, nil, nil)},
		{"briefing", Briefing(f, practice.Brief{Scenario: sampleScenario(), NewID: "a2"})},
		{"briefing_open", Briefing(f, practice.Brief{Scenario: sampleScenario(), NewID: "a2", Open: "a1", OpenMode: practice.Practice})},
		{"attempts", Attempts(attemptsFrame(f), samplePast(), map[string]string{"late-bicycle": "The bicycle that never came", "charged-twice": "Charged twice", "blinking-light": "The blinking light"}, true)},
		{"attempts_empty", Attempts(attemptsFrame(f), nil, nil, false)},
		{"problem_missing", ProblemPage(f, Problem{Status: 404, Title: "problem.not_found.title", Text: "problem.not_found.text"})},
		{"problem_ours", ProblemPage(Frame{Words: f.Words}, Problem{Status: 500, Title: "problem.ours.title", Text: "problem.ours.text", Ref: "0198f2c4-5b1e"})},
		{"rules", Rules(rulesFrame(f), sampleRulebook())},
		{"rules_none", Rules(rulesFrame(f), practice.Rulebook{Query: attack})},
		{"rule", Rule(f, sampleCards()[0])},
		{"rule_plus", Rule(f, sampleCards()[1])},
		{"report", Report(f, sampleReport())},
		{"report_failed", Report(f, failedReport())},
	}
	list = append(list, drillStories(f)...)
	return append(append(list, talkStories(t, f)...), pairStories(t, f)...)
}

// pairStories are hints, forks, comparisons and two customers at once.
func pairStories(t testing.TB, f Frame) []story {
	f.NewID = "0198a000-0000-7000-8000-00000000ffff"
	mirrored := Frame{Words: words(t, "ar"), Person: f.Person, Path: "/", NewID: f.NewID}
	choice := practice.Brief{Scenario: samplePair(practice.Test).Scenario, Beside: besideScenario(), NewID: "a2", Open: "a1", OpenMode: practice.Test}
	return []story{
		{"briefing_pair", Briefing(f, choice)},
		{"talk_hint", Conversation(f, hintOffered())},
		{"talk_hints", Conversation(f, hinted())},
		{"talk_fork", Conversation(f, sampleFork(2))},
		{"talk_fork_end", Conversation(f, sampleFork(4))},
		{"pair", Conversation(f, samplePair(practice.Practice))},
		{"pair_test_gone", Conversation(f, pairGone(practice.Test))},
		{"pair_end", Conversation(f, pairEnd())},
		{"compare", Comparison(f, sampleComparison(4))},
		{"compare_new", Comparison(f, sampleComparison(2))},
		{"compare_pair", Comparison(f, pairComparison())},
		{"report_words", Report(f, wordyReport())},
		{"report_pair", Report(f, pairReport())},
		{"mirrored_pair", Conversation(mirrored, samplePair(practice.Practice))},
		{"mirrored_compare", Comparison(mirrored, sampleComparison(4))},
	}
}

func rulesFrame(f Frame) Frame {
	f.Path = "/rules"
	return f
}

func attemptsFrame(f Frame) Frame {
	f.Path = "/attempts"
	return f
}

// talkStories are the conversation's page in its states.
func talkStories(t testing.TB, f Frame) []story {
	opening := sampleTalk(practice.Practice)
	opening.Turns = opening.Turns[:1]
	mail := sampleTalk(practice.Practice)
	mail.Scenario.Channel = "email"
	refused := sampleTalk(practice.Practice)
	refused.Draft, refused.Problem = "My words, still here.", "problem.conflict.text"
	mirrored := Frame{Words: words(t, "ar"), Person: f.Person, Path: "/"}
	return []story{
		{"talk_opening", Conversation(f, opening)},
		{"talk", Conversation(f, sampleTalk(practice.Practice))},
		{"talk_test", Conversation(f, sampleTalk(practice.Test))},
		{"talk_mail", Conversation(f, mail)},
		{"talk_refused", Conversation(f, refused)},
		{"talk_end", Conversation(f, sampleEnd())},
		{"talk_hostile", Conversation(f, hostile())},
		{"talk_long", Conversation(f, long())},
		{"talk_part", ConversationPart(f, sampleTalk(practice.Practice))},
		{"mirrored_talk", Conversation(mirrored, sampleTalk(practice.Practice))},
		{"mirrored_report", Report(mirrored, sampleReport())},
		{"mirrored_shelf", Shelf(mirrored, sampleShelf(), sampleDrills())},
		{"mirrored_rules", Rules(mirrored, sampleRulebook())},
		{"mirrored_rule", Rule(mirrored, sampleCards()[0])},
	}
}

const attack = `"><script>alert(1)</script><img src=x onerror=alert(2)>' onclick='alert(3)' {{.Name}} </textarea>`

// hostile is a conversation in which every free text tries to break out.
func hostile() practice.Conversation {
	c := sampleTalk(practice.Practice)
	c.Turns = c.Turns[:2]
	c.Draft = attack
	c.Scenario.Title, c.Scenario.Persona.Name = attack, attack
	c.Scenario.Briefing.Screen = []string{attack}
	c.Turns[0].Line, c.Turns[1].Line, c.Turns[1].Reply = attack, attack, attack
	c.Turns[1].Grade.Findings = []grading.Finding{{Name: attack, Aspect: grading.Calm, Points: -5, Start: 2, End: 12, Quote: attack, Why: attack, Better: attack}}
	return c
}

// long is a conversation with the longest reply, without a space to break it at.
func long() practice.Conversation {
	c := sampleTalk(practice.Practice)
	c.Turns = c.Turns[:2]
	c.Turns[1].Reply = strings.Repeat("ü", practice.MaxReply)
	c.Turns[1].Grade.Findings = []grading.Finding{{Name: "Shouts", Aspect: grading.Calm, Points: -8, Start: 1, End: 4001, Quote: "üüü", Why: "Cut inside a rune on purpose."}}
	return c
}

func render(t testing.TB, page templ.Component) string {
	t.Helper()
	var b strings.Builder
	if err := page.Render(t.Context(), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
