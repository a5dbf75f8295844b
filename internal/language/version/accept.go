package version

import (
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
)

// accepted reports whether the number is a version and not a decimal, an address, a date or a section.
func (r *reading) accepted(text string, toks []token.Token, earlier []Mention) bool {
	n := len(r.Parts)
	c, product := r.cue(text, toks, earlier)
	if r.marked {
		return n > 1 || toks[r.First].Of(text) == "v" || c != none
	}
	if c != none && n <= 5 {
		if n == 1 && !r.ended && (c < whole || r.Parts[0] > 1000 && !r.versioned(toks) || product && r.counted(toks)) {
			return false
		}
		return n > 2 || !r.measured(text, toks)
	}
	if n == 2 && (r.named(text, toks) || r.stated(text, toks) || r.shipped(text, toks)) || n > 1 && n < 5 && followed(toks, r.Last) {
		return !r.measured(text, toks)
	}
	switch {
	case r.place(text, toks), n > 4, r.address(), r.date(), r.grouped():
		return false
	case r.ended:
		return n > 1 || r.Pre == "" // 3.x
	}
	return n > 2
}

// cue is what the word before the number says; product tells that it is a name.
func (r *reading) cue(text string, toks []token.Token, earlier []Mention) (c cue, product bool) {
	k := r.First - 1
	if k >= 0 && len(earlier) > 0 && len(r.Parts) > 1 && joins.Has(toks[k].ID) && earlier[len(earlier)-1].Last >= k-1 && earlier[len(earlier)-1].Last <= k {
		return listing, false
	}
	if k = wordBefore(text, toks, r.First); k < 0 || toks[k].ID == 0 {
		return none, false
	}
	c = cues.At(toks[k].ID)
	if plain.Has(toks[k].ID) {
		return c, false
	}
	if !toks[k].Upper && c < whole && !(!toks[r.First].Space && len(r.Parts) > 1) && !r.lowered(toks[k].ID) {
		return none, false
	}
	return c, true
}

// lowered reports whether a product's name needs no capital before this number: kubernetes 1.34, and "go" before what counts no miles.
func (r *reading) lowered(name token.ID) bool {
	return len(r.Parts) > 1 && (unmistakable.Has(name) || name == goID && r.Parts[0] == 1 && r.Parts[1] >= 10 && !r.zeros)
}

// followed reports whether "versions" or the like follows, maybe after more numbers: the 1.34 and 1.35 versions, the 1.34 branch.
func followed(toks []token.Token, at int) bool {
	for n := 0; n < 12 && at < len(toks); n++ {
		t := toks[at]
		switch {
		case plain.Has(t.ID) && cues.At(t.ID) != dotted || lines.Has(t.ID):
			return true
		case t.Kind == token.Number, t.Kind == token.Sign && !t.Space, t.ID == and, t.ID == or:
			at++
		default:
			return false
		}
	}
	return false
}

// named reports whether a name with a capital inside stands before the number: OpenMetrics 1.0.
func (r *reading) named(text string, toks []token.Token) bool {
	k := r.First - 1
	if k < 0 || toks[k].Kind != token.Word || toks[k].Caps || !toks[k].Upper || !toks[r.First].Space {
		return false
	}
	if r.Last < len(toks) && toks[r.Last].Kind == token.Word {
		if c := text[toks[r.Last].Start]; !toks[r.Last].Space || c >= 0x80 || strings.HasSuffix(toks[r.Last].Of(text), "s") {
			return false
		}
	}
	for _, c := range toks[k].Of(text)[1:] {
		if unicode.IsUpper(c) {
			return true
		}
	}
	return false
}

// versioned reports whether the word "version" stands right before.
func (r *reading) versioned(toks []token.Token) bool {
	return r.First > 0 && toks[r.First-1].ID == versionID
}

// stated reports whether the number completes "the current version of the tool is 1.3".
func (r *reading) stated(text string, toks []token.Token) bool {
	k := r.First - 1
	if k < 1 || !links.Has(toks[k].ID) {
		return false
	}
	for n := 0; n < 8 && k > 0; n++ {
		k--
		if toks[k].Kind == token.Sign && strings.IndexByte(".;!?", text[toks[k].Start]) >= 0 {
			return false
		}
		if plain.Has(toks[k].ID) && cues.At(toks[k].ID) != dotted {
			return true
		}
	}
	return false
}

// shipped reports whether the words before say that something changed with the version: as of 1.23, deprecated in 2.4.
func (r *reading) shipped(text string, toks []token.Token) bool {
	k := r.First - 1
	if k < 1 || toks[k].ID == 0 || toks[k-1].ID == 0 || r.Last < len(toks) && (toks[r.Last].Kind != token.Sign || strings.IndexByte(".,;:!?)", text[toks[r.Last].Start]) < 0) {
		return false
	}
	return toks[k].ID == ofID && toks[k-1].ID == asID || arrivals.Has(toks[k].ID) && changes.Has(toks[k-1].ID)
}

// counted reports whether the number after a name counts something: "Windows 10 times".
func (r *reading) counted(toks []token.Token) bool {
	return r.Last < len(toks) && number.Word(toks[r.Last].ID)
}

// measured reports whether a percent sign or a multiplier follows.
func (r *reading) measured(text string, toks []token.Token) bool {
	return sign(text, toks, r.Last, '%') || r.Last < len(toks) && number.Word(toks[r.Last].ID)
}

// place reports whether the number is a section's: after the word, or at the start of the text before a title.
func (r *reading) place(text string, toks []token.Token) bool {
	k := r.First - 1
	if k < 0 {
		return r.Last < len(toks) && toks[r.Last].Kind == token.Word && toks[r.Last].Upper
	}
	if text[toks[k].Start] == '.' && !toks[k].Space {
		k--
	}
	return k >= 0 && places.Has(toks[k].ID)
}

// address reports whether four parts are an Internet address.
func (r *reading) address() bool {
	for _, p := range r.Parts {
		if p > 255 {
			return false
		}
	}
	return len(r.Parts) == 4
}

// date reports whether three parts are a day: 12.05.2023, 2023.05.12.
func (r *reading) date() bool {
	if len(r.Parts) != 3 {
		return false
	}
	d, m, y := r.Parts[0], r.Parts[1], r.Parts[2]
	if d >= 1900 && d <= 2100 {
		d, y = y, d
	}
	return d >= 1 && d <= 31 && m >= 1 && m <= 12 && (y >= 1900 && y <= 2100 || r.zeros && y < 100)
}

// grouped reports whether the parts are one number with points between thousands: 1.234.567.
func (r *reading) grouped() bool {
	for _, p := range r.Parts[1:] {
		if p < 100 || p > 999 {
			return false
		}
	}
	return len(r.Parts) == 3
}
