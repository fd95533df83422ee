package grading

// Signs in a customer's message by which a mood is read when nobody tells it.
const (
	calmAnger    = 15.0
	perExclaim   = 10.0
	perCapitals  = 8.0
	perAngerWord = 12.0
	perLostWord  = 18.0
	perQuestion  = 6.0
)

// mood reads a customer's anger and confusion from their words, roughly: marks that
// shout, words in capitals, and the classes @angry and @lost of the language.
func (t *text) mood(l *language) Mood {
	m := Mood{Anger: calmAnger, Confusion: calmAnger, Trust: 50, Patience: 50}
	for _, s := range t.sentences {
		m.Anger += perExclaim * float64(min(s.exclaims, 3))
		if s.question {
			m.Confusion += perQuestion
		}
	}
	for _, w := range t.words {
		e := &l.vocabulary.words[w.known]
		if w.is(isCapitals) {
			m.Anger += perCapitals
		}
		m.Anger += perAngerWord * e.anger
		m.Confusion += perLostWord * e.lost
	}
	m.Anger, m.Confusion = clamp(m.Anger), clamp(m.Confusion)
	return m
}

// empathyNeed says how much the moment asks for empathy, 0 to 1 (rubric 3.2).
func empathyNeed(s Stage, m Mood, stake bool) float64 {
	need := 0.6 * max(0, m.Anger-20) / 60
	if stake {
		need += 0.25
	}
	if m.Confusion >= 60 {
		need += 0.2
	}
	need = min(1, need)
	switch s {
	case Opening:
		return need
	case ClosingTime:
		return 0.6 * need
	}
	return 0.5 * need
}

func clamp(v float64) float64 { return max(0, min(100, v)) }
