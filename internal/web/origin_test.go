package web_test

import (
	"testing"

	"coolhead/internal/practice"
	"coolhead/internal/web"
)

func TestAFormFromAnotherSiteIsRefused(t *testing.T) {
	plain, https := newWorld(t), newWorld(t, func(c *web.Config) { c.BaseURL = "https://coach.example.org" })
	for _, c := range []struct {
		name    string
		w       *world
		headers map[string]string
		allowed bool
	}{
		{"our own form", plain, map[string]string{"Sec-Fetch-Site": "same-origin"}, true},
		{"typed by the person", plain, map[string]string{"Sec-Fetch-Site": "none"}, true},
		{"another site", plain, map[string]string{"Sec-Fetch-Site": "cross-site"}, false},
		{"a neighbour's host", plain, map[string]string{"Sec-Fetch-Site": "same-site"}, false},
		{"another site with our origin", plain, map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": "http://" + host}, false},
		{"our origin", plain, map[string]string{"Origin": "http://" + host}, true},
		{"our origin in capitals", plain, map[string]string{"Origin": "http://COOLHEAD.TEST"}, true},
		{"another origin", plain, map[string]string{"Origin": "http://evil.example"}, false},
		{"another port", plain, map[string]string{"Origin": "http://" + host + ":8081"}, false},
		{"our name inside another", plain, map[string]string{"Origin": "http://" + host + ".evil.example"}, false},
		{"a hidden origin", plain, map[string]string{"Origin": "null"}, false},
		{"another origin with our referer", plain, map[string]string{"Origin": "http://evil.example", "Referer": "http://" + host + "/"}, false},
		{"our referer", plain, map[string]string{"Referer": "http://" + host + "/attempts"}, true},
		{"another referer", plain, map[string]string{"Referer": "http://evil.example/" + host}, false},
		{"nothing said", plain, nil, false},
		{"our https origin", https, map[string]string{"Origin": "https://coach.example.org"}, true},
		{"our name without https", https, map[string]string{"Origin": "http://coach.example.org"}, false},
		{"the inner name behind a proxy", https, map[string]string{"Origin": "https://" + host}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := c.w.browser()
			b.headers = c.headers
			res := b.post("/sign-out")
			if got := res.StatusCode == 303; got != c.allowed || !got && res.StatusCode != 403 {
				t.Errorf("answered %d, allowed %v", res.StatusCode, c.allowed)
			}
		})
	}
}

func TestARefusedFormChangesNothing(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := b.begin()
	b.headers = map[string]string{"Sec-Fetch-Site": "cross-site"}
	b.post("/attempts/"+id+"/turns/1", "reply", "I am sorry.")
	b.post("/sign-out")
	if n := len(b.turns(id)); n != 1 {
		t.Errorf("%d turns", n)
	}
	if res := b.get("/"); res.StatusCode != 200 {
		t.Errorf("signed out by another site: %d", res.StatusCode)
	}
}

func TestPagesCanBeReachedFromOtherSites(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	b.headers = map[string]string{"Sec-Fetch-Site": "cross-site"}
	if res := b.get("/"); res.StatusCode != 200 {
		t.Errorf("answered %d", res.StatusCode)
	}
}
