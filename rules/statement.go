package rules

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/steadfact/steadfact/internal/source"
)

// ParseStatement reads one sentence of the fact language: `About [900] troops are deployed in Syria.` The error is Mistakes
// without a path whose places are in s. When it is ErrNothingHeld, the statement's Text is there and its Held is empty.
//
// Unlike a fact file, a sentence that comes alone may hold a part behind a backslash that is its own, `C:\temp\[main]`: where
// nothing else is held, \[ opens a held part.
func ParseStatement(s string) (Statement, error) {
	statement, flaws := parseStatement(s)
	if len(flaws) == 1 && flaws[0].err != nil && strings.Contains(s, `\[`) {
		r := &statementReader{text: s, plain: true}
		if other, more := r.read(); len(more) == 0 {
			return other, nil
		}
	}
	if len(flaws) == 0 {
		return statement, nil
	}
	src := source.New("", s)
	var mistakes Mistakes
	for _, f := range flaws {
		m := at(src, f.Span, f.message, f.help)
		m.Err = f.err
		mistakes = append(mistakes, m)
	}
	return statement, mistakes
}

// flaw is a mistake inside a text, before it is known where the text stands.
type flaw struct {
	source.Span
	message, help string
	err           error
}

// statementReader takes the brackets out of a sentence.
type statementReader struct {
	text  string
	pos   int
	out   strings.Builder
	held  []Held
	flaws []flaw
	named bool // a letter stands outside the brackets
	plain bool // \[ is a backslash and a bracket
	open  int  // literal brackets that \[ opened: their "]" needs no backslash
}

func parseStatement(text string) (Statement, []flaw) {
	r := &statementReader{text: text}
	return r.read()
}

func (r *statementReader) read() (Statement, []flaw) {
	text := r.text
	r.out.Grow(len(text))
	for r.pos < len(text) {
		switch c := text[r.pos]; {
		case r.escape() != "":
			r.open = max(0, r.open+opens(r.escape()))
			r.write(r.escape())
			r.pos += 2
		case c == '[':
			r.bracket()
		case c == ']' && r.open > 0:
			r.open--
			r.write("]")
			r.pos++
		case c == ']':
			r.fault(source.Span{Start: r.pos, End: r.pos + 1}, "this bracket was never opened",
				`put "[" before the held part, or write \] for a bracket that is part of the sentence`)
			r.pos++
		default:
			word := r.word()
			r.named = r.named || strings.ContainsFunc(word, unicode.IsLetter)
			r.write(word)
			r.pos += len(word)
		}
	}
	s := Statement{Text: strings.TrimRight(r.out.String(), " "), Held: r.held}
	return r.finish(s)
}

// finish judges the sentence as a whole.
func (r *statementReader) finish(s Statement) (Statement, []flaw) {
	whole := trimmed(r.text)
	switch {
	case len(r.flaws) > 0:
	case whole.Len() == 0:
		r.fault(source.Span{Start: 0, End: len(r.text)}, "the statement is empty", `write one sentence, as in "The server listens on port [8080]."`)
	case len(s.Held) > 0 && !r.named:
		r.fault(whole, "nothing outside the brackets says what this is about",
			`write a whole sentence, as in "The server listens on port [8080]."`)
	case len(s.Held) == 0:
		r.holdValues(&s, whole)
	}
	return s, r.flaws
}

// holdValues holds every value of a sentence without brackets.
func (r *statementReader) holdValues(s *Statement, whole source.Span) {
	s.Held, r.flaws = unbracketed(s.Text)
	for i := range r.flaws {
		if whole.Of(r.text) != s.Text { // blanks or escapes were taken out: the place is not certain
			r.flaws[i].Span = whole
			continue
		}
		r.flaws[i].Start += whole.Start
		r.flaws[i].End += whole.Start
	}
	if len(s.Held) > 0 {
		return
	}
	if len(r.flaws) == 0 {
		r.fault(whole, ErrNothingHeld.Error(), "put brackets around what no document may contradict: "+bracketSomething(s.Text))
	}
	r.flaws[0].err = ErrNothingHeld
}

// mostFlaws is how many flaws of one statement are told: who mends eight has read it anew.
const mostFlaws = 8

func (r *statementReader) fault(span source.Span, message, help string) {
	if len(r.flaws) == mostFlaws {
		return
	}
	r.flaws = append(r.flaws, flaw{Span: span, message: message, help: help})
}

// escape is the character that an escape at the place stands for: \[, \] and \|. Any other backslash is itself.
func (r *statementReader) escape() string {
	rest := r.text[r.pos:]
	if len(rest) > 1 && rest[0] == '\\' && strings.IndexByte("[]|", rest[1]) >= 0 && !(r.plain && rest[1] == '[') {
		return rest[1:2]
	}
	return ""
}

// opens counts brackets: 1 for an opening one, -1 for a closing one.
func opens(bracket string) int { return map[string]int{"[": 1, "]": -1}[bracket] }

// word is what stands at the place up to the next bracket, backslash or white space, or else one character.
func (r *statementReader) word() string {
	rest := r.text[r.pos:]
	end := strings.IndexFunc(rest, func(c rune) bool { return c == '[' || c == ']' || c == '\\' || unicode.IsSpace(c) })
	switch {
	case end > 0:
		return rest[:end]
	case end < 0:
		return rest
	}
	_, size := utf8.DecodeRuneInString(rest)
	return rest[:size]
}

// write adds a word or a blank to the sentence, white space in runs of one.
func (r *statementReader) write(s string) {
	if strings.TrimSpace(s) != "" {
		r.out.WriteString(s)
		return
	}
	if t := r.out.String(); t != "" && t[len(t)-1] != ' ' {
		r.out.WriteByte(' ')
	}
}

// bracket reads one held part: "[900]", "[Kyiv | Kiev]".
func (r *statementReader) bracket() {
	open := r.pos
	if i := strings.IndexAny(r.text[open+1:], `[]|\\`); i >= 0 && r.text[open+1+i] == ']' { // nearly all of them
		r.pos += i + len("[]")
		r.hold(source.Span{Start: open, End: r.pos}, []string{r.text[open+1 : r.pos-1]}, false)
		return
	}
	var alternatives []string
	var current strings.Builder
	depth, literal, from := 0, 0, len(r.flaws)
	for r.pos < len(r.text) {
		c := r.text[r.pos]
		switch {
		case r.escape() != "":
			literal = max(0, literal+opens(r.escape()))
			current.WriteString(r.escape())
			r.pos++
		case c == ']' && literal > 0:
			literal--
			current.WriteByte(c)
		case c == '[':
			if depth++; depth > 1 {
				r.fault(source.Span{Start: r.pos, End: r.pos + 1}, "brackets inside brackets",
					`a held part holds no other; write \[ for a bracket that is part of it`)
			}
		case c == ']':
			depth--
		case c == '|':
			alternatives = append(alternatives, current.String())
			current.Reset()
		default:
			current.WriteByte(c)
		}
		r.pos++
		if depth == 0 {
			alternatives = append(alternatives, current.String())
			r.hold(source.Span{Start: open, End: r.pos}, alternatives, len(r.flaws) > from)
			return
		}
	}
	r.fault(source.Span{Start: open, End: open + 1}, "this bracket is never closed",
		`put "]" after the held part, or write \[ for a bracket that is part of the sentence`)
}

// hold adds a held part, unless something is wrong with it.
func (r *statementReader) hold(span source.Span, alternatives []string, faulty bool) {
	for i := range alternatives {
		if a := alternatives[i]; strings.ContainsFunc(a, unicode.IsSpace) {
			alternatives[i] = strings.Join(strings.Fields(a), " ")
		}
	}
	switch message, help := judgeHeld(alternatives); {
	case faulty:
		return
	case message != "":
		r.fault(span, message, help)
		return
	case strings.HasPrefix(r.text[r.pos:], "(http"):
		r.fault(span, "this is a Markdown link", `in a fact, brackets hold a value: leave the address out, and put it under "source"`)
		return
	}
	start := r.out.Len()
	r.out.WriteString(alternatives[0])
	alternatives[0] = r.out.String()[start:] // not the text that was read, which need not stay
	r.held = append(r.held, Held{Span: source.Span{Start: start, End: r.out.Len()}, Alternatives: alternatives, Bracketed: true})
}

// judgeHeld says what is wrong with the inside of a pair of brackets; "" when nothing is.
func judgeHeld(alternatives []string) (message, help string) {
	for i, a := range alternatives {
		switch {
		case a == "" && len(alternatives) == 1:
			return "nothing stands between the brackets", `write the held part between them, as in "[2014]"`
		case a == "":
			return "one of the alternatives is empty", `write what is right on both sides of each "|", as in "[Kyiv | Kiev]"; \| is a plain bar`
		case slices.Contains(alternatives[:i], a):
			return fmt.Sprintf("the alternative %q stands here twice", a), "leave one of them out"
		}
		if message, help = unreadable(a); message != "" {
			return message, help
		}
	}
	return "", ""
}

// trimmed is the span of a text without the blanks around it.
func trimmed(text string) source.Span {
	start := len(text) - len(strings.TrimLeft(text, " \t\r\n"))
	return source.Span{Start: start, End: start + len(strings.TrimSpace(text))}
}
