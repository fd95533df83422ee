package scenarios

import (
	"fmt"
	"strings"
	"testing"
)

func TestTheCustomerSaysWhyTheyLeft(t *testing.T) {
	s := edited(t, "endings:\n", `reasons:
  - {when: 'felt("blame") and exit != "resolved"', say: You made it sound like my fault.}
  - {when: 'exit in ["hang_up", "silent"]', say: You never told me the day.}
  - {say: It was good enough.}
endings:
`)
	for want, replies := range map[string][]Heard{
		"You made it sound like my fault.": times(6, rude),
		"You never told me the day.":       times(9, Heard{}),
		"It was good enough.":              conversations["acknowledge, then solve"].replies,
	} {
		said := play(s, replies...)
		for _, one := range said {
			if (one.State.Exit != "") != (one.State.Why != "") {
				t.Fatalf("exit %q, why %q", one.State.Exit, one.State.Why)
			}
			if one.State.Exit != "" {
				if one.State.Why != want {
					t.Errorf("%q: says %q, want %q", one.State.Exit, one.State.Why, want)
				}
				break
			}
		}
	}
}

func TestAReasonsGuardIsCheckedWithItsPlace(t *testing.T) {
	_, err := ReadFile("late-parcel/en.yaml", []byte(replaced(t, "endings:\n", `reasons:
  - {say: Always.}
  - {when: 'felt("blam")', say: ""}
endings:
`)))
	for _, want := range []string{":103:5: this reason has no guard", `:104:18: the guard of line "of a reason": felt knows no "blam"; did you mean "blame"?`, "reasons[2].say is missing"} {
		if got := fmt.Sprint(err); !strings.Contains(got, want) {
			t.Errorf("want %s, got %s", want, got)
		}
	}
}
