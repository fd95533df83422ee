package scenarios

import "slices"

// The events that Step raises besides those of time and coverage.
const (
	foundOutEvent = "found_out"
	keptEvent     = "kept"
	handoffEvent  = "handoff"
)

var raisedEvents = []string{foundOutEvent, keptEvent, handoffEvent}

// falsePromise is the event of a promise that nobody can keep.
const falsePromise = "false_promise"

// promises notes a promise that will not hold, and lets the customer find out about an
// earlier one if the script has words for that.
func (s *Scenario) promises(st *State, n *news) {
	breaks := func(id string) bool { return slices.Contains(n.forbidden, id) }
	if !n.has(falsePromise) && slices.ContainsFunc(s.Promises, breaks) {
		n.events = append(n.events, falsePromise)
	}
	if st.Promised == 0 && n.has(falsePromise) {
		st.Promised = st.Turn
	}
	if s.findsOut() && st.Promised > 0 && !st.Found && st.Turn >= st.Promised+table.Dynamics.FoundOut {
		st.Found = true
		n.events = append(n.events, foundOutEvent)
	}
}

// findsOut tells whether a line of the script reacts to a promise that was found out.
func (s *Scenario) findsOut() bool {
	return slices.ContainsFunc(s.Lines, func(l Line) bool {
		return l.refs.names(reference{of: "heard", name: foundOutEvent})
	})
}

// announces tells whether a reply announces that the next one takes a while.
func (n news) announces() bool {
	a := table.Dynamics.Announces
	return n.hasAny(a.Any) || len(a.All) > 0 && n.hasAll(a.All)
}
