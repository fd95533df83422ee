package grading

import "strings"

// fill prepares the wordings whose blanks the brief alone fills: {name} and {offer}.
func (c *Case) fill() {
	c.better = make([]string, len(c.lang.rules))
	offer := ""
	if len(c.brief.Offers) > 0 {
		offer = c.brief.Offers[0].Text
	}
	r := strings.NewReplacer("{name}", c.brief.Person, "{offer}", lower(offer))
	for i, rule := range c.lang.rules {
		if strings.Contains(rule.Better, "{") {
			c.better[i] = blanks(rule.Better, map[string]bool{"{name}": c.brief.Person != "", "{offer}": offer != "", "{fact}": true, "{when}": true}, r)
		}
	}
}

// blanks drops the sentences whose blanks cannot be filled and fills the others:
// a better wording never invents a promise.
func blanks(s string, have map[string]bool, r *strings.Replacer) string {
	var keep []string
	for _, sentence := range splitSentences(s) {
		ok := true
		for blank, filled := range have {
			ok = ok && (filled || !strings.Contains(sentence, blank))
		}
		if ok {
			keep = append(keep, sentence)
		}
	}
	return strings.TrimSpace(r.Replace(strings.Join(keep, " ")))
}

func splitSentences(s string) []string {
	var out []string
	for {
		i := strings.IndexAny(s, ".!?")
		if i < 0 || i+1 >= len(s) {
			return append(out, s)
		}
		out = append(out, s[:i+1])
		s = strings.TrimSpace(s[i+1:])
	}
}

// wordings fills the blanks that depend on the moment: {fact} is the first fact still to be told.
func (c *Case) wordings(j *Judge) []string {
	fact := ""
	for i, f := range c.brief.Facts {
		if !f.Private && !j.before[i] && f.Text != "" {
			fact = f.Text
			break
		}
	}
	out := make([]string, len(c.better))
	for i, s := range c.better {
		if strings.Contains(s, "{") {
			s = blanks(s, map[string]bool{"{fact}": fact != "", "{when}": false}, strings.NewReplacer("{fact}", fact))
		}
		out[i] = s
	}
	return out
}

// wording is what the rule advises in this case.
func (j *Judge) wording(r *rule) string {
	if j.better[r.index] != "" {
		return j.better[r.index]
	}
	if strings.Contains(r.Better, "{") {
		return ""
	}
	return r.Better
}

// lower starts a text with a small letter, to stand inside a sentence.
func lower(s string) string {
	if s == "" || len(s) > 1 && 'A' <= s[1] && s[1] <= 'Z' {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}
