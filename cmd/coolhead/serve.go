package main

import (
	"context"
	"errors"
	"fmt"

	"coolhead/views"
)

func serveCommand() command {
	return command{name: "serve", summary: "run the server", run: serve}
}

// serve runs the server until it is told to stop.
func serve(ctx context.Context, env Env, args []string) (err error) {
	s := settings{DB: "coolhead.db", Addr: "127.0.0.1:8080", Admin: "admin@localhost"}
	if err := s.read(env, "serve", args); err != nil {
		return err
	}
	a, err := openApp(ctx, env, s)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, a.store.Close()) }()
	return a.run(ctx, env, nil)
}

// run takes the address, says where the site is, and answers until the context ends.
func (a *app) run(ctx context.Context, env Env, hints []views.DemoPerson) error {
	site, err := a.site(hints)
	if err != nil {
		return err
	}
	l, err := a.listen()
	if err != nil {
		return err
	}
	if hints == nil {
		if err := a.inviteAdmin(ctx, env); err != nil {
			return errors.Join(err, l.Close())
		}
	}
	fmt.Fprintf(env.Err, "Coolhead is at %s\n", a.settings.link("/"))
	return a.serve(ctx, site, l)
}
