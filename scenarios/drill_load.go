package scenarios

import (
	"cmp"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
)

// DrillFiles holds the drills that come with the program: drills/<id>/<lang>.yaml.
//
//go:embed drills/*/*.yaml
var DrillFiles embed.FS

// ReadDrills loads every drills/<id>/<lang>.yaml of a file system, sorted by kind, difficulty
// and id; none is no error. The error joins the problems of every file, each as
// file:line:column: what is wrong and what to do.
func ReadDrills(fsys fs.FS) ([]*Drill, error) {
	names, err := fs.Glob(fsys, "drills/*/*.yaml")
	if err != nil {
		return nil, fmt.Errorf("list drill files: %w", err)
	}
	var all []*Drill
	var errs []error
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: cannot be read: %w", name, err))
			continue
		}
		d, err := ReadDrill(name, data)
		all, errs = append(all, d), append(errs, err)
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	place := func(d *Drill) int { return slices.Index(DrillKinds, d.Kind) }
	slices.SortFunc(all, func(a, b *Drill) int {
		return cmp.Or(cmp.Compare(place(a), place(b)), cmp.Compare(a.Difficulty, b.Difficulty),
			cmp.Compare(a.ID, b.ID), cmp.Compare(a.Lang, b.Lang))
	})
	return all, nil
}

// ReadDrill reads one drill. The name, <id>/<lang>.yaml, gives it its ID and Lang.
// The error joins all problems of the file, each as file:line:column: what to do.
func ReadDrill(name string, data []byte) (*Drill, error) {
	p := &problems{file: name}
	d := &Drill{Version: version(data)}
	d.ID, d.Lang = identity(name, p)
	if len(data) > maxSize {
		p.add(top, "the file has %d bytes; keep a drill under %d", len(data), maxSize)
		return nil, p.err()
	}
	if places, ok := decode(data, d, p); ok {
		d.validate(&placed{problems: p, places: places})
	}
	if err := p.err(); err != nil {
		return nil, err
	}
	return d, nil
}
