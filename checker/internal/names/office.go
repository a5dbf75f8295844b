package names

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// officers are the nouns for those who decide and act for others. With a capital or without, one takes the place of another.
var officers = sentence.Set(`president secretary treasurer chair chairman chairwoman chairperson director board committee council manager
	supervisor officer administrator moderator maintainer coordinator steward trustee dean registrar principal instructor lead editor assembly
	senate bursar warden captain clerk vice-president vice-chair owner reviewer approver collaborator member`)

// broad are those of them that somebody with another office may be, too.
var broad = sentence.Set("officer member")

// broadly reports whether a filler is an office that whoever has the held one may have, too, or the other way round: a treasurer is an officer.
func broadly(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	if !isOffice(c.St.Reading, h.First, h.Last) {
		return false
	}
	last := f.First
	for last+1 < f.Last && c.Text.IsNominal(last+1) {
		last++
	}
	held, said := c.St.Words[h.Last-1].Stem, c.Text.Words[last].Stem
	return held != said && (broad[held] || broad[said])
}

// isOffice reports whether words [first, last) are an office and no name of their own.
func isOffice(r *sentence.Reading, first, last int) bool {
	return last > first && officers[r.Words[last-1].Stem] && !r.Words[last-1].Verb
}

// holdsOffice reports whether the statement holds an office.
func holdsOffice(st *statement.Statement) bool {
	return slices.ContainsFunc(st.Held, func(h statement.Held) bool { return h.Mention < 0 && isOffice(st.Reading, h.First, h.Last) })
}

// officeBefore is the office that ends with word i, where the statement holds one: "the secretary" before "approves".
func officeBefore(c *about.Comparison, i int) (f about.Filler, ok bool) {
	for i > 0 && midwayOf[c.Text.Words[i].Form] {
		i--
	}
	if i < 0 || !holdsOffice(c.St) || !isOffice(c.Text, i, i+1) || c.Text.Words[i].Mention >= 0 {
		return f, false
	}
	first := c.Text.Chunk(i)
	if first > i {
		return f, false
	}
	for first < i && c.Text.IsDeterminer(first) {
		first++
	}
	if before := first - 1; before >= 0 && (c.Text.IsPreposition(before) || before > 0 && c.Text.IsPreposition(before-1)) {
		return f, false // "the phone of the secretary rings"
	}
	if joined := c.Text.FormAt(c.Text.SkipBack(first - 1)); sentence.Joining[joined] || joined == "or" || joined == "," {
		return f, false // "the president and the secretary sign"
	}
	return about.Filler{First: first, Last: i + 1}, !mostlyKnown(c, first, i+1)
}

// officeAt is the office that begins with word i, its article passed over.
func officeAt(c *about.Comparison, i int) []about.Filler {
	if !holdsOffice(c.St) {
		return nil
	}
	for i < len(c.Text.Words) && c.Text.IsDeterminer(i) && c.Text.Words[i].Mention < 0 {
		i++
	}
	j := i
	for j+1 < len(c.Text.Words) && c.Text.IsNominal(j+1) {
		j++
	}
	if j >= len(c.Text.Words) || !isOffice(c.Text, j, j+1) || c.Text.Words[i].Mention >= 0 {
		return nil
	}
	if next := c.Text.FormAt(j + 1); next == "and" || next == "or" || next == "," && c.Text.IsDeterminer(j+2) {
		return nil // "by the president and the secretary"
	}
	return about.AsList(about.Filler{First: i, Last: j + 1}, !mostlyKnown(c, i, j+1))
}

// midwayOf are the words between who does something and the verb that only say how it is meant.
var midwayOf = sentence.Set("alone only")

// rulesBy reports whether the modal verb at word i lays down that an office does something: "the secretary shall approve", "only the secretary
// may approve".
func rulesBy(c *about.Comparison, h *statement.Held, f about.Filler, i int) bool {
	if !isOffice(c.St.Reading, h.First, h.Last) || !isOffice(c.Text, f.First, f.Last) || i < f.Last {
		return false
	}
	form := c.Text.Words[i].Form
	before := f.First - 1
	for before > 0 && c.Text.IsDeterminer(before) && c.Text.Words[before].Form != "only" {
		before--
	}
	only := before >= 0 && c.Text.Words[before].Form == "only" || c.Text.FormAt(f.Last) == "alone"
	return sentence.Ruling[form] && form != "should" || form == "will" || only && (form == "may" || form == "can")
}

// charged lists who the sentence says is charged with what the statement's verb at word i tells: "is responsible for approving expenses", "needs
// the approval of the secretary".
func charged(c *about.Comparison, i int) (out []about.Filler) {
	if !holdsOffice(c.St) || !c.St.Words[i].Verb {
		return nil
	}
	r := c.Text
	for _, j := range c.Links.To[i] {
		if c.Links.By[i] < sentence.Derived || j < 2 {
			continue
		}
		if k := j - 1; r.Words[k].Form == "for" && (r.Words[k-1].Form == "responsible" || r.Words[k-1].Form == "accountable") && themeAfter(c, j) {
			if v := r.Governor(k-1, k); v >= 0 && r.IsCopula(v) {
				out = append(out, at(j, about.AsList(officeBefore(c, r.GroupStart(v)-1)))...)
			}
		}
		if f := r.FormAt(j + 1); !r.Words[j].Verb && (f == "of" || f == "by" || f == "from") {
			if v := r.Governor(j, j+1); v >= 0 && v < j && sentence.Needing[r.Words[v].Stem] && c.SameTheme(v) {
				out = append(out, at(j, officeAt(c, j+2))...)
			}
		}
	}
	return out
}
