package grading

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Votes holds, by masked words, their rarity and then their weight for each aspect.
type Votes map[string][5]float64

// HeardIn holds, by words of a sentence, their weight for each signal.
type HeardIn map[string][signals]float64

// Weights stand in a file as one text, which is read at once: "words weights|words weights|…",
// weights in ten-thousandths.
const (
	weightUnit = 1e4
	weightsEnd = "|"
)

// MarshalJSON writes the weights as one text, sorted by words.
func (v Votes) MarshalJSON() ([]byte, error) {
	var b strings.Builder
	for _, words := range sortedKeys(v) {
		w := v[words]
		writeWeights(&b, words, w[:])
	}
	return json.Marshal(b.String())
}

// UnmarshalJSON reads what MarshalJSON writes, or an object with a list of weights for each gram.
func (v *Votes) UnmarshalJSON(data []byte) error {
	if data[0] == '{' {
		return json.Unmarshal(data, (*map[string][5]float64)(v))
	}
	*v = Votes{}
	return readWeights(data, 5, func(words string, w []float64) { (*v)[words] = [5]float64(w) })
}

// MarshalJSON writes the weights as one text, sorted by words.
func (h HeardIn) MarshalJSON() ([]byte, error) {
	var b strings.Builder
	for _, words := range sortedKeys(h) {
		w := h[words]
		writeWeights(&b, words, w[:])
	}
	return json.Marshal(b.String())
}

// UnmarshalJSON reads what MarshalJSON writes, or an object with a list of weights for each gram.
func (h *HeardIn) UnmarshalJSON(data []byte) error {
	if data[0] == '{' {
		return json.Unmarshal(data, (*map[string][signals]float64)(h))
	}
	*h = make(HeardIn, strings.Count(string(data), weightsEnd))
	return readWeights(data, signals, func(words string, w []float64) { (*h)[words] = [signals]float64(w) })
}

func writeWeights(b *strings.Builder, words string, weights []float64) {
	b.WriteString(words)
	for _, w := range weights {
		b.WriteByte(' ')
		b.WriteString(strconv.Itoa(int(math.Round(w * weightUnit))))
	}
	b.WriteString(weightsEnd)
}

func readWeights(data []byte, n int, each func(words string, weights []float64)) error {
	var all string
	if err := json.Unmarshal(data, &all); err != nil {
		return err
	}
	weights := make([]float64, n)
	for one := range strings.SplitSeq(all, weightsEnd) {
		words := one
		for k := n - 1; k >= 0 && one != ""; k-- {
			at := strings.LastIndexByte(words, ' ')
			if at < 0 {
				return fmt.Errorf("%q has no %d weights", one, n)
			}
			v, err := strconv.Atoi(words[at+1:])
			if err != nil {
				return fmt.Errorf("%q: %w", one, err)
			}
			weights[k], words = float64(v)/weightUnit, words[:at]
		}
		if one != "" {
			each(words, weights)
		}
	}
	return nil
}
