package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// otherOption: the default that a line tells is that of what opens it, or of what the text before explains.
func otherOption(c *about.Comparison, h *statement.Held) string {
	if f := c.St.FrameOf(h.First, h.Last); f.Noun >= 0 && c.Text.TellsDefault() {
		other, _ := c.HeadingFor(f.Noun)
		switch {
		case c.HeadsDefault(f.Noun):
			return ""
		case other != "" && c.Referent().In == nil && c.Links.By[f.Noun] == sentence.Unlinked:
			return fmt.Sprintf("the section is about something else (%s)", other)
		case c.St.Content(f.Noun) && !c.Understood[f.Noun] && c.AccountedFor(f.Noun) == sentence.Unlinked:
			return fmt.Sprintf("nothing around the default speaks of %q", c.St.Surface(f.Noun))
		}
	}
	in, used, first, last := c.Text, c.Links.Used, 0, about.KeySign(c.Text)
	if x := c.Referent(); last < 0 && x.In != nil && c.Text.TellsDefault() {
		in, used, first, last = x.In, x.Used, max(x.First, 0), x.Head+1
	}
	if key := otherKey(c); key != "" {
		return fmt.Sprintf("the sentence speaks of something else (%s)", key)
	}
	strange, known := "", false
	for j := first; j < last; j++ {
		known = known || used[j] >= sentence.Akin
		if w := &in.Words[j]; used[j] == sentence.Unlinked && w.Weight > 1 && in.IsNominal(j) {
			strange = in.Surface(j)
		}
	}
	if known && (strange == "" || in == c.Text || !leavesSorts(c, h)) {
		return ""
	}
	if last <= first || in == c.Text && c.Account.Own >= statement.NearlySame && !Has(c, "`") {
		return "" // "--grace: how long the relay waits for open requests (default: 5 s)", of how long it does so
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", in.Surface(first))
}

// otherKey is a word of the setting's name with which the line opens that stands for nothing in the statement, where that has the rest of the
// name, or names a setting itself; "" for none: "--dial-timeout" is not the timeout.
func otherKey(c *about.Comparison) string {
	in, used := c.Text, c.Links.Used
	if c.Text.TellsDefault() {
		if in = c.Before(); in == nil {
			return ""
		}
		used = about.ShareOf(c.Book, c.St, in).Used
	}
	named, strange := Has(c, "`"), ""
	for j := range in.KeyEnd() {
		switch {
		case in.Words[j].Sign:
		case used[j] >= sentence.Akin:
			named = true
		case inUnits(c, in, j):
		case strange == "":
			strange = in.Surface(j)
		}
	}
	if !named {
		return ""
	}
	return strange
}

// leavesSorts reports whether neither the sentence nor its context has a word by which the statement tells for what sort of thing it holds a value.
func leavesSorts(c *about.Comparison, h *statement.Held) bool {
	for i := c.St.FrameOf(h.First, h.Last).Noun - 1; i >= 0 && c.St.IsNominal(i); i-- {
		if w := &c.St.Words[i]; c.St.Content(i) && w.Stem != "default" && !c.Understood[i] && c.AccountedFor(i) == sentence.Unlinked {
			return true
		}
	}
	return false
}

// inUnits reports whether the name of a setting at word j of a reading has but words of the statement and one that says in what unit it is set:
// "interval_secs".
func inUnits(c *about.Comparison, r *sentence.Reading, j int) bool {
	pieces := sentence.Pieces(r.Surface(j))
	if len(pieces) < 2 || !unitPieces[pieces[len(pieces)-1].Form] {
		return false
	}
	return !slices.ContainsFunc(pieces[:len(pieces)-1], func(p sentence.Word) bool {
		return !c.St.Some(func(w *sentence.Word) bool { return w.Stem == p.Stem && w.Weight > 0 })
	})
}

// unitPieces are the words by which the names of settings end that say in what unit these are.
var unitPieces = sentence.Set("s sec secs second seconds ms millis milliseconds min mins minutes hours days bytes kb mb gb kib mib gib percent")
