package web_test

import (
	"compress/gzip"
	"io"
	"strings"
	"testing"

	"coolhead/assets"
)

func TestAssetsAreKeptForGood(t *testing.T) {
	b := newWorld(t).browser()
	res := b.get(assets.Path("app.css"))
	if res.StatusCode != 200 || res.Header.Get("Cache-Control") != "public, max-age=31536000, immutable" ||
		res.Header.Get("Content-Type") != "text/css; charset=utf-8" || res.Header.Get("Vary") != "Accept-Encoding" {
		t.Errorf("%d %v", res.StatusCode, res.Header)
	}
	b.headers["Accept-Encoding"] = "gzip, br"
	packed := b.get(assets.Path("app.css"))
	if packed.Header.Get("Content-Encoding") != "gzip" {
		t.Fatalf("headers %v", packed.Header)
	}
	r, err := gzip.NewReader(strings.NewReader(packed.body))
	must(t, err)
	if plain, err := io.ReadAll(r); err != nil || string(plain) != res.body || len(packed.body) >= len(res.body) {
		t.Errorf("unpacked %d bytes, want %d; %v", len(plain), len(res.body), err)
	}
}

func TestScriptsAreSentAsScripts(t *testing.T) {
	for _, name := range []string{"app.js", "htmx.js"} {
		res := newWorld(t).browser().get(assets.Path(name))
		if res.StatusCode != 200 || res.Header.Get("Content-Type") != "text/javascript; charset=utf-8" {
			t.Errorf("%s: %d %s", name, res.StatusCode, res.Header.Get("Content-Type"))
		}
	}
}
