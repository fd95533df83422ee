package views

import (
	"fmt"
	"math"
	"os"
	"regexp"
	"strconv"
	"testing"
)

// pairs are the colours that stand on one another, text first; 4.5 is for text, 3 for drawings.
var pairs = []struct {
	text, ground string
	least        float64
}{
	{"color-base-content", "color-base-100", 4.5}, {"color-base-content", "color-base-200", 4.5}, {"color-base-content", "color-base-300", 4.5},
	{"quiet", "color-base-100", 4.5}, {"quiet", "color-base-200", 4.5},
	{"color-primary", "color-base-100", 4.5}, {"color-primary", "color-base-200", 4.5},
	{"color-primary-content", "color-primary", 4.5}, {"color-secondary-content", "color-secondary", 4.5},
	{"color-error-content", "color-error", 4.5}, {"color-error", "color-base-100", 4.5}, {"color-error", "color-base-200", 4.5},
	{"color-success", "color-base-100", 4.5}, {"color-success", "color-base-200", 4.5},
	{"heat", "color-base-100", 4.5}, {"fog", "color-base-100", 4.5}, {"trust", "color-base-100", 4.5}, {"patience", "color-base-100", 4.5},
	{"heat", "color-base-200", 4.5}, {"trust", "color-base-200", 4.5}, {"patience", "color-base-200", 4.5},
	{"plus-ink", "plus-soft", 4.5}, {"minus-ink", "minus-soft", 4.5}, {"plus-ink", "color-base-100", 4.5}, {"minus-ink", "color-base-100", 4.5},
	{"plus-ink", "color-base-200", 4.5}, {"minus-ink", "color-base-200", 4.5},
	{"color-base-content", "plus-soft", 4.5}, {"color-base-content", "minus-soft", 4.5},
	{"hero-ink", "hero", 4.5}, {"hero-quiet", "hero", 4.5}, {"hero-heat", "hero", 4.5}, {"hero", "hero-ink", 4.5},
	{"ours-ink", "ours", 4.5},
	{"heat", "color-base-300", 3}, {"fog", "color-base-300", 3}, {"trust", "color-base-300", 3}, {"patience", "color-base-300", 3},
}

var token = regexp.MustCompile(`--([a-z0-9-]+): (#[0-9a-f]{6});`)

// themes reads the tokens of both themes out of the style sheet: day first.
func themes(t *testing.T) [2]map[string]string {
	t.Helper()
	css, err := os.ReadFile("../assets/app.css")
	if err != nil {
		t.Fatal(err)
	}
	var list [2]map[string]string
	blocks := regexp.MustCompile(`(?s)(?:@plugin "daisyui/theme"|:root) \{.*?\n\s*\}`).FindAllString(string(css), -1)
	if len(blocks) != 4 {
		t.Fatalf("app.css has %d blocks of colours, want 4: day, night, and the own tokens of each", len(blocks))
	}
	for i, block := range blocks {
		if list[i%2] == nil {
			list[i%2] = map[string]string{}
		}
		for _, m := range token.FindAllStringSubmatch(block, -1) {
			list[i%2][m[1]] = m[2]
		}
	}
	return list
}

func TestTextCanBeReadInBothThemes(t *testing.T) {
	for i, theme := range themes(t) {
		name := []string{"day", "night"}[i]
		for _, p := range pairs {
			text, ground := theme[p.text], theme[p.ground]
			if text == "" || ground == "" {
				t.Errorf("%s: app.css has no colour %s or %s", name, p.text, p.ground)
				continue
			}
			if c := contrast(t, text, ground); c < p.least {
				t.Errorf("%s: %s on %s has contrast %.2f, less than %.1f", name, p.text, p.ground, c, p.least)
			}
		}
	}
}

// contrast is the ratio of WCAG 2: 1 for equal colours, 21 for black on white.
func contrast(t *testing.T, a, b string) float64 {
	light, dark := luminance(t, a), luminance(t, b)
	return (max(light, dark) + 0.05) / (min(light, dark) + 0.05)
}

func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(hex[1+2*i:3+2*i], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		v := float64(n) / 255
		if v <= 0.04045 {
			v /= 12.92
		} else {
			v = math.Pow((v+0.055)/1.055, 2.4)
		}
		sum += weight * v
	}
	return sum
}

func TestBlackOnWhiteIs21(t *testing.T) {
	if c := fmt.Sprintf("%.1f", contrast(t, "#000000", "#ffffff")); c != "21.0" {
		t.Errorf("contrast is %s", c)
	}
}
