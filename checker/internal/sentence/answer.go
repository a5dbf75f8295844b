package sentence

// Answer are the words of the only value or name that the sentence has, where it says nothing else: "At 8:15.", "It is Ann Lee."; not ok for
// any other sentence.
func (r *Reading) Answer() (first, last int, ok bool) {
	for last = len(r.Words); last > 0 && r.Words[last-1].Sign && r.Words[last-1].Mention < 0; {
		last--
	}
	if last > 2 && answering[r.Words[0].Form] && BeForms[r.Words[1].Form] {
		first = 2
	}
	for first < last && r.Words[first].Mention < 0 && r.Words[first].Phrase < 0 && (r.IsPreposition(first) || r.IsDeterminer(first)) {
		first++
	}
	if first == last || r.Asks() {
		return 0, 0, false
	}
	w := &r.Words[first]
	if w.Mention < 0 {
		return first, last, w.Phrase >= 0 && r.Phrases[w.Phrase].First == first && r.Phrases[w.Phrase].Last == last
	}
	for k := first; k < last; k++ {
		if r.Words[k].Mention != w.Mention && !r.IsCounted(k) {
			return 0, 0, false
		}
	}
	return first, last, true
}

// answering are the pronouns with which an answer may begin.
var answering = Set("it this that they these he she")

// QuestionWord is the word by which the sentence asks for something: "when" of "When does the ferry leave?", "how" of "How long is it?"; "" for
// a sentence that asks for nothing, for how something is done, or whether it is so.
func (r *Reading) QuestionWord() string {
	i := 0
	if r.IsPreposition(0) {
		i = 1 // "On which port"
	}
	f := r.FormAt(i)
	if !r.Asks() || !interrogative[f] || f == "how" && !AskedFor[r.FormAt(i+1)] {
		return ""
	}
	return f
}

// interrogative are the words by which one asks for a value or a name; AskedFor those that may follow them and only tell of what sort that is.
var (
	interrogative = Set("who when where what which how")
	AskedFor      = Set("many much long often far high tall wide deep old large big heavy time year day date month number name")
)
