package delta

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

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

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
