package scenarios

import (
	"slices"
	"testing"
)

// Each guard meets the same reply: a fact and an offer came, an ask was answered, a need asked about.
var guardTable = map[string]bool{
	`anger > 40 and anger <= 60.5`:                         true,
	`anger > 90`:                                           false,
	`confusion < trust`:                                    true,
	`patience == 20`:                                       true,
	`turn == 3 and stuck == 1`:                             true,
	`phase == "middle"`:                                    true,
	`phase in ["opening", "closing"]`:                      false,
	`band == "irritated"`:                                  true,
	`cause == "answer"`:                                    true,
	`cause != "blame"`:                                     true,
	`cause in ["answer", "fact"]`:                          true,
	`heard("own")`:                                         true,
	`heard("blame")`:                                       false,
	`not heard("blame") and heard("own")`:                  true,
	`heard("blame") or heard("own")`:                       true,
	`heard("blame") or anger > 40`:                         true,
	`asked("address")`:                                     true,
	`delivered("where") and delivered("arrives")`:          true,
	`delivered("leaves")`:                                  false,
	`"where" in now_delivered`:                             false,
	`"arrives" in now_delivered and len(now_answered) > 0`: true,
	`answered("when") and not answered("why")`:             true,
	`offered("express") and "express" in now_offered`:      true,
	`"blame-courier" in now_forbidden`:                     true,
	`spoken("again")`:                                      true,
	`spoken("hurt")`:                                       false,
	`10 % (turn - 3) == 1`:                                 false, // fails while it runs
	`now_delivered[7] == "where"`:                          false, // so does this
}

func TestGuardsSeeTheScene(t *testing.T) {
	s := parcel(t)
	st := &State{
		Mood: Mood{50, 30, 40, 20}, Turn: 3, Stuck: 1, Phase: Middle, Delivered: []string{"where", "arrives"},
		Answered: []string{"when"}, Offered: []string{"express"}, Spoken: map[string]int{"again": 1},
	}
	n := news{
		events: []string{"own", "answer"}, delivered: []string{"arrives"}, answered: []string{"when"},
		offered: []string{"express"}, forbidden: []string{"blame-courier"}, asked: []string{"address"},
	}
	for guard, want := range guardTable {
		refs := &references{}
		program, err := newGuards().compile(guard, refs)
		if err != nil {
			t.Errorf("%s: %v", guard, err)
			continue
		}
		l := &Line{guard: program, needs: needs(program.Node())}
		if got := new(runner).holds(l, parcel(t).newScene(st, n, "answer")); got != want {
			t.Errorf("%s is %v", guard, got)
		}
		for _, ref := range refs.list {
			if known := s.names(ref.of); !slices.Contains(known, ref.name) {
				t.Errorf("%s: %s knows no %q", guard, ref.of, ref.name)
			}
		}
	}
}

func TestGuardsRefuseWhatIsNoConditionOfOurs(t *testing.T) {
	for _, guard := range []string{
		`anger`, `"calm"`, `heard(1)`, `heard()`, `anger > "high"`, `now()`, `all(now_delivered, true)`,
		`mood > 3`, `turn = 2`, `anger > 40 &&`, `let x = 1; x > 0 and repeat("a", 1000000) != ""`,
	} {
		if _, err := newGuards().compile(guard, &references{}); err == nil {
			t.Errorf("%s compiles", guard)
		}
	}
}

func TestAGuardIsSkippedOnlyWhenItCannotHold(t *testing.T) {
	for guard, want := range map[string][]string{
		`heard("own")`:                                   {"own"},
		`heard("own") and anger > 3`:                     {"own"},
		`anger > 3 and (heard("own") or heard("blame"))`: {"own", "blame"},
		`heard("own") or anger > 3`:                      nil,
		`not heard("own")`:                               nil,
		`not (heard("own") and heard("blame"))`:          nil,
		`anger > 3 ? heard("own") : true`:                nil,
		`heard("own") == false`:                          nil,
	} {
		program, err := newGuards().compile(guard, &references{})
		if err != nil {
			t.Fatal(err)
		}
		if got := needs(program.Node()); !slices.Equal(got, want) {
			t.Errorf("%s needs %v, want %v", guard, got, want)
		}
	}
}

func TestLinesTakeTheirTurns(t *testing.T) {
	s := parcel(t)
	said := play(s, times(3, Heard{Events: []string{"repeat", "step"}})...)
	if said[1].Line == said[2].Line || said[2].Line == said[3].Line || said[1].Line == said[3].Line {
		t.Errorf("said %q, %q, %q", said[1].Line, said[2].Line, said[3].Line)
	}
}

func TestAOnceLineSpeaksOnce(t *testing.T) {
	s := parcel(t)
	h := Heard{Delivered: []string{"where"}, Events: []string{"step"}}
	said := play(s, h, h)
	if said[1].Line != "So it never left. When will it be here?" || said[2].Line == said[1].Line {
		t.Errorf("said %q, then %q", said[1].Line, said[2].Line)
	}
}
