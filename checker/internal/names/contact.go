package names

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// contacts lists the address for mail that the sentence gives where the statement holds one, when it gives one only: what the two are about is
// all that binds them.
func contacts(c *about.Comparison, h *statement.Held) []about.Filler {
	if !statement.IsAddress(h.Surface) || c.Account.Missing != "" {
		return nil
	}
	var out []about.Filler
	for j := range c.Text.Words {
		if w := &c.Text.Words[j]; statement.IsAddress(w.Of(c.Text.Text)) && givesAddress(c.Text, j) {
			out = append(out, about.Filler{First: j, Last: j + 1})
		}
	}
	return single(out)
}

// givesAddress reports whether word j stands where somebody is told to write to: behind a sign, or a word that leads there.
func givesAddress(r *sentence.Reading, j int) bool {
	before := r.WordBefore(j)
	return before == "" || givingAddress[before]
}

var givingAddress = sentence.Set("to at is are via by on or email e-mail mail contact write reach through using address")
