package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"coolhead/grading"
)

const explainHelp = `Says what a rule looks for, which sentences count and which near misses do not, what
a finding is worth, why it matters, a better wording, and where the rule comes from.
RULE is a rule's id as it stands in findings (en/calm/grants-point); the language and,
where the name stands in one aspect only, the aspect may be left out. Without a rule it
lists all of them.

In wordings "…" stands for a few words of any kind, "/" parts alternatives, "~" is any
ending, and what stands in brackets may be missing. The exit code is 2 if there is no
such rule.`

func explainCommand() command {
	return command{name: "explain", summary: "say what a rule looks for and why", run: explain}
}

func explain(_ context.Context, env Env, args []string) error {
	set := newFlags(env, "explain", "[RULE]", explainHelp)
	lang := set.String("lang", "en", "`language` of the list")
	ids, err := operands(set, args)
	if err != nil {
		return err
	}
	if len(ids) > 1 {
		return misuse(set, "one rule at a time")
	}
	g, err := grading.Load()
	if err != nil {
		return err
	}
	if len(ids) == 0 {
		listRules(env.Out, g.Cards(*lang))
		return nil
	}
	card, err := g.Card(ids[0])
	var none *grading.NoRule
	if errors.As(err, &none) {
		fmt.Fprintf(env.Err, "coolhead explain: there is no one rule %q\n", none.ID)
		(&sheet{out: env.Err}).list("Perhaps you mean", none.Near)
		return errUsage
	}
	writeCard(env.Out, card)
	return err
}

// listRules lists the rules of each aspect under its name.
func listRules(w io.Writer, cards []grading.Card) {
	for _, a := range grading.Aspects {
		fmt.Fprintf(w, "%s\n", a)
		for _, c := range cards {
			if c.Aspect == a {
				fmt.Fprintf(w, "  %+4.0f  %-40s %s\n", c.Points, c.ID, c.Name)
			}
		}
	}
}

func writeCard(w io.Writer, c grading.Card) {
	fmt.Fprintf(w, "%s\n%s\n\n%+.0f points on %s (%s)\n", c.Name, c.ID, c.Points, c.Aspect, c.Strength)
	if c.Fail {
		fmt.Fprintln(w, "Hard fail: one finding ends the reply at 20 points or less.")
	}
	s := &sheet{out: w}
	for _, clue := range c.Detects {
		s.clue(clue)
	}
	s.list("But not in a sentence with", c.Voids)
	s.list("When it counts", append(c.Limits, c.When...))
	s.list("These count", c.Hits)
	s.list("These do not", c.Misses)
	s.text("Why", c.Why)
	s.text("Better", c.Better)
	s.text("Source", c.Source)
}

// sheet writes titles with what stands under them.
type sheet struct{ out io.Writer }

func (s *sheet) list(title string, lines []string) {
	if len(lines) == 0 {
		return
	}
	fmt.Fprintf(s.out, "\n%s:\n", title)
	for _, line := range lines {
		fmt.Fprintf(s.out, "  - %s\n", line)
	}
}

// clue writes what a rule looks for, also if there are no wordings to list.
func (s *sheet) clue(c grading.Clue) {
	if len(c.Wordings) == 0 {
		fmt.Fprintf(s.out, "\n%s\n", c.Title)
		return
	}
	s.list(c.Title, c.Wordings)
}

func (s *sheet) text(title, text string) {
	if text != "" {
		fmt.Fprintf(s.out, "\n%s: %s\n", title, text)
	}
}
