package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"coolhead/grading"
	"coolhead/internal/practice"
	"coolhead/scenarios"
)

const checkHelp = `Reads rules and scenarios and prints what is wrong with them as
file:line:column: what to do. Without a folder it reads those inside the program.
A folder may hold scenarios (<id>/<lang>.yaml) and drills (drills/<id>/<lang>.yaml),
be one scenario, hold rules (lang/<tag>/*.yaml), or hold the folders "grading" and
"scenarios".
The exit code is 1 if anything is wrong.`

func checkCommand() command {
	return command{name: "check", summary: "find mistakes in rules and scenarios", run: check}
}

func check(_ context.Context, env Env, args []string) error {
	set := newFlags(env, "check", "[DIR...]", checkHelp)
	dirs, err := operands(set, args)
	if err != nil {
		return err
	}
	i := &inspection{}
	if len(dirs) == 0 {
		i.shipped()
	}
	for _, dir := range dirs {
		i.folder(dir)
	}
	for _, text := range i.found {
		fmt.Fprintln(env.Out, text)
	}
	fmt.Fprintln(env.Out, i.summary())
	if len(i.found) > 0 {
		return errors.New("check: not all is well")
	}
	return nil
}

// inspection collects what is wrong, so that an author sees it all at once.
type inspection struct {
	found     []string
	languages []string
	plays     int
	drilled   int
}

func (i *inspection) shipped() {
	g, err := grading.Load()
	i.rules("grading", g, err)
	all, err := scenarios.Read(scenarios.Files)
	i.scenarios("scenarios", all, err)
	i.drills("scenarios", scenarios.DrillFiles)
}

// folder finds out what a folder holds and inspects that.
func (i *inspection) folder(dir string) {
	dir = filepath.Clean(dir)
	tree := os.DirFS(dir)
	switch {
	case holds(tree, "lang/*/lang.yaml"):
		g, err := grading.LoadFS(tree)
		i.rules(dir, g, err)
	case holds(tree, "grading/lang"), holds(tree, "scenarios/*/*.yaml"):
		i.folder(filepath.Join(dir, "grading"))
		i.folder(filepath.Join(dir, "scenarios"))
	case holds(tree, "*.yaml"):
		i.scenario(dir)
	case holds(tree, "*/*.yaml"):
		all, err := scenarios.Read(tree)
		i.scenarios(dir, all, err)
		i.drills(dir, tree)
	case holds(tree, "drills/*/*.yaml"):
		i.drills(dir, tree)
	default:
		i.found = append(i.found, dir+": no such folder, or it holds neither rules nor scenarios")
	}
}

// scenario inspects the files of one scenario's own folder.
func (i *inspection) scenario(dir string) {
	whole, err := filepath.Abs(dir) // the folder's name is the scenario's id, even for "."
	if err != nil {
		i.note(dir, err)
		return
	}
	names, _ := filepath.Glob(filepath.Join(dir, "*.yaml"))
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			i.note("", err)
			continue
		}
		s, err := scenarios.ReadFile(path.Join(filepath.Base(whole), filepath.Base(name)), data)
		i.scenarios(filepath.Dir(dir), []*scenarios.Scenario{s}, err)
	}
}

func (i *inspection) rules(dir string, g *grading.Grader, err error) {
	i.note(dir, err)
	if err == nil {
		i.languages = append(i.languages, g.Languages()...)
	}
}

// scenarios notes what is wrong with the files; if nothing is, each must also compile into a case.
func (i *inspection) scenarios(dir string, all []*scenarios.Scenario, err error) {
	i.note(dir, err)
	if err != nil {
		return
	}
	i.plays += len(all)
	i.note(dir, errors.Join(scenarios.SameGraph(all)...))
	g, err := grading.Load()
	if err != nil {
		i.note("grading", err)
		return
	}
	lib, err := practice.NewLibrary(g, all)
	i.note(dir, err)
	if err == nil {
		i.play(dir, lib)
	}
}

// drills notes what is wrong with the drills of a folder: their files first, then their proofs.
func (i *inspection) drills(dir string, tree fs.FS) {
	all, err := scenarios.ReadDrills(tree)
	i.note(dir, err)
	i.drilled += len(all)
	g, loading := grading.Load()
	if err != nil || loading != nil {
		return // bad rules are noted elsewhere
	}
	lib := &practice.Library{Grader: g}
	if err := lib.AddDrills(all); err != nil {
		i.note(dir, err)
		return
	}
	for _, d := range all {
		i.note(dir, errors.Join(lib.CheckDrill(d.ID)...))
	}
}

// play notes what only shows when scenarios are played and graded.
func (i *inspection) play(dir string, lib *practice.Library) {
	var errs []error
	for _, s := range lib.List() {
		errs = append(errs, s.Check()...)
		errs = append(errs, lib.Check(s.ID)...)
	}
	i.note(dir, errors.Join(errs...))
}

// note takes a joined error apart into its lines, each with the folder in front of its file.
func (i *inspection) note(dir string, err error) {
	switch joined := err.(type) {
	case nil:
	case interface{ Unwrap() []error }:
		for _, one := range joined.Unwrap() {
			i.note(dir, one)
		}
	default:
		i.found = append(i.found, strings.TrimPrefix(dir+"/", "./")+err.Error())
	}
}

func (i *inspection) summary() string {
	if n := len(i.found); n > 0 {
		return fmt.Sprintf("%d to mend", n)
	}
	return fmt.Sprintf("all well: rules (%s), scenarios (%d), drills (%d)", strings.Join(i.languages, ", "), i.plays, i.drilled)
}

func holds(tree fs.FS, pattern string) bool {
	names, err := fs.Glob(tree, pattern)
	return err == nil && len(names) > 0 && !strings.HasPrefix(names[0], "testdata/")
}
