package grading

import (
	"fmt"
	"reflect"
	"sort"
)

// kind is a way of finding evidence. Rules are data, kinds are code: one file each.
type kind struct {
	// check refuses a rule that lacks what the kind needs.
	check func(r *rule) error
	// find reports the evidence for the rule in a reply; nil for kinds that the case raises.
	find func(r *rule, w *work)
	// proof tells that a rule of the kind has to bring hits and misses.
	proof bool
	// words tells that the kind finds nothing unless one of the rule's patterns hit.
	words bool
	// late tells that the kind looks at what the others have found.
	late bool
}

// kinds lists every kind of rule. It is filled in init because the kinds refer to rules.
var kinds map[string]kind

func init() {
	kinds = map[string]kind{
		"phrase":    {check: checkPhrase, find: findPhrase, proof: true, words: true},
		"together":  {check: checkTogether, find: findTogether, proof: true, words: true},
		"sequence":  {check: checkSequence, find: findSequence, proof: true, words: true},
		"count":     {check: checkCount, find: findCount, proof: true, words: true},
		"unfounded": {check: checkPhrase, find: findUnfounded, proof: true, words: true},
		"danger":    {check: checkDanger, find: findDanger, proof: true},
		"prose":     {check: checkProse, find: findProse, proof: true},
		"shape":     {check: checkShape, find: findShape, proof: true},
		"length":    {check: checkLength, find: findLength, proof: true},
		"repeat":    {check: checkRepeat, find: findRepeat},
		"signal":    {check: checkSignal, find: findSignal, late: true},
		"case":      {check: checkCase, find: findCase},
	}
}

// ruleKeys are the keys an author may write in a rule.
var ruleKeys = func() map[string]bool {
	keys := map[string]bool{}
	t := reflect.TypeFor[ruleFile]()
	for i := range t.NumField() {
		keys[t.Field(i).Tag.Get("yaml")] = true
	}
	return keys
}()

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func need(ok bool, what string) error {
	if ok {
		return nil
	}
	return fmt.Errorf("this kind needs %s", what)
}
