package grading

import "strings"

// measure reads the value of a word that begins with a digit: 18, 1,200, 6.90, 18:00, 4pm, 3rd.
func (r *reader) measure(w *word) {
	form := r.form(*w)
	whole, digits, i := number(form)
	w.value = whole
	switch rest := string(form[i:]); {
	case strings.HasPrefix(rest, ":"):
		minutes, _, end := number(form[i+1:])
		w.value = halfOf(whole+minutes/60, string(form[i+1+end:]))
		w.flags |= isTime
	case rest == "am" || rest == "pm":
		w.value = clockValue(whole, rest)
		w.flags |= isTime
	case rest == "h" || rest == "st" || rest == "nd" || rest == "rd" || rest == "th":
		w.flags |= isTime
	case digits == 0:
		w.value = 0
	}
}

// number reads digits with thousands commas and a decimal point, up to the first other byte.
func number(form []byte) (v float64, digits, end int) {
	scale := 0.0
	for end < len(form) {
		c := form[end]
		switch {
		case digit(c) && scale == 0:
			v = v*10 + float64(c-'0')
			digits++
		case digit(c):
			v += float64(c-'0') * scale
			scale /= 10
		case c == ',':
		case c == '.' && scale == 0:
			scale = 0.1
		default:
			return v, digits, end
		}
		end++
	}
	return v, digits, end
}

// clockValue turns a clock hour, with minutes as hundredths (4.30pm), into hours of the day.
func clockValue(v float64, half string) float64 {
	hours := float64(int(v))
	return halfOf(hours+(v-hours)*100/60, half)
}

// halfOf puts hours of a twelve-hour clock into the half of the day that is meant.
func halfOf(hours float64, half string) float64 {
	if half == "pm" && hours < 12 {
		return hours + 12
	}
	if half == "am" && hours >= 12 {
		return hours - 12
	}
	return hours
}

// halfDay lets "pm" after a bare number make it a clock time: 4 pm.
func (r *reader) halfDay(w *word) {
	n := len(r.words)
	if w.to-w.from != 2 || n == 0 {
		return
	}
	form := string(r.form(*w))
	if form != "am" && form != "pm" {
		return
	}
	if prev := &r.words[n-1]; prev.is(isNumber) && prev.sentence == w.sentence && prev.value <= 12.6 {
		if prev.is(isTime) {
			prev.value = halfOf(prev.value, form)
		} else {
			prev.value = clockValue(prev.value, form)
		}
		prev.flags |= isTime
		prev.key = valueKey(prev.value)
	}
}

// valueKey is the key under which equal numbers meet, however they are written.
func valueKey(v float64) uint64 {
	return 0x9E3779B97F4A7C15 ^ uint64(int64(v*600+0.5))*0xBF58476D1CE4E5B9
}
