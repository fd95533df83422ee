// Command coolhead is the whole product in one program: the server, a demo of it,
// and the tools for people who write scenarios and rules.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

// command is one subcommand. Each has a file of its own and a line in commands.
type command struct {
	name    string
	summary string
	run     func(ctx context.Context, env Env, args []string) error
}

// commands lists the subcommands in the order in which the usage shows them.
func commands() []command {
	return []command{
		serveCommand(),
		demoCommand(),
		inviteCommand(),
		playCommand(),
		gradeCommand(),
		explainCommand(),
		checkCommand(),
		accuracyCommand(),
		versionCommand(),
	}
}

// Env is what the program gets from the outside; tests hand in their own.
type Env struct {
	In       io.Reader
	Out, Err io.Writer
	// Vars are the environment variables, as "NAME=value".
	Vars []string
}

func main() {
	os.Exit(Main(os.Args[1:], os.Environ(), os.Stdin, os.Stdout, os.Stderr))
}

// Main runs the program and returns its exit code: 0 done, 1 failed, 2 called wrongly.
// SIGINT and SIGTERM end the context that the subcommand runs in.
func Main(args, vars []string, in io.Reader, out, errs io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	env := Env{In: in, Out: out, Err: errs, Vars: vars}
	return exitCode(dispatch(ctx, env, args), errs)
}

// dispatch finds the subcommand and runs it.
func dispatch(ctx context.Context, env Env, args []string) error {
	if len(args) == 0 {
		usage(env.Err)
		return errUsage
	}
	if args[0] == "help" || args[0] == "-h" || args[0] == "--help" {
		usage(env.Out)
		return nil
	}
	for _, c := range commands() {
		if c.name == args[0] {
			if asksForHelp(args[1:]) {
				env.Err = env.Out // help that was asked for is an answer, not an error
			}
			return c.run(ctx, env, args[1:])
		}
	}
	fmt.Fprintf(env.Err, "coolhead: there is no subcommand %q\n\n", args[0])
	usage(env.Err)
	return errUsage
}

// asksForHelp tells whether -h or --help stands among the arguments, before any "--".
func asksForHelp(args []string) bool {
	for _, a := range args {
		switch a {
		case "--":
			return false
		case "-h", "--h", "-help", "--help":
			return true
		}
	}
	return false
}

// errUsage says that the program was called wrongly and that the person has been told how.
var errUsage = errors.New("wrong use")

// exitCode tells what went wrong, once, and turns it into the program's exit code.
func exitCode(err error, errs io.Writer) int {
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
		return 0
	case errors.Is(err, errUsage):
		return 2
	}
	fmt.Fprintln(errs, "coolhead:", err)
	return 1
}

func usage(w io.Writer) {
	fmt.Fprint(w, "Coolhead trains people for hard customer conversations.\n\nUsage: coolhead <subcommand> [flags]\n\n")
	for _, c := range commands() {
		fmt.Fprintf(w, "  %-10s %s\n", c.name, c.summary)
	}
	fmt.Fprint(w, "\n\"coolhead <subcommand> -h\" lists its flags.\n")
}
