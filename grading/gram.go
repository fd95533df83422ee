package grading

import "strings"

// mask is how the learned layer is shown a word. What belongs to the case or the customer is
// hidden, so that it reads how a thing is said and never what the thing is.
type mask uint8

const (
	asForm mask = iota // as it is
	asRoot             // without its ending
	asFact
	asCustomer
	asName
	asNumber
	asKnown
	asQuestion
	asEnd
	// of single sentences:
	asBegin
	asStop
	asAsked
	asExclaim
	asDigits
)

// masks are the words that stand for what is hidden.
var masks = [...]string{asFact: "<fact>", asCustomer: "<customer>", asName: "<name>", asNumber: "<number>",
	asKnown: "<known number>", asQuestion: "<?>", asEnd: "<.>", asBegin: "^", asStop: "$", asAsked: "?", asExclaim: "!", asDigits: "#"}

// part is a word of a text, or nil for a border, and how it is shown.
type part struct {
	word *word
	as   mask
}

// masked lists the masked words of the reply.
func (w *work) masked() []part {
	out := w.shown[:0]
	for k := range w.reply.sentences {
		s := &w.reply.sentences[k]
		if s.origin != own {
			continue
		}
		if len(out) > 0 {
			out = append(out, part{as: asEnd})
		}
		for i := s.first; i < s.last; i++ {
			x := &w.reply.words[i]
			out = append(out, part{x, w.mask(x)})
		}
		if s.question {
			out = append(out, part{as: asQuestion})
		}
	}
	w.shown = out
	return out
}

func (w *work) mask(x *word) mask {
	switch {
	case x.is(isNumber) && x.is(isFact):
		return asKnown
	case x.is(isNumber):
		return asNumber
	case x.is(isStop):
		return asForm
	case x.is(isFact):
		return asFact
	case x.is(isCustomers):
		return asCustomer
	case x.is(isName):
		return asName
	}
	return asForm
}

// numbers translates parts into words of the vocabulary, 0 for what is not in it.
func (w *work) numbers(parts []part) []int32 {
	out, l := w.run[:0], w.j.lang
	for _, p := range parts {
		switch {
		case p.as > asRoot:
			out = append(out, l.maskNumbers[p.as])
		case p.as == asForm:
			out = append(out, p.word.known)
		case p.word.known != 0:
			out = append(out, l.vocabulary.words[p.word.known].root)
		default:
			out = append(out, l.vocabulary.find(p.word.stem))
		}
	}
	w.run = out
	return out
}

// written lists the grams of parts as they are written, with repeats.
func (w *work) written(parts []part, from, longest int) []string {
	var forms, out []string
	for _, p := range parts {
		switch p.as {
		case asForm:
			forms = append(forms, string(w.reply.form(*p.word)))
		case asRoot:
			forms = append(forms, string(w.j.lang.root(w.reply.form(*p.word))))
		default:
			forms = append(forms, masks[p.as])
		}
	}
	eachRun(forms, from, longest, func(run []string) { out = append(out, strings.Join(run, " ")) })
	return out
}
