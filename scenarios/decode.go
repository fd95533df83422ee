package scenarios

import (
	"bytes"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// maxDepth is how deep a scenario may nest; the format itself needs six levels.
const maxDepth = 12

// yamlLine finds the line in the decoder's own messages, which carry no column.
var yamlLine = regexp.MustCompile(`^(?:yaml: )?(?:unmarshal errors:\s*)?line (\d+): (.*)$`)

// early matches messages for which the decoder counts lines from 0.
var early = regexp.MustCompile(`^did not find expected (node content|key|'-' indicator|',' or)`)

// decode reads YAML strictly into a struct and tells where each value stands.
// Unknown keys, doubled keys, aliases and values of the wrong kind are all reported,
// not only the first one.
func decode(data []byte, into any, p *problems) (map[string]place, bool) {
	var doc, more yaml.Node
	file := yaml.NewDecoder(bytes.NewReader(data))
	if err := file.Decode(&doc); err != nil && err != io.EOF {
		p.addYAML(err)
		return nil, false
	}
	if len(doc.Content) == 0 {
		p.add(top, "the file is empty")
		return nil, false
	}
	if err := file.Decode(&more); err == nil {
		p.add(placeOf(&more), "a second document begins here; one file holds one")
	} else if err != io.EOF {
		p.addYAML(err)
	}
	w := &walk{problems: p, places: map[string]place{}}
	w.node(doc.Content[0], reflect.TypeOf(into).Elem(), "", 0)
	if len(p.list) > 0 {
		return nil, false
	}
	if err := doc.Decode(into); err != nil {
		p.addYAML(err)
		return nil, false
	}
	return w.places, true
}

// addYAML turns an error of the decoder into problems with a line.
func (p *problems) addYAML(err error) {
	for _, text := range strings.Split(err.Error(), "\n") {
		text = strings.TrimSpace(text)
		if m := yamlLine.FindStringSubmatch(text); m != nil {
			line, _ := strconv.Atoi(m[1])
			if early.MatchString(m[2]) {
				line++
			}
			p.add(place{line: line, column: 1}, "%s", m[2])
		} else if text != "yaml: unmarshal errors:" {
			p.add(top, "%s", strings.TrimPrefix(text, "yaml: "))
		}
	}
}

// walk compares a document with the type it is to be decoded into.
type walk struct {
	*problems
	places map[string]place
}

func (w *walk) node(n *yaml.Node, t reflect.Type, path string, depth int) {
	at := placeOf(n)
	w.places[path] = at
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch {
	case depth > maxDepth:
		w.add(at, "nested deeper than %d levels; no field of a scenario needs that", maxDepth)
	case n.Kind == yaml.AliasNode:
		w.add(at, "an alias (*%s) is not allowed; write the value out", n.Value)
	case n.Kind == yaml.ScalarNode && n.Tag == "!!null":
	case t.Kind() == reflect.Struct:
		w.mapping(n, t, path, depth, fieldType)
	case t.Kind() == reflect.Map:
		w.mapping(n, t, path, depth, elemType)
	case t.Kind() == reflect.Slice:
		w.sequence(n, t, path, depth)
	default:
		w.scalar(n, t)
	}
}

// mapping checks keys; typeOf says what type a key's value has, nil for an unknown key.
func (w *walk) mapping(n *yaml.Node, t reflect.Type, path string, depth int, typeOf func(reflect.Type, string) reflect.Type) {
	if n.Kind != yaml.MappingNode {
		w.add(placeOf(n), "expected fields (key: value), found %s", kindName(n))
		return
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		at := placeOf(key)
		inner := typeOf(t, key.Value)
		switch {
		case key.Kind != yaml.ScalarNode || key.Tag == "!!merge":
			w.add(at, "a field name has to be a plain word")
		case seen[key.Value]:
			w.add(at, "%q stands here twice; keep one", key.Value)
		case inner == nil:
			w.add(at, "unknown field %q; expected one of %s", key.Value, strings.Join(fieldNames(t), ", "))
		default:
			w.node(value, inner, path+"/"+key.Value, depth+1)
		}
		seen[key.Value] = true
	}
}

func (w *walk) sequence(n *yaml.Node, t reflect.Type, path string, depth int) {
	if n.Kind != yaml.SequenceNode {
		w.add(placeOf(n), "expected a list (- item), found %s", kindName(n))
		return
	}
	for i, item := range n.Content {
		w.node(item, t.Elem(), fmt.Sprintf("%s/%d", path, i), depth+1)
	}
}

func (w *walk) scalar(n *yaml.Node, t reflect.Type) {
	at := placeOf(n)
	if n.Kind != yaml.ScalarNode {
		w.add(at, "expected %s, found %s", typeName(t), kindName(n))
		return
	}
	if err := n.Decode(reflect.New(t).Interface()); err != nil {
		w.add(at, "expected %s, found %q", typeName(t), n.Value)
	}
}

func placeOf(n *yaml.Node) place {
	at := place{line: n.Line, column: n.Column}
	switch n.Style {
	case yaml.DoubleQuotedStyle, yaml.SingleQuotedStyle:
		at.text = 1
	case yaml.LiteralStyle, yaml.FoldedStyle:
		at.text = -1
	}
	return at
}
