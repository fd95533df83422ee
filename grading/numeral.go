package grading

import "math"

// compose joins a numeral with those right before it: "thirty-eight", "four hundred and
// five", "eleven-twenty"; and reads a clock time that is said in words: "half eleven", "ten
// past six". The last word carries the value, those before it are numbers no more.
func (r *reader) compose(w *word) {
	n := len(r.words)
	if n == 0 || r.words[n-1].sentence != w.sentence {
		return
	}
	if r.clockWords(w) || r.cents(w) {
		return
	}
	at := n - 1
	if r.lang.clock.and[string(r.form(r.words[at]))] && at > 0 && math.Mod(r.words[at-1].value, 100) == 0 {
		at--
	}
	prev := &r.words[at]
	if !w.is(isNumeral) || !prev.is(isNumeral) || prev.sentence != w.sentence || !r.linked(prev.end, w.start) {
		return
	}
	if tens := math.Round(100*prev.value) / 10; prev.is(isMoney) && tens == math.Floor(tens) && w.value < 10 {
		w.value, w.flags = prev.value+w.value/100, w.flags|isMoney
		r.absorb(at)
		return
	}
	if v, ok := joined(prev.value, w.value); ok {
		w.value = v
		r.absorb(at)
	}
}

// linked tells whether nothing parts two words but a blank, a hyphen or a short word.
func (r *reader) linked(from, to int32) bool {
	if to-from == 1 {
		return r.raw[from] == ' ' || r.raw[from] == '-'
	}
	return to-from <= 5 && r.raw[from] == ' '
}

// absorb makes the words from one on parts of the number that follows.
func (r *reader) absorb(from int) {
	for i := from; i < len(r.words); i++ {
		x := &r.words[i]
		x.flags = x.flags&^(isNumeral|isNumber) | isStop
		x.key = x.stem
	}
}

// joined is the value of two numerals in a row, if they are one number.
func joined(a, b float64) (float64, bool) {
	switch {
	case b == 100 && a >= 1000:
		return a - math.Mod(a, 1000) + 100*math.Mod(a, 1000), math.Mod(a, 1000) > 0
	case (b == 100 || b == 1000) && a > 0 && a < b:
		return a * b, true
	case a >= 1000 && math.Mod(a, 1000) == 0 && b < 1000, a >= 100 && math.Mod(a, 100) == 0 && b < 100:
		return a + b, true
	case a >= 20 && math.Mod(a, 10) == 0 && b > 0 && b < 10:
		return a + b, true
	case a > 0 && a < 20 && b >= 10 && b < 100: // as prices and years are said
		return 100*a + b, true
	}
	return 0, false
}

// clockWords reads "half eleven", "quarter past three" and "twenty to six".
func (r *reader) clockWords(w *word) bool {
	n := len(r.words)
	if w.value < 1 || w.value > 12 {
		return false
	}
	last := r.form(r.words[n-1])
	if r.lang.clock.half[string(last)] && n > 0 && !r.words[n-1].is(afterPause) {
		w.value, w.flags = w.value+0.5, w.flags|isTime
		r.absorb(n - 1)
		return true
	}
	past, to := r.lang.clock.past[string(last)], r.lang.clock.to[string(last)]
	if n < 2 || !past && !to || r.words[n-2].sentence != w.sentence {
		return false
	}
	minutes, ok := r.minutes(&r.words[n-2])
	if !ok || to && minutes < 15 { // "five to ten" is a range more often
		return false
	}
	if to {
		minutes = -minutes
	}
	w.value, w.flags = w.value+minutes/60, w.flags|isTime
	r.absorb(n - 2)
	return true
}

// cents joins "two pounds" and "seventy-five" to 2.75.
func (r *reader) cents(w *word) bool {
	at := len(r.words) - 1
	if at > 1 && r.lang.clock.and[string(r.form(r.words[at]))] {
		at--
	}
	if at < 1 || w.value >= 100 || !r.lang.clock.currency[string(r.form(r.words[at]))] {
		return false
	}
	whole := &r.words[at-1]
	if !whole.is(isNumber|isNumeral) || whole.sentence != w.sentence || r.words[at].is(afterPause) {
		return false
	}
	w.value, w.flags = whole.value+w.value/100, w.flags|isMoney
	r.absorb(at - 1)
	return true
}

// minutes reads what stands before "past" or "to".
func (r *reader) minutes(x *word) (float64, bool) {
	form := r.form(*x)
	switch {
	case r.lang.clock.half[string(form)]:
		return 30, true
	case r.lang.clock.quarter[string(form)]:
		return 15, true
	case x.is(isNumber|isNumeral) && !x.is(isMoney|isTime) && x.value > 0 && x.value < 30 && math.Mod(x.value, 5) == 0:
		return x.value, true
	}
	return 0, false
}

// clockLists are the words with which a language says clock times and long numbers.
type clockLists struct {
	Half    []string `yaml:"half"`
	Quarter []string `yaml:"quarter"`
	Past    []string `yaml:"past"`
	To      []string `yaml:"to"`
	And     []string `yaml:"and"`
	// Currency are the words between a sum and its hundredths.
	Currency []string `yaml:"currency"`
}

type clock struct{ half, quarter, past, to, and, currency map[string]bool }

func (c clockLists) clock() clock {
	return clock{setOf(c.Half), setOf(c.Quarter), setOf(c.Past), setOf(c.To), setOf(c.And), setOf(c.Currency)}
}

func setOf(list []string) map[string]bool {
	out := make(map[string]bool, len(list))
	for _, s := range list {
		out[s] = true
	}
	return out
}
