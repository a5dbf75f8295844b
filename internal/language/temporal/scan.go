package temporal

import (
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
)

// enter notes in which sentence token i stands.
func (s *scanner) enter(i int) {
	for s.sent < len(s.sents) && s.sents[s.sent].Last <= i {
		s.sent++
		s.yes = false
	}
}

// sentence is the token range of the sentence that is being read.
func (s *scanner) sentence() token.Sentence {
	if s.sent < len(s.sents) {
		return s.sents[s.sent]
	}
	return token.Sentence{First: 0, Last: len(s.toks)}
}

func (s *scanner) place(first, last int) source.Span {
	return source.Span{Start: int(s.toks[first].Start), End: int(s.toks[last-1].End)}
}

// id is the word at i; 0 outside the text and for tokens that are taken.
func (s *scanner) id(i int) token.ID {
	if i < 0 || i >= len(s.toks) || s.taken[i] {
		return 0
	}
	return s.toks[i].ID
}

// glued reports whether token i exists and follows the one before it without space.
func (s *scanner) glued(i int) bool {
	return i > 0 && i < len(s.toks) && !s.toks[i].Space
}

func (s *scanner) kind(i int, k token.Kind) bool {
	return i >= 0 && i < len(s.toks) && s.toks[i].Kind == k
}

func (s *scanner) upper(i int) bool { return i >= 0 && i < len(s.toks) && s.toks[i].Upper }

// char is the first byte of token i; 0 outside the text.
func (s *scanner) char(i int) byte {
	if i < 0 || i >= len(s.toks) {
		return 0
	}
	return s.text[s.toks[i].Start]
}

func (s *scanner) dash(i int) bool { return dashes.at(s.id(i)) != 0 }

func (s *scanner) possessive(i int) bool { return possessives.at(s.id(i)) != 0 }

func (s *scanner) unitIs(i int, g Grain) bool { return units.at(s.id(i)) == int(g) }

// goesOn reports whether token i is a word that makes what stands before it a part of a longer phrase, and not one that closes it off.
func (s *scanner) goesOn(i int) bool {
	return s.kind(i, token.Word) && closers.at(s.id(i)) == 0
}

// number is the digit run at i and its length; length 0 when there is none (or it is longer than 8 digits).
func (s *scanner) number(i int) (value, length int) {
	if !s.kind(i, token.Number) || s.taken[i] {
		return 0, 0
	}
	t := s.toks[i]
	length = int(t.End - t.Start)
	if length > 8 {
		return 0, 0
	}
	for _, c := range []byte(s.text[t.Start:t.End]) {
		value = value*10 + int(c-'0')
	}
	return value, length
}

// sealed reports whether the digit run that ends before token i ends there: not "3,000", "3.5", "3%", "3a", "3:1", "3/4".
func (s *scanner) sealed(i int) bool {
	if !s.glued(i) {
		return true
	}
	switch c := s.text[s.toks[i].Start]; c {
	case ',', '.', ':', '/', '-':
		return !s.glued(i+1) || !s.kind(i+1, token.Number)
	case '%', '$', '+', '*', '_', '=', '#', '@', '&':
		return false
	default:
		return s.toks[i].Kind == token.Sign || possessives.at(s.toks[i].ID) != 0
	}
}

// open reports whether a digit run may begin at token i: not inside "1.2.3", "A-12", "$12", "#5", "x12".
func (s *scanner) open(i int) bool {
	if !s.glued(i) || s.second && s.id(i-1) == slash {
		return true
	}
	switch s.text[s.toks[i-1].Start] {
	case '(', '[', '"', '\'', ',', ';', '>', '*', '_', '|', ':', '`':
		return !s.glued(i-1) || !s.kind(i-2, token.Number)
	}
	id := s.toks[i-1].ID
	if id == stop { // sentences glued together
		return s.kind(i-2, token.Word) && s.glued(i-1) && s.toks[i-2].End-s.toks[i-2].Start > 3
	}
	return opening.at(id) != 0 || dashes.at(id) != 0 && (!s.glued(i-1) || s.kind(i-2, token.Word))
}
