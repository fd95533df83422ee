package main

import (
	"context"
	"errors"
)

func demoCommand() command {
	return command{name: "demo", summary: "run the server with a made-up company to try it out", run: demo}
}

func demo(ctx context.Context, env Env, args []string) error { return errors.New("not yet") }
