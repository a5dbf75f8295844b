package delta

import (
	"regexp"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/document"
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
	for i := range gone {
		if st := &gone[i]; len(st.parts) > minSubject {
			first, last := "^"+st.parts[0].key, "$"+st.parts[len(st.parts)-1].key
			byEnd[first], byEnd[last] = append(byEnd[first], st), append(byEnd[last], st)
		}
	}
	var edits []Edit
	for i := range come {
		st := &come[i]
		if len(st.parts) <= minSubject || !st.standsAlone() {
			continue
		}
		for _, was := range slices.Concat(byEnd["^"+st.parts[0].key], byEnd["$"+st.parts[len(st.parts)-1].key]) {
			if e, ok := editOf(was, st); ok {
				edits = append(edits, e)
				break
			}
		}
	}
	if len(edits) > mostEdits {
		return nil
	}
	return edits
}

// distinct is the statements of before that are not there after, and those of after that were not there before.
func distinct(before, after []*document.Document) (gone, come []statement) {
	count := map[string]int{}
	all := func(docs []*document.Document) (out []statement) {
		for _, doc := range docs {
			for _, b := range doc.Blocks {
				out = append(out, statements(doc, b)...)
			}
		}
		return out
	}
	old, now := all(before), all(after)
	for i := range old {
		count[old[i].key()]++
	}
	for i := range now {
		if k := now[i].key(); count[k] > 0 {
			count[k]--
		} else {
			come = append(come, now[i])
		}
	}
	for i := range old {
		if k := old[i].key(); count[k] > 0 {
			count[k]--
			gone = append(gone, old[i])
		}
	}
	return gone, come
}

// key is all that a statement says.
func (st *statement) key() string {
	var b strings.Builder
	for _, p := range st.parts {
		b.WriteString(p.key)
		b.WriteByte(0)
	}
	return b.String()
}

// editOf compares two statements part by part from both ends. What is left in between must be a value in both.
func editOf(was, now *statement) (Edit, bool) {
	a, b := was.parts, now.parts
	first := 0
	for first < min(len(a), len(b)) && a[first].key == b[first].key {
		first++
	}
	same := 0
	for same < min(len(a), len(b))-first && a[len(a)-1-same].key == b[len(b)-1-same].key {
		same++
	}
	e := Edit{was: *was, now: *now, first: first, last: len(b) - same, wasLast: len(a) - same}
	if !was.oneValue(a[first:e.wasLast]) || !now.oneValue(b[first:e.last]) || a[first].value != b[first].value || !e.hasSubject() {
		return e, false
	}
	return e, true
}

// longestName is how many words a name may have.
const longestName = 4

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
	return 1 <= len(parts) && len(parts) <= longestName
}

// joint is what may stand between two words of a name.
var joint = regexp.MustCompile(`^[ .'’-]*((of|the|de|la|van|von|bin|al|el)[ -])*$`)

func (st *statement) text() string { return st.span.Of(st.block.Text) }

// place is where a part of the block stands in the file.
func (st *statement) place(s source.Span) (source.Span, source.Position, source.Position) {
	span := st.block.Source(s)
	return span, st.doc.Source.Position(span.Start), st.doc.Source.Position(span.End)
}
