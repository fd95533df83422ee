package scenarios

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	reflector "github.com/invopop/jsonschema"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v3"
)

// The schema is for editors: it completes fields and shows what they mean. What it
// cannot say (ids, guards, endings for every exit) Read and Check say.
const schemaFile = "scenario.schema.json"

// mustHave lists the fields without which a thing makes no sense, by type.
var mustHave = map[string][]string{
	"Scenario": {"title", "summary", "channel", "difficulty", "minutes", "skills", "company", "briefing", "fault", "apology",
		"supervisor", "ideal_turns", "max_turns", "asks", "persona", "opening", "lines", "endings", "model", "debrief"},
	"Company":  {"name", "voice"},
	"Briefing": {"role", "situation"},
	"Point":    {"id", "text"}, "Fact": {"id", "text"}, "Ask": {"id", "text"}, "Need": {"id", "text"},
	"Term": {"say", "plain"}, "Line": {"id", "say"}, "Exchange": {"trainee", "why"},
	"Persona": {"name", "anger", "confusion", "trust", "patience", "reactivity", "forgiveness"},
}

// words lists what may stand in a field, by type and field.
var words = map[string]map[string][]string{
	"Scenario": {"channel": channels, "fault": faults, "apology": apologies, "supervisor": supervisors},
	"Company":  {"voice": voices},
	"Persona":  {"level": languageLevels},
	"Ask":      {"later": laters},
}

func writeSchema(t *testing.T) string {
	t.Helper()
	r := &reflector.Reflector{FieldNameTag: "yaml", RequiredFromJSONSchemaTags: true, Anonymous: true}
	if err := r.AddGoComments("coolhead/scenarios", "./"); err != nil {
		t.Fatal(err)
	}
	schema := r.Reflect(&Scenario{})
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
	top := schema.Definitions["Scenario"]
	if skills, ok := top.Properties.Get("skills"); ok {
		for _, word := range Skills {
			skills.Items.Enum = append(skills.Items.Enum, word)
		}
	}
	data, err := json.MarshalIndent(schema, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return string(data) + "\n"
}

// describePoints gives a fact's fields the words of the point it embeds.
func describePoints(schema *reflector.Schema) {
	points, facts := schema.Definitions["Point"].Properties, schema.Definitions["Fact"].Properties
	for name, point := range points.FromOldest() {
		if field, ok := facts.Get(name); ok && field.Description == "" {
			field.Description = point.Description
		}
	}
}

func compiledSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	data, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(schemaFile, doc); err != nil {
		t.Fatal(err)
	}
	return c.MustCompile(schemaFile)
}

func TestSchemaFollowsTheTypes(t *testing.T) {
	golden(t, schemaFile, writeSchema(t))
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
	if err := compiledSchema(t).Validate(plain(t, goodFile(t))); err != nil {
		t.Error(err)
	}
}

func TestSchemaRefusesWhatReadRefuses(t *testing.T) {
	schema := compiledSchema(t)
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

func TestSchemaDescribesEveryField(t *testing.T) {
	var doc struct {
		Defs map[string]struct {
			Properties map[string]struct{ Description string }
		} `json:"$defs"`
	}
	data, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	for name, def := range doc.Defs {
		for field, property := range def.Properties {
			if property.Description == "" {
				t.Errorf("%s.%s has no description: give the Go field a comment", name, field)
			}
		}
	}
	if len(doc.Defs["Fact"].Properties) != 6 {
		t.Errorf("facts have the fields %v; those of Point should be among them", doc.Defs["Fact"].Properties)
	}
}
