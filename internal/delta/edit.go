package delta

import (
	"regexp"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language/lexicon"
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

// minSubject is how many words must say what a statement speaks of. Fewer ("Defaults to 1 hour") can be said of anything; where an
// article begins the sentence and names its subject ("The annual fee is $25"), one less will do.
const minSubject = 2

// hasSubject reports whether the words besides the value say what is spoken of, and picks the one that other copies are found by.
func (e *Edit) hasSubject() bool {
	words := 0
	for i, p := range e.now.parts {
		if e.first <= i && i < e.last || p.value || p.key == "not" || slots[p.key] {
			continue
		}
		words++
		form := name.Fold(p.span.Of(e.now.block.Text))
		if strings.HasPrefix(form, p.key) && len(p.key) > len(e.anchor) {
			e.anchor = p.key
		}
	}
	start, _, _ := strings.Cut(strings.ToLower(e.now.text()), " ")
	return e.anchor != "" && (words > minSubject || words == minSubject && articles[start])
}

var articles = map[string]bool{"the": true, "our": true, "a": true, "an": true}

// slots are words for what is filled with a value, whatever it is a value of.
var slots = set(`default current value maximum minimum max min limit total number amount count average time date option page section
	step chapter table figure version setting size length be have use take need set`)

// standsAlone reports whether a statement is a whole sentence that needs nothing of what was said before it: it has a subject, and
// does not point back. In a long sentence a pronoun stands for something in it.
func (st *statement) standsAlone() bool {
	text := strings.TrimRight(st.text(), `"”’')*_`)
	words := strings.Fields(strings.ToLower(text))
	if !strings.HasSuffix(text, ".") || backward[words[0]] || lexicon.Closed(words[0])&lexicon.Conjunction != 0 || participle(words[0]) {
		return false
	}
	if len(words) > 1 && lexicon.Dominant(words[0]) == lexicon.Adverb && participle(words[1]) {
		return false
	}
	return len(st.parts) > shortStatement || !slices.ContainsFunc(words, func(w string) bool { return pointing[strings.Trim(w, ",.;:()")] })
}

// shortStatement is how many telling words and values may need the sentence before.
const shortStatement = 6

// backward are the words that point back when they begin a sentence, pointing those that do so anywhere.
var (
	backward = set("it its it's this that these those they their he his she her such both there then here thus so also")
	pointing = set("it this these those they them he she him")
)

// participle reports whether a word that begins a sentence leaves its subject out: "Created by …", "Applied to …".
func participle(word string) bool {
	return strings.HasSuffix(word, "ed") && lexicon.Stem(word) != word && lexicon.Parts(lexicon.Stem(word))&lexicon.Verb != 0
}

func (st *statement) text() string { return st.span.Of(st.block.Text) }

// place is where a part of the block stands in the file.
func (st *statement) place(s source.Span) (source.Span, source.Position, source.Position) {
	span := st.block.Source(s)
	return span, st.doc.Source.Position(span.Start), st.doc.Source.Position(span.End)
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
