package batch

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"coolhead/grading"
)

// Entry is one line of input: a reply and what is known of its conversation.
// Only the reply is required; unknown fields are ignored.
type Entry struct {
	// ID is echoed as it came, whatever JSON it is; without one the line's number stands in.
	ID json.RawMessage `json:"id"`
	// Lang is a BCP 47 tag; "" means English.
	Lang    string `json:"lang"`
	Channel string `json:"channel"`
	Stage   string `json:"stage"`
	Company string `json:"company"`
	// Facts are free text: what is true in the case and the customer should learn.
	Facts    []string          `json:"facts"`
	History  []grading.Message `json:"history"`
	Customer string            `json:"customer"`
	Reply    *string           `json:"reply"`
}

// Read decodes one line and checks it. line is its number, counted from 1.
func Read(text []byte, line int) (Entry, error) {
	var e Entry
	if err := json.Unmarshal(bytes.TrimPrefix(text, []byte("\ufeff")), &e); err != nil {
		return Entry{}, plain(err)
	}
	if e.Reply == nil {
		return Entry{}, errors.New("reply is missing")
	}
	if !slices.Contains(stages, grading.Stage(e.Stage)) {
		return Entry{}, fmt.Errorf("stage is %q, want opening, middle or closing", e.Stage)
	}
	for i, m := range e.History {
		if m.Who != grading.Customer && m.Who != grading.Agent {
			return Entry{}, fmt.Errorf("history[%d].who is %q, want customer or agent", i, m.Who)
		}
	}
	if len(e.ID) == 0 || string(e.ID) == "null" {
		e.ID = json.RawMessage(strconv.Quote(strconv.Itoa(line)))
	}
	return e, nil
}

var stages = []grading.Stage{"", grading.Opening, grading.Middle, grading.ClosingTime}

// Brief says what is true in the entry's conversation.
func (e Entry) Brief() grading.Brief {
	b := grading.Brief{Lang: e.Lang, Channel: channel(e.Channel), Company: e.Company}
	if b.Lang == "" {
		b.Lang = "en"
	}
	for i, text := range e.Facts {
		b.Facts = append(b.Facts, grading.Point{ID: strconv.Itoa(i + 1), Text: text, Must: true})
	}
	return b
}

// Moment says where the entry's conversation stands.
func (e Entry) Moment() grading.Moment {
	return grading.Moment{Stage: grading.Stage(e.Stage), History: e.History, Customer: e.Customer}
}

var channels = []grading.Channel{grading.Chat, grading.Email, grading.Phone, grading.Social, grading.Letter, grading.Internal}

// channel reads the first word of what people call a channel ("phone transcript");
// one that we do not know is treated as chat.
func channel(name string) grading.Channel {
	first, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(name)), " ")
	if c := grading.Channel(first); slices.Contains(channels, c) {
		return c
	}
	return grading.Chat
}

// plain rewords the decoder's errors for somebody who does not write Go.
func plain(err error) error {
	var kind *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &kind) && kind.Field == "":
		return fmt.Errorf("the line is a JSON %s, want an object", kind.Value)
	case errors.As(err, &kind):
		return fmt.Errorf("%s is a JSON %s, which does not fit", kind.Field, kind.Value)
	case errors.As(err, &syntax):
		return fmt.Errorf("not JSON at byte %d: %s", syntax.Offset, syntax)
	}
	return err
}
