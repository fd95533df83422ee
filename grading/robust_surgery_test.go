package grading_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// sentences cuts a text after every end mark; each piece keeps its blanks, so that
// joining them gives the text back.
func sentences(text string) (out []string) {
	for _, at := range sentenceEnd.FindAllStringIndex(text, -1) {
		from := len(strings.Join(out, ""))
		if !title.MatchString(text[from:at[0]+1]) && at[1] < len(text) {
			out = append(out, text[from:at[1]])
		}
	}
	return append(out, text[len(strings.Join(out, "")):])
}

var (
	sentenceEnd = regexp.MustCompile(`[.!?…]["”’)]*\s+|\n+`)
	title       = regexp.MustCompile(`\b(Mr|Mrs|Ms|Dr|St|no|No)\.$`)
)

// insert puts a sentence at the start, in the middle or at the end of a reply.
func insert(text, sentence, place string) string {
	parts := sentences(strings.TrimSpace(text))
	at := map[string]int{"start": 0, "middle": (len(parts) + 1) / 2, "end": len(parts)}[place]
	if at > 0 {
		parts[at-1] = strings.TrimRight(parts[at-1], " ") + " "
	}
	return strings.TrimSpace(strings.Join(slices.Insert(parts, at, sentence+" "), ""))
}

var (
	number  = regexp.MustCompile(`\d+([.,:]\d+)*`)
	numeral = regexp.MustCompile(`(?i)\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b`)
	values  = []string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
)

// otherNumber changes a number and keeps its shape: digits move on by three, a clock
// time stays one.
func otherNumber(n string) string {
	if hour, rest, ok := strings.Cut(n, ":"); ok {
		h, _ := strconv.Atoi(hour)
		return strconv.Itoa((h+5)%24) + ":" + rest
	}
	out := []byte(n)
	for i, c := range out {
		if c >= '0' && c <= '9' {
			out[i] = '0' + (c-'0'+3)%10
		}
	}
	if out[0] == '0' {
		out[0] = '4'
	}
	return string(out)
}

// otherNumeral does the same with a number in words.
func otherNumeral(n string) string {
	low := strings.ToLower(n)
	other := map[string]string{"twenty": "fifty", "thirty": "ninety", "forty": "seventy", "fifty": "eighty"}[low]
	if i := slices.Index(values, low); i > 0 {
		other = values[(i-2+4)%11+2]
	}
	if low != n {
		return strings.ToUpper(other[:1]) + other[1:]
	}
	return other
}

// renumber changes every number of a reply.
func renumber(text string) string {
	return numeral.ReplaceAllStringFunc(number.ReplaceAllStringFunc(text, otherNumber), otherNumeral)
}

// numbers lists the numbers of a text, those in words as figures.
func numbers(text string) map[string]bool {
	out := map[string]bool{}
	for _, n := range number.FindAllString(text, -1) {
		out[strings.TrimSuffix(n, ":00")] = true
	}
	for _, n := range numeral.FindAllString(text, -1) {
		if i := slices.Index(values, strings.ToLower(n)); i > 0 {
			out[strconv.Itoa(i)] = true
		}
	}
	return out
}

func overlap(a, b map[string]bool) (n int) {
	for k := range a {
		if b[k] {
			n++
		}
	}
	return n
}

var (
	helping = regexp.MustCompile(`(?i)\b(is|are|was|were|will|can|has|have|had|does|did|should|could|would|must|may|I'll|we'll|you'll|he'll|she'll|it'll|they'll|it's|that's|he's|she's|there's|I'm|we're|you're|they're|we've|I've|you've)( \w+)`)
	acting  = regexp.MustCompile(`(\w+) (leave|arrive|come|goe|start|end|cost|get|take|work|close|open|run|ring|stay|return|land|travel|reache)s\b`)
	follows = []string{"not", "no", "never", "i", "you", "we", "it", "they", "he", "she", "that", "this", "there", "your", "the"}
	before  = []string{"the", "a", "my", "your", "our", "of", "to", "no", "these", "those"}
)

// negate puts "not" after the main verbs and says how often it could.
func negate(text string) (string, int) {
	n := 0
	text = helping.ReplaceAllStringFunc(text, func(s string) string {
		verb, next, _ := strings.Cut(s, " ")
		if slices.Contains(follows, strings.ToLower(next)) && !strings.Contains(verb, "'") || strings.EqualFold(next, "not") {
			return s
		}
		n++
		return verb + " not " + next
	})
	text = acting.ReplaceAllStringFunc(text, func(s string) string {
		who, verb, _ := strings.Cut(s, " ")
		if slices.Contains(before, strings.ToLower(who)) || strings.EqualFold(who, "not") {
			return s
		}
		n++
		return who + " does not " + strings.TrimSuffix(strings.TrimSuffix(verb, "s"), map[bool]string{true: "e"}[verb == "goes" || verb == "reaches"])
	})
	return text, n
}

// days are swapped for the one three further on.
var days = []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// contradict says one fact otherwise: another day, another number, or its opposite, in
// the first sentence that has something to do with the facts. How is "" if none has.
func contradict(text, facts string) (out, how string) {
	parts := sentences(text)
	known := numbers(facts)
	for i, p := range parts {
		if day := slices.IndexFunc(days, func(d string) bool { return strings.Contains(p, d) && strings.Contains(facts, d) }); day >= 0 {
			parts[i] = strings.ReplaceAll(p, days[day], days[(day+3)%7])
			return strings.Join(parts, ""), "another day"
		}
	}
	for i, p := range parts {
		if overlap(numbers(p), known) > 0 {
			parts[i] = renumber(p)
			return strings.Join(parts, ""), "another number"
		}
	}
	for i, p := range parts {
		if no, n := negate(p); n > 0 && overlap(content(p), content(facts)) >= 3 {
			parts[i] = no
			return strings.Join(parts, ""), "the opposite"
		}
	}
	return text, ""
}

var letters = regexp.MustCompile(`\pL{4,}`)

// content holds the words of four letters and more.
func content(text string) map[string]bool {
	out := map[string]bool{}
	for _, w := range letters.FindAllString(strings.ToLower(text), -1) {
		out[w] = true
	}
	return out
}

// without takes out the sentences that begin with one of the openings; it returns "" if
// one of them is not there.
func without(text string, openings []string) string {
	parts := sentences(text)
	n := len(parts)
	parts = slices.DeleteFunc(parts, func(p string) bool {
		return slices.ContainsFunc(openings, func(o string) bool { return strings.HasPrefix(p, o) })
	})
	if n-len(parts) != len(openings) {
		return ""
	}
	return strings.TrimSpace(strings.Join(parts, ""))
}
