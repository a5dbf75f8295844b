package delta

import (
	"regexp"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/internal/source"
)

// Edit is a statement in which a change put one value for another.
type Edit struct {
	was, now    statement
	first, last int // half-open range of the parts of now that are the new value
	wasLast     int // end of the parts of was that are the old one; it begins where the new one does
	anchor      string
}

// mostEdits is how many edits are looked after. A change that edits more renumbers or rewrites, and its author knows.
const mostEdits = 200

// Edits finds the statements that differ from one that was taken away in one value only. Before and after are the documents that a
// change replaced, and what they became.
func Edits(before, after []*document.Document) []Edit {
	gone, come := distinct(before, after)
	byEnd := map[string][]*statement{} // by their first and by their last part: one of them is no value
	for _, st := range gone {
		if len(st.parts) > minSubject {
			first, last := "^"+st.parts[0].key, "$"+st.parts[len(st.parts)-1].key
			byEnd[first], byEnd[last] = append(byEnd[first], st), append(byEnd[last], st)
		}
	}
	var edits []Edit
	for _, st := range come {
		if len(st.parts) <= minSubject || !st.standsAlone() {
			continue
		}
		if e, ok := firstEdit(st, byEnd["^"+st.parts[0].key], byEnd["$"+st.parts[len(st.parts)-1].key]); ok {
			edits = append(edits, e)
		}
		if len(edits) > mostEdits {
			return nil
		}
	}
	return edits
}

// firstEdit is the edit of the first of some statements that became another.
func firstEdit(now *statement, all ...[]*statement) (Edit, bool) {
	for _, list := range all {
		for _, was := range list {
			if e, ok := editOf(was, now); ok {
				return e, true
			}
		}
	}
	return Edit{}, false
}

// distinct is the statements of before that are not there after, and those of after that were not there before.
func distinct(before, after []*document.Document) (gone, come []*statement) {
	all := func(docs []*document.Document) (out []*statement) {
		for _, doc := range docs {
			for _, b := range doc.Blocks {
				out = append(out, statements(doc, b)...)
			}
		}
		return out
	}
	return apart(all(before), all(after), func(st *statement) string { return joined(st.parts, part.said) })
}

// editOf compares two statements part by part from both ends. What is left in between must be a value in both.
func editOf(was, now *statement) (Edit, bool) {
	a, b := was.parts, now.parts
	d := differ(a, b, part.said)
	if !was.oneValue(a[d.first:d.was]) || !now.oneValue(b[d.first:d.now]) || a[d.first].value != b[d.first].value {
		return Edit{}, false
	}
	e := Edit{was: *was, now: *now, first: d.first, last: d.now, wasLast: d.was}
	return e, e.hasSubject()
}

// oneValue reports whether some parts of a statement are one value, or the words of one name.
func (st *statement) oneValue(parts []part) bool {
	if len(parts) == 1 && parts[0].value {
		return parts[0].telling
	}
	for i, p := range parts {
		if !p.name || i > 0 && !joint.MatchString(st.block.Text[parts[i-1].span.End:p.span.Start]) {
			return false
		}
	}
	return 1 <= len(parts) && len(parts) <= name.Longest
}

// joint is what may stand between two words of a name.
var joint = regexp.MustCompile(`^[ .'’-]*((of|the|de|la|van|von|bin|al|el)[ -])*$`)

func (st *statement) text() string { return st.span.Of(st.block.Text) }

// place is where a part of the block stands in the file.
func (st *statement) place(s source.Span) (source.Span, source.Position, source.Position) {
	span := st.block.Source(s)
	return span, st.doc.Source.Position(span.Start), st.doc.Source.Position(span.End)
}
