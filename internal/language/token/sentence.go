package token

// Sentence is a half-open range of tokens.
type Sentence struct{ First, Last int }

// Sentences cuts tokens into sentences, appending to buf.
func Sentences(text string, toks []Token, buf []Sentence) []Sentence {
	first := 0
	for i := range toks {
		if i < first || !endsSentence(text, toks, i) {
			continue
		}
		last := i + 1
		for last < len(toks) && !toks[last].Space && closing.Has(toks[last].ID) {
			last++
		}
		buf = append(buf, Sentence{first, last})
		first = last
	}
	if first < len(toks) {
		buf = append(buf, Sentence{first, len(toks)})
	}
	return buf
}

// endsSentence reports whether the sentence ends with token i (closing quotes and brackets aside).
func endsSentence(text string, toks []Token, i int) bool {
	t := toks[i]
	switch {
	case t.Kind == Sign && (text[t.Start] == '!' || text[t.Start] == '?' || t.Of(text) == "…"):
	case t.Kind == Sign && text[t.Start] == '.':
	case t.Kind == Word && text[t.End-1] == '.': // U.S. at the end of a sentence
		return followsNewSentence(text, toks, i+1) && startsAnew.Has(next(toks, i+1))
	default:
		return false
	}
	j := i + 1
	for j < len(toks) && !toks[j].Space && toks[j].Kind == Sign && closing.Has(toks[j].ID) {
		j++
	}
	if j == len(toks) {
		return true
	}
	n := toks[j]
	if !n.Space {
		return text[t.Start] == '.' && runsOn(text, toks, i, j)
	}
	if text[t.Start] == '.' && i > 0 && !t.Space {
		p := toks[i-1]
		if p.Kind == Word {
			if never.Has(p.ID) {
				return false
			}
			if seldom.Has(p.ID) && (n.Kind == Number || n.Kind == Word && !n.Upper) {
				return false
			}
			if p.End-p.Start == 1 && p.Upper && n.Upper && !startsAnew.Has(n.ID) { // an initial: "J. Smith"
				return false
			}
		}
		if i >= 1 && p.Kind == Number && (i == 1 || toks[i-2].Kind == Sign && text[toks[i-2].Start] == '\n') && n.Kind == Word {
			return false // "1. First"
		}
	}
	return followsNewSentence(text, toks, j)
}

// runsOn reports whether two sentences are glued together at the full stop i, so that the next one begins with token j: "it
// ended.The next", "in 1998.Then", "of 5.9/10.Critics", "were sold.4.2 million of them", but not "example.com", "v1.2.Next" or "e.g.x".
func runsOn(text string, toks []Token, i, j int) bool {
	if i == 0 || toks[i].Space {
		return false
	}
	if toks[j].Kind == Number {
		p := toks[i-1]
		return i+1 == j && p.Kind == Word && p.Space && !p.Upper && p.End-p.Start > 2 && !never.Has(p.ID) && !seldom.Has(p.ID) && scaled(toks, j)
	}
	if !toks[j].Upper || toks[j].Caps || toks[j].End-toks[j].Start < 2 {
		return false
	}
	switch p := toks[i-1]; p.Kind {
	case Word:
		return !p.Upper && p.End-p.Start > 2
	case Number: // not the first number of a list, nor one that is part of a word
		return p.Space && p.End-p.Start == 4 || !p.Space && toks[i-2].Kind == Sign && text[toks[i-2].Start] != '.' && startsLong(toks[j])
	default:
		return !p.Space && closing.Has(p.ID) && startsAnew.Has(toks[j].ID)
	}
}

// OpensGlued reports whether token i opens a sentence that is glued to the one before it: "were sold.4.2 million of them",
// "made 32,204,030.Then".
func OpensGlued(text string, toks []Token, i int) bool {
	return i >= 2 && !toks[i].Space && toks[i-1].Of(text) == "." && runsOn(text, toks, i-1, i)
}

// scaled reports whether the number that begins with token i is told in millions or the like.
func scaled(toks []Token, i int) bool {
	for i++; i < len(toks) && !toks[i].Space; i++ {
		if toks[i].Kind == Word {
			return false
		}
	}
	return i < len(toks) && scales.Has(toks[i].ID)
}

// startsLong reports whether a word is one that sentences begin with and that names hardly hold, or a longer one.
func startsLong(t Token) bool { return startsAnew.Has(t.ID) || t.End-t.Start > 3 }

// followsNewSentence reports whether a sentence may begin with token i.
func followsNewSentence(text string, toks []Token, i int) bool {
	for ; i < len(toks) && toks[i].Kind == Sign && opening.Has(toks[i].ID); i++ {
	}
	if i == len(toks) {
		return true
	}
	t := toks[i]
	return t.Kind != Word || t.Upper || !cased(text[t.Start:t.End])
}

func cased(word string) bool {
	c := word[0]
	return 'a' <= c && c <= 'z' || c >= 0xc3 && c <= 0xd4 // Latin, Greek and Cyrillic have case
}

func next(toks []Token, i int) ID {
	if i < len(toks) {
		return toks[i].ID
	}
	return 0
}

var (
	closing = SetOf(`" ' ” ’ » ) ] * _`)
	opening = SetOf(`" ' “ ‘ « ( [ * — – -`)

	// Abbreviations after which a sentence does not end.
	never = SetOf(`mr mrs ms dr prof gen lt col capt sgt maj cmdr adm gov sen rep rev hon st mt ft vs approx ca cf fig figs eq eqs sec ch
		vol vols ed eds viz resp incl excl est spc pvt cpl pres messrs e.g. i.e.`)
	// Abbreviations that may also end a sentence: they do not when a small letter or a digit follows.
	seldom = SetOf(`no nos pp p art al etc inc ltd corp co jr sr dept univ bros jan feb mar apr jun jul aug sep sept oct nov dec mon tue
		tues wed thu thur thurs fri sat sun min max hr hrs avg ave blvd rd`)
	// Words behind a number that no version or section has.
	scales = SetOf(`thousand million billion trillion lakh crore`)
	// Words that, capitalised after an initialism or an initial, begin a sentence.
	startsAnew = SetOf(`the a an he she it they we i you this that these those in on at as but and if when while after before however there his
		her its their our for by from since some most many both although during according`)
)
