package main

import (
	"context"
	"fmt"
	"runtime/debug"

	"github.com/mattn/go-sqlite3"
)

func versionCommand() command {
	return command{name: "version", summary: "say which version this is", run: version}
}

// version prints what a bug report should name.
func version(_ context.Context, env Env, args []string) error {
	if err := parse(newFlags(env, "version", ""), args); err != nil {
		return err
	}
	library, err := loadLibrary("")
	if err != nil {
		return err
	}
	engine, _, _ := sqlite3.Version()
	fmt.Fprintf(env.Out, "coolhead %s\ngrader %s\nscenarios %d\nsqlite %s\n",
		moduleVersion(), library.Grader.Version(), len(library.Scenarios), engine)
	return nil
}

// moduleVersion is what the build knows of itself; a build from a checkout is "(devel)".
func moduleVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}
