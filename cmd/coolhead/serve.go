package main

import (
	"context"
	"errors"
)

func serveCommand() command {
	return command{name: "serve", summary: "run the server", run: serve}
}

func serve(ctx context.Context, env Env, args []string) error { return errors.New("not yet") }
