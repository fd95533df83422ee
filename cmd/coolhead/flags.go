package main

import (
	"errors"
	"flag"
	"fmt"
)

// newFlags returns the flag set of a subcommand; arguments describes what follows the flags.
func newFlags(env Env, name, arguments string) *flag.FlagSet {
	set := flag.NewFlagSet(name, flag.ContinueOnError)
	set.SetOutput(env.Err)
	set.Usage = func() {
		fmt.Fprintf(set.Output(), "Usage: coolhead %s [flags] %s\n", name, arguments)
		set.PrintDefaults()
	}
	return set
}

// parse reads the flags. What is wrong has been printed when it returns errUsage.
func parse(set *flag.FlagSet, args []string) error {
	err := set.Parse(args)
	if err == nil || errors.Is(err, flag.ErrHelp) {
		return err
	}
	return errUsage
}
