package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/google/uuid"

	"coolhead/grading"
	"coolhead/internal/locale"
	"coolhead/internal/practice"
	"coolhead/internal/store"
	"coolhead/internal/web"
	"coolhead/scenarios"
	"coolhead/views"
)

// app is the program's parts, wired together.
type app struct {
	settings settings
	log      *slog.Logger
	store    *store.Store
	desk     *practice.Desk
}

// openApp loads rules and scenarios and opens the database. A bad file ends it here, not in mid-conversation.
func openApp(ctx context.Context, e Env, s settings) (*app, error) {
	library, err := loadLibrary(s.Scenarios)
	if err != nil {
		return nil, err
	}
	st, err := store.Open(ctx, s.DB)
	if err != nil {
		return nil, err
	}
	desk := &practice.Desk{Attempts: st, DrillAttempts: st, Library: library, Now: now, NewID: newID}
	return &app{settings: s, log: newLog(e, s.Quiet), store: st, desk: desk}, nil
}

// loadLibrary compiles the rules and reads the scenarios and drills that ship with the program, and those of a folder if one is named.
func loadLibrary(folder string) (*practice.Library, error) {
	grader, err := grading.Load()
	if err != nil {
		return nil, fmt.Errorf("rules: %w", err)
	}
	all, err := scenarios.Read(scenarios.Files)
	if err != nil {
		return nil, fmt.Errorf("scenarios:\n%w", err)
	}
	if folder != "" {
		own, err := scenarios.Read(os.DirFS(folder))
		if err != nil {
			return nil, fmt.Errorf("scenarios in %s:\n%w", folder, err)
		}
		all = append(all, own...)
	}
	library, err := practice.NewLibrary(grader, all)
	if err != nil {
		return nil, err
	}
	drills, err := loadDrills(folder)
	if err != nil {
		return nil, err
	}
	return library, library.AddDrills(drills)
}

// loadDrills reads the drills that ship with the program, and those of a folder if one is named: drills/<id>/<lang>.yaml.
func loadDrills(folder string) ([]*scenarios.Drill, error) {
	all, err := scenarios.ReadDrills(scenarios.DrillFiles)
	if err != nil || folder == "" {
		return all, err
	}
	own, err := scenarios.ReadDrills(os.DirFS(folder))
	if err != nil {
		return nil, fmt.Errorf("drills in %s:\n%w", folder, err)
	}
	return append(all, own...), nil
}

func now() time.Time { return time.Now().UTC() }

// newID makes an id that sorts by the time it was made.
func newID() string { return uuid.Must(uuid.NewV7()).String() }

func newLog(e Env, quiet bool) *slog.Logger {
	level := slog.LevelInfo
	if quiet {
		level = slog.LevelWarn
	}
	return slog.New(slog.NewTextHandler(e.Err, &slog.HandlerOptions{Level: level}))
}

// site builds the web site over the app; demo are the sign-in hints of a demonstration.
func (a *app) site(demo []views.DemoPerson) (*fiber.App, error) {
	words, err := locale.Load()
	if err != nil {
		return nil, fmt.Errorf("words: %w", err)
	}
	return web.New(web.Config{
		Desk: a.desk, People: a.store, Sessions: a.store, Invitations: a.store,
		Words: words, Log: a.log, Now: now, Ready: a.store.Health,
		BaseURL: a.settings.BaseURL, Proxies: a.settings.proxies(), Demo: demo,
	})
}

// stopTime is how long requests in flight may take once the program is told to stop.
const stopTime = 9 * time.Second

// listen takes the address. It comes before anything is printed, so that links name the port that was really taken.
func (a *app) listen() (net.Listener, error) {
	l, err := net.Listen("tcp", a.settings.Addr)
	if err != nil {
		return nil, fmt.Errorf("listen: %w", err)
	}
	a.settings.Addr = l.Addr().String()
	return l, nil
}

// serve answers requests until the context ends; those in flight are answered first.
func (a *app) serve(ctx context.Context, site *fiber.App, l net.Listener) error {
	ended := make(chan error, 1)
	go func() { ended <- site.Listener(l) }()
	go a.prune(ctx)
	select {
	case err := <-ended:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	a.log.Info("stopping")
	if err := site.ShutdownWithTimeout(stopTime); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("stop: %w", err)
	}
	return nil
}

// pruneEvery is the pause between two sweeps of expired sessions and links.
const pruneEvery = time.Hour

// prune removes expired rows now and then. Several programs on one database may do so at once.
func (a *app) prune(ctx context.Context) {
	ticker := time.NewTicker(pruneEvery)
	defer ticker.Stop()
	for {
		if err := a.store.Prune(ctx, now()); err != nil && ctx.Err() == nil {
			a.log.Error("prune", "err", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}
