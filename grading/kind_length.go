package grading

import "strings"

func checkLength(r *rule) error {
	switch r.Length {
	case "long_sentence", "wall_of_text", "too_short", "unbroken":
		return nil
	}
	return need(false, "length: long_sentence, wall_of_text, too_short or unbroken")
}

// Limits in words (rubric 4.2 and 5.7).
const (
	longSentence  = 30
	longMean      = 20
	tooShort      = 6
	unbrokenWords = 25
)

// wallOf gives the most words a channel bears in one block, and in all.
func wallOf(c Channel) (block, all int) {
	switch c {
	case Email, Internal, Letter:
		return 250, 350
	case Social:
		return 110, 140
	}
	return 140, 200
}

// findLength reports lengths that make a reply hard to read, or no help at all.
func findLength(r *rule, w *work) {
	n := len(w.reply.words)
	switch r.Length {
	case "long_sentence":
		w.longSentence(r)
	case "wall_of_text":
		block, all := wallOf(w.j.c.brief.Channel)
		if n > all || n > block && !strings.Contains(strings.TrimSpace(w.reply.raw), "\n") {
			w.add(r, whole, whole)
		}
	case "too_short":
		if n > 0 && n < tooShort && w.j.due() {
			w.add(r, 0, int32(n-1))
		}
	case "unbroken":
		if n > unbrokenWords && len(w.reply.sentences) == 1 && !strings.ContainsAny(w.reply.raw, ".!?…,;") {
			w.add(r, whole, whole)
		}
	}
}

func (w *work) longSentence(r *rule) {
	total := 0
	for _, s := range w.reply.sentences {
		total += int(s.last - s.first)
		if s.last-s.first > longSentence {
			w.add(r, s.first, s.last-1)
			return
		}
	}
	if k := len(w.reply.sentences); k > 1 && total/k > longMean {
		w.add(r, whole, whole)
	}
}
