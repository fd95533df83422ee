// Package floors holds the shape of the program: who may import whom, how large a file
// may grow, what has to be written down. It reads the sources itself, because a test that
// asks the go command is answered from the cache after an illegal import.
package floors

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// root is the module's folder as seen from this one.
const root = "../.."

// skipped are folders without sources of ours.
var skipped = []string{".git", ".screenshots", ".task", "bin", "data", "dist", "node_modules", "testdata"}

// file is one Go source of the module.
type file struct {
	path  string // slash-separated, from the module's root
	set   *token.FileSet
	tree  *ast.File
	lines int
}

func (f file) pkg() string     { return filepath.ToSlash(filepath.Dir(f.path)) }
func (f file) test() bool      { return strings.HasSuffix(f.path, "_test.go") }
func (f file) generated() bool { return ast.IsGenerated(f.tree) }

func (f file) at(p token.Pos) string {
	where := f.set.Position(p)
	where.Filename = f.path
	return where.String()
}

// named lists the module's files with one of the endings, from the root.
func named(t *testing.T, endings ...string) []string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && slices.Contains(skipped, d.Name()) {
			return filepath.SkipDir
		}
		if !d.IsDir() && slices.Contains(endings, filepath.Ext(path)) {
			short, err := filepath.Rel(root, path)
			out = append(out, filepath.ToSlash(short))
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, path))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// sources parses every Go file of the module.
func sources(t *testing.T) []file {
	t.Helper()
	var out []file
	for _, path := range named(t, ".go") {
		text := read(t, path)
		set := token.NewFileSet()
		tree, err := parser.ParseFile(set, path, text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, file{path, set, tree, strings.Count(text, "\n")})
	}
	if len(out) < 20 {
		t.Fatalf("only %d Go files found under %s: this test looks in the wrong place", len(out), root)
	}
	return out
}
