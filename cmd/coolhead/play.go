package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"coolhead/internal/locale"
	"coolhead/internal/practice"
)

const playHelp = `Plays a scenario in the terminal; nothing is stored. Type a reply, of several lines
if you like, and end it with an empty line. Ctrl-D ends the conversation.
Without a scenario it lists those that are there.`

func playCommand() command {
	return command{name: "play", summary: "play a scenario in the terminal", run: play}
}

func play(ctx context.Context, env Env, args []string) error {
	set := newFlags(env, "play", "SCENARIO", playHelp)
	lang := set.String("lang", "en", "`language` of the scenario")
	mood := set.Bool("show-mood", false, "show the customer's mood after every reply")
	seed := set.Uint64("seed", 0, "`number` that decides between wordings, the same one gives the same customer; 0 takes any")
	folder := set.String("scenarios", "", "`folder` with scenarios of your own")
	names, err := operands(set, args)
	if err != nil {
		return err
	}
	library, err := loadLibrary(*folder)
	if err != nil {
		return err
	}
	if len(names) == 0 {
		listScenarios(env.Out, library)
		return nil
	}
	if len(names) > 1 {
		return misuse(set, "one scenario at a time")
	}
	if *seed == 0 {
		*seed = uint64(time.Now().UnixNano())
	}
	r, err := library.Rehearse(names[0], *seed)
	if errors.Is(err, practice.ErrNotFound) || err == nil && r.Scenario.Lang != *lang {
		listScenarios(env.Err, library)
		return fmt.Errorf("there is no scenario %s in %q", names[0], *lang)
	}
	if err != nil {
		return err
	}
	s := &stage{r: r, out: env.Out, mood: *mood, replies: paragraphs(env.In)}
	return s.play(ctx)
}

func listScenarios(w io.Writer, library *practice.Library) {
	for _, s := range library.List() {
		fmt.Fprintf(w, "%-20s %s  %s\n", s.ID, s.Lang, s.Title)
	}
}

// stage is a conversation in a terminal.
type stage struct {
	r       *practice.Rehearsal
	out     io.Writer
	mood    bool
	replies <-chan string
}

// play goes on until the customer leaves, the input ends or the context does.
func (s *stage) play(ctx context.Context) error {
	s.brief()
	for _, w := range s.r.Windows() {
		s.say(w.Last())
	}
	for !s.r.Ended() {
		s.turnTo()
		asked := time.Now()
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case text, more := <-s.replies:
			if !more {
				s.say(s.r.Leave())
				break
			}
			s.take(text, time.Since(asked))
		}
	}
	return s.report()
}

// take plays one reply and shows what came of it.
func (s *stage) take(text string, took time.Duration) {
	before := s.r.Facing().Last()
	t, err := s.r.Reply(text, took)
	if err != nil {
		fmt.Fprintf(s.out, "    That reply cannot be taken: write between 1 and %d characters.\n", practice.MaxReply)
		return
	}
	fmt.Fprint(s.out, practice.Verdict(t))
	for _, f := range t.Grade.Findings {
		if f.Better != "" {
			fmt.Fprintf(s.out, "    Better: %s\n", f.Better)
		}
	}
	if s.mood {
		fmt.Fprint(s.out, practice.Change(before, t))
	}
	s.say(t)
}

// say shows the customer's line.
func (s *stage) say(t practice.Turn) {
	if t.Line != "" {
		fmt.Fprintf(s.out, "\n%s: %s\n\n", s.r.Speaker(t), t.Line)
	}
}

// turnTo says who is answered next, where there are two to choose from.
func (s *stage) turnTo() {
	if s.r.Beside != nil {
		fmt.Fprintf(s.out, "To %s:\n", s.r.Facing().Scenario.Persona.Name)
	}
}

// brief shows what the trainee may know.
func (s *stage) brief() {
	b := s.r.Scenario.Briefing
	fmt.Fprintf(s.out, "%s\n\n%s\n%s\n", s.r.Scenario.Title, strings.TrimSpace(b.Role), strings.TrimSpace(b.Situation))
	for _, list := range []struct {
		title string
		lines []string
	}{{"On your screen", b.Screen}, {"You may", b.May}, {"You may not", b.MayNot}} {
		s.list(list.title, list.lines)
	}
}

func (s *stage) list(title string, lines []string) {
	if len(lines) > 0 {
		fmt.Fprintf(s.out, "\n%s:\n", title)
	}
	for _, line := range lines {
		fmt.Fprintf(s.out, "  - %s\n", strings.TrimSpace(line))
	}
}

// report shows how it ended and what was missing.
func (s *stage) report() error {
	words, err := locale.Load()
	if err != nil {
		return err
	}
	r, w := s.r.Report(), words.Words("en")
	fmt.Fprintf(s.out, "\n%s%s\n", practice.Result(r.Last()), w.T(r.Reason))
	s.list(w.T("report.unanswered"), missed(r.Unanswered))
	s.list(w.T("report.undelivered"), missed(r.Undelivered))
	s.list(w.T("report.promises"), missed(r.Promises))
	return nil
}

func missed(list []practice.Missed) []string {
	var out []string
	for _, m := range list {
		text := m.Text
		if m.Better != "" {
			text += "\n    Better: " + m.Better
		}
		out = append(out, text)
	}
	return out
}

// paragraphs sends every run of lines up to an empty one; the channel is closed at the end of the input.
func paragraphs(in io.Reader) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		lines := bufio.NewScanner(in)
		lines.Buffer(nil, 1<<20)
		var text []string
		for lines.Scan() {
			if line := strings.TrimRight(lines.Text(), " \t\r"); line != "" {
				text = append(text, line)
				continue
			}
			if len(text) > 0 {
				out <- strings.Join(text, "\n")
			}
			text = nil
		}
		if len(text) > 0 {
			out <- strings.Join(text, "\n")
		}
	}()
	return out
}
