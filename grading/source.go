package grading

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"sync"

	"go.yaml.in/yaml/v3"
)

// source is a file of a language that is decoded while others are still compiled: most of
// the time of a start goes into that.
type source struct {
	file    string
	aspect  Aspect
	data    []byte
	err     error
	reading sync.WaitGroup

	nodes []yaml.Node
	rules []ruleFile
	errs  []error // by node
	model Model
}

// sources begins to read the files of rules and the learned layer of a language.
func (l *language) sources(fsys fs.FS, dir string, sum io.Writer) (rules []*source, learned *source) {
	open := func(a Aspect, name string) *source {
		s := &source{file: dir + "/" + name, aspect: a}
		s.data, s.err = hashed(fsys, s.file, sum)
		return s
	}
	for _, a := range Aspects {
		rules = append(rules, open(a, string(a)+".yaml"))
	}
	rules = append(rules, open(Calm, "failures.yaml"))
	learned = open("", "model.json")
	learned.reading.Go(learned.decodeModel)
	for _, s := range rules {
		s.reading.Go(s.decodeRules)
	}
	return rules, learned
}

func (s *source) decodeRules() {
	if s.err != nil {
		return
	}
	s.err = decodeYAML(s.file, s.data, &s.nodes)
	s.rules, s.errs = make([]ruleFile, len(s.nodes)), make([]error, len(s.nodes))
	for i := range s.nodes {
		s.errs[i] = strict(&s.nodes[i], &s.rules[i])
	}
}

func (s *source) decodeModel() {
	if s.err == nil {
		s.err = json.Unmarshal(s.data, &s.model)
	}
}

// learnFrom makes the learned layer ready, if the language has one.
func (l *language) learnFrom(s *source) error {
	err := s.err
	if errors.Is(err, fs.ErrNotExist) {
		return l.learn(Model{})
	}
	if err == nil {
		err = l.learn(s.model)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", s.file, err)
	}
	return nil
}

// addRules compiles one file of rules; a missing file is no error, a language may grow.
func (l *language) addRules(s *source) error {
	if errors.Is(s.err, fs.ErrNotExist) {
		return nil
	}
	errs := []error{s.err}
	for i := range s.nodes {
		err := s.errs[i]
		if err == nil {
			err = l.addRule(s.aspect, s.rules[i], s.nodes[i].Line)
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("%s:%d:%d: %w", s.file, s.nodes[i].Line, s.nodes[i].Column, err))
		}
	}
	return errors.Join(errs...)
}

// order notes which rules have their turn whatever the words are, and which come last.
func (l *language) order() {
	l.standing = make([]uint64, len(l.rules)/64+1)
	for i, r := range l.rules {
		switch {
		case r.kind.late:
			l.late = append(l.late, r)
		case !r.kind.words:
			l.standing[i>>6] |= 1 << (i & 63)
		}
	}
}

func (l *language) addRule(a Aspect, f ruleFile, line int) error {
	r, err := newRule(l.tag, a, f)
	if err != nil {
		return fmt.Errorf("rule %s: %w", f.ID, err)
	}
	for _, other := range l.rules {
		if other.id == r.id {
			return fmt.Errorf("rule %s stands twice; ids are unique", f.ID)
		}
	}
	r.index, r.line = int32(len(l.rules)), line
	if err := r.patterns(l); err != nil {
		return fmt.Errorf("rule %s: %w", f.ID, err)
	}
	l.rules = append(l.rules, r)
	return nil
}

// strict decodes a node and refuses unknown keys, which Node.Decode alone lets pass.
func strict(n *yaml.Node, into *ruleFile) error {
	for i := 0; i+1 < len(n.Content) && n.Kind == yaml.MappingNode; i += 2 {
		if k := n.Content[i]; !ruleKeys[k.Value] {
			return fmt.Errorf("line %d: %q is no key of a rule", k.Line, k.Value)
		}
	}
	return n.Decode(into)
}
