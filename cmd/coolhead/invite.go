package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"coolhead/internal/practice"
	"coolhead/internal/store"
	"coolhead/internal/web"
)

// linkTime is how long a one-time link can be used.
const linkTime = 24 * time.Hour

func inviteCommand() command {
	return command{name: "invite", summary: "print a one-time link with which a person sets a password", run: invite}
}

// invite adds a person, if they are new, and prints their link. For somebody known it is the way to a new password.
func invite(ctx context.Context, env Env, args []string) (err error) {
	s := settings{DB: "coolhead.db", Addr: "127.0.0.1:8080"}
	if err := s.environment(env); err != nil {
		return err
	}
	set := newFlags(env, "invite", "E-MAIL [NAME]")
	set.StringVar(&s.DB, "db", s.DB, "`file` of the SQLite database, or a postgres:// address (COOLHEAD_DB)")
	set.StringVar(&s.BaseURL, "base-url", s.BaseURL, "`address` people use (COOLHEAD_BASE_URL)")
	role := set.String("role", string(practice.Trainee), "`role` of a new person: trainee, manager or admin")
	words, err := operands(set, args)
	if err != nil {
		return err
	}
	who, err := newPerson(words, practice.Role(*role))
	if err != nil {
		return misuse(set, err.Error())
	}
	if err := s.check(); err != nil {
		return err
	}
	return s.printLink(ctx, env, who)
}

// printLink opens the database for one link.
func (s *settings) printLink(ctx context.Context, env Env, who practice.Person) (err error) {
	st, err := store.Open(ctx, s.DB)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	link, err := inviteLink(ctx, st, who)
	if err != nil {
		return err
	}
	fmt.Fprintln(env.Out, s.link(link))
	return nil
}

// newPerson reads a person from the arguments of invite.
func newPerson(args []string, role practice.Role) (practice.Person, error) {
	switch role {
	case practice.Trainee, practice.Manager, practice.Admin:
	default:
		return practice.Person{}, fmt.Errorf("there is no role %q: use trainee, manager or admin", role)
	}
	if len(args) == 0 || !strings.Contains(args[0], "@") {
		return practice.Person{}, errors.New("give an e-mail address")
	}
	email := strings.ToLower(args[0])
	name := strings.Join(args[1:], " ")
	if name == "" {
		name, _, _ = strings.Cut(email, "@")
	}
	return practice.Person{ID: newID(), Name: name, Email: email, Role: role, Lang: "en", Zone: "UTC", Created: now()}, nil
}

// inviteLink stores the person, unless the address is known, with a fresh link, and returns the link's path.
func inviteLink(ctx context.Context, st *store.Store, who practice.Person) (string, error) {
	known, err := st.PersonByEmail(ctx, who.Email)
	switch {
	case err == nil:
		who = known
	case !errors.Is(err, practice.ErrNotFound):
		return "", err
	default:
		if err := st.AddPerson(ctx, who); err != nil {
			return "", err
		}
	}
	token := web.NewToken()
	invitation := practice.Invitation{Key: web.TokenKey(token), Person: who.ID, Expires: now().Add(linkTime)}
	return "/welcome/" + token, st.AddInvitation(ctx, invitation)
}

// inviteAdmin prints a link for the first administrator at every start until it was used. There is no default password.
func (a *app) inviteAdmin(ctx context.Context, env Env) error {
	waiting, err := a.adminWaits(ctx)
	if err != nil || !waiting {
		return err
	}
	who, err := newPerson([]string{a.settings.Admin, "Administrator"}, practice.Admin)
	if err != nil {
		return fmt.Errorf("-admin: %w", err)
	}
	link, err := inviteLink(ctx, a.store, who)
	if err != nil {
		return err
	}
	fmt.Fprintf(env.Err, "The administrator %s has no password yet. Set one within 24 hours at\n  %s\n",
		who.Email, a.settings.link(link))
	return nil
}

// adminWaits tells whether there is no administrator, or the one we were told of has no password.
func (a *app) adminWaits(ctx context.Context) (bool, error) {
	count, err := a.store.CountPeople(ctx, practice.Admin)
	if err != nil {
		return false, err
	}
	known, err := a.store.PersonByEmail(ctx, strings.ToLower(a.settings.Admin))
	switch {
	case errors.Is(err, practice.ErrNotFound):
		return count == 0, nil
	case err == nil && count == 0:
		return false, fmt.Errorf("-admin: %s is a %s; there is no administrator, give another address", known.Email, known.Role)
	}
	return known.Role == practice.Admin && known.Password == "", err
}
