package scenarios

import (
	"reflect"
	"strings"

	"go.yaml.in/yaml/v3"
)

// fieldType returns the type of the struct field with a yaml name; nil if there is none.
func fieldType(t reflect.Type, name string) reflect.Type {
	for i := range t.NumField() {
		f := t.Field(i)
		key, options, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		if options == "inline" {
			if inner := fieldType(f.Type, name); inner != nil {
				return inner
			}
		}
		if key == name && key != "" && key != "-" {
			return f.Type
		}
	}
	return nil
}

func elemType(t reflect.Type, _ string) reflect.Type { return t.Elem() }

// fieldNames lists the yaml names of a struct's fields in the order of the source.
func fieldNames(t reflect.Type) []string {
	if t.Kind() != reflect.Struct {
		return nil
	}
	var names []string
	for i := range t.NumField() {
		f := t.Field(i)
		key, options, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		if options == "inline" {
			names = append(names, fieldNames(f.Type)...)
		} else if key != "" && key != "-" {
			names = append(names, key)
		}
	}
	return names
}

func kindName(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		return "fields"
	case yaml.SequenceNode:
		return "a list"
	case yaml.ScalarNode:
		return "plain text"
	}
	return "something else"
}

func typeName(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Bool:
		return "true or false"
	case reflect.Int, reflect.Float64:
		return "a number"
	}
	return "text"
}
