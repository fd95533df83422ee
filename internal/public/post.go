package public

import (
	"strings"

	"coolhead/grading"
)

// post is one labelled row made ready: what was written, and to whom.
type post struct {
	record
	// turns are the labelled person's texts with what they answer; mostly one.
	turns []turn
}

type turn struct {
	grading.Moment
	text string
}

// words is all that the labelled person wrote.
func (p post) words() string {
	var parts []string
	for _, t := range p.turns {
		parts = append(parts, t.text)
	}
	return strings.Join(parts, "\n")
}

// plain reads a text that may answer another one.
func plain(r record) post {
	return post{r, []turn{{grading.Moment{Customer: unmask(r.text("context"))}, unmask(r.text("text"))}}}
}

// unquoted reads a text that came out of another table with its quotation marks doubled.
func unquoted(r record) post {
	p := plain(r)
	text := &p.turns[0].text
	if len(*text) > 1 && strings.HasPrefix(*text, `"`) && strings.HasSuffix(*text, `"`) {
		*text = strings.ReplaceAll((*text)[1:len(*text)-1], `""`, `"`)
	}
	return p
}

// closing reads the last words of a conversation.
func closing(r record) post {
	p := plain(r)
	p.turns[0].Stage = grading.ClosingTime
	return p
}

// talk reads a transcript with lines of both sides; the agent's are the labelled ones.
func talk(r record) post {
	p := post{record: r}
	var said []grading.Message
	for _, line := range strings.Split(unmask(r.text("text")), "\n") {
		who, text, ok := strings.Cut(line, ": ")
		switch {
		case ok && who == "CUSTOMER":
			said = append(said, grading.Message{Who: grading.Customer, Text: text})
		case ok && who == "AGENT":
			p.turns = append(p.turns, turn{answering(said), text})
			said = append(said, grading.Message{Who: grading.Agent, Text: text})
		case len(said) > 0: // a line goes on
			said[len(said)-1].Text += "\n" + line
			if n := len(p.turns); n > 0 && said[len(said)-1].Who == grading.Agent {
				p.turns[n-1].text += "\n" + line
			}
		}
	}
	return p
}

// answering is the moment after some messages.
func answering(said []grading.Message) grading.Moment {
	n := len(said)
	if n == 0 || said[n-1].Who != grading.Customer {
		return grading.Moment{History: said[:n:n]}
	}
	return grading.Moment{History: said[: n-1 : n-1], Customer: said[n-1].Text}
}

// graded is a post with its grades, one for each turn.
type graded struct {
	post
	grades []grading.Grade
}

// grade grades every turn with an empty brief.
func (p post) grade(c *grading.Case) graded {
	out := graded{post: p}
	for _, t := range p.turns {
		out.grades = append(out.grades, c.At(t.Moment).Grade(t.text))
	}
	return out
}
