package scenarios

import "math"

func (m Mood) plus(o Mood) Mood {
	return Mood{m.Anger + o.Anger, m.Confusion + o.Confusion, m.Trust + o.Trust, m.Patience + o.Patience}
}

func (m Mood) times(f float64) Mood {
	return Mood{m.Anger * f, m.Confusion * f, m.Trust * f, m.Patience * f}
}

// round keeps hundredths: moods are stored and read by people.
func (m Mood) round() Mood {
	return Mood{hundredth(m.Anger), hundredth(m.Confusion), hundredth(m.Trust), hundredth(m.Patience)}
}

// within keeps each side between 0 and 100; what is no number counts as 0.
func (m Mood) within() Mood {
	m = m.round()
	return Mood{percent(m.Anger), percent(m.Confusion), percent(m.Trust), percent(m.Patience)}
}

func hundredth(v float64) float64 { return math.Round(v*100) / 100 }

func percent(v float64) float64 {
	if v > 0 {
		return min(v, 100)
	}
	return 0
}
