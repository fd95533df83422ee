package grading

import "testing"

func TestOneSlipOfTheKeysIsForgiven(t *testing.T) {
	for _, c := range []struct {
		typed, meant string
		want         bool
	}{
		{"parcle", "parcel", true}, {"parce", "parcel", true}, {"parrcel", "parcel", true}, {"parsel", "parcel", false}, {"telescape", "telescope", true},
		{"parcel", "parcel", false}, {"pacrle", "parcel", false}, {"refund", "fund", false}, {"", "a", true},
	} {
		if got := slipped(c.typed, c.meant); got != c.want {
			t.Errorf("%q for %q: %v", c.typed, c.meant, got)
		}
		if got := slipped(c.meant, c.typed); got != c.want {
			t.Errorf("%q for %q the other way round: %v", c.typed, c.meant, got)
		}
	}
}
