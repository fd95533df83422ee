package main

import (
	"errors"
	"flag"
	"fmt"
)

// newFlags returns the flag set of a subcommand; arguments describes what follows the
// flags, about (if given) is the rest of what --help says.
func newFlags(env Env, name, arguments string, about ...string) *flag.FlagSet {
	set := flag.NewFlagSet(name, flag.ContinueOnError)
	set.SetOutput(env.Err)
	set.Usage = func() {
		fmt.Fprintf(set.Output(), "Usage: coolhead %s [flags] %s\n", name, arguments)
		for _, text := range about {
			fmt.Fprintf(set.Output(), "\n%s\n", text)
		}
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

// operands reads the flags wherever they stand and returns the other arguments;
// "--" ends the flags.
func operands(set *flag.FlagSet, args []string) ([]string, error) {
	var out []string
	for {
		if err := parse(set, args); err != nil {
			return nil, err
		}
		rest := set.Args()
		if len(rest) == 0 {
			return out, nil
		}
		if used := len(args) - len(rest); used > 0 && args[used-1] == "--" {
			return append(out, rest...), nil
		}
		out, args = append(out, rest[0]), rest[1:]
	}
}

// misuse says what is wrong with the arguments and how the subcommand is called.
func misuse(set *flag.FlagSet, what string) error {
	fmt.Fprintf(set.Output(), "coolhead %s: %s\n", set.Name(), what)
	set.Usage()
	return errUsage
}
