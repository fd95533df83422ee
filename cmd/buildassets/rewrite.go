package main

import (
	"fmt"
	"regexp"
	"strings"
)

// address matches url("x"), url('x') and url(x) in a style sheet. The quoted forms come
// first: a drawing in a data: address may hold a url() of its own.
var address = regexp.MustCompile(`url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)`)

// rewrite replaces the plain names of files in a style sheet by their built ones.
// An address that is neither data: nor a fragment nor a built file is an error:
// the browser would ask for something that is not there.
func rewrite(css string, manifest map[string]string) ([]byte, error) {
	var missing []string
	out := address.ReplaceAllStringFunc(css, func(match string) string {
		name := strings.Join(address.FindStringSubmatch(match)[1:], "")
		if strings.HasPrefix(name, "data:") || strings.HasPrefix(name, "#") {
			return match
		}
		built, ok := manifest[strings.TrimPrefix(name, "./")]
		if !ok {
			missing = append(missing, name)
			return match
		}
		return `url("` + built + `")`
	})
	if missing != nil {
		return nil, fmt.Errorf("names files that are not built: %s", strings.Join(missing, ", "))
	}
	return []byte(out), nil
}
