package public

import (
	"errors"
	"fmt"
	"io/fs"
	"math"
	"path"
	"slices"
	"strings"

	"coolhead/grading"
)

// Table is what came of the public data.
type Table struct {
	Rows []Row `json:"rows"`
	// Strange are the sets of languages that the grader has no rules for, and those that
	// no claim is made about, each with its reason.
	Strange []Strange `json:"strange"`
}

// Row holds one figure of ours against a label of a set.
type Row struct {
	Set   string `json:"set"`
	About string `json:"about"`
	Label string `json:"label"` // what people were asked
	Ours  string `json:"ours"`  // what of ours is held against it
	Count int    `json:"count"` // rows with this label
	// By is the yardstick: rho (Spearman), AUC, or pairs in order.
	By    string  `json:"by"`
	Shown float64 `json:"shown"`
	// Floor is what the best trivial count reaches on the same rows; Cue names it.
	Floor float64 `json:"floor"`
	Cue   string  `json:"cue"`
	// Person is one human's figure, "" where it is not known.
	Person string `json:"person"`
	// Why says why ours is not above the floor; "" where it is.
	Why string `json:"why"`
}

// Above tells whether ours beats the floor.
func (r Row) Above() bool { return r.Shown > r.Floor }

// Strange is a set that could not be compared.
type Strange struct {
	Set string `json:"set"`
	Why string `json:"why"`
}

const ending = ".dev.tsv"

// Measure compares the grader with every known set in a folder. A set that is not there
// is left out. An error names the file.
func Measure(g *grading.Grader, dir fs.FS) (Table, error) {
	var t Table
	c, err := g.Case(grading.Brief{Lang: "en"})
	if err != nil {
		return t, err
	}
	for _, s := range sets {
		rows, err := s.measure(c, dir)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return t, err
		}
		t.Rows = append(t.Rows, rows...)
	}
	t.Strange, err = strangers(g, dir)
	return t, err
}

func (s set) measure(c *grading.Case, dir fs.FS) ([]Row, error) {
	from, err := open(dir, s.name+ending)
	if err != nil {
		return nil, err
	}
	var posts []graded
	for _, cells := range from.rows {
		posts = append(posts, s.read(record{from.columns, cells}).grade(c))
	}
	var rows []Row
	for _, x := range s.claims {
		rows = append(rows, s.row(x, posts))
	}
	return rows, nil
}

func (s set) row(x claim, posts []graded) Row {
	var label, ours []float64
	var rated []graded
	for _, p := range posts {
		if v, ok := p.number(x.label); ok {
			label, ours, rated = append(label, v), append(ours, x.ours.value(p)), append(rated, p)
		}
	}
	r := Row{Set: s.name, About: s.about, Label: x.what, Ours: x.ours.name, Count: len(rated), By: x.by.name, Person: x.person}
	r.Shown = x.by.of(rated, label, ours)
	if math.IsNaN(r.Shown) {
		r.Shown = x.by.middle // all the same: it tells nothing
	}
	r.Floor, r.Cue = x.by.best(rated, label)
	if !r.Above() {
		r.Why = x.why
	}
	return r
}

func open(dir fs.FS, name string) (sheet, error) {
	f, err := dir.Open(name)
	if err != nil {
		return sheet{}, err
	}
	defer f.Close()
	s, err := readSheet(f)
	if err != nil {
		return sheet{}, fmt.Errorf("%s: %w", name, err)
	}
	return s, nil
}

// strangers lists the files that no claim is made about.
func strangers(g *grading.Grader, dir fs.FS) ([]Strange, error) {
	names, err := fs.Glob(dir, "*"+ending)
	if err != nil {
		return nil, err
	}
	var out []Strange
	for _, name := range names {
		name = strings.TrimSuffix(path.Base(name), ending)
		if slices.ContainsFunc(sets, func(s set) bool { return s.name == name }) {
			continue
		}
		s, err := open(dir, name+ending)
		if err != nil {
			return nil, err
		}
		out = append(out, Strange{name, s.reason(g.Languages())})
	}
	return out, nil
}

// reason says why a set is not compared: mostly its language.
func (s sheet) reason(spoken []string) string {
	var tags []string
	for _, cells := range s.rows {
		tag := record{s.columns, cells}.text("lang")
		if tag != "" && !slices.Contains(spoken, tag) && !slices.Contains(tags, tag) {
			tags = append(tags, tag)
		}
	}
	if len(tags) == 0 {
		return "nothing of ours claims to measure it"
	}
	slices.Sort(tags)
	return "no rules for this language yet (" + strings.Join(tags, ", ") + ")"
}
