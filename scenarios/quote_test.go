package scenarios

import (
	"strings"
	"testing"
)

func TestCustomersQuoteWhatTheyReactTo(t *testing.T) {
	s := edited(t, "lines:\n", `lines:
  - {id: quoted, when: 'heard("blame")', say: ['"{quote}", you say?', "Me? I did what?"]}
  - {id: reminded, when: 'heard("ignored") and turn > 1', say: ['You wrote "{promise}". Well?', 'And "{promise}"?']}
`)
	said := play(s, Heard{Events: []string{"blame"}, Quotes: map[string]string{"blame": " your\n own fault. "}}, Heard{Events: []string{"blame"}})
	if said[1].Line != `"your own fault", you say?` && said[1].Line != "Me? I did what?" || said[2].Line != "Me? I did what?" {
		t.Errorf("%q, %q", said[1].Line, said[2].Line)
	}
	quotes := false
	for seed := range uint64(2) {
		again := s.Step(s.Start(seed).State, Heard{Events: []string{"blame"}, Quotes: map[string]string{"blame": "your own fault"}})
		quotes = quotes || strings.Contains(again.Line, `"your own fault"`)
	}
	if !quotes {
		t.Error("never quotes")
	}
}

func TestCustomersComeBackToAPromise(t *testing.T) {
	s := edited(t, "lines:\n", `lines:
  - {id: reminded, when: 'heard("ignored")', say: ['You wrote "{promise}". Well?', 'And "{promise}"?']}
`)
	ignored := Heard{Events: []string{"ignored"}}
	said := play(s, ignored, Heard{Events: []string{"step"}, Quotes: map[string]string{"step": "I'll write to you by six"}}, ignored)
	if strings.Contains(said[1].Line, "{") || !strings.Contains(said[3].Line, `"I'll write to you by six"`) {
		t.Errorf("%q, then %q", said[1].Line, said[3].Line)
	}
	long := play(s, Heard{Events: []string{"step"}, Quotes: map[string]string{"step": strings.Repeat("so ", 60)}})
	if long[1].State.Promise != "" {
		t.Errorf("quotes a whole letter: %q", long[1].State.Promise)
	}
}

func TestWhatIsSaidInAnyCaseNeedsNoQuote(t *testing.T) {
	for old, new := range map[string]string{
		"      - And when will it be here?\n      - That does not tell me when it comes.\n": "      - And {promise}?\n      - So {promise}.\n",
		`["I am done here.", "Forget it. Goodbye."]`:                                        `["I am done here.", "{quote}? Goodbye."]`,
	} {
		_, err := ReadFile("late-parcel/en.yaml", []byte(replaced(t, old, new)))
		if err == nil || !strings.Contains(err.Error(), "write 2 variants without {quote} and {promise}") {
			t.Errorf("%s: %v", new, err)
		}
	}
}
