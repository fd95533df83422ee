package practice

// Hurt is what hurt the customer most in a conversation, for the debrief of one who left.
type Hurt struct {
	// Event is what it was: "event." before it makes a catalogue key. "" if nothing hurt.
	Event string
	// Turn is where it was first, Quote the words there; "" if it was about no words.
	Turn  int
	Quote string
}

// hurt finds the event that cost most anger and trust over all turns; of two that cost the same, the earlier.
func hurt(turns []Turn) Hurt {
	cost, order := map[string]float64{}, []string{}
	for _, t := range turns {
		for _, m := range t.Moves {
			if _, seen := cost[m.Event]; !seen {
				order = append(order, m.Event)
			}
			cost[m.Event] += max(m.By.Anger, 0) + max(-m.By.Trust, 0)
		}
	}
	worst := ""
	for _, event := range order {
		if cost[event] > cost[worst] {
			worst = event
		}
	}
	return where(turns, worst)
}

func where(turns []Turn, event string) Hurt {
	for _, t := range turns {
		for _, m := range t.Moves {
			if m.Event == event {
				return Hurt{Event: event, Turn: t.N, Quote: quoteOf(t, event)}
			}
		}
	}
	return Hurt{}
}

func quoteOf(t Turn, event string) string {
	for _, f := range t.Grade.Findings {
		if f.Event == event && f.Quote != "" {
			return f.Quote
		}
	}
	return ""
}
