package simtest

import (
	"strings"

	"coolhead/internal/practice"
)

// dice are numbers that look thrown and are always the same for a seed (splitmix64).
type dice struct{ state uint64 }

func (d *dice) below(n int) int {
	d.state += 0x9e3779b97f4a7c15
	z := d.state
	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9
	z = (z ^ (z >> 27)) * 0x94d049bb133111eb
	return int((z ^ (z >> 31)) % uint64(n))
}

// throw returns dice for one reply of one conversation.
func throw(c practice.Conversation, seed uint64) *dice {
	return &dice{state: seed*1000 + uint64(replies(c))}
}

// random writes words without a sense, and now and then letters without words.
func random(c practice.Conversation, seed uint64) string {
	d := throw(c, seed)
	var words []string
	for range 3 + d.below(25) {
		word := common[d.below(len(common))]
		if d.below(8) == 0 {
			word = letters(d)
		}
		if d.below(7) == 0 {
			word += []string{".", "?", "!", ",", "\n"}[d.below(5)]
		}
		words = append(words, word)
	}
	return strings.Join(words, " ")
}

// alphabet holds letters of several kinds, and what is none.
var alphabet = []rune("abcdeilnorstuwxyzäß0179-'_中🙂")

func letters(d *dice) string {
	var b strings.Builder
	for range 1 + d.below(9) {
		b.WriteRune(alphabet[d.below(len(alphabet))])
	}
	return b.String()
}

// stuffing piles up what sounds good, with every stake and nothing of the matter.
func stuffing(c practice.Conversation, seed uint64) string {
	d := throw(c, seed)
	said := make([]string, 0, 12)
	for range 6 + d.below(6) {
		said = append(said, power[d.below(len(power))])
	}
	return strings.ReplaceAll(strings.Join(said, " "), "NAME", c.Scenario.Persona.Name)
}
