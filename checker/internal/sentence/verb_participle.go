package sentence

import "github.com/steadfact/steadfact/internal/language/lexicon"

// Participial are participles and adjectives that stand as prepositions with the one behind them: "according to", "starting with", "next to".
var Participial = Set("next adjacent according starting beginning depending based owing regarding concerning following including compared prior due")

// takesNoun are those of them that a noun phrase may follow without a preposition.
var takesNoun = Set("following regarding concerning")

// describes reports whether word i is a participle between "this" or "that" and the noun of a subject: "this reduced rate is 5 %".
func (r *Reading) describes(i int) bool {
	if i == 0 || i+2 >= len(r.Words) || !Demonstratives[r.Words[i-1].Form] || !r.IsParticiple(i) {
		return false
	}
	noun := &r.Words[i+1]
	return !noun.Sign && !noun.Function && noun.Mention < 0 && noun.Form == noun.Stem && noun.MayBe(lexicon.Noun) && r.Words[i+2].Is(lexicon.Auxiliary|lexicon.Modal)
}

// opensDescribing reports whether word i is a participle that opens the sentence before the noun it describes: "Extended support ends
// in May".
func (r *Reading) opensDescribing(i int) bool {
	if !r.Opens(i) || !r.IsParticiple(i) || i+1 >= len(r.Words) {
		return false
	}
	noun := &r.Words[i+1]
	return !noun.Sign && !noun.Function && noun.Mention < 0 && noun.Phrase < 0 && (noun.Mostly(lexicon.Noun) || Narrowing[r.Words[i].Form] && noun.MayBe(lexicon.Noun))
}

// describesOne reports whether word i is a participle between "one" and the noun in the singular that it describes: "one extended play".
func (r *Reading) describesOne(i int) bool {
	if r.FormAt(i-1) != "one" || !r.IsParticiple(i) || i+1 >= len(r.Words) {
		return false
	}
	noun := &r.Words[i+1]
	return !noun.Sign && !noun.Function && noun.Mention < 0 && noun.Phrase < 0 && noun.Form == noun.Stem && noun.MayBe(lexicon.Noun)
}

// describesBeside reports whether word i is a participle that describes the noun behind it as what stands before it does, a measure in one word or
// an adjective: "a 30-day paid trip", "all actual or suspected leaks".
func (r *Reading) describesBeside(i int) bool {
	if i < 2 || !r.IsParticiple(i) || i+1 >= len(r.Words) {
		return false
	}
	if noun := &r.Words[i+1]; noun.Sign || noun.Function || noun.Mention >= 0 || noun.Phrase >= 0 || !noun.MayBe(lexicon.Noun) {
		return false
	}
	if r.FormAt(i-2) == "please" && r.Words[i-1].Verb {
		return true // "Please report lost keys"
	}
	if r.Words[i-1].Mention >= 0 {
		first, last := r.WordsOf(r.Words[i-1].Mention)
		return last == i && first > 0 && r.IsDeterminer(first-1) && r.HasSign(first, last, "-")
	}
	form := r.Words[i-1].Form
	return (form == "or" || form == "and") && r.Words[i-2].Dominant == lexicon.Adjective && (i == 2 || r.IsDeterminer(i-3))
}

// Demonstratives are the pronouns in the singular that may stand in an article's place.
var Demonstratives = Set("this that")

// setTo reports whether word i is a participle that looks like a base form before the value to which something is brought: "can be set to
// 500", where "is home to" has none.
func (r *Reading) setTo(i int) bool {
	return unchanging[r.Words[i].Form] && i+2 < len(r.Words) && r.Words[i+2].Mention >= 0
}

// unchanging are the participles that look like a base form.
var unchanging = Set("set reset preset cut offset split put shut")

// pasts are the past tenses that are words of another kind, too.
var pasts = Set("left found felt thought shot bore lay")

// tellsDeed reports whether the past tense at word i stands behind who does it and before what it is done to: "Ann left the band", "the storm
// left 300 people homeless".
func (r *Reading) tellsDeed(i int) bool {
	if i == 0 || i+1 >= len(r.Words) || r.Words[i-1].Sign || r.Words[i-1].Verb {
		return false
	}
	if r.Words[i-1].Phrase >= 0 {
		return r.beforeObject(i)
	}
	return r.IsNominal(i-1) && r.Words[i-1].Dominant == lexicon.Noun && r.beforeObject(i) && !r.IsPreposition(i+1)
}

// inserted are the participles that are no other form than the verb, or words of another kind.
var inserted = Set("set shot cut cast")

// opensInsertion reports whether the participle at word i opens the sentence or what is inserted into it: "Set in 1850, the novel", "the novel,
// set in 1850,".
func (r *Reading) opensInsertion(i int) bool {
	return i+1 < len(r.Words) && (r.Opens(i) || r.Words[i-1].Form == ",") && (r.FormAt(i+1) == "in" || r.FormAt(i+1) == "on" || r.FormAt(i+1) == "at")
}
