// Package locale holds the words of the interface, one catalogue per language.
// No other package of pages contains a sentence: they name keys.
package locale

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"go.yaml.in/yaml/v3"
	"golang.org/x/text/language"
)

//go:embed *.yaml
var embedded embed.FS

// fallback is the language for people whose own is not there.
const fallback = "en"

// Catalogue holds the words of every language. It is safe for concurrent use.
type Catalogue struct {
	bundle  *i18n.Bundle
	matcher language.Matcher
	words   []*Words // in the matcher's order
}

// Load reads the catalogues that ship with the program.
func Load() (*Catalogue, error) { return Read(embedded) }

// Read reads every <tag>.yaml of a folder; en.yaml has to be among them.
// An error names the file, and the line where the YAML library knows it.
func Read(files fs.FS) (*Catalogue, error) {
	names, err := fs.Glob(files, "*.yaml")
	if err != nil {
		return nil, err
	}
	first := fallback + ".yaml"
	if !slices.Contains(names, first) {
		return nil, fmt.Errorf("locale: %s is missing: every other language falls back on it", first)
	}
	slices.SortStableFunc(names, func(a, b string) int { return rank(a, first) - rank(b, first) })
	c := &Catalogue{bundle: i18n.NewBundle(language.MustParse(fallback))}
	c.bundle.RegisterUnmarshalFunc("yaml", yaml.Unmarshal)
	for _, name := range names {
		if err := c.add(files, name); err != nil {
			return nil, err
		}
	}
	c.matcher = language.NewMatcher(c.tags())
	return c, nil
}

// rank puts the fallback first: the matcher takes the first tag when nothing matches.
func rank(name, first string) int {
	if name == first {
		return 0
	}
	return 1
}

func (c *Catalogue) add(files fs.FS, name string) error {
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return fmt.Errorf("locale: %w", err)
	}
	tag, err := language.Parse(strings.TrimSuffix(path.Base(name), ".yaml"))
	if err != nil {
		return fmt.Errorf("locale: %s: name the file after a language tag, such as de.yaml: %w", name, err)
	}
	file, err := c.bundle.ParseMessageFileBytes(data, name)
	if err != nil {
		return fmt.Errorf("locale: %s: %w", name, err)
	}
	c.words = append(c.words, newWords(c.bundle, tag, file.Messages))
	return nil
}

func (c *Catalogue) tags() []language.Tag {
	var tags []language.Tag
	for _, w := range c.words {
		tags = append(tags, w.tag)
	}
	return tags
}

// Words returns the words that fit the tags best, never nil. A tag may also be
// the whole value of an Accept-Language header; what cannot be read is passed over.
func (c *Catalogue) Words(tags ...string) *Words {
	var wanted []language.Tag
	for _, text := range tags {
		if parsed, _, err := language.ParseAcceptLanguage(text); err == nil {
			wanted = append(wanted, parsed...)
		}
	}
	_, index, _ := c.matcher.Match(wanted...)
	return c.words[index]
}
