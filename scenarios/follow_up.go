package scenarios

import (
	"slices"
	"strings"
)

// FollowUp is the case coming back after its end, once: the customer writes again and tells
// whether what they were promised has held.
type FollowUp struct {
	// Later says when, in words that stand by themselves: "Three days later".
	Later string `yaml:"later"`
	// Kept and Broken are what the customer writes then; each needs two variants.
	Kept []string `yaml:"kept"`
	// Broken is what they write when the promise did not hold.
	Broken []string `yaml:"broken"`
	// Holds names facts and offers that must all have been said for the promise to hold. A false
	// promise breaks it in any case.
	Holds []string `yaml:"holds"`
	// Turns is how many replies may follow; 0 is 4.
	Turns int `yaml:"turns"`
}

// The times at which an ask can open, besides the beginning.
const (
	laterAlways = "always"
	laterKept   = "kept"
	laterBroken = "broken"
)

var laters = []string{"", laterAlways, laterKept, laterBroken}

// followUpTurns is how many replies a follow-up takes at most where it does not say.
const followUpTurns = 4

// open tells whether the customer has asked this by now.
func (a Ask) open(st *State) bool {
	switch a.Later {
	case "":
		return true
	case laterKept:
		return st.Later > 0 && !st.Broken
	case laterBroken:
		return st.Later > 0 && st.Broken
	}
	return st.Later > 0
}

// Open returns the asks that the customer has put so far, answered or not.
func (s *Scenario) Open(st State) []Ask {
	return slices.DeleteFunc(slices.Clone(s.Asks), func(a Ask) bool { return !a.open(&st) })
}

// returns tells whether the customer who is about to leave content comes back later.
func (s *Scenario) returns(st *State) bool {
	return s.FollowUp != nil && st.Later == 0 && (st.Exit == Resolved || st.Exit == Grudging)
}

// comeBack lets the customer write again: the last words of the conversation are not its end.
func (s *Scenario) comeBack(st *State) []Move {
	said := func(id string) bool { return slices.Contains(st.Delivered, id) || slices.Contains(st.Offered, id) }
	st.Later = st.Turn
	st.Broken = st.Promised > 0 || !all(s.FollowUp.Holds, said)
	event := table.own(keptEvent)
	st.Exit, st.Phase = "", Closing
	if st.Broken {
		st.Phase, st.Found, event = Middle, st.Promised > 0, table.own(foundOutEvent)
	}
	if len(s.openAsks(st)) > 0 {
		st.Phase = Middle
	}
	f := &feeling{s: s, before: st.Mood}
	f.move(event.Name, event.Mood)
	st.Mood = st.Mood.plus(f.moves[0].By).within()
	counted(&st.Felt, event.Name)
	return f.moves
}

// openAsks are the core asks that wait for an answer.
func (s *Scenario) openAsks(st *State) []Ask {
	return slices.DeleteFunc(s.Open(*st), func(a Ask) bool { return !a.Core || slices.Contains(st.Answered, a.ID) })
}

// again is what the customer says at the end of the conversation and then, later, when they are back.
func (s *Scenario) again(st *State, exit Exit) string {
	say := s.FollowUp.Kept
	if st.Broken {
		say = s.FollowUp.Broken
	}
	own := echo{promise: st.Promise}
	return strings.Join([]string{own.pick(s.Endings[exit], st.Seed, st.Turn), "(" + s.FollowUp.Later + ")", own.pick(say, st.Seed, st.Turn)}, "\n\n")
}

func all(ids []string, holds func(string) bool) bool {
	return !slices.ContainsFunc(ids, func(id string) bool { return !holds(id) })
}

func (s *Scenario) validateFollowUp(p *placed) {
	for i, a := range s.Asks {
		p.oneOf(a.Later, laters, "asks", i, "later")
		if a.Later != "" && s.FollowUp == nil {
			p.at([]any{"asks", i, "later"}, "this ask opens in a follow-up; write follow_up, or drop later")
		}
	}
	f := s.FollowUp
	if f == nil {
		return
	}
	p.required(f.Later, "follow_up", "later")
	p.between(float64(f.Turns), 0, 10, "follow_up", "turns")
	for name, say := range map[string][]string{laterKept: f.Kept, laterBroken: f.Broken} {
		p.variants(say, map[string]string{}, "follow_up."+name, "follow_up", name)
		if len(bare(say)) < leastVariants {
			p.at([]any{"follow_up", name}, "follow_up.%s has %d variants; write at least %d", name, len(say), leastVariants)
		}
	}
	can := append(s.names("delivered"), s.names("offered")...)
	for i, id := range f.Holds {
		if !slices.Contains(can, id) {
			p.at([]any{"follow_up", "holds", i}, "no fact or offer has the id %q%s", id, suggest(id, can))
		}
	}
}
