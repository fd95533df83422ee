package practice

import (
	"fmt"
	"slices"
	"strings"

	"coolhead/scenarios"
)

// CheckDrill grades what a drill's author wrote: the models and the replies that have to pass, and
// those that must not, each caught by the check it names. Each error begins with the drill's path.
// An unknown id has no errors.
func (l *Library) CheckDrill(id string) (errs []error) {
	d, ok := l.Drills[id]
	if !ok || d.Kind == scenarios.DrillReading {
		return nil
	}
	for i, t := range d.Tasks {
		add := func(format string, args ...any) {
			where := fmt.Sprintf("drills/%s/%s.yaml: task %d: ", d.ID, d.Lang, i+1)
			errs = append(errs, fmt.Errorf(where+format, args...))
		}
		for _, reply := range append([]string{t.Model}, t.Passes...) {
			if lost := unmet(l.markTask(d, i, reply)); lost != nil {
				add("%q has to pass, but the check of %s fails; widen its say or mend the reply", reply, strings.Join(lost, ", "))
			}
		}
		for _, f := range t.Fails {
			if lost := unmet(l.markTask(d, i, f.Reply)); !slices.Contains(lost, f.Check) {
				add("%q must fail the check of %s, and fails %q; narrow its say or mend the reply", f.Reply, f.Check, lost)
			}
		}
	}
	return errs
}

// unmet are the names of the checks that a reply does not meet.
func unmet(p DrillPart) (names []string) {
	for _, c := range p.Checks {
		if !c.Met {
			names = append(names, c.Name)
		}
	}
	return names
}
