package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"strings"

	"coolhead/internal/web"
	"coolhead/views"
)

func demoCommand() command {
	return command{name: "demo", summary: "run the server with a made-up company to try it out", run: demo}
}

// demo runs the server with made-up people. Their password is new at every start and stands on the sign-in page.
func demo(ctx context.Context, env Env, args []string) (err error) {
	s := settings{DB: "coolhead-demo.db", Addr: "127.0.0.1:8080"}
	if err := s.read(env, "demo", args); err != nil {
		return err
	}
	a, err := openApp(ctx, env, s)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, a.store.Close()) }()
	hints, err := a.company(ctx)
	if err != nil {
		return err
	}
	fmt.Fprintf(env.Err, "Sign in as %s with the password %s; the others stand on the sign-in page.\n", hints[1].Email, hints[1].Password)
	if !loopback(s.Addr) {
		fmt.Fprintf(env.Err, "Warning: %s can be reached from other machines, and the sign-in page shows the password.\n", s.Addr)
	}
	return a.run(ctx, env, hints)
}

// company makes sure that the made-up people are there, with a past, and gives them all a fresh password.
func (a *app) company(ctx context.Context) ([]views.DemoPerson, error) {
	cast, err := readCast()
	if err != nil {
		return nil, err
	}
	if err := a.hire(ctx, cast); err != nil {
		return nil, err
	}
	password := "demo-" + strings.ToLower(rand.Text()[:10])
	hash, err := web.HashPassword(password)
	if err != nil {
		return nil, err
	}
	var hints []views.DemoPerson
	for _, m := range cast {
		who, err := a.store.PersonByEmail(ctx, m.Email)
		if err != nil {
			return nil, err
		}
		if err := a.store.SetPassword(ctx, who.ID, hash); err != nil {
			return nil, err
		}
		hints = append(hints, views.DemoPerson{Name: who.Name, Email: who.Email, Password: password, Role: string(who.Role)})
	}
	return hints, nil
}

// loopback tells whether an address can be reached from this machine only.
func loopback(addr string) bool {
	host, _, err := net.SplitHostPort(addr)
	ip := net.ParseIP(host)
	return err == nil && (host == "localhost" || ip != nil && ip.IsLoopback())
}
