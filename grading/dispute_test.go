package grading_test

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"go.yaml.in/yaml/v3"

	"coolhead/grading"
)

//go:embed disputes/*.yaml
var disputes embed.FS

// dispute is a grade that somebody found unfair, with the bounds that are fair.
type dispute struct {
	ID       string               `yaml:"id"`       // the file's name
	Reported string               `yaml:"reported"` // a date, 2026-01-31
	Lang     string               `yaml:"lang"`
	Channel  grading.Channel      `yaml:"channel"`
	Stage    grading.Stage        `yaml:"stage"`
	Apology  grading.Apology      `yaml:"apology"`
	Company  string               `yaml:"company"`
	Facts    []string             `yaml:"facts"`
	History  []grading.Message    `yaml:"history"`
	Customer string               `yaml:"customer"`
	Reply    string               `yaml:"reply"`
	Bounds   map[string][]float64 `yaml:"bounds"` // aspect or "overall" -> [least, most]
	Reason   string               `yaml:"reason"`
	// Open marks a dispute that the engine does not settle yet: it is reported and fails nothing.
	Open bool `yaml:"open"`
}

// TestEveryDisputeIsSettled grades the reply of every file and holds the score to the bounds.
func TestEveryDisputeIsSettled(t *testing.T) {
	files, err := fs.Glob(disputes, "disputes/*.yaml")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d disputes, %v", len(files), err)
	}
	g := loadGrader(t)
	for _, file := range files {
		data, err := disputes.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		d, err := readDispute(file, data)
		if err != nil {
			t.Error(err)
			continue
		}
		wrong := d.wrong(t, g)
		switch {
		case d.Open && len(wrong) == 0:
			t.Logf("%s is settled now: take `open: true` out", file)
		case d.Open:
			t.Logf("%s is open:\n%s", file, strings.Join(wrong, "\n"))
		case len(wrong) > 0:
			t.Errorf("%s: %s\n%s", file, d.Reason, strings.Join(wrong, "\n"))
		}
	}
}

// wrong says which scores are out of their bounds.
func (d dispute) wrong(t *testing.T, g *grading.Grader) (list []string) {
	t.Helper()
	b := grading.Brief{Lang: d.Lang, Channel: d.Channel, Apology: d.Apology, Company: d.Company}
	for i, f := range d.Facts {
		b.Facts = append(b.Facts, grading.Point{ID: fmt.Sprint(i + 1), Text: f, Must: true})
	}
	c, err := g.Case(b)
	if err != nil {
		t.Fatal(err)
	}
	grade := c.At(grading.Moment{Stage: d.Stage, History: d.History, Customer: d.Customer}).Grade(d.Reply)
	for _, a := range append(grading.Aspects[:len(grading.Aspects):len(grading.Aspects)], "overall") {
		score, bounds := grade.Of(a), d.Bounds[string(a)]
		if a == "overall" {
			score = grade.Overall
		}
		if bounds != nil && (score < bounds[0] || score > bounds[1]) {
			list = append(list, fmt.Sprintf("  %s is %v, fair is %v to %v", a, score, bounds[0], bounds[1]))
		}
	}
	return list
}

// readDispute decodes a file strictly; every error begins with file:line:column.
func readDispute(file string, data []byte) (dispute, error) {
	var d dispute
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return d, placed(file, err)
	}
	if len(doc.Content) == 0 || doc.Content[0].Kind != yaml.MappingNode {
		return d, fmt.Errorf("%s:1:1: write keys and values, see CONTRIBUTING.md", file)
	}
	top := doc.Content[0]
	if err := errors.Join(unknown(file, top, disputeKeys), missingKeys(file, top)); err != nil {
		return d, err
	}
	if err := top.Decode(&d); err != nil {
		return d, placed(file, err)
	}
	return d, d.check(file, top)
}

var disputeKeys = []string{"id", "reported", "lang", "channel", "stage", "apology", "company", "facts", "history", "customer", "reply", "bounds", "reason", "open"}

// value returns the node of a key, or the mapping itself.
func value(n *yaml.Node, key string) *yaml.Node {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return n
}

func unknown(file string, n *yaml.Node, keys []string) (err error) {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if k := n.Content[i]; !slices.Contains(keys, k.Value) {
			err = errors.Join(err, fmt.Errorf("%s:%d:%d: %q is no key here; there are %s", file, k.Line, k.Column, k.Value, strings.Join(keys, ", ")))
		}
	}
	return err
}

func missingKeys(file string, top *yaml.Node) (err error) {
	for _, key := range []string{"id", "reported", "customer", "reply", "bounds", "reason"} {
		if value(top, key) == top {
			err = errors.Join(err, fmt.Errorf("%s:%d:%d: %s is missing", file, top.Line, top.Column, key))
		}
	}
	return err
}

// check refuses values that no dispute can have.
func (d dispute) check(file string, top *yaml.Node) (err error) {
	refuse := func(n *yaml.Node, why string, args ...any) {
		err = errors.Join(err, fmt.Errorf("%s:%d:%d: %s", file, n.Line, n.Column, fmt.Sprintf(why, args...)))
	}
	if d.ID+".yaml" != path.Base(file) {
		refuse(value(top, "id"), "id %q is not the name of the file", d.ID)
	}
	if _, e := time.Parse(time.DateOnly, d.Reported); e != nil {
		refuse(value(top, "reported"), "reported: write a date as 2026-01-31")
	}
	if !slices.Contains([]grading.Stage{"", grading.Opening, grading.Middle, grading.ClosingTime}, d.Stage) {
		refuse(value(top, "stage"), "stage: write opening, middle or closing")
	}
	channels := []grading.Channel{"", grading.Chat, grading.Email, grading.Phone, grading.Social, grading.Letter, grading.Internal}
	if !slices.Contains(channels, d.Channel) {
		refuse(value(top, "channel"), "channel: write chat, email, phone, social, letter or internal")
	}
	if !slices.Contains([]grading.Apology{"", grading.ApologyRequired, grading.ApologyWelcome, grading.ApologySympathy, grading.ApologyForbidden}, d.Apology) {
		refuse(value(top, "apology"), "apology: write required, welcome, sympathy_only or forbidden")
	}
	for i, n := range value(top, "history").Content {
		if i < len(d.History) && d.History[i].Who != grading.Customer && d.History[i].Who != grading.Agent {
			refuse(n, "who: write customer or agent")
		}
		if i < len(d.History) {
			err = errors.Join(err, unknown(file, n, []string{"who", "text"}))
		}
	}
	bounds := value(top, "bounds")
	if len(d.Bounds) == 0 {
		refuse(bounds, "bounds: name at least one aspect")
	}
	for i := 0; i+1 < len(bounds.Content); i += 2 {
		k, b := bounds.Content[i], d.Bounds[bounds.Content[i].Value]
		if !slices.Contains([]string{"calm", "clarity", "empathy", "closing", "overall"}, k.Value) {
			refuse(k, "%q is no aspect and not overall", k.Value)
		}
		if len(b) != 2 || b[0] < 0 || b[0] > b[1] || b[1] > 100 {
			refuse(bounds.Content[i+1], "write [least, most] from 0 to 100")
		}
	}
	return err
}

var lineOf = regexp.MustCompile(`line (\d+): (.*)`)

// placed puts the file and the line of a YAML error in front of it.
func placed(file string, err error) error {
	if m := lineOf.FindStringSubmatch(err.Error()); m != nil {
		return fmt.Errorf("%s:%s:1: %s", file, m[1], m[2])
	}
	return fmt.Errorf("%s:1:1: %w", file, err)
}

func TestADisputeIsReadStrictly(t *testing.T) {
	good := "id: x\nreported: 2026-11-22\ncustomer: Hm?\nreply: Yes.\nbounds: {calm: [1, 100]}\nreason: It is.\n"
	if _, err := readDispute("d/x.yaml", []byte(good)); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ old, new, want string }{
		{"reason: It is.", "", "d/x.yaml:1:1: reason is missing"},
		{"id: x", "id: y", `d/x.yaml:1:5: id "y" is not the name`},
		{"reply: Yes.", "reply: Yes.\nreplies: 2", `d/x.yaml:5:1: "replies" is no key`},
		{"2026-11-22", "yesterday", "d/x.yaml:2:11: reported"},
		{"{calm: [1, 100]}", "{}", "d/x.yaml:5:9: bounds"},
		{"calm: [1, 100]", "mood: [1, 100]", `d/x.yaml:5:10: "mood" is no aspect`},
		{"[1, 100]", "[1]", "d/x.yaml:5:16: write [least, most]"},
		{"[1, 100]", "[90, 10]", "d/x.yaml:5:16: write [least, most]"},
		{"[1, 100]", "many", "d/x.yaml:5:1: cannot unmarshal"},
		{"Hm?", "Hm?\nstage: end", "d/x.yaml:4:8: stage"},
		{"Hm?", "Hm?\napology: maybe", "d/x.yaml:4:10: apology"},
		{"Hm?", "Hm?\nchannel: pigeon", "d/x.yaml:4:10: channel"},
		{"Hm?", "Hm?\nhistory: [{who: bot, text: a}]", "d/x.yaml:4:11: who"},
		{"Hm?", "Hm?\nhistory: [{who: agent, words: a}]", `d/x.yaml:4:24: "words" is no key`},
		{"id: x", "id: [x", "d/x.yaml:"},
		{good, "- a\n", "d/x.yaml:1:1: write keys"},
		{good, "", "d/x.yaml:1:1: write keys"},
	} {
		_, err := readDispute("d/x.yaml", []byte(strings.Replace(good, c.old, c.new, 1)))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %s", c.new, err, c.want)
		}
	}
}
