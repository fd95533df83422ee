package scenarios

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

// replies makes replies at random, the same for the same seed.
type replies struct {
	s *Scenario
	r *rand.Rand
}

func (g replies) some(from []string, most int) []string {
	var picked []string
	for range g.r.IntN(most + 1) {
		if len(from) > 0 {
			picked = append(picked, from[g.r.IntN(len(from))])
		}
	}
	return picked
}

func (g replies) next() Heard {
	return Heard{
		Events:    g.some(append(eventNames(), "answer", "unheard-of"), 6),
		Delivered: g.some(append(g.s.names("delivered"), "nothing"), 2),
		Answered:  g.some(append(g.s.names("answered"), "nothing"), 1),
		Offered:   g.some(g.s.names("offered"), 1),
		Forbidden: g.some(g.s.names("now_forbidden"), 1),
		Asked:     g.some(g.s.names("asked"), 1),
		Overrun:   g.r.Float64()*8 - 2,
		Fail:      g.r.IntN(60) == 0,
	}
}

// conversation plays replies at random until the customer leaves, and checks each step.
func conversation(t *testing.T, s *Scenario, seed uint64, check func(before State, h Heard, said Said)) State {
	t.Helper()
	g := replies{s, rand.New(rand.NewPCG(seed, 7))}
	st := s.Start(seed).State
	for range s.MaxTurns {
		h := g.next()
		said := s.Step(st, h)
		check(st, h, said)
		st = said.State
	}
	return st
}

func TestEveryConversationEndsAndStaysInRange(t *testing.T) {
	s := parcel(t)
	exits := map[Exit]int{}
	for seed := range uint64(600) {
		last := ""
		st := conversation(t, s, seed, func(before State, h Heard, said Said) {
			m := said.State.Mood
			for _, v := range []float64{m.Anger, m.Confusion, m.Trust, m.Patience} {
				if !(v >= 0 && v <= 100) {
					t.Fatalf("seed %d: mood %v", seed, m)
				}
			}
			if before.Exit == "" && (said.Line == "" || said.Line == last || len(said.Moves) == 0) {
				t.Fatalf("seed %d turn %d: says %q after %q", seed, said.State.Turn, said.Line, last)
			}
			last = said.Line
		})
		if st.Exit == "" {
			t.Fatalf("seed %d: no end after %d replies", seed, s.MaxTurns)
		}
		exits[st.Exit]++
	}
	if len(exits) < 3 {
		t.Errorf("only these exits happened: %v", exits)
	}
}

func TestMovesAddUpToTheChangeOfMood(t *testing.T) {
	s := parcel(t)
	for seed := range uint64(100) {
		conversation(t, s, seed, func(before State, h Heard, said Said) {
			if before.Exit != "" {
				return
			}
			sum := before.Mood
			anger := 0.0
			for _, m := range said.Moves {
				sum = sum.plus(m.By)
				anger += m.By.Anger
			}
			if got, want := said.State.Mood, sum.within(); got != want {
				t.Fatalf("seed %d: mood %v, the moves make it %v", seed, got, want)
			}
			if anger < -30.05 || anger > 35.05 {
				t.Fatalf("seed %d: anger moves by %v in one turn", seed, anger)
			}
		})
	}
}

func TestStateGoesThroughJSONUnchanged(t *testing.T) {
	s := parcel(t)
	for seed := range uint64(100) {
		conversation(t, s, seed, func(before State, h Heard, said Said) {
			data, err := json.Marshal(before)
			if err != nil {
				t.Fatal(err)
			}
			var back State
			if err := json.Unmarshal(data, &back); err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(back, before) {
				t.Fatalf("seed %d: %+v came back as %+v", seed, before, back)
			}
			if again := s.Step(back, h); !reflect.DeepEqual(again, said) {
				t.Fatalf("seed %d: %+v after JSON %+v", seed, said, again)
			}
		})
	}
}

func TestStepChangesNothingItWasGiven(t *testing.T) {
	s := parcel(t)
	h := Heard{Events: []string{"own", "blame"}, Delivered: []string{"where"}, Answered: []string{"when"}}
	st := s.Step(s.Start(3).State, Heard{Events: []string{"own"}, Delivered: []string{"leaves"}}).State
	st.Delivered = append(make([]string, 0, 9), st.Delivered...) // room to be written into
	before, _ := json.Marshal(st)
	s.Step(st, h)
	if after, _ := json.Marshal(st); string(after) != string(before) {
		t.Errorf("%s became %s", before, after)
	}
	if full := st.Delivered[:2]; full[1] != "" {
		t.Errorf("wrote into the caller's slice: %q", full)
	}
}

func TestSeedsDifferInWordsOnly(t *testing.T) {
	s := parcel(t)
	lines := map[string]bool{}
	for seed := range uint64(6) {
		said := s.Step(s.Start(seed).State, Heard{Events: []string{"blame"}})
		lines[said.Line] = true
		if said.State.Mood.Anger != s.Step(s.Start(0).State, Heard{Events: []string{"blame"}}).State.Mood.Anger {
			t.Error("the seed changed the mood")
		}
	}
	if len(lines) != 3 {
		t.Errorf("heard %v, want all three variants", lines)
	}
}

// TestABetterReplyNeverLeavesMoreAnger adds something good to a reply, or takes something bad out of it.
func TestABetterReplyNeverLeavesMoreAnger(t *testing.T) {
	all, err := Read(Files)
	if err != nil {
		t.Fatal(err)
	}
	for seed := range uint64(60) {
		better(t, parcel(t), seed)
	}
	for _, s := range all {
		for seed := range uint64(8) {
			better(t, s, seed)
		}
	}
}

func better(t *testing.T, s *Scenario, seed uint64) {
	conversation(t, s, seed, func(before State, h Heard, said Said) {
		if before.Exit != "" || said.State.Later == said.State.Turn {
			return // what happens after the end is no answer to the reply
		}
		for _, e := range table.Events {
			better := h
			if e.Kind == harm {
				better.Events = slices.DeleteFunc(slices.Clone(h.Events), func(name string) bool { return name == e.Name })
			} else {
				better.Events = append(slices.Clone(h.Events), e.Name)
			}
			again := s.Step(before, better).State
			got, was := again.Mood.Anger, said.State.Mood.Anger
			if got > was+0.05 && again.Later != again.Turn {
				t.Fatalf("%s, seed %d: %s made better by %s (%s): anger %v instead of %v", s.ID, seed, h.Events, e.Name, e.Kind, got, was)
			}
		}
	})
}

func FuzzStep(f *testing.F) {
	s := parcel(f)
	f.Add([]byte(`{"mood":{"anger":75},"turn":1,"phase":"closing","answered":["when"]}`), "confirm", 1.0, uint64(3), false)
	f.Add([]byte(`{"turn":-5,"stuck":9000000000000000000,"felt":{"own":-3},"spoken":{"hurt":-1}}`), "own", math.Inf(1), uint64(math.MaxUint64), true)
	f.Fuzz(func(t *testing.T, state []byte, event string, over float64, seed uint64, fail bool) {
		var st State
		_ = json.Unmarshal(state, &st) // half a state is a state, too
		st.Seed = seed
		h := Heard{Events: []string{event, "own", event}, Delivered: []string{event, "where"}, Answered: []string{event}, Overrun: over, Fail: fail}
		said := s.Step(st, h)
		if st.Exit == "" && said.Line == "" {
			if _, known := s.Endings[said.State.Exit]; known || said.State.Exit == "" {
				t.Errorf("nothing said from %+v", st)
			}
		}
		if again := s.Step(st, h); !reflect.DeepEqual(again, said) {
			t.Errorf("%+v, then %+v", said, again)
		}
		if m := said.State.Mood; st.Exit == "" && (m != m.within()) {
			t.Errorf("mood %v", m)
		}
		s.Leave(st)
		(&Scenario{}).Step(st, h)
	})
}
