package scenarios

import (
	"slices"
	"strings"
)

// What a customer's text may hold in place of the trainee's own words.
const (
	// quoteMark stands for the words of the reply that the customer reacts to.
	quoteMark = "{quote}"
	// promiseMark stands for the words of the last dated promise.
	promiseMark = "{promise}"
)

// longestQuote is how many bytes of a reply a customer quotes at most; they do not read whole letters back.
const longestQuote = 120

// pledges are the events whose words are a promise that can be quoted back.
var pledges = []string{falsePromise, "step"}

// remember keeps the words of a promise, so that the customer can come back to them.
func (st *State) remember(h Heard) {
	for _, event := range pledges {
		if quote := quotable(h.Quotes[event]); quote != "" {
			st.Promise = quote
			return
		}
	}
}

// quotable is a quote on one line; "" if it is too long to be quoted.
func quotable(text string) string {
	text = strings.Trim(strings.Join(strings.Fields(text), " "), " .,;:!?\"")
	if len(text) > longestQuote {
		return ""
	}
	return text
}

// echo is what stands in for the marks in one turn.
type echo struct{ quote, promise string }

// usable returns the variants for which all the words are there.
func (w echo) usable(say []string) []string {
	lacks := func(text string) bool {
		return w.quote == "" && strings.Contains(text, quoteMark) || w.promise == "" && strings.Contains(text, promiseMark)
	}
	if !slices.ContainsFunc(say, lacks) {
		return say
	}
	return slices.DeleteFunc(slices.Clone(say), lacks)
}

// fill puts the trainee's words in place of the marks.
func (w echo) fill(text string) string {
	if !strings.Contains(text, "{") {
		return text
	}
	return strings.NewReplacer(quoteMark, w.quote, promiseMark, w.promise).Replace(text)
}

// pick is the variant that is said, with the trainee's words in it; "" without a usable one.
func (w echo) pick(say []string, seed uint64, spoken int) string {
	return w.fill(variant(w.usable(say), seed, spoken))
}
