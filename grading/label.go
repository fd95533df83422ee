package grading

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
)

// labels are the words of lang/<tag>/explain.yaml, in which rules and scores are
// explained. They are no part of the grader's version: they cannot change a grade.
type labels map[string]string

// readLabels reads the words of a language; a language without them shows their keys.
func readLabels(fsys fs.FS, dir string) (labels, error) {
	l := labels{}
	err := decode(fsys, dir+"/explain.yaml", io.Discard, &l)
	if errors.Is(err, fs.ErrNotExist) {
		return l, nil
	}
	return l, err
}

// say returns the text of a key; pairs are blanks and what fills them.
func (l labels) say(key string, pairs ...any) string {
	text, ok := l[key]
	if !ok {
		return key
	}
	for i := 0; i+1 < len(pairs); i += 2 {
		text = strings.ReplaceAll(text, fmt.Sprintf("{%v}", pairs[i]), fmt.Sprint(pairs[i+1]))
	}
	return text
}
