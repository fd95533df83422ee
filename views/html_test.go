package views

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// nodes calls see for every element of a page.
func nodes(t *testing.T, page string, see func(n *html.Node)) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode {
			see(n)
		}
	}
}

func attribute(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// rules hold for every element of every page; each returns what is wrong, "" if nothing.
var rules = []func(n *html.Node) string{
	func(n *html.Node) string {
		for _, a := range n.Attr {
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") || strings.HasPrefix(a.Key, "hx-on") || strings.HasPrefix(a.Val, "javascript:") || strings.HasPrefix(a.Val, "js:") {
				return "attribute " + a.Key + " is not allowed by the content security policy"
			}
		}
		return ""
	},
	func(n *html.Node) string {
		if src, _ := attribute(n, "src"); n.Data == "script" && n.FirstChild != nil {
			return "inline script beside src " + src
		}
		if n.Data == "style" {
			return "inline style sheet"
		}
		return ""
	},
	func(n *html.Node) string {
		method, _ := attribute(n, "method")
		action, _ := attribute(n, "action")
		role, _ := attribute(n, "role")
		if n.Data == "form" && (method != "post" && role != "search" || !strings.HasPrefix(action, "/")) {
			return "form that is no search without method post, or without an action of this site"
		}
		return ""
	},
	func(n *html.Node) string {
		if _, ok := attribute(n, "alt"); n.Data == "img" && !ok {
			return "img without alt"
		}
		return ""
	},
	func(n *html.Node) string {
		if kind, _ := attribute(n, "type"); n.Data == "button" && kind == "" {
			return "button without a type"
		}
		return ""
	},
	func(n *html.Node) string {
		href, _ := attribute(n, "href")
		if n.Data == "a" && href == "" {
			return "link without an address"
		}
		if strings.HasPrefix(href, "http") || strings.HasPrefix(href, "//") {
			return "address of another site"
		}
		return ""
	},
}

func TestEveryElementKeepsTheRules(t *testing.T) {
	for _, s := range stories(t) {
		nodes(t, render(t, s.page), func(n *html.Node) {
			for _, rule := range rules {
				if wrong := rule(n); wrong != "" {
					t.Errorf("%s: <%s>: %s", s.name, n.Data, wrong)
				}
			}
		})
	}
}

func TestIdsAreUniqueAndReferencesLead(t *testing.T) {
	for _, s := range stories(t) {
		ids, wanted := map[string]int{}, map[string]bool{}
		nodes(t, render(t, s.page), func(n *html.Node) {
			if id, ok := attribute(n, "id"); ok {
				ids[id]++
			}
			for _, key := range []string{"for", "aria-labelledby", "aria-describedby", "href", "hx-target", "hx-disabled-elt"} {
				value, _ := attribute(n, key)
				if strings.HasPrefix(value, "#") || value != "" && !strings.HasPrefix(key, "h") {
					wanted[strings.TrimPrefix(value, "#")] = true
				}
			}
		})
		for id, n := range ids {
			if n > 1 {
				t.Errorf("%s: id %s stands %d times", s.name, id, n)
			}
		}
		for id := range wanted {
			if ids[id] == 0 {
				t.Errorf("%s: nothing has the id %s", s.name, id)
			}
		}
	}
}

func TestPagesSayTheirLanguageAndDirection(t *testing.T) {
	for _, s := range stories(t) {
		if s.name == "talk_part" {
			continue
		}
		want := []string{"en", "ltr"}
		if strings.HasPrefix(s.name, "mirrored") {
			want = []string{"ar", "rtl"}
		}
		nodes(t, render(t, s.page), func(n *html.Node) {
			lang, _ := attribute(n, "lang")
			dir, _ := attribute(n, "dir")
			if n.Data == "html" && !slices.Equal([]string{lang, dir}, want) {
				t.Errorf("%s: lang %q, dir %q", s.name, lang, dir)
			}
		})
	}
}

func TestPagesHaveOneHeadingAndOneMain(t *testing.T) {
	for _, s := range stories(t) {
		count := map[string]int{}
		nodes(t, render(t, s.page), func(n *html.Node) { count[n.Data]++ })
		if count["h1"] != 1 || count["main"] != 1 {
			t.Errorf("%s: %d h1, %d main", s.name, count["h1"], count["main"])
		}
	}
}

// samples are texts that come from data, not from the catalogue.
var samples = regexp.MustCompile(`[\p{L}]{2,}`)

// TestEveryWordComesFromTheCatalogue renders the made-up language, in which every text of the
// catalogue stands between brackets: a word outside them that is not sample data is written in a template.
func TestEveryWordComesFromTheCatalogue(t *testing.T) {
	for _, s := range stories(t) {
		if !strings.HasPrefix(s.name, "mirrored") {
			continue
		}
		known := sampleWords(t)
		root, err := html.Parse(strings.NewReader(render(t, s.page)))
		if err != nil {
			t.Fatal(err)
		}
		for n := range root.Descendants() {
			if n.Type != html.TextNode || n.Parent.Data == "script" || strings.Contains(n.Data, "⟦") {
				continue
			}
			for _, word := range samples.FindAllString(n.Data, -1) {
				if !known[word] {
					t.Errorf("%s: %q in %q does not come from the catalogue", s.name, word, n.Data)
				}
			}
		}
	}
}

// sampleWords are all the words of the sample values.
func sampleWords(t *testing.T) map[string]bool {
	known := map[string]bool{"MK": true, "DR": true, "GL": true}
	text := []string{firstReply, secondReply, besideScenario().Persona.Name, besideScenario().Opening, sampleOrigin().Last().Reply, sampleOrigin().Last().Line}
	report := sampleReport()
	for _, e := range sampleShelf() {
		text = append(text, e.Scenario.Title, e.Scenario.Summary)
	}
	for _, e := range sampleDrills() {
		text = append(text, e.Drill.Title)
	}
	s := report.Scenario
	text = append(text, s.Opening, s.Debrief, s.Persona.Name, s.Company.Name, s.Company.About, s.Briefing.Role, s.Briefing.Situation)
	text = append(append(append(text, s.Briefing.Screen...), s.Briefing.May...), s.Briefing.MayNot...)
	for _, e := range s.Model {
		text = append(text, e.Customer, e.Trainee, e.Why)
	}
	for _, turn := range report.Turns {
		text = append(text, turn.Line, turn.Reply)
		for _, f := range turn.Grade.Findings {
			text = append(text, f.Name, f.Quote, f.Why, f.Better)
		}
	}
	for _, m := range report.Undelivered {
		text = append(text, m.Text, m.Better)
	}
	for _, c := range sampleCards() {
		text = append(text, c.Name, c.Why, c.Better, c.ID, c.Source)
		text = append(append(append(append(append(text, c.Voids...), c.Limits...), c.When...), c.Hits...), c.Misses...)
		for _, clue := range c.Detects {
			text = append(append(text, clue.Title), clue.Wordings...)
		}
	}
	text = append(text, samplePerson().Name, samplePerson().Email)
	for _, word := range samples.FindAllString(strings.Join(text, " "), -1) {
		known[word] = true
	}
	return known
}
