package grading_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"unicode/utf8"

	"coolhead/grading"
	"coolhead/internal/batch"
)

// lab holds what the robustness figures are measured on.
type lab struct {
	t          testing.TB
	grader     *grading.Grader
	situations []*situation
	cases      map[string]*setting
	compiled   map[string]*setting // by raw line
	broken     []string            // grades that no grade may look like: see lab.grade
}

// setting is a case with its judge; raw is the JSON line that it was read from.
type setting struct {
	batch.Entry
	Case   string `json:"case"`
	Person string `json:"person"`
	raw    []byte
	judge  *grading.Judge
}

// situation is a message of the panel with its replies, best-rated first.
type situation struct {
	*setting
	name    string
	replies []reply
}

type reply struct {
	text string
	mean float64 // of the four rated scores
}

func (s *situation) best() string  { return s.replies[0].text }
func (s *situation) worst() string { return s.replies[len(s.replies)-1].text }

func newLab(t testing.TB) *lab {
	t.Helper()
	g, err := grading.Load()
	if err != nil {
		t.Fatal(err)
	}
	l := &lab{t: t, grader: g, cases: map[string]*setting{}, compiled: map[string]*setting{}}
	files, err := filepath.Glob("testdata/panel/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no panel files: %v", err)
	}
	for _, f := range files {
		each(t, f, l.addRated)
	}
	for _, s := range l.situations {
		slices.SortStableFunc(s.replies, func(a, b reply) int { return int(1000 * (b.mean - a.mean)) })
	}
	each(t, "testdata/robust/cases.jsonl", func(raw []byte) {
		s := l.setting(raw)
		l.cases[s.Case] = s
	})
	return l
}

// each calls do with every line of a file.
func each(t testing.TB, file string, do func([]byte)) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		do(bytes.Clone(lines.Bytes()))
	}
}

// rows decodes every line of a file of testdata/robust.
func rows[T any](t testing.TB, name string) (out []T) {
	t.Helper()
	each(t, filepath.Join("testdata/robust", name+".jsonl"), func(raw []byte) {
		var row T
		dec := json.NewDecoder(bytes.NewReader(raw))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&row); err != nil {
			t.Fatalf("%s: %v in %s", name, err, raw)
		}
		out = append(out, row)
	})
	return out
}

// setting reads a case: a line of package batch with or without a reply.
func (l *lab) setting(raw []byte) *setting {
	if s := l.compiled[string(raw)]; s != nil {
		return s
	}
	s := &setting{raw: raw}
	l.compiled[string(raw)] = s
	if err := json.Unmarshal(raw, s); err != nil {
		l.t.Fatalf("%v in %s", err, raw)
	}
	brief := s.Brief()
	brief.Person = s.Person
	c, err := l.grader.Case(brief)
	if err != nil {
		l.t.Fatal(err)
	}
	s.judge = c.At(s.Moment())
	return s
}

func (l *lab) addRated(raw []byte) {
	var r struct {
		Situation string
		Reply     string
		Rated     grading.Scores
	}
	if err := json.Unmarshal(raw, &r); err != nil {
		l.t.Fatal(err)
	}
	at := slices.IndexFunc(l.situations, func(s *situation) bool { return s.name == r.Situation })
	if at < 0 {
		at = len(l.situations)
		l.situations = append(l.situations, &situation{setting: l.setting(raw), name: r.Situation})
	}
	mean := (r.Rated.Calm + r.Rated.Clarity + r.Rated.Empathy + r.Rated.Closing) / 4
	l.situations[at].replies = append(l.situations[at].replies, reply{r.Reply, mean})
}

// grade grades a reply and looks whether the grade is one at all: scores between 0 and
// 100, findings on whole characters that quote the reply.
func (l *lab) grade(s *setting, text string) grading.Grade {
	g := s.judge.Grade(text)
	for _, a := range grading.Aspects {
		if v := g.Of(a); !(v >= 0 && v <= 100) {
			l.broken = append(l.broken, string(a)+" out of range: "+text)
		}
	}
	for _, f := range g.Findings {
		whole := f.Start >= 0 && f.Start <= f.End && f.End <= len(text) && border(text, f.Start) && border(text, f.End)
		if !whole || f.Start < f.End && f.Quote != text[f.Start:f.End] {
			l.broken = append(l.broken, f.Rule+" cuts a character: "+text)
		}
	}
	return g
}

func border(s string, at int) bool { return at == len(s) || utf8.RuneStart(s[at]) }
