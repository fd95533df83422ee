package floors

import (
	"go/ast"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func TestNobodyImportsWhatTheTableForbids(t *testing.T) {
	for _, f := range sources(t) {
		if f.test() {
			continue // tests may look at anything
		}
		rule, ok := table[f.pkg()]
		if !ok {
			t.Errorf("%s: package %s is not in the table of floors: say in table_test.go what it may import", f.path, f.pkg())
			continue
		}
		for _, spec := range f.tree.Imports {
			path, _ := strconv.Unquote(spec.Path.Value)
			if why := refusal(rule, path); why != "" {
				t.Errorf("%s: %s must not import %s: %s", f.at(spec.Pos()), f.pkg(), path, why)
			}
		}
	}
}

// refusal says why an import is forbidden; "" if it is allowed.
func refusal(rule floor, path string) string {
	ours, own := strings.CutPrefix(path, "coolhead/")
	first, _, _ := strings.Cut(path, "/")
	switch {
	case own:
		if !covers(rule.ours, ours) {
			return "not in its line of the table of floors"
		}
	case strings.Contains(first, "."):
		if !covers(rule.outside, path) {
			return "this library is not in its line of the table of floors"
		}
	case rule.pure && covers(barred, path):
		return "a pure package reads no machine, network, chance or log"
	}
	return ""
}

// covers tells whether a path is in the list or below one of its entries.
func covers(list []string, path string) bool {
	return slices.ContainsFunc(list, func(entry string) bool {
		return entry == "*" || entry == path || strings.HasPrefix(path, entry+"/")
	})
}

func TestPurePackagesReadNoClock(t *testing.T) {
	for _, f := range sources(t) {
		if f.test() || !table[f.pkg()].pure {
			continue
		}
		ast.Inspect(f.tree, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if x, ok := sel.X.(*ast.Ident); ok && x.Name == "time" && slices.Contains(clocks, sel.Sel.Name) {
				t.Errorf("%s: %s calls time.%s: take the time as an argument", f.at(n.Pos()), f.pkg(), sel.Sel.Name)
			}
			return true
		})
	}
}

func TestTheTableNamesNoPackageThatIsGone(t *testing.T) {
	there := map[string]bool{}
	for _, f := range sources(t) {
		there[f.pkg()] = true
	}
	for pkg := range table {
		if !there[pkg] {
			t.Errorf("table_test.go has a line for %s, which has no sources", pkg)
		}
	}
}

func TestTheTableRefusesWhatItShould(t *testing.T) {
	for _, c := range []struct{ pkg, path string }{
		{"grading", "os"}, {"grading", "net/http"}, {"grading", "coolhead/scenarios"}, {"scenarios", "math/rand/v2"},
		{"internal/web", "coolhead/internal/store"}, {"internal/web", "gorm.io/gorm"}, {"views", "coolhead/internal/web"},
		{"internal/practice", "github.com/gofiber/fiber/v2"},
	} {
		if refusal(table[c.pkg], c.path) == "" {
			t.Errorf("%s may import %s", c.pkg, c.path)
		}
	}
}
