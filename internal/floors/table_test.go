package floors

// floor says what one package may import besides the standard library.
type floor struct {
	// ours are packages of this module, everything is "*".
	ours []string
	// outside are import paths of other modules; a path covers what lies below it.
	outside []string
	// pure packages are functions of their input: see barred.
	pure bool
}

// table is the policy of ARCHITECTURE.md. What is not in it is forbidden. A failing test
// asks you to move the code to the floor where it belongs, not to widen the table.
var table = map[string]floor{
	// ground: what a reply is worth, what a customer answers, what a word is
	"grading": {
		outside: []string{"go.yaml.in/yaml/v3", "golang.org/x/text", "github.com/clipperhouse/uax29/v2"},
		pure:    true,
	},
	"scenarios": {
		outside: []string{"go.yaml.in/yaml/v3", "github.com/expr-lang/expr"},
		pure:    true,
	},
	"internal/locale": {
		outside: []string{"go.yaml.in/yaml/v3", "golang.org/x/text", "github.com/nicksnyder/go-i18n/v2"},
		pure:    true,
	},
	// first: what the product means
	"internal/practice": {ours: []string{"grading", "scenarios"}},
	"scenarios/simtest": {ours: []string{"grading", "scenarios", "internal/practice"}},
	"internal/batch":    {ours: []string{"grading"}},
	"internal/panel":    {ours: []string{"grading", "internal/batch"}},
	"internal/training": {ours: []string{"grading", "internal/batch"}},
	"internal/public":   {ours: []string{"grading", "internal/panel"}},
	"internal/accuracy": {ours: []string{"grading", "internal/panel", "internal/public"}},
	"internal/peers":    {},
	// second: pages and tables
	"assets": {},
	"views": {
		ours:    []string{"assets", "grading", "scenarios", "internal/locale", "internal/practice"},
		outside: []string{"github.com/a-h/templ"},
	},
	"internal/store": {
		ours: []string{"grading", "scenarios", "internal/practice"},
		outside: []string{
			"gorm.io/gorm", "gorm.io/driver", "github.com/mattn/go-sqlite3", "github.com/jackc/pgx/v5",
			"github.com/pressly/goose/v3", "github.com/go-json-experiment/json", "golang.org/x/sync",
		},
	},
	// third: the web; it never sees the store
	"internal/web": {
		ours: []string{"assets", "views", "internal/locale", "internal/practice"},
		outside: []string{
			"github.com/gofiber/fiber/v2", "github.com/valyala/fasthttp", "github.com/a-h/templ",
			"github.com/alexedwards/argon2id", "golang.org/x/crypto",
		},
	},
	// roof: wiring
	"cmd/coolhead":    {ours: []string{"*"}, outside: []string{"*"}},
	"cmd/buildassets": {},
	"cmd/train":       {ours: []string{"grading", "internal/panel", "internal/training"}},
	"cmd/figures": {
		ours: []string{"grading", "internal/accuracy", "internal/panel", "internal/peers", "internal/public", "internal/training"},
	},
	// beside the house: a module of its own, so that the program does not depend on it
	"bench/peers/govader": {outside: []string{"github.com/jonreiter/govader"}},
}

// barred is what a pure package must not import: the machine, the network, chance, the log.
var barred = []string{"os", "net", "math/rand", "log", "context", "database/sql", "syscall", "os/exec", "crypto/rand"}

// clocks are the functions of package time that a pure package must not call.
var clocks = []string{"Now", "Since", "Until", "After", "Tick", "NewTimer", "NewTicker", "Sleep"}
