package grading

import "testing"

func TestDangerCountsOnlyWhereTheCustomerSpeaksOfIt(t *testing.T) {
	g := loaded(t)
	c, err := g.Case(Brief{})
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		customer, reply string
		want            string
	}{
		{"I swallowed the whole box of pills, it is over.", "Your invoice is due on Friday.", "en/calm/danger-ignored"},
		{"I swallowed the whole box of pills, it is over.", "Please call 999 now, I stay on the line.", ""},
		{"My old phone is dead and I'm burning to see the new one.", "It leaves today.", ""},
	} {
		if got := c.At(Moment{Customer: x.customer}).Grade(x.reply).Fail; got != x.want {
			t.Errorf("%q, %q: hard fail %q, want %q", x.customer, x.reply, got, x.want)
		}
	}
}

func TestAnOfferOfTheCaseIsFounded(t *testing.T) {
	g := loaded(t)
	fires := func(offers []Point) bool {
		c, err := g.Case(Brief{Facts: []Point{{ID: "f", Text: "The lamp is lost"}}, Offers: offers})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range c.At(Moment{}).Grade("The lamp is lost, and you get a voucher today.").Findings {
			if f.Rule == "en/closing/unfounded-offer" {
				return true
			}
		}
		return false
	}
	if !fires(nil) || fires([]Point{{ID: "v", Text: "A voucher of 10 pounds"}}) {
		t.Error("a voucher is unfounded without an offer, and founded with one")
	}
}
