package grading

// Masked words: what belongs to the case or the customer is hidden behind a mask, so that
// the learned layer reads how a thing is said and never what the thing is.
var (
	maskFact     = []byte("<fact>")
	maskCustomer = []byte("<customer>")
	maskName     = []byte("<name>")
	maskNumber   = []byte("<number>")
	maskKnown    = []byte("<known number>")
	maskQuestion = []byte("<?>")
	maskEnd      = []byte("<.>")
)

// eachGram calls f with every masked word (b is nil) and every pair of neighbours.
func (w *work) eachGram(f func(a, b []byte)) {
	var prev []byte
	emit := func(m []byte) {
		f(m, nil)
		if prev != nil {
			f(prev, m)
		}
		prev = m
	}
	for _, s := range w.reply.sentences {
		if s.origin != own {
			continue
		}
		if prev != nil {
			emit(maskEnd)
		}
		for _, x := range w.reply.words[s.first:s.last] {
			emit(w.mask(x))
		}
		if s.question {
			emit(maskQuestion)
		}
	}
}

func (w *work) mask(x word) []byte {
	fact := len(w.j.c.words[x.key]) > 0
	switch {
	case x.is(isNumber) && fact:
		return maskKnown
	case x.is(isNumber):
		return maskNumber
	case x.is(isStop):
		return w.reply.form(x)
	case fact:
		return maskFact
	case w.j.customer[x.key]:
		return maskCustomer
	case x.is(isName):
		return maskName
	}
	return w.reply.form(x)
}

func gramName(a, b []byte) string {
	if b == nil {
		return string(a)
	}
	return string(a) + " " + string(b)
}
