package web_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"coolhead/internal/practice"
	"coolhead/internal/web"
)

// access says what every route answers to everybody, in the order of the visitors below.
// {attempt}, {drill}, {new} and {token} are filled in: the owner's attempt and drill handed in, an id for a new one, a live link;
// {played} and {fork} are an attempt with a reply, and one that was taken from it.
var access = []struct {
	route, path string
	form        []string
	want        [5]string
}{
	{"GET /healthz", "/healthz", nil, same("200")},
	{"GET /readyz", "/readyz", nil, same("200")},
	{"GET /assets/*", "/assets/nothing.css", nil, same("404")},
	{"GET /sign-in", "/sign-in", nil, visitors("200", "303 /", "303 /", "303 /", "303 /")},
	{"POST /sign-in", "/sign-in", []string{"email", "nobody@example.org", "password", "x"}, same("401")},
	{"POST /sign-out", "/sign-out", []string{}, same("303 /sign-in")},
	{"GET /welcome/:token", "/welcome/{token}", nil, same("200")},
	{"POST /welcome/:token", "/welcome/{token}", []string{"password", "a kettle on the hob"}, same("303 /")},
	{"GET /", "/", nil, visitors("303 /sign-in?next=%2F", "200", "200", "200", "200")},
	{"GET /scenarios/:id", "/scenarios/late-parcel", nil,
		visitors("303 /sign-in?next=%2Fscenarios%2Flate-parcel", "200", "200", "200", "200")},
	{"GET /drills/:id", "/drills/late-box", nil, visitors("303 /sign-in?next=%2Fdrills%2Flate-box", "200", "200", "200", "200")},
	{"POST /drills/:id", "/drills/late-box", []string{"id", "{new}", "reply1", "It leaves on Monday."},
		visitors("401", "303 /drills/late-box/attempts/{new}", "303 /drills/late-box/attempts/{new}",
			"303 /drills/late-box/attempts/{new}", "303 /drills/late-box/attempts/{new}")},
	{"GET /drills/:id/attempts/:attempt", "/drills/late-box/attempts/{drill}", nil,
		visitors("303 /sign-in?next=%2Fdrills%2Flate-box%2Fattempts%2F{drill}", "200", "404", "404", "404")},
	{"GET /rules", "/rules?q=insult", nil, visitors("303 /sign-in?next=%2Frules%3Fq%3Dinsult", "200", "200", "200", "200")},
	{"GET /rules/:lang/:aspect/:name", "/rules/en/calm/insult", nil,
		visitors("303 /sign-in?next=%2Frules%2Fen%2Fcalm%2Finsult", "200", "200", "200", "200")},
	{"GET /attempts", "/attempts", nil, visitors("303 /sign-in?next=%2Fattempts", "200", "200", "200", "200")},
	{"POST /attempts", "/attempts", []string{"id", "{new}", "scenario", scenario, "mode", "practice"},
		visitors("401", "303 /attempts/{new}", "303 /attempts/{new}", "303 /attempts/{new}", "303 /attempts/{new}")},
	{"GET /attempts/:id", "/attempts/{attempt}", nil,
		visitors("303 /sign-in?next=%2Fattempts%2F{attempt}", "200", "404", "404", "404")},
	{"GET /attempts/:id/report", "/attempts/{attempt}/report", nil,
		visitors("303 /sign-in?next=%2Fattempts%2F{attempt}%2Freport", "200", "404", "404", "404")},
	{"GET /attempts/:id/compare", "/attempts/{fork}/compare", nil,
		visitors("303 /sign-in?next=%2Fattempts%2F{fork}%2Fcompare", "200", "404", "404", "404")},
	{"POST /attempts/:id/turns/:n/hint", "/attempts/{attempt}/turns/1/hint", []string{},
		visitors("401", "303 /attempts/{attempt}", "404", "404", "404")},
	{"POST /attempts/:id/turns/:n/fork", "/attempts/{played}/turns/1/fork", []string{"id", "{new}"},
		visitors("401", "303 /attempts/{new}", "404", "404", "404")},
	{"POST /attempts/:id/turns/:n", "/attempts/{attempt}/turns/1", []string{"reply", "I am sorry."},
		visitors("401", "303 /attempts/{attempt}", "404", "404", "404")},
	{"POST /attempts/:id/turns/:n/leave", "/attempts/{attempt}/turns/1/leave", []string{},
		visitors("401", "303 /attempts/{attempt}", "404", "404", "404")},
}

// visitors are the answers to somebody not signed in, the owner, another trainee, a manager and an admin.
func visitors(anonymous, owner, trainee, manager, admin string) [5]string {
	return [5]string{anonymous, owner, trainee, manager, admin}
}

func same(want string) [5]string { return visitors(want, want, want, want, want) }

func TestEveryRouteAnswersEverybodyAsItShould(t *testing.T) {
	w := newWorld(t)
	for i, who := range []string{"anonymous", "owner", "trainee", "manager", "admin"} {
		for j, a := range access {
			t.Run(who+" "+a.route, func(t *testing.T) {
				owner := w.signedIn(fmt.Sprintf("Owner%d-%d", i, j), practice.Trainee)
				asks := owner
				switch who {
				case "anonymous":
					asks = w.browser()
				case "trainee", "manager", "admin":
					asks = w.signedIn(fmt.Sprintf("Other%d-%d", i, j), practice.Role(who))
				}
				played, fork := owner.forked(a.path)
				fill := strings.NewReplacer("{attempt}", owner.begin(), "{played}", played, "{fork}", fork, "{drill}", owner.drilled("It leaves on Monday."), "{new}", w.desk.NewID(), "{token}", w.invited(owner.who))
				var fields []string
				for _, f := range a.form {
					fields = append(fields, fill.Replace(f))
				}
				method, _, _ := strings.Cut(a.route, " ")
				got := asks.get
				if method == "POST" {
					got = func(path string) answer { return asks.post(path, fields...) }
				}
				res := got(fill.Replace(a.path))
				answered := fmt.Sprint(res.StatusCode)
				if where := res.Header.Get("Location"); where != "" {
					answered += " " + where
				}
				if want := fill.Replace(a.want[i]); answered != want {
					t.Errorf("answered %s, want %s", answered, want)
				}
				if strings.Contains(res.body, "You promised Friday") && who != "owner" && strings.Contains(a.path, "/attempts/{") {
					t.Error("the body shows somebody else's conversation")
				}
			})
		}
	}
}

// forked plays one reply and takes it up again, if the path asks for that.
func (b *browser) forked(path string) (played, fork string) {
	if !strings.Contains(path, "{played}") && !strings.Contains(path, "{fork}") {
		return "", ""
	}
	played, fork = b.begin(), b.w.desk.NewID()
	b.post("/attempts/"+played+"/turns/1", "reply", "I am sorry.")
	b.post("/attempts/"+played+"/turns/1/fork", "id", fork)
	return played, fork
}

func TestTheAccessTableListsEveryRoute(t *testing.T) {
	var listed []string
	for _, a := range access {
		listed = append(listed, a.route)
	}
	for _, r := range newWorld(t).app.GetRoutes(true) {
		name := r.Method + " " + r.Path
		if r.Method != "HEAD" && !slices.Contains(listed, name) {
			t.Errorf("%s is not in the access table", name)
		}
		listed = slices.DeleteFunc(listed, func(s string) bool { return s == name })
	}
	if len(listed) > 0 {
		t.Errorf("the access table lists routes that are not there: %q", listed)
	}
}

func TestNobodyElsesAttemptIsTouched(t *testing.T) {
	w := newWorld(t)
	owner, other := w.signedIn("Ada", practice.Trainee), w.signedIn("Ben", practice.Admin)
	id := owner.begin()
	other.post("/attempts/"+id+"/turns/1", "reply", "I am not the owner.")
	other.post("/attempts/" + id + "/turns/1/leave")
	other.post("/attempts/" + id + "/turns/1/hint")
	res := other.post("/attempts", "id", id, "scenario", scenario, "mode", "practice")
	if res.StatusCode == 303 {
		t.Errorf("took over an attempt: %s", res.Header.Get("Location"))
	}
	if n := len(owner.turns(id)); n != 1 {
		t.Errorf("%d turns, want the opening only", n)
	}
}

func TestFieldsThatAreNotAskedForChangeNothing(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := w.desk.NewID()
	b.post("/attempts", "id", id, "scenario", scenario, "mode", "practice", "person", "somebody", "role", "admin", "score", "100")
	b.post("/attempts/"+id+"/turns/1", "reply", "Hello.", "grade", "100", "overall", "100", "exit", "resolved", "n", "7")
	turns := b.turns(id)
	if len(turns) != 2 || turns[1].Grade.Overall == 100 || turns[1].State.Exit != "" {
		t.Errorf("turns %+v", turns)
	}
	who, err := w.store.PersonByEmail(t.Context(), b.who.Email)
	if err != nil || who.Role != practice.Trainee {
		t.Errorf("%v, %v", who, err)
	}
}

// invited makes a live link for the person.
func (w *world) invited(p practice.Person) string {
	w.t.Helper()
	token := web.NewToken()
	must(w.t, w.store.AddInvitation(w.t.Context(), practice.Invitation{Key: web.TokenKey(token), Person: p.ID,
		Expires: w.clock().Add(24 * time.Hour)}))
	return token
}
