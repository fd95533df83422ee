package web_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"

	"coolhead/internal/practice"
)

// browser keeps cookies and sends what browsers send with a form.
type browser struct {
	w       *world
	who     practice.Person
	cookies map[string]string
	headers map[string]string
}

func (w *world) browser() *browser {
	return &browser{w: w, cookies: map[string]string{}, headers: map[string]string{"Sec-Fetch-Site": "same-origin"}}
}

// answer is a response, read to its end.
type answer struct {
	*http.Response
	body string
}

func (b *browser) get(path string) answer { return b.send("GET", path, nil) }

// post sends a form; fields are names and values in turn.
func (b *browser) post(path string, fields ...string) answer {
	form := url.Values{}
	for i := 0; i < len(fields); i += 2 {
		form.Set(fields[i], fields[i+1])
	}
	return b.send("POST", path, strings.NewReader(form.Encode()))
}

func (b *browser) send(method, path string, body io.Reader) answer {
	b.w.t.Helper()
	req := httptest.NewRequest(method, path, body)
	req.Host = host
	if body != nil {
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	for name, value := range b.headers {
		req.Header.Set(name, value)
	}
	for name, value := range b.cookies {
		req.AddCookie(&http.Cookie{Name: name, Value: value})
	}
	res, err := b.w.app.Test(req, -1)
	must(b.w.t, err)
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	must(b.w.t, err)
	for _, c := range res.Cookies() {
		b.cookies[c.Name] = c.Value
		if c.MaxAge < 0 {
			delete(b.cookies, c.Name)
		}
	}
	return answer{Response: res, body: string(text)}
}

// htmx makes the browser ask as htmx does.
func (b *browser) htmx() *browser {
	other := *b
	other.headers = map[string]string{"HX-Request": "true"}
	for k, v := range b.headers {
		other.headers[k] = v
	}
	return &other
}

// begin starts an attempt of the person and returns its id.
func (b *browser) begin() string {
	b.w.t.Helper()
	brief, err := b.w.desk.Brief(b.w.t.Context(), b.who.ID, scenario)
	must(b.w.t, err)
	a, err := b.w.desk.Start(b.w.t.Context(), b.who.ID, brief.NewID, scenario, practice.Practice)
	must(b.w.t, err)
	return a.ID
}

// turns reads the stored turns behind the site's back.
func (b *browser) turns(attempt string) []practice.Turn {
	b.w.t.Helper()
	_, turns, err := b.w.store.Attempt(b.w.t.Context(), b.who.ID, attempt)
	must(b.w.t, err)
	return turns
}
