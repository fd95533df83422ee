package scenarios

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	reflector "github.com/invopop/jsonschema"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v3"
)

// The schema is for editors: it completes fields and shows what they mean. What it
// cannot say (ids, guards, endings for every exit) Read and Check say.
const (
	schemaFile      = "scenario.schema.json"
	drillSchemaFile = "drill.schema.json"
)

// mustHave lists the fields without which a thing makes no sense, by type.
var mustHave = map[string][]string{
	"Scenario": {"title", "summary", "channel", "difficulty", "minutes", "skills", "company", "briefing", "fault", "apology",
		"supervisor", "ideal_turns", "max_turns", "asks", "persona", "opening", "lines", "endings", "model", "debrief"},
	"Company":  {"name", "voice"},
	"Briefing": {"role", "situation"},
	"Point":    {"id", "text"}, "Fact": {"id", "text"}, "Ask": {"id", "text"}, "Need": {"id", "text"},
	"Term": {"say", "plain"}, "Line": {"id", "say"}, "Exchange": {"trainee", "why"},
	"Persona": {"name", "anger", "confusion", "trust", "patience", "reactivity", "forgiveness"},
	"Drill":   {"title", "summary", "kind", "channel", "difficulty", "minutes", "skills", "company", "situation", "tasks", "debrief"},
	"Task":    {"why"}, "Due": {"id", "text", "say"}, "Choice": {"text", "why"}, "Failing": {"reply", "check"}, "Spoken": {"who", "text"},
}

// words lists what may stand in a field, by type and field.
var words = map[string]map[string][]string{
	"Scenario": {"channel": channels, "fault": faults, "apology": apologies, "supervisor": supervisors},
	"Company":  {"voice": voices},
	"Persona":  {"level": languageLevels},
	"Ask":      {"later": laters},
	"Drill":    {"kind": ids(DrillKinds, func(k DrillKind) string { return string(k) }), "channel": channels, "fault": faults, "apology": apologies},
	"Spoken":   {"who": speakers},
	"Due":      {"part": parts},
}

func writeSchema(t *testing.T, of any) string {
	t.Helper()
	r := &reflector.Reflector{FieldNameTag: "yaml", RequiredFromJSONSchemaTags: true, Anonymous: true}
	if err := r.AddGoComments("coolhead/scenarios", "./"); err != nil {
		t.Fatal(err)
	}
	schema := r.Reflect(of)
	for name, def := range schema.Definitions {
		def.Required = mustHave[name]
		for field, list := range words[name] {
			property, _ := def.Properties.Get(field)
			for _, word := range list {
				property.Enum = append(property.Enum, word)
			}
		}
	}
	describePoints(schema)
	for _, name := range []string{"Scenario", "Drill"} {
		if top := schema.Definitions[name]; top != nil {
			skills, _ := top.Properties.Get("skills")
			for _, word := range Skills {
				skills.Items.Enum = append(skills.Items.Enum, word)
			}
		}
	}
	data, err := json.MarshalIndent(schema, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return string(data) + "\n"
}

// describePoints gives the fields of what embeds a point the point's own words.
func describePoints(schema *reflector.Schema) {
	for name, point := range schema.Definitions["Point"].Properties.FromOldest() {
		for _, of := range []string{"Fact", "Due"} {
			if def := schema.Definitions[of]; def != nil {
				if field, ok := def.Properties.Get(name); ok && field.Description == "" {
					field.Description = point.Description
				}
			}
		}
	}
}

func compiledSchema(t *testing.T, file string) *jsonschema.Schema {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(file, doc); err != nil {
		t.Fatal(err)
	}
	return c.MustCompile(file)
}

func TestSchemaFollowsTheTypes(t *testing.T) {
	golden(t, schemaFile, writeSchema(t, &Scenario{}))
	golden(t, drillSchemaFile, writeSchema(t, &Drill{}))
}

// plain reads YAML the way a JSON validator wants it.
func plain(t *testing.T, text string) any {
	t.Helper()
	var v any
	if err := yaml.Unmarshal([]byte(text), &v); err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestSchemaAcceptsAGoodScenario(t *testing.T) {
	if err := compiledSchema(t, schemaFile).Validate(plain(t, goodFile(t))); err != nil {
		t.Error(err)
	}
}

func TestSchemaRefusesWhatReadRefuses(t *testing.T) {
	schema := compiledSchema(t, schemaFile)
	for name, text := range map[string]string{
		"an unknown field":    goodFile(t) + "speed: 3\n",
		"an unknown channel":  replaced(t, "channel: chat", "channel: fax"),
		"a word for a number": replaced(t, "difficulty: 2", "difficulty: hard"),
		"a missing title":     replaced(t, "title: The late parcel\n", ""),
		"an unknown skill":    replaced(t, "dated-step", "juggling"),
	} {
		if schema.Validate(plain(t, text)) == nil {
			t.Errorf("%s passes", name)
		}
	}
}

func TestDrillSchemaTakesAndRefusesWhatReadDrillDoes(t *testing.T) {
	schema := compiledSchema(t, drillSchemaFile)
	if err := schema.Validate(plain(t, goodDrill(t))); err != nil {
		t.Error(err)
	}
	for _, edit := range [][2]string{{"kind: rewrite", "kind: juggle"}, {"kind: rewrite", "sort: rewrite"}, {"most: 40", "most: many"}, {"title: The late box\n", ""}} {
		if schema.Validate(plain(t, strings.Replace(goodDrill(t), edit[0], edit[1], 1))) == nil {
			t.Errorf("%q passes", edit[1])
		}
	}
}

func TestSchemaDescribesEveryField(t *testing.T) {
	if points := described(t, schemaFile)["Fact"]; points != 6 {
		t.Errorf("facts have %d fields; those of Point should be among them", points)
	}
	if points := described(t, drillSchemaFile)["Due"]; points != 5 {
		t.Errorf("the facts of drills have %d fields; those of Point should be among them", points)
	}
}

// described checks the descriptions of a schema and counts the fields of every type.
func described(t *testing.T, file string) map[string]int {
	t.Helper()
	var doc struct {
		Defs map[string]struct {
			Properties map[string]struct{ Description string }
		} `json:"$defs"`
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	fields := map[string]int{}
	for name, def := range doc.Defs {
		fields[name] = len(def.Properties)
		for field, property := range def.Properties {
			if property.Description == "" {
				t.Errorf("%s: %s.%s has no description: give the Go field a comment", file, name, field)
			}
		}
	}
	return fields
}
