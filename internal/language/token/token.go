// Package token cuts text into words, digit runs and signs, and into sentences.
//
// Tokens carry byte spans and the identity of their word when some recogniser knows it, so that no stage after this one
// looks at letters again.
package token

import (
	"strings"
	"sync"
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"github.com/steadfact/steadfact/internal/source"
)

// Kind tells what a token is made of.
type Kind uint8

const (
	Word   Kind = iota // letters, with apostrophes and underscores inside; "U.S." and "p.m." are one word; "'s" and "'ll" are words of their own
	Number             // a run of ASCII digits
	Sign               // any one other character that is not white space
)

// ID is a word of the vocabulary; 0 is every word that no table knows.
type ID uint32

// Token is one word, digit run or sign.
type Token struct {
	Start, End int32 // byte offsets in the text
	ID         ID    // for Word and Sign tokens
	Kind       Kind
	Space      bool // white space (or the start of the text) stands before it
	Upper      bool // its first letter is a capital
	Caps       bool // all its letters are capitals
}

// Span is the token's place in the text.
func (t Token) Span() source.Span { return source.Span{Start: int(t.Start), End: int(t.End)} }

// Of is the token as it is written.
func (t Token) Of(text string) string { return text[t.Start:t.End] }

var vocabulary = Words[ID]{slots: make([]slot[ID], atStart)}

// atStart is how many slots the words take that are not entered Later.
const atStart = 1 << 13

// signs is the vocabulary of the signs of ASCII.
var signs [utf8.RuneSelf]ID

// Intern adds a lower-case word or a sign to the vocabulary and returns its identity. It is called from package-level
// variables and what is entered Later only: the vocabulary must not change once texts are read. A typographic apostrophe is written
// as ' here.
func Intern(word string) ID {
	id, ok := vocabulary.Find(word)
	if !ok {
		id = ID(vocabulary.Len() + 1)
		vocabulary.Put(word, id)
		if len(word) == 1 && word[0] < utf8.RuneSelf {
			signs[word[0]] = id
		}
	}
	return id
}

// late are the large tables that are entered when the first text is read, for a run that reads none shall not wait for them.
var late struct {
	tables []func()
	once   sync.Once
	done   atomic.Bool // asked of every text: quicker than once
}

// Later has a large table of words entered into the vocabulary before the first text is read, and not before: behind the words that
// all others know, so that the tables indexed by their identities stay small. It is called from package-level variables only.
func Later(enter func()) bool {
	late.tables = append(late.tables, enter)
	return true
}

// complete makes the vocabulary whole.
func complete() {
	late.once.Do(func() {
		for _, enter := range late.tables {
			enter()
		}
		late.done.Store(true)
	})
}

// Lookup is the identity of a word or sign as it may stand in a text; 0 when no table knows it.
func Lookup(word string) ID {
	if !late.done.Load() {
		complete()
	}
	return lookup(word)
}

func lookup(word string) ID {
	var buf [maxWord]byte
	n, ok := fold(buf[:], word)
	if !ok {
		return 0
	}
	id, _ := vocabulary.Find(string(buf[:n]))
	return id
}

const maxWord = 48 // no word of a table is longer

// fold writes the lower-case form of a word, with straight apostrophes, into buf.
func fold(buf []byte, word string) (int, bool) {
	n := 0
	for i := 0; i < len(word); {
		if n+utf8.UTFMax > len(buf) {
			return 0, false
		}
		c := word[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			buf[n] = c
			n++
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(word[i:])
		if r == '’' || r == '´' {
			r = '\''
		}
		n += utf8.EncodeRune(buf[n:], unicode.ToLower(r))
		i += size
	}
	return n, true
}

// Tokenize appends the tokens of text to buf and returns it.
func Tokenize(text string, buf []Token) []Token {
	if !late.done.Load() {
		complete()
	}
	return Cut(text, buf)
}

// Cut is Tokenize for the words of a table, while the vocabulary is being made.
func Cut(text string, buf []Token) []Token {
	space := true
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		switch {
		case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff':
			space = true
			i += size
			continue
		case '0' <= r && r <= '9':
			end := i + 1
			for end < len(text) && '0' <= text[end] && text[end] <= '9' {
				end++
			}
			buf = append(buf, Token{Start: int32(i), End: int32(end), Kind: Number, Space: space})
			i = end
		case letter(r) || apostrophe(r) && clitic(text[i+size:], space) > 0:
			t, ok := plainWord(text, i, space)
			if !ok {
				t = newWord(text, i, wordEnd(text, i), space)
			}
			buf = append(buf, t)
			i = int(t.End)
		case size == 1 && r < utf8.RuneSelf:
			buf = append(buf, Token{Start: int32(i), End: int32(i + 1), ID: signs[r], Kind: Sign, Space: space})
			i++
		default:
			buf = append(buf, Token{Start: int32(i), End: int32(i + size), ID: lookup(text[i : i+size]), Kind: Sign, Space: space})
			i += size
		}
		space = false
	}
	return buf
}

// plainWord reads a word of ASCII letters in one go; it is not ok where an apostrophe, a full stop inside or another alphabet needs
// a closer look.
func plainWord(text string, i int, space bool) (t Token, ok bool) {
	var folded [maxWord]byte
	t = Token{Start: int32(i), Kind: Word, Space: space}
	n, letters, capitals := 0, 0, 0
	for ; i+n < len(text); n++ {
		c := text[i+n]
		switch {
		case 'a' <= c && c <= 'z':
			letters++
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
			t.Upper = t.Upper || letters == 0
			letters++
			capitals++
		case c == '_':
		case c == '\'' || c >= utf8.RuneSelf || c == '.' && n == 1:
			return t, false
		default:
			return t.known(folded[:], n, letters, capitals), true
		}
		if n == maxWord-utf8.UTFMax {
			return t, false
		}
		folded[n] = c
	}
	return t.known(folded[:], n, letters, capitals), true
}

// known gives a plain word its end, its identity and the case of its letters.
func (t Token) known(folded []byte, n, letters, capitals int) Token {
	t.ID, _ = vocabulary.Find(string(folded[:n]))
	t.End, t.Caps = t.Start+int32(n), letters > 0 && capitals == letters
	return t
}

func newWord(text string, start, end int, space bool) Token {
	t := Token{Start: int32(start), End: int32(end), Kind: Word, Space: space, ID: lookup(text[start:end])}
	first, caps, letters := true, true, 0
	for _, r := range text[start:end] {
		if !unicode.IsLetter(r) {
			continue
		}
		upper := unicode.IsUpper(r)
		if first {
			t.Upper, first = upper, false
		}
		caps = caps && upper
		letters++
	}
	t.Caps = caps && letters > 0
	return t
}

// wordEnd finds where the word that starts at i ends.
func wordEnd(text string, i int) int {
	r, size := utf8.DecodeRuneInString(text[i:])
	if apostrophe(r) {
		return i + size + clitic(text[i+size:], false)
	}
	if end := initials(text, i); end > 0 {
		return end
	}
	for i < len(text) {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		if apostrophe(r) {
			rest := text[i+size:]
			next, _ := utf8.DecodeRuneInString(rest)
			if clitic(rest, false) > 0 || !letter(next) {
				return i
			}
		} else if !letter(r) {
			return i
		}
		i += size
	}
	return i
}

// initials reads "U.S.", "a.m.", "e.g.": single letters, each with its full stop (the last one may lack it).
func initials(text string, i int) int {
	n := 0
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) {
			break
		}
		after := i + size
		if after >= len(text) || text[after] != '.' {
			next, _ := utf8.DecodeRuneInString(text[after:])
			if n > 0 && (after >= len(text) || !letter(next)) {
				return after
			}
			break
		}
		i = after + 1
		n++
	}
	if n < 2 {
		return 0
	}
	return i
}

func letter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '_'
	}
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsMark(r))
}

// apostrophe reports whether a sign is an apostrophe; an acute accent is one that was typed on another keyboard.
func apostrophe(r rune) bool { return r == '\'' || r == '’' || r == '´' }

// clitic is how many bytes behind an apostrophe are a word that leans on the one before it: the "s" of a possessive (or of "1990's"), or an
// auxiliary, "they're"; 0 for none. Behind white space it can only be the "s".
func clitic(rest string, space bool) int {
	for _, c := range clitics {
		n := len(c)
		if len(rest) < n || !strings.EqualFold(rest[:n], c) || space && c != "s" {
			continue
		}
		next, _ := utf8.DecodeRuneInString(rest[n:])
		if len(rest) == n || !letter(next) && !('0' <= next && next <= '9') {
			return n
		}
	}
	return 0
}

// clitics are what may stand behind the apostrophe.
var clitics = [...]string{"s", "re", "ve", "ll", "m"}
