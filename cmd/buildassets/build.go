package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// source is a file to copy: its plain name, and where it lies.
type source struct {
	name, from string
}

const fonts = "node_modules/@fontsource-variable/"

// sources come in the order in which they are built: a style sheet after the fonts it names.
var sources = []source{
	{"figtree-latin.woff2", fonts + "figtree/files/figtree-latin-wght-normal.woff2"},
	{"figtree-latin-ext.woff2", fonts + "figtree/files/figtree-latin-ext-wght-normal.woff2"},
	{"figtree-licence.txt", fonts + "figtree/LICENSE"},
	{"bricolage-latin.woff2", fonts + "bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2"},
	{"bricolage-latin-ext.woff2", fonts + "bricolage-grotesque/files/bricolage-grotesque-latin-ext-wght-normal.woff2"},
	{"bricolage-licence.txt", fonts + "bricolage-grotesque/LICENSE"},
	{"favicon.svg", "assets/favicon.svg"},
	{"htmx.js", "node_modules/htmx.org/dist/htmx.min.js"},
	{"app.js", "assets/app.js"},
	{"app.css", "node_modules/.coolhead/app.css"},
}

// build empties the folder but for its .gitkeep, and fills it again.
func build(sources []source, folder string) error {
	if err := empty(folder); err != nil {
		return err
	}
	manifest := map[string]string{}
	for _, s := range sources {
		built, err := s.copy(folder, manifest)
		if err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		manifest[s.name] = built
	}
	data, err := json.MarshalIndent(manifest, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, "manifest.json"), append(data, '\n'), 0o644)
}

func empty(folder string) error {
	old, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	for _, file := range old {
		if file.Name() == ".gitkeep" {
			continue
		}
		if err := os.Remove(filepath.Join(folder, file.Name())); err != nil {
			return err
		}
	}
	return nil
}

// copy writes the file under its hashed name and returns that name.
func (s source) copy(folder string, manifest map[string]string) (string, error) {
	data, err := os.ReadFile(s.from)
	if err != nil {
		return "", fmt.Errorf("%w: run npm ci --ignore-scripts and the Tailwind command first", err)
	}
	if filepath.Ext(s.name) == ".css" {
		data, err = rewrite(string(data), manifest)
		if err != nil {
			return "", err
		}
	}
	name := hashed(s.name, data)
	return name, os.WriteFile(filepath.Join(folder, name), data, 0o644)
}

// hashed puts the first eight digits of the content's SHA-256 before the extension.
func hashed(name string, data []byte) string {
	sum := sha256.Sum256(data)
	ext := filepath.Ext(name)
	return strings.TrimSuffix(name, ext) + "-" + hex.EncodeToString(sum[:4]) + ext
}
