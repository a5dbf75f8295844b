package retrieve

import "github.com/steadfact/steadfact/internal/language/token"

// skim is bag without cutting the text into tokens and sentences: what stands between two white spaces is a word and signs
// around it, nearly always, and no word and no end of a sentence is told by what is behind the next white space, except whether
// a sentence ends with a full stop. Whether it does matters only where a name may go on behind it. skim is not ok where it
// cannot tell.
func (s *Scan) skim(b *Bag, text string) (ok bool) {
	s.torn = false
	for i := 0; i < len(text); {
		if kinds[text[i]] == aSpace {
			i++
			continue
		}
		end := i + 1
		for end < len(text) && kinds[text[end]] != aSpace {
			end++
		}
		if piece := text[i:end]; !s.simple(b, piece) && !s.intricate(b, piece) {
			s.endRun(b)
			return false
		}
		s.stopped = s.stopped || s.run > 0 && text[end-1] == '.'
		i = end
	}
	s.endRun(b)
	return !s.torn
}

// simple adds to a bag what a piece tells that is a word of ASCII letters with signs around it, or signs only.
func (s *Scan) simple(b *Bag, piece string) bool {
	first := 0
	for first < len(piece) && kinds[piece[first]] >= aStop {
		first++
	}
	last := first
	for last < len(piece) && kinds[piece[last]] == aLetter {
		last++
	}
	for i := last; i < len(piece); i++ {
		if kinds[piece[i]] < aStop {
			return false
		}
	}
	s.signs(b, piece[:first])
	if first < last {
		s.take(s.recalled(piece[first:last]), b)
	}
	s.signs(b, piece[last:])
	return true
}

// signs ends a name where one of the signs does.
func (s *Scan) signs(b *Bag, signs string) {
	for i := range len(signs) {
		if kinds[signs[i]] == aSign {
			s.endRun(b)
			return
		}
	}
}

// intricate adds to a bag what any other piece tells. It is not ok when there is white space inside, of another alphabet.
func (s *Scan) intricate(b *Bag, piece string) (ok bool) {
	s.toks = token.Tokenize(piece, s.toks[:0])
	for i := 1; i < len(s.toks); i++ {
		if s.toks[i].Space {
			return false
		}
	}
	s.sentences = token.Sentences(piece, s.toks, s.sentences[:0])
	for i, at := range s.sentences {
		if i > 0 {
			s.endRun(b)
		}
		s.gather(b, piece, s.toks[at.First:at.Last])
	}
	return true
}

// kind is what a byte may be part of.
type kind uint8

const (
	aSpace  kind = iota // white space
	aLetter             // an ASCII letter
	another             // what a word may have besides, and all that is not ASCII
	aStop               // a sign that may stand within a name
	aSign               // any other sign
)

var kinds = func() (k [256]kind) {
	for c := range k {
		switch b := byte(c); {
		case b == ' ' || '\t' <= b && b <= '\r':
			k[c] = aSpace
		case 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z':
			k[c] = aLetter
		case b == '_' || b == '\'' || '0' <= b && b <= '9' || b >= 0x80:
			k[c] = another
		case b == '.' || b == '-':
			k[c] = aStop
		default:
			k[c] = aSign
		}
	}
	return k
}()
