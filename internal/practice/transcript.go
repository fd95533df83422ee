package practice

import (
	"fmt"
	"strings"

	"coolhead/grading"
	"coolhead/scenarios"
)

// Transcript writes a conversation as plain text that reads from top to bottom:
// who said what, what each reply was worth and why, what it did to the customer.
func Transcript(c Conversation) string {
	var b strings.Builder
	for i, t := range c.Turns {
		who := c.Speaker(t)
		if t.Reply != "" {
			fmt.Fprintf(&b, "%d. You%s: %s\n", t.N, mark(c.Beside != nil, " to "+who), indent(t.Reply))
			writeGrade(&b, t.Grade)
		}
		if h := t.SoFar.Hint; h != (Hint{}) {
			fmt.Fprintf(&b, "%d. Hint: %s%s\n\n", t.N, h.Key, mark(h.Text != "", " "+h.Text))
			continue
		}
		if t.State.Exit == scenarios.Left {
			fmt.Fprintf(&b, "%d. You leave.\n", t.N)
		}
		if i > 0 {
			writeMood(&b, c.moodBefore(i), t)
		}
		if t.Line != "" {
			fmt.Fprintf(&b, "%s: %s\n", who, indent(t.Line))
		}
		if i == 0 && c.Beside != nil {
			fmt.Fprintf(&b, "%s: %s\n", c.Beside.Persona.Name, indent(c.Beside.Opening))
		}
		b.WriteString("\n")
	}
	writeStanding(&b, c.Last())
	return b.String()
}

// Speaker is the name of the customer whose turn it is.
func (c Conversation) Speaker(t Turn) string {
	if c.Beside != nil && t.SoFar.Window == 1 {
		return c.Beside.Persona.Name
	}
	return c.Scenario.Persona.Name
}

// moodBefore is how the customer of turn i was before it.
func (c Conversation) moodBefore(i int) scenarios.Mood {
	c.Turns, i = c.Turns[:i+1], c.Turns[i].SoFar.Window
	if c.Beside == nil {
		i = 0
	}
	turns := c.Windows()[i].Turns
	return turns[max(len(turns)-2, 0)].State.Mood
}

// Verdict writes what a turn's reply was worth and why, as the transcript does.
func Verdict(t Turn) string {
	var b strings.Builder
	writeGrade(&b, t.Grade)
	return b.String()
}

// Change writes how the customer is after a turn, how that changed since the turn
// before it, and what they react to, as the transcript does.
func Change(before, t Turn) string {
	var b strings.Builder
	writeMood(&b, before.State.Mood, t)
	return b.String()
}

// Result writes how a conversation ended and its score so far, as the transcript does.
func Result(last Turn) string {
	var b strings.Builder
	writeStanding(&b, last)
	return b.String()
}

// indent keeps a text of several lines under its speaker.
func indent(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if i > 0 && line != "" {
			lines[i] = "    " + line
		}
	}
	return strings.Join(lines, "\n")
}

func writeGrade(b *strings.Builder, g grading.Grade) {
	fmt.Fprintf(b, "    calm %.1f  clarity %.1f  empathy %.1f  closing %.1f  overall %.1f%s\n",
		g.Calm, g.Clarity, g.Empathy, g.Closing, g.Overall, mark(g.Unsure, "  (unsure)"))
	for _, f := range g.Findings {
		fmt.Fprintf(b, "    %+.1f %s: %s%s [%s]\n", f.Points, f.Aspect, f.Name, quoted(f.Quote), f.Rule)
	}
	for _, ids := range []struct {
		what string
		ids  []string
	}{{"told", g.Delivered}, {"answered", g.Answered}, {"offered", g.Offered}, {"forbidden", g.Forbidden}} {
		if len(ids.ids) > 0 {
			fmt.Fprintf(b, "    %s: %s\n", ids.what, strings.Join(ids.ids, ", "))
		}
	}
	fmt.Fprint(b, mark(g.Fail != "", "    fail: "+g.Fail+"\n"))
}

func quoted(quote string) string {
	if quote == "" {
		return ""
	}
	return fmt.Sprintf(" %q", quote)
}

func mark(on bool, text string) string {
	if on {
		return text
	}
	return ""
}

// writeMood tells how the customer is now, how that changed, and what they react to.
func writeMood(b *strings.Builder, before scenarios.Mood, t Turn) {
	now := t.State.Mood
	fmt.Fprintf(b, "    anger %.0f (%+.0f)  confusion %.0f (%+.0f)  trust %.0f (%+.0f)  patience %.0f (%+.0f)",
		now.Anger, now.Anger-before.Anger, now.Confusion, now.Confusion-before.Confusion,
		now.Trust, now.Trust-before.Trust, now.Patience, now.Patience-before.Patience)
	fmt.Fprintf(b, "  %s%s\n", t.State.Phase, mark(t.Cause != "", ", because of "+t.Cause))
}

func writeStanding(b *strings.Builder, last Turn) {
	s := last.SoFar
	closing := "not judged"
	if s.ClosingJudged {
		closing = fmt.Sprintf("%.1f", s.Closing)
	}
	if last.State.Exit != "" {
		fmt.Fprintf(b, "End: %s\n", last.State.Exit)
		fmt.Fprint(b, mark(last.State.Why != "", "Why: "+last.State.Why+"\n"))
	}
	if last.N > 0 {
		fmt.Fprintf(b, "Score: calm %.1f  clarity %.1f  empathy %.1f  closing %s  overall %.1f%s\nPredicted satisfaction: %.1f of 5\n",
			s.Calm, s.Clarity, s.Empathy, closing, s.Overall, mark(s.Passed, "  passed"), s.CSAT)
	}
}
