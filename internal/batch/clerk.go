package batch

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"coolhead/grading"
)

// clerk grades entries one after the other and keeps the last few cases, and places in them:
// replies to the same message mostly stand together, and reading the case and what was said
// before costs more than grading.
type clerk struct {
	grader *grading.Grader
	cases  shelf[*grading.Case]
	places shelf[*grading.Judge]
}

// shelf keeps what was made last, by what it was made of; the newest is the last.
type shelf[T any] []filed[T]

type filed[T any] struct {
	key  string
	made T
}

// kept is how many things a shelf holds.
const kept = 8

// get returns what is there for a key, or makes it.
func (s *shelf[T]) get(key string, make func() (T, error)) (T, error) {
	if i := slices.IndexFunc(*s, func(f filed[T]) bool { return f.key == key }); i >= 0 {
		return (*s)[i].made, nil
	}
	made, err := make()
	if err != nil {
		return made, err
	}
	if len(*s) == kept {
		*s = slices.Delete(*s, 0, 1)
	}
	*s = append(*s, filed[T]{key, made})
	return made, nil
}

// answer is the finished text for one line: a verdict, or a complaint.
type answer struct {
	text []byte
	bad  bool
}

// answer grades one line and writes the result down as JSON.
func (c *clerk) answer(j *job) answer {
	v, err := c.judge(j)
	if err != nil {
		return answer{text: encode(Complaint{Line: j.line, Error: err.Error()}), bad: true}
	}
	return answer{text: encode(v)}
}

func (c *clerk) judge(j *job) (Verdict, error) {
	if j.end != nil {
		return Verdict{}, j.end
	}
	if j.long {
		return Verdict{}, errLong
	}
	e, err := Read(j.text, j.line)
	if err != nil {
		return Verdict{}, err
	}
	at, err := c.place(e)
	if err != nil {
		return Verdict{}, err
	}
	return verdict(e.ID, at.Grade(*e.Reply)), nil
}

// place returns what judges replies at the moment of an entry.
func (c *clerk) place(e Entry) (*grading.Judge, error) {
	about := strings.Join(append([]string{e.Lang, e.Channel, e.Company}, e.Facts...), "\x00")
	said := []string{about, "\x01", e.Stage, e.Customer}
	for _, m := range e.History {
		said = append(said, string(m.Who), m.Text)
	}
	return c.places.get(strings.Join(said, "\x00"), func() (*grading.Judge, error) {
		made, err := c.cases.get(about, func() (*grading.Case, error) { return c.grader.Case(e.Brief()) })
		if err != nil {
			return nil, err
		}
		return made.At(e.Moment()), nil
	})
}

// encode writes a value as one line of JSON, leaving <, > and & readable.
func encode(v any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		panic(err) // only our own plain values come here
	}
	return b.Bytes()
}
