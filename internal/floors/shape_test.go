package floors

import (
	"go/ast"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The largest sizes, in lines. One noun, one page or one kind in a file keeps below them.
const (
	maxFile     = 250
	maxTestFile = 400
	maxFunc     = 40
)

func TestFilesAndFunctionsStaySmall(t *testing.T) {
	for _, f := range sources(t) {
		if f.generated() {
			continue
		}
		limit := maxFile
		if f.test() {
			limit = maxTestFile
		}
		if f.lines > limit {
			t.Errorf("%s has %d lines, at most %d: it holds more than one noun", f.path, f.lines, limit)
		}
		for _, d := range f.tree.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || f.test() {
				continue
			}
			if n := f.set.Position(fn.End()).Line - f.set.Position(fn.Pos()).Line + 1; n > maxFunc {
				t.Errorf("%s: %s has %d lines, at most %d", f.at(fn.Pos()), fn.Name.Name, n, maxFunc)
			}
		}
	}
	for _, path := range named(t, ".templ") {
		if n := strings.Count(read(t, path), "\n"); n > maxFile {
			t.Errorf("%s has %d lines, at most %d", path, n, maxFile)
		}
	}
}

// vague are names that say nothing about what is inside.
var vague = []string{"util", "utils", "common", "helper", "helpers", "manager", "misc", "base", "shared", "lib", "models", "types"}

func TestNoPackageOrFileHasAVagueName(t *testing.T) {
	for _, f := range sources(t) {
		stem := strings.TrimSuffix(strings.TrimSuffix(filepath.Base(f.path), ".go"), "_test")
		for _, name := range append(strings.Split(f.pkg(), "/"), stem) {
			if slices.Contains(vague, name) {
				t.Errorf("%s: %q does not say what is inside; name the noun", f.path, name)
			}
		}
	}
}

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	said := map[string]bool{}
	for _, f := range sources(t) {
		said[f.pkg()] = said[f.pkg()] || f.tree.Doc.Text() != ""
	}
	for pkg, ok := range said {
		if !ok {
			t.Errorf("package %s has no comment over its package clause", pkg)
		}
	}
}

func TestEveryExportedNameIsExplained(t *testing.T) {
	for _, f := range sources(t) {
		if f.test() || f.generated() {
			continue
		}
		for _, d := range f.tree.Decls {
			for _, name := range silent(d) {
				t.Errorf("%s: %s has no comment: say its meaning, units, ranges and errors", f.at(name.Pos()), name.Name)
			}
		}
	}
}

// silent returns the exported names of a declaration that nothing explains.
func silent(d ast.Decl) []*ast.Ident {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Doc.Text() == "" && d.Name.IsExported() && outward(d) {
			return []*ast.Ident{d.Name}
		}
	case *ast.GenDecl:
		if d.Doc.Text() != "" {
			return nil
		}
		var out []*ast.Ident
		for _, s := range d.Specs {
			out = append(out, silentSpec(s)...)
		}
		return out
	}
	return nil
}

func silentSpec(s ast.Spec) []*ast.Ident {
	switch s := s.(type) {
	case *ast.TypeSpec:
		if s.Doc.Text() == "" && s.Comment.Text() == "" && s.Name.IsExported() {
			return []*ast.Ident{s.Name}
		}
	case *ast.ValueSpec:
		if s.Doc.Text() != "" || s.Comment.Text() != "" {
			return nil
		}
		return slices.DeleteFunc(slices.Clone(s.Names), func(n *ast.Ident) bool { return !n.IsExported() })
	}
	return nil
}

// outward tells whether other packages can reach a function: methods of unexported types
// mostly satisfy somebody else's interface, which explains them.
func outward(d *ast.FuncDecl) bool {
	if d.Recv == nil {
		return true
	}
	kind := d.Recv.List[0].Type
	if star, ok := kind.(*ast.StarExpr); ok {
		kind = star.X
	}
	if generic, ok := kind.(*ast.IndexExpr); ok {
		kind = generic.X
	}
	name, ok := kind.(*ast.Ident)
	return ok && name.IsExported()
}
