package panel

import (
	"math"
	"testing"

	"coolhead/grading"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

func TestSpearmanFollowsTheRanksOnly(t *testing.T) {
	for _, c := range []struct {
		name string
		x, y []float64
		want float64
	}{
		{"same order", []float64{1, 2, 3, 4}, []float64{10, 200, 3000, 3001}, 1},
		{"opposite order", []float64{1, 2, 3, 4}, []float64{4, 3, 2, 1}, -1},
		// ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: worked out by hand
		{"ties share their rank", []float64{1, 5, 5, 9}, []float64{1, 2, 3, 4}, 4.5 / math.Sqrt(4.5*5)},
	} {
		if got := Spearman(c.x, c.y); !near(got, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
	}
}

func TestAreaCountsPairsInOrderAndTiesByHalf(t *testing.T) {
	marked := []bool{true, false, true, false}
	for _, c := range []struct {
		x    []float64
		want float64
	}{{[]float64{3, 1, 4, 2}, 1}, {[]float64{1, 3, 2, 4}, 0}, {[]float64{5, 5, 5, 5}, 0.5}, {[]float64{3, 3, 4, 1}, 0.875}} {
		if got := Area(marked, c.x); !near(got, c.want) {
			t.Errorf("%v: got %v, want %v", c.x, got, c.want)
		}
	}
	if got := Area([]bool{false}, []float64{1}); !math.IsNaN(got) {
		t.Errorf("nothing is marked, but the area is %v", got)
	}
}

func TestFiguresOfASmallPanel(t *testing.T) {
	s := func(situation string, rated, shown float64) Sample {
		return Sample{situation, grading.Scores{Calm: rated}, grading.Scores{Calm: shown}}
	}
	f := Measure([]Sample{
		s("a", 10, 60), // flattered
		s("a", 80, 40), // slighted; pair with the first is shown the wrong way round
		s("a", 90, 90), // right against both above, except that 80 and 90 are too close to count
		s("b", 0, 10),  // another situation: no pair
	}, grading.Calm)
	if f.Pairs != 2 || !near(f.Ordered, 0.5) {
		t.Errorf("pairs: got %d, %v in order, want 2, 0.5", f.Pairs, f.Ordered)
	}
	if !near(f.MAE, 25) || !near(f.Flattered, 0.5) || !near(f.Slighted, 0.5) {
		t.Errorf("got error %v, flattered %v, slighted %v", f.MAE, f.Flattered, f.Slighted)
	}
}

func TestATieIsHalfInOrder(t *testing.T) {
	if agreement(20, 0) != 0.5 || agreement(-20, -1) != 1 || agreement(-20, 1) != 0 {
		t.Error("agreement counts a tie, a match or a contradiction wrongly")
	}
}
