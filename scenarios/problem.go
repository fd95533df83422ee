package scenarios

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// place is a position in a file, both from 1. Text says how far behind it the characters of
// a text begin (1 after a quote), -1 if they begin elsewhere.
type place struct{ line, column, text int }

// top is the place of problems with a file as a whole.
var top = place{line: 1, column: 1}

// problem is one thing an author has to mend.
type problem struct {
	file string
	at   place
	text string
}

func (p problem) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", p.file, p.at.line, p.at.column, p.text)
}

// problems collects what is wrong with one file, so that an author sees it all at once.
type problems struct {
	file string
	list []problem
}

func (p *problems) add(at place, format string, args ...any) {
	p.list = append(p.list, problem{p.file, at, fmt.Sprintf(format, args...)})
}

// err joins the problems in the order of the file; nil without any.
func (p *problems) err() error {
	slices.SortStableFunc(p.list, func(a, b problem) int {
		return cmp.Or(cmp.Compare(a.at.line, b.at.line), cmp.Compare(a.at.column, b.at.column))
	})
	errs := make([]error, len(p.list))
	for i, one := range p.list {
		errs[i] = one
	}
	return errors.Join(errs...)
}

// placed collects problems by the path of the value they are about: "asks", 0, "answered_by".
type placed struct {
	*problems
	places map[string]place
}

// at reports a problem at the value of a path, or at the nearest thing around it that is written.
func (p *placed) at(trail []any, format string, args ...any) {
	for n := len(trail); n >= 0; n-- {
		if at, ok := p.places[pathOf(trail[:n]...)]; ok {
			p.add(at, format, args...)
			return
		}
	}
	p.add(top, format, args...)
}

// pathOf writes a path of field names and indices as one key.
func pathOf(trail ...any) string {
	var b strings.Builder
	for _, step := range trail {
		b.WriteByte('/')
		switch v := step.(type) {
		case int:
			b.WriteString(strconv.Itoa(v))
		case string:
			b.WriteString(v)
		}
	}
	return b.String()
}
