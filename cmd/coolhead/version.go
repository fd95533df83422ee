package main

import (
	"context"
	"errors"
)

func versionCommand() command {
	return command{name: "version", summary: "say which version this is", run: version}
}

func version(ctx context.Context, env Env, args []string) error { return errors.New("not yet") }
