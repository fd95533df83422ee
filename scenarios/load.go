package scenarios

import (
	"cmp"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
)

// Files holds the scenarios that come with the program: <id>/<lang>.yaml.
//
//go:embed */*.yaml
var Files embed.FS

// maxSize is the largest scenario file that is read, in bytes; a written
// conversation of an hour has a tenth of it.
const maxSize = 256 << 10

// Read loads every <id>/<lang>.yaml of a file system, sorted by id and language.
// It reads them all before it complains: the error joins the problems of every
// file, each as file:line:column: what is wrong and what to do.
func Read(fsys fs.FS) ([]*Scenario, error) {
	names, err := fs.Glob(fsys, "*/*.yaml")
	if err != nil {
		return nil, fmt.Errorf("list scenario files: %w", err)
	}
	all, errs := make([]*Scenario, len(names)), make([]error, len(names))
	var wait sync.WaitGroup
	for i, name := range names {
		wait.Go(func() { all[i], errs[i] = readOne(fsys, name) })
	}
	wait.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	slices.SortFunc(all, func(a, b *Scenario) int {
		return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Lang, b.Lang))
	})
	return all, nil
}

func readOne(fsys fs.FS, name string) (*Scenario, error) {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, fmt.Errorf("%s: cannot be read: %w", name, err)
	}
	return ReadFile(name, data)
}

// ReadFile reads one scenario. The name, <id>/<lang>.yaml, gives it its ID and Lang.
// The error joins all problems of the file, each as file:line:column: what to do.
func ReadFile(name string, data []byte) (*Scenario, error) {
	p := &problems{file: name}
	s := &Scenario{Version: version(data)}
	s.ID, s.Lang = identity(name, p)
	if len(data) > maxSize {
		p.add(top, "the file has %d bytes; keep a scenario under %d", len(data), maxSize)
		return nil, p.err()
	}
	places, ok := decode(data, s, p)
	if ok {
		s.validate(&placed{problems: p, places: places})
	}
	if err := p.err(); err != nil {
		return nil, err
	}
	return s, nil
}

// version names the bytes a scenario was read from, so that an attempt can say what it was played with.
func version(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])[:12]
}

// identity takes the scenario's id and language from its path.
func identity(name string, p *problems) (id, lang string) {
	id = path.Base(path.Dir(name))
	lang = strings.TrimSuffix(path.Base(name), ".yaml")
	if !kebab.MatchString(id) {
		p.add(top, "the folder %q is the scenario's id: use lower-case words joined by hyphens", id)
	}
	if !tag.MatchString(lang) {
		p.add(top, "the file name %q is the language: use a tag such as en or de", lang)
	}
	return id, lang
}
