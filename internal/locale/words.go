package locale

import (
	"testing"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// Words speaks one language. It is safe for concurrent use.
type Words struct {
	tag       language.Tag
	localizer *i18n.Localizer
	printer   *message.Printer
	// plain holds the texts that count nothing, nearly all of a page; the localizer
	// picks the plural form of the others.
	plain map[string]sentence
	small [101]string // the whole numbers from 0 to 100
}

func newWords(bundle *i18n.Bundle, tag language.Tag, messages []*i18n.Message) *Words {
	w := &Words{
		tag:       tag,
		localizer: i18n.NewLocalizer(bundle, tag.String(), fallback),
		printer:   message.NewPrinter(tag),
		plain:     make(map[string]sentence, len(messages)),
	}
	w.writeSmall()
	for _, m := range messages {
		if text, ok := newSentence(m.Other); ok && !counted(m) {
			w.plain[m.ID] = text
		}
	}
	return w
}

func counted(m *i18n.Message) bool {
	return m.Zero+m.One+m.Two+m.Few+m.Many != ""
}

// T returns the text of a key; pairs are names and values to fill in ("Name", value, ...).
// A key that no catalogue has panics in a test and shows itself on a page; a name
// without a value panics in a test and is left out on a page.
func (w *Words) T(key string, pairs ...any) string {
	if s, ok := w.plain[key]; ok {
		text, missing := s.fill(pairs)
		if missing != "" && testing.Testing() {
			panic("locale: " + key + " is not told " + missing)
		}
		return text
	}
	return w.say(key, &i18n.LocalizeConfig{MessageID: key, TemplateData: data(pairs)})
}

// N returns the text of a key in the plural form for count, which fills in as Count.
func (w *Words) N(key string, count int, pairs ...any) string {
	values := data(pairs)
	values["Count"] = w.Number(float64(count), 0)
	return w.say(key, &i18n.LocalizeConfig{MessageID: key, PluralCount: count, TemplateData: values})
}

func (w *Words) say(key string, config *i18n.LocalizeConfig) string {
	text, err := w.localizer.Localize(config)
	if text != "" && err == nil {
		return text
	}
	if testing.Testing() {
		panic("locale: " + w.tag.String() + ".yaml has no text for " + key)
	}
	if text != "" {
		return text // the fallback's text
	}
	return key
}

func data(pairs []any) map[string]any {
	values := make(map[string]any, len(pairs)/2+1)
	for i := 0; i+1 < len(pairs); i += 2 {
		if name, ok := pairs[i].(string); ok {
			values[name] = pairs[i+1]
		}
	}
	return values
}

// Lang is the language's BCP 47 tag, for the page's lang attribute.
func (w *Words) Lang() string { return w.tag.String() }

// Dir is the direction of the language's script: "ltr" or "rtl".
func (w *Words) Dir() string { return Dir(w.tag.String()) }

// Dir is the direction in which a language is written: "ltr" or "rtl"; "ltr" for an unreadable tag.
func Dir(tag string) string {
	script, _ := language.Make(tag).Script()
	switch script.String() {
	case "Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg":
		return "rtl"
	}
	return "ltr"
}
