package command

import (
	"cmp"
	"math/big"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// example is a sentence of a document that may stand as a fact.
type example struct {
	id, fact string // the fact with its brackets
	path     string
	line     int
	worth    int
	span     source.Span // of the value in the document
}

const (
	mostExampled = 300 // documents looked at, those nearest to the top first
	mostTried    = 24  // sentences held against all of these documents
)

// example draws a fact from the documents: a plain sentence with one clear value, which its own document supports and no
// document contradicts. The one that most documents state is taken.
func (r *run) example(paths []string) (example, bool) {
	paths = slices.DeleteFunc(slices.Clone(paths), unfit)
	slices.SortStableFunc(paths, func(a, b string) int { return cmp.Compare(strings.Count(a, "/"), strings.Count(b, "/")) })
	paths = paths[:min(len(paths), mostExampled)]
	docs := make([]*document.Document, len(paths))
	found := make([][]example, len(paths))
	each(len(paths), jobs{}.number(), func(i int) {
		if src, err := r.source(paths[i]); err == nil {
			docs[i] = document.Parse(src)
			found[i] = examplesOf(docs[i])
		}
	})
	all := slices.Concat(found...)
	slices.SortStableFunc(all, func(a, b example) int { return cmp.Compare(b.worth, a.worth) })
	return tryExamples(all, slices.DeleteFunc(docs, func(d *document.Document) bool { return d == nil }))
}

// tryExamples holds the best sentences against all documents.
func tryExamples(all []example, docs []*document.Document) (example, bool) {
	base, tried := &rules.Base{}, map[*rules.Fact]example{}
	known := map[string]bool{}
	for _, x := range all {
		statement, err := rules.ParseStatement(x.fact)
		if err != nil || known[x.fact] || len(base.Facts) == mostTried {
			continue
		}
		known[x.fact] = true
		f := &rules.Fact{ID: x.id, Statements: []rules.Statement{statement}}
		base.Facts, tried[f] = append(base.Facts, f), x
	}
	c := checker.New(base)
	results := make([]*checker.Result, len(docs))
	each(len(docs), jobs{}.number(), func(i int) { results[i] = c.Check(docs[i]) })
	return mostStated(checker.Merge(results...), base, tried)
}

// mostStated is the example that is stated most often, of those that are stated where they come from and contradicted nowhere.
func mostStated(result *checker.Result, base *rules.Base, tried map[*rules.Fact]example) (best example, ok bool) {
	stated, own, contradicted := map[*rules.Fact]int{}, map[*rules.Fact]bool{}, map[*rules.Fact]bool{}
	for _, s := range result.Supported {
		x := tried[s.Fact]
		stated[s.Fact]++
		own[s.Fact] = own[s.Fact] || s.Path == x.path && s.Span == x.span
	}
	for _, f := range result.Findings {
		contradicted[f.Fact] = true
	}
	most := 0
	for _, f := range base.Facts {
		if n := min(stated[f], 2); own[f] && !contradicted[f] && 3*n+tried[f].worth > most {
			best, ok, most = tried[f], true, 3*n+tried[f].worth
		}
	}
	return best, ok
}

// unfit reports whether a file tells of the past, or comes from elsewhere.
func unfit(name string) bool {
	for part := range strings.SplitSeq(strings.ToLower(name), "/") {
		part, _, _ = strings.Cut(part, ".")
		if unfitNames[part] {
			return true
		}
	}
	return false
}

var unfitNames = set(`changelog changes history news release-notes release_notes releases license licence copying notice
	third_party third-party vendor node_modules testdata test tests fixtures code_of_conduct archive archives requirements robots`)

func set(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}

// examplesOf is every sentence of a document that may stand as a fact.
func examplesOf(doc *document.Document) []example {
	var out []example
	for _, b := range doc.Blocks {
		if b.Quoted || b.Kind != document.Paragraph && b.Kind != document.Item {
			continue
		}
		t := language.Read(b.Text, time.Time{})
		for _, s := range t.Sentences {
			span := source.Span{Start: int(t.Tokens[s.First].Start), End: int(t.Tokens[s.Last-1].End)}
			m, ok := onlyValue(t, span)
			if !ok || slices.ContainsFunc(b.Code, span.Overlaps) || !plainSentence(t, s) {
				continue
			}
			place := b.Source(m.Span)
			out = append(out, example{
				id:    idOf(t, s, m),
				fact:  b.Text[span.Start:m.Start] + "[" + m.Of(b.Text) + "]" + b.Text[m.End:span.End],
				path:  doc.Source.Path,
				line:  doc.Source.Position(place.Start).Line,
				worth: worthOf(t, s, m),
				span:  place,
			})
		}
	}
	return out
}

// onlyValue is the value of a sentence that has one, and a clear one.
func onlyValue(t *language.Text, span source.Span) (m language.Mention, ok bool) {
	for _, other := range t.Mentions {
		if !span.Overlaps(other.Span) {
			continue
		}
		if ok {
			return m, false
		}
		m, ok = other, true
	}
	return m, ok && worthOfKind[m.Kind] > 0 && clear(m) && apart(t.Text, m.Span)
}

// apart reports whether a value stands by itself, and not in a compound: "two-phase", "go1.13", "2⁵³".
func apart(text string, s source.Span) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:s.Start])
	after, _ := utf8.DecodeRuneInString(text[s.End:])
	for _, r := range [2]rune{before, after} {
		if r != utf8.RuneError && (r == '-' || unicode.IsLetter(r) || unicode.IsNumber(r)) {
			return false
		}
	}
	return true
}

// clear reports whether a value says by itself what it is.
func clear(m language.Mention) bool {
	switch {
	case m.Quantity != nil:
		return clearQuantity(m.Quantity)
	case m.Temporal != nil && m.Temporal.Date != nil:
		d := m.Temporal.Date
		return d.Deixis == temporal.Absolute && d.HasYear && !d.Range && d.Bound == temporal.Closed && !d.Swappable && !d.Approx
	}
	return true
}

// clearQuantity leaves out what is no figure that somebody may change: one, two, nothing, all of it, a number that counts nothing.
func clearQuantity(q *quantity.Mention) bool {
	if q.Value == nil || q.Vague || q.Named || q.Measure == nil && (q.Value.Cmp(big.NewRat(3, 1)) < 0 || q.Worded && !q.Value.IsInt()) {
		return false
	}
	all := q.Value.Sign() == 0 || q.Value.Cmp(big.NewRat(100, 1)) == 0
	return !(q.Kind == quantity.Percent && all) && (q.Measure != nil || q.Noun.Len() > 0 || !q.Worded)
}

// worthOfKind prefers what grows old unseen, a limit or a version, to what is over, a date.
var worthOfKind = map[language.Kind]int{
	language.Number: 2, language.Quantity: 4, language.Money: 4, language.Percent: 3, language.Duration: 4, language.Version: 3,
	language.Date: 3, language.Time: 2,
}

// plainSentence reports whether a sentence is whole, short, and means the same wherever it stands.
func plainSentence(t *language.Text, s token.Sentence) bool {
	first, last := t.Tokens[s.First], t.Tokens[s.Last-1]
	text := t.Text[first.Start:last.End]
	if n := s.Last - s.First; n < 6 || n > 24 || len(text) > 120 || !first.Upper || last.Of(t.Text) != "." || strings.ContainsAny(text, "[]|\\\"“”*_<>(){}:;?!@#`/~+=\n") {
		return false
	}
	if !printable(text) || !opens(t, s) {
		return false
	}
	finite := false
	for _, tok := range t.Tokens[s.First:s.Last] {
		word := strings.ToLower(strings.ReplaceAll(tok.Of(t.Text), "’", "'"))
		if doubtful[word] || strings.HasSuffix(word, "n't") {
			return false
		}
		finite = finite || finites[word]
	}
	return finite
}

func printable(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return !unicode.IsPrint(r) }) < 0
}

// opens reports whether a sentence opens with what it speaks of: a name, or a noun behind an article.
func opens(t *language.Text, s token.Sentence) bool {
	word := func(i int) string { return strings.ToLower(t.Tokens[i].Of(t.Text)) }
	i, allowed := s.First, lexicon.Noun|lexicon.Adjective
	if openers[word(i)] {
		i, allowed = i+1, allowed|lexicon.Verb // a reading room
	}
	w := word(i)
	return t.Tokens[i].Kind == token.Word && !lexicon.Stop(w) && !pointers[w] && lexicon.Dominant(w)&^allowed == 0
}

var (
	openers = set("the a an each every all our")
	// Words that take their meaning from the text before.
	pointers = set("following above below first second third next last previous latter former same other another rest new old current result example note")
	finites  = set(`is are was were has have had takes runs uses holds requires needs supports allows lasts costs opened founded began
		starts listens contains consists supports covers employs serves keeps gets receives pays expires stores accepts returns closes opens
		must can weighs measures produces publishes comprises`)
	// Words by which a sentence hangs on others, or states nothing.
	doubtful = set(`it its he she they them their his her we you your i me my us this these those here there such both neither either
		not no never nor cannot if unless when while until whether although though because since so but however also too then thus
		may might could would should will shall if's perhaps probably likely example instance etc e.g i.e about-to now today yesterday
		tomorrow slightly longer shorter always thing anyway somewhat particularly currently recently soon ago more less above below previous following last next another other same`)
)

// limits are words of sentences that tell a limit or a setting, which documents repeat.
var limits = set("limit maximum minimum most least default requires required port timeout per within must needs supports fee price costs")

// worthOf is how good an example a sentence makes.
func worthOf(t *language.Text, s token.Sentence, m language.Mention) int {
	worth, limit := worthOfKind[m.Kind], false
	if m.Quantity != nil && m.Quantity.Measure == nil {
		worth = 2 // how many there are is seldom told twice
	}
	for _, tok := range t.Tokens[s.First:s.Last] {
		if limits[strings.ToLower(tok.Of(t.Text))] {
			limit = true
		}
	}
	if limit {
		worth += 2
	}
	if n := s.Last - s.First; n >= 7 && n <= 15 {
		worth++
	}
	if strings.EqualFold(t.Tokens[s.First].Of(t.Text), "the") {
		worth++
	}
	return worth
}

// idOf makes an id of the first telling words of a sentence.
func idOf(t *language.Text, s token.Sentence, m language.Mention) string {
	var words []string
	for i := s.First; i < s.Last && len(words) < 3; i++ {
		tok := t.Tokens[i]
		word := strings.ToLower(tok.Of(t.Text))
		ascii := strings.IndexFunc(word, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') }) < 0
		if tok.Kind == token.Word && ascii && !lexicon.Stop(word) && !tok.Span().Overlaps(m.Span) {
			words = append(words, word)
		}
	}
	if len(words) == 0 {
		return "first-fact"
	}
	return strings.Join(words, "-")
}
