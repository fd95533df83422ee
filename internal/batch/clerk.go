package batch

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"coolhead/grading"
)

// clerk grades entries one after the other and keeps the last few cases: replies to
// the same situation mostly stand together, and compiling a case costs more than grading.
type clerk struct {
	grader *grading.Grader
	recent []filed // newest last
}

type filed struct {
	key  string
	made *grading.Case
}

// kept is how many cases a clerk remembers.
const kept = 8

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
	made, err := c.compile(e)
	if err != nil {
		return Verdict{}, err
	}
	return verdict(e.ID, made.At(e.Moment()).Grade(*e.Reply)), nil
}

// compile returns the case of an entry, from memory when it came by not long ago.
func (c *clerk) compile(e Entry) (*grading.Case, error) {
	key := strings.Join(append([]string{e.Lang, e.Channel, e.Company}, e.Facts...), "\x00")
	if i := slices.IndexFunc(c.recent, func(f filed) bool { return f.key == key }); i >= 0 {
		return c.recent[i].made, nil
	}
	made, err := c.grader.Case(e.Brief())
	if err != nil {
		return nil, err
	}
	if len(c.recent) == kept {
		c.recent = slices.Delete(c.recent, 0, 1)
	}
	c.recent = append(c.recent, filed{key, made})
	return made, nil
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
