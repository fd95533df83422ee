package main

import (
	"bytes"
	"cmp"
	"context"
	"embed"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

//go:embed demo
var demoFiles embed.FS

// member is one of the made-up people, with what they practised before.
type member struct {
	Name  string
	Email string
	Role  practice.Role
	Past  []rehearsal
}

// rehearsal is one past attempt of a made-up person.
type rehearsal struct {
	Days     int    // how many days ago
	Style    string // model, rough or mixed
	Scenario int    // which scenario, by its place in the shelf
	Keep     bool   // leave it unfinished
}

func readCast() ([]member, error) {
	data, err := demoFiles.ReadFile("demo/cast.yaml")
	if err != nil {
		return nil, err
	}
	var cast []member
	d := yaml.NewDecoder(bytes.NewReader(data))
	d.KnownFields(true)
	return cast, d.Decode(&cast)
}

// hire adds whoever of the cast is missing, with their past. A database of other people is left alone.
func (a *app) hire(ctx context.Context, cast []member) error {
	count, err := a.store.CountPeople(ctx, "")
	if err != nil {
		return err
	}
	for _, m := range cast {
		_, err := a.store.PersonByEmail(ctx, m.Email)
		if err == nil {
			count = 0
			continue
		}
		if !errors.Is(err, practice.ErrNotFound) {
			return err
		}
		if count > 0 {
			return fmt.Errorf("%s has people of its own and is no demonstration; give another -db", a.settings.DB)
		}
		if err := a.employ(ctx, m); err != nil {
			return fmt.Errorf("%s: %w", m.Name, err)
		}
	}
	return nil
}

// employ adds one of the cast and plays their past.
func (a *app) employ(ctx context.Context, m member) error {
	who := practice.Person{ID: newID(), Name: m.Name, Email: m.Email, Role: m.Role, Lang: "en", Zone: "UTC", Created: now()}
	if err := a.store.AddPerson(ctx, who); err != nil {
		return err
	}
	for _, r := range m.Past {
		if err := a.rehearse(ctx, who.ID, r); err != nil {
			return err
		}
	}
	return nil
}

// rehearse plays one past attempt through the real desk, with a clock of its own.
func (a *app) rehearse(ctx context.Context, person string, r rehearsal) error {
	at := now().AddDate(0, 0, -r.Days)
	desk := *a.desk
	desk.Now = func() time.Time { at = at.Add(20 * time.Second); return at }
	s := pick(a.desk.Library, r.Scenario)
	if s == nil {
		return nil
	}
	attempt, err := desk.Start(ctx, person, newID(), s.ID, practice.Practice)
	if err != nil {
		return err
	}
	replies := r.replies(s)
	for n, reply := range replies {
		at = at.Add(40 * time.Second)
		talk, err := desk.Reply(ctx, person, attempt.ID, n+1, reply)
		if err != nil {
			return err
		}
		if talk.Ended() {
			return nil
		}
	}
	if r.Keep {
		return nil
	}
	_, err = desk.Leave(ctx, person, attempt.ID, len(replies)+1)
	return err
}

// pick returns a scenario by its place among the easiest first; nil if there is none.
func pick(library *practice.Library, place int) *scenarios.Scenario {
	var all []*scenarios.Scenario
	for _, s := range library.Scenarios {
		all = append(all, s)
	}
	slices.SortFunc(all, func(a, b *scenarios.Scenario) int {
		return cmp.Or(cmp.Compare(a.Difficulty, b.Difficulty), strings.Compare(a.ID, b.ID))
	})
	if len(all) == 0 {
		return nil
	}
	return all[place%len(all)]
}

// replies are what the person writes, turn by turn.
func (r rehearsal) replies(s *scenarios.Scenario) []string {
	var model []string
	for _, m := range s.Model {
		model = append(model, m.Trainee)
	}
	rough := roughReplies()
	switch {
	case r.Keep:
		return model[:1]
	case r.Style == "rough":
		return rough
	case r.Style == "mixed":
		return append(rough[:1:1], model...)
	}
	return model
}

// roughReplies are what nobody should write.
func roughReplies() []string {
	data, err := demoFiles.ReadFile("demo/rough.txt")
	if err != nil {
		panic(errors.New("demo/rough.txt is not embedded")) // go:embed has seen it
	}
	return strings.Split(strings.TrimSpace(string(data)), "\n")
}
