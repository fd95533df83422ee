// Package assets embeds the style sheet, scripts, fonts and icons as they were
// built: every file under a name that changes with its content, so that browsers
// may keep it for ever. manifest.json in the same folder maps plain names to built ones.
package assets

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"sync"
)

//go:embed all:dist
var embedded embed.FS

// Path returns the address of a built file: "app.css" becomes "/assets/app-1a2b3c4d.css".
// It is empty for a name that was not built; Check says why.
func Path(name string) string {
	names, _ := manifest()
	if built, ok := names[name]; ok {
		return "/assets/" + built
	}
	return ""
}

// Files holds the built files under their hashed names.
func Files() fs.FS {
	dist, err := fs.Sub(embedded, "dist")
	if err != nil {
		panic(err) // "dist" is a constant that the embed directive already checked
	}
	return dist
}

// command builds the assets.
const command = "go run github.com/go-task/task/v3/cmd/task@v3.44.1 assets"

// Check tells what to do when the assets are not in the program; nil if they are.
func Check() error {
	names, err := manifest()
	if err != nil {
		return err
	}
	for _, name := range []string{"app.css", "app.js", "htmx.js", "favicon.svg"} {
		if names[name] == "" {
			return fmt.Errorf("assets: %s is not built: run `%s`, then build again", name, command)
		}
	}
	return nil
}

// manifest is read once: what is embedded cannot change.
var manifest = sync.OnceValues(func() (map[string]string, error) {
	data, err := fs.ReadFile(Files(), "manifest.json")
	if err != nil {
		return nil, fmt.Errorf("assets: not built: run `%s`, then build again", command)
	}
	names := map[string]string{}
	if err := json.Unmarshal(data, &names); err != nil {
		return nil, fmt.Errorf("assets: manifest.json: %w", err)
	}
	return names, nil
})
