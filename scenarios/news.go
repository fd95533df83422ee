package scenarios

import "slices"

// The events that Step raises itself, besides answer, fact and offer.
const (
	turnEvent       = "turn"
	noProgressEvent = "no_progress"
	waitingEvent    = "waiting"
)

// raised are the events that follow from ids; a reply cannot claim them by name.
var raised = []string{"answer", "fact", "offer"}

// news is what a reply really brought: known events once each, and ids for the first time.
type news struct {
	events                       []string
	delivered, answered, offered []string
	// forbidden are the forbidden moves of this reply, new or not.
	forbidden []string
	// asked are the needs that this reply asks about, new or not.
	asked []string
	// known are the needs that the customer tells about for the first time.
	known  []string
	quotes map[string]string
	// exit is how a conversation ended that goes on later.
	exit    Exit
	overrun float64
}

// take sifts what was heard and enters the new ids into the state.
func (s *Scenario) take(st *State, h Heard) news {
	n := news{events: make([]string, 0, len(h.Events)+len(raised)+1), overrun: overrun(h.Overrun), quotes: h.Quotes}
	for _, name := range h.Events {
		if table.row(name) != nil && !slices.Contains(raised, name) && !slices.Contains(n.events, name) {
			n.events = append(n.events, name)
		}
	}
	n.delivered = fresh(h.Delivered, &st.Delivered, func(id string) bool { return s.hasFact(id) || s.hasPart(id) })
	n.answered = fresh(h.Answered, &st.Answered, func(id string) bool { return s.asks(st, id) })
	n.offered = fresh(h.Offered, &st.Offered, s.hasOffer)
	n.forbidden = fresh(h.Forbidden, new([]string), s.hasForbidden)
	n.asked = fresh(h.Asked, new([]string), s.hasNeed)
	return n
}

// fresh returns the known ids not yet in old, and adds them there.
func fresh(ids []string, old *[]string, known func(string) bool) []string {
	var found []string
	for _, id := range ids {
		if known(id) && !slices.Contains(*old, id) {
			found = append(found, id)
			*old = append(*old, id)
		}
	}
	return found
}

// overrun keeps a measure within its limits, whatever it was.
func overrun(v float64) float64 {
	if v > 0 {
		return min(v, table.Dynamics.WaitingMost)
	}
	return 0
}

// words are what the customer can quote after a reply.
func (n news) words(st *State, cause string) echo {
	return echo{quotable(n.quotes[cause]), st.Promise}
}

func (n news) has(event string) bool { return slices.Contains(n.events, event) }

func (n news) hasAny(events []string) bool { return slices.ContainsFunc(events, n.has) }

func (n news) hasAll(events []string) bool {
	return !slices.ContainsFunc(events, func(e string) bool { return !n.has(e) })
}

func (s *Scenario) hasFact(id string) bool {
	return slices.ContainsFunc(s.Facts, func(f Fact) bool { return f.ID == id })
}

// asks tells whether an ask of that id is open by now.
func (s *Scenario) asks(st *State, id string) bool {
	return slices.ContainsFunc(s.Asks, func(a Ask) bool { return a.ID == id && a.open(st) })
}

func (s *Scenario) hasOffer(id string) bool {
	return slices.ContainsFunc(s.Offers, func(o Point) bool { return o.ID == id })
}

func (s *Scenario) hasForbidden(id string) bool {
	return slices.ContainsFunc(s.Forbidden, func(f Point) bool { return f.ID == id })
}

func (s *Scenario) hasNeed(id string) bool {
	return slices.ContainsFunc(s.Needs, func(n Need) bool { return n.ID == id })
}
