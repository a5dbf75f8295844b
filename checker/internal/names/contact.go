package names

import (
	"github.com/steadfact/steadfact/checker/internal/about"
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
		if w := &c.Text.Words[j]; statement.IsAddress(w.Of(c.Text.Text)) {
			out = append(out, about.Filler{First: j, Last: j + 1})
		}
	}
	return single(out)
}
