package command

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/steadfact/steadfact/internal/language"
)

// value is what people are shown of a mention's value: the fields of the machine contract that say it.
type value struct {
	Value      *string `json:"value"`
	Unit       *string `json:"unit"`
	Low        *string `json:"low"`
	High       *string `json:"high"`
	Comparator *string `json:"comparator"`
	From       *string `json:"from"`
	Until      *string `json:"until"`
	Grain      *string `json:"grain"`
}

// values are the values of a text's mentions, in their order; empty for a mention without one.
func values(t *language.Text) []value {
	var line struct {
		Mentions []value `json:"mentions"`
	}
	if err := json.Unmarshal(jsonLine(t, nil), &line); err != nil {
		return make([]value, len(t.Mentions)) // cannot be: the line was written by a JSON encoder
	}
	shown := make([]value, len(t.Mentions))
	for i := range t.Mentions {
		if t.Mentions[i].HasValue() {
			shown[i], line.Mentions = line.Mentions[0], line.Mentions[1:]
		}
	}
	return shown
}

// jsonLine is a text's mentions as the machine contract has them.
func jsonLine(t *language.Text, id json.RawMessage) json.RawMessage {
	var b bytes.Buffer
	_ = t.WriteJSON(&b, id) // a buffer takes everything
	return b.Bytes()
}

// String is "about 2500 troop", "10 to 12 kilometer", "from 2014-01-01 to 2015-01-01 by year".
func (v value) String() string {
	var words []string
	add := func(before string, s *string) {
		if s != nil {
			words = append(words, strings.TrimSpace(before+" "+*s))
		}
	}
	add("", v.Comparator)
	if v.Value != nil {
		add("", v.Value)
	} else {
		add("from", v.Low)
		add("to", v.High)
	}
	add("", v.Unit)
	add("from", v.From)
	add("to", v.Until)
	add("by", v.Grain)
	return strings.Join(words, " ")
}
