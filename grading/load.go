package grading

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"
)

//go:embed lang
var shipped embed.FS

// engine is raised when code changes a grade that the rules alone would not change.
const engine = "1"

// maxFile bounds a rule file; nothing sensible is larger.
const maxFile = 256 << 10

// Grader holds the compiled rules of every language. It is safe for concurrent use.
type Grader struct {
	langs   map[string]*language
	version string
}

// Load compiles the rules that ship with the program.
func Load() (*Grader, error) { return LoadFS(shipped) }

// LoadFS compiles the rules of a file tree lang/<tag>/<aspect>.yaml. The error lists every
// rule that cannot be used, each with file, line, and what to do.
func LoadFS(fsys fs.FS) (*Grader, error) { return load(fsys, true) }

func load(fsys fs.FS, learned bool) (*Grader, error) {
	files, err := fs.Glob(fsys, "lang/*/lang.yaml")
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no lang/<tag>/lang.yaml found: %w", errors.Join(err, fs.ErrNotExist))
	}
	g := &Grader{langs: map[string]*language{}}
	sum := sha256.New()
	var errs []error
	for _, f := range files {
		l, err := readLanguage(fsys, path.Dir(f), sum, learned)
		errs = append(errs, err)
		if l != nil {
			g.langs[l.tag] = l
		}
	}
	g.version = engine + "-" + hex.EncodeToString(sum.Sum(nil))[:8]
	return g, errors.Join(errs...)
}

// LoadRules compiles the shipped rules without their learned layer: training starts there.
func LoadRules() (*Grader, error) { return load(shipped, false) }

// RulePoints lists the points of a language's rules by their ids.
func (g *Grader) RulePoints(tag string) map[string]float64 {
	out := map[string]float64{}
	for _, r := range g.language(tag).rules {
		out[r.id] = r.points
	}
	return out
}

// Version names the rules: it changes whenever a grade could change.
func (g *Grader) Version() string { return g.version }

// Languages lists the tags that have rules, sorted.
func (g *Grader) Languages() []string { return sortedKeys(g.langs) }

// speaks tells whether there are rules for the language of a tag; "" is English.
func (g *Grader) speaks(tag string) bool {
	base, _, _ := strings.Cut(strings.ToLower(tag), "-")
	return tag == "" || g.langs[base] != nil
}

// language returns the rules of a tag, of its base language, or English.
func (g *Grader) language(tag string) *language {
	tag = strings.ToLower(tag)
	if l, ok := g.langs[tag]; ok {
		return l
	}
	base, _, _ := strings.Cut(tag, "-")
	if l, ok := g.langs[base]; ok {
		return l
	}
	return g.langs["en"]
}

func readLanguage(fsys fs.FS, dir string, sum io.Writer, learned bool) (*language, error) {
	var f langFile
	if err := decode(fsys, dir+"/lang.yaml", sum, &f); err != nil {
		return nil, err
	}
	l := f.language(path.Base(dir))
	l.matcher, l.heard = newMatcher(), newMatcher()
	var err error
	l.labels, err = readLabels(fsys, dir)
	l.cards = sync.OnceValue(l.writeCards)
	l.steps = map[string]step{}
	errs := []error{err}
	sources, layer := l.sources(fsys, dir, sum)
	for _, s := range sources {
		s.reading.Wait()
		errs = append(errs, l.addRules(s))
	}
	l.steps = nil
	l.order()
	l.matcher.seal()
	l.heard.seal()
	layer.reading.Wait()
	if !learned {
		layer.err = fs.ErrNotExist
	}
	errs = append(errs, l.learnFrom(layer))
	return l, errors.Join(errs...)
}

func decode(fsys fs.FS, file string, sum io.Writer, into any) error {
	data, err := hashed(fsys, file, sum)
	if err != nil {
		return err
	}
	return decodeYAML(file, data, into)
}

// hashed reads a file that has a part in the version.
func hashed(fsys fs.FS, file string, sum io.Writer) ([]byte, error) {
	data, err := fs.ReadFile(fsys, file)
	if err == nil {
		_, _ = sum.Write(data) // a hash never fails
	}
	return data, err
}

func decodeYAML(file string, data []byte, into any) error {
	if len(data) > maxFile {
		return fmt.Errorf("%s: larger than %d bytes", file, maxFile)
	}
	dec := yaml.NewDecoder(strings.NewReader(string(data)))
	dec.KnownFields(true)
	if err := dec.Decode(into); err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}
