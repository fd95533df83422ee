package scenarios

import (
	_ "embed"
	"slices"
)

//go:embed events.yaml
var eventsYAML []byte

// table is the customer's nature: what each event does and how moods move.
// It is checked once, when the program starts; a wrong table stops it.
var table = mustTable(eventsYAML)

// eventTable is the file events.yaml: every number of the customer's behaviour.
type eventTable struct {
	// Events stand in the order of salience.
	Events   []event            `yaml:"events"`
	Dynamics dynamics           `yaml:"dynamics"`
	Bands    map[string]float64 `yaml:"bands"`
	Exits    exitRules          `yaml:"exits"`
	// Raised are the events that Step raises itself; they come before all others.
	Raised []event `yaml:"raised"`
	// Levels says what each difficulty changes, 1 to 5.
	Levels []level `yaml:"difficulty"`

	rank map[string]int
}

// kind says how an event behaves: what wears off, what counts as progress.
type kind string

const (
	empathy  kind = "empathy"
	progress kind = "progress"
	neutral  kind = "neutral"
	harm     kind = "harm"
)

// event is one row of the table.
type event struct {
	Name string `yaml:"event"`
	Kind kind   `yaml:"kind"`
	Mood `yaml:",inline"`
	// Counts is how many times it counts as progress in a conversation; 0 is always.
	Counts int `yaml:"counts"`
	// ConfusionFrom is the confusion below which the event does nothing.
	ConfusionFrom float64 `yaml:"confusion_from"`
	// Apology replaces the effect by the scenario's policy.
	Apology map[string]Mood `yaml:"apology"`
}

// dynamics are the rules by which effects grow, shrink and meet their limits.
type dynamics struct {
	Decay          []float64 `yaml:"decay"`
	SideAsk        float64   `yaml:"side_ask"`
	MoreOffers     float64   `yaml:"more_offers"`
	Turn           Mood      `yaml:"turn"`
	NoProgress     Mood      `yaml:"no_progress"`
	NoProgressEach Mood      `yaml:"no_progress_each"`
	Waiting        Mood      `yaml:"waiting"`
	WaitingMost    float64   `yaml:"waiting_most"`
	Fall           float64   `yaml:"fall"`
	Rise           float64   `yaml:"rise"`
	Lost           threshold `yaml:"lost"`
	Deaf           threshold `yaml:"deaf"`
	Doubt          threshold `yaml:"doubt"`
	Acknowledges   []string  `yaml:"acknowledges"`
	Opening        int       `yaml:"opening"`
	// Language says how much more confusion some events cause those of a language level.
	Language struct {
		Events []string           `yaml:"events"`
		Levels map[string]float64 `yaml:"levels"`
	} `yaml:"language"`
	// Announces are the events that announce a wait: one of Any, or All in one reply.
	Announces struct {
		Any []string `yaml:"any"`
		All []string `yaml:"all"`
	} `yaml:"announces"`
	// Announced is the share of a wait's cost that is left when it was announced.
	Announced float64 `yaml:"announced"`
	// FoundOut is how many replies after a false promise the customer finds out.
	FoundOut int `yaml:"found_out_after"`
	// LimitFrom is the abuse level from which a calm limit soothes.
	LimitFrom int `yaml:"limit_from"`
	// Abusive is the anger from which a customer of each abuse level insults people, from level 0.
	Abusive []float64 `yaml:"abusive"`
}

// threshold is a share that an effect keeps beyond a limit.
type threshold struct {
	From  float64 `yaml:"from"`
	Below float64 `yaml:"below"`
	Share float64 `yaml:"share"`
}

func mustTable(data []byte) *eventTable {
	t, err := readTable("scenarios/events.yaml", data)
	if err != nil {
		panic(err)
	}
	return t
}

func readTable(name string, data []byte) (*eventTable, error) {
	p := &problems{file: name}
	t := &eventTable{rank: map[string]int{}}
	places, ok := decode(data, t, p)
	if ok {
		t.validate(&placed{problems: p, places: places})
	}
	if err := p.err(); err != nil {
		return nil, err
	}
	return t, nil
}

func (t *eventTable) validate(p *placed) {
	for i, e := range t.Events {
		if _, twice := t.rank[e.Name]; twice || e.Name == "" {
			p.at([]any{"events", i}, "event %q has no name or stands here twice", e.Name)
		}
		if !slices.Contains([]kind{empathy, progress, neutral, harm}, e.Kind) {
			p.at([]any{"events", i, "kind"}, "kind %q: use empathy, progress, neutral or harm", e.Kind)
		}
		if e.Kind == harm && e.Anger <= 0 {
			p.at([]any{"events", i}, "harm without anger: %q has to raise anger", e.Name)
		}
		for policy := range e.Apology {
			if !slices.Contains(apologies, policy) {
				p.at([]any{"events", i, "apology", policy}, "unknown apology policy %q", policy)
			}
		}
		t.rank[e.Name] = i
	}
	t.validateDynamics(p)
	t.validateExits(p)
	t.validateLevels(p)
}

func (t *eventTable) validateDynamics(p *placed) {
	d := t.Dynamics
	if len(d.Decay) == 0 || d.Fall <= 0 || d.Rise <= 0 || d.Opening <= 0 || d.WaitingMost <= 0 {
		p.at([]any{"dynamics"}, "decay, fall, rise, opening and waiting_most are needed")
	}
	for name, limit := range map[string]threshold{"lost": d.Lost, "deaf": d.Deaf, "doubt": d.Doubt} {
		if limit.Share <= 0 || limit.Share > 1 {
			p.at([]any{"dynamics", name}, "the share has to be above 0 and at most 1")
		}
	}
	if len(d.Abusive) == 0 || d.Announced <= 0 || d.Announced > 1 {
		p.at([]any{"dynamics"}, "abusive needs a number for each level, and announced a share above 0 and at most 1")
	}
	t.known(p, d.Acknowledges, "dynamics", "acknowledges")
	for _, l := range languageLevels {
		if d.Language.Levels[l] <= 0 {
			p.at([]any{"dynamics", "language"}, "the level %q has no share", l)
		}
	}
	t.known(p, d.Language.Events, "dynamics", "language", "events")
	t.known(p, slices.Concat(d.Announces.Any, d.Announces.All), "dynamics", "announces")
	for _, band := range bands {
		if _, ok := t.Bands[band]; !ok {
			p.at([]any{"bands"}, "the band %q has no lower edge", band)
		}
	}
}

func (t *eventTable) validateExits(p *placed) {
	x := t.Exits
	if x.VIP.Turns < 1 || x.Public.Turns < 1 || x.Abuse.Turns < 1 || x.Supervisor.Turns < 1 || x.HangUp.Turns < 1 || x.Silent.Turns < 1 || x.MaxTurns < 1 {
		p.at([]any{"exits"}, "turns and max_turns have to be 1 or more")
	}
	t.known(p, slices.Concat(x.WinBack.Any, x.WinBack.All), "exits", "win_back")
	t.known(p, x.ReEngage, "exits", "re_engage")
	t.known(p, x.Nobody, "exits", "nobody")
}

// known reports names that are no events.
func (t *eventTable) known(p *placed, names []string, trail ...any) {
	for _, name := range names {
		if _, ok := t.rank[name]; !ok {
			p.at(trail, "unknown event %q", name)
		}
	}
}

// band names the anger of a mood.
func (t *eventTable) band(anger float64) string {
	name := bands[0]
	for _, b := range bands {
		if anger >= t.Bands[b] {
			name = b
		}
	}
	return name
}

// row returns an event of the table; nil for an unknown name.
func (t *eventTable) row(name string) *event {
	if i, ok := t.rank[name]; ok {
		return &t.Events[i]
	}
	return nil
}

// any returns an event, heard or raised; nil for an unknown name.
func (t *eventTable) any(name string) *event {
	if e := t.row(name); e != nil {
		return e
	}
	return t.own(name)
}

// own returns an event that Step raises itself; nil for any other name.
func (t *eventTable) own(name string) *event {
	for i := range t.Raised {
		if t.Raised[i].Name == name {
			return &t.Raised[i]
		}
	}
	return nil
}

// EventNames lists what a customer can hear, in the order of salience.
func EventNames() []string {
	names := make([]string, len(table.Events))
	for i, e := range table.Events {
		names[i] = e.Name
	}
	return names
}
