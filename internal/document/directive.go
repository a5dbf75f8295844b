package document

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/source"
)

// Directive is a comment by which a document asks for silence about one fact or check, and says why:
//
//	<!-- steadfact-ignore listen-port: the old server -->       the block it stands in, or else the next one
//	<!-- steadfact-ignore-line listen-port: the old server -->  its line
//	<!-- steadfact-off listen-port: the old server -->          all that follows, up to steadfact-on
//
// A comment that names several, with commas between them, is as many directives.
type Directive struct {
	source.Span        // the comment
	ID          string // the fact, or the check that needs no facts
	Reason      string
	Scope       source.Span // where it asks for silence, in the source
	Mistake     string      // what is wrong with it, "" for nothing; a directive with a mistake silences nothing
}

// directiveForm is what a directive looks like.
const directiveForm = "<!-- steadfact-ignore FACT: reason -->"

// directives reads the comments that are directives.
func (d *Document) directives() {
	var off []int // the directives that steadfact-on may end
	for _, c := range d.Comments {
		body, ok := directiveBody(c.Of(d.Source.Text))
		if !ok {
			continue
		}
		verb, words := body, ""
		if i := strings.IndexFunc(body, isBlank); i >= 0 {
			verb, words = body[:i], strings.TrimSpace(body[i:])
		}
		switch verb {
		case "ignore":
			d.direct(c, words, Directive{Scope: c.block})
		case "ignore-line":
			d.direct(c, words, Directive{Scope: d.Source.Lined(c.Span)})
		case "off":
			first := len(d.Directives)
			d.direct(c, words, Directive{Scope: source.Span{Start: c.End, End: len(d.Source.Text)}})
			for i := first; i < len(d.Directives); i++ {
				off = append(off, i)
			}
		case "on":
			off = d.turnOn(c, words, off)
		default:
			d.mistake(c, "there is no directive steadfact-"+verb+": use steadfact-ignore, steadfact-ignore-line, steadfact-off or steadfact-on")
		}
	}
}

// directiveBody is what a comment says behind "steadfact-".
func directiveBody(comment string) (string, bool) {
	for _, brackets := range [...][2]string{{"<!--", "-->"}, {"{/*", "*/}"}} {
		if body, ok := strings.CutPrefix(comment, brackets[0]); ok {
			return strings.CutPrefix(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(body), brackets[1])), "steadfact-")
		}
	}
	return "", false
}

// direct adds a directive like the one given for each id that the words name.
func (d *Document) direct(c Comment, words string, like Directive) {
	names, reason := splitReason(words)
	ids := split(names)
	switch {
	case len(ids) == 0:
		d.mistake(c, "this directive does not say which fact: write "+directiveForm)
		return
	case reason == "":
		d.mistake(c, "this directive gives no reason: write "+strings.Replace(directiveForm, "FACT", strings.Join(ids, ", "), 1))
		return
	}
	like.Span, like.Reason = c.Span, reason
	for _, like.ID = range ids {
		d.Directives = append(d.Directives, like)
	}
}

// splitReason cuts "a, b: reason" in two at the first colon before white space or the end; an id may have a colon in it.
func splitReason(words string) (names, reason string) {
	for i, r := range words {
		if r == ':' && (i+1 == len(words) || isSpace(words[i+1])) {
			return words[:i], strings.Join(strings.Fields(words[i+1:]), " ")
		}
	}
	return words, ""
}

// split reads ids with commas or blanks between them.
func split(names string) []string {
	return strings.FieldsFunc(names, func(r rune) bool { return r == ',' || isBlank(r) })
}

func isBlank(r rune) bool { return r < 0x80 && isSpace(byte(r)) }

// turnOn ends what steadfact-off began, for the facts that are named, or for all, and returns what goes on.
func (d *Document) turnOn(c Comment, words string, off []int) (still []int) {
	names, _ := splitReason(words)
	ids := split(names)
	for _, i := range off {
		if len(ids) > 0 && !slices.Contains(ids, d.Directives[i].ID) {
			still = append(still, i)
			continue
		}
		d.Directives[i].Scope.End = c.Start
	}
	if len(still) == len(off) {
		d.mistake(c, "there is nothing to switch on again: no steadfact-off before it")
	}
	return still
}

func (d *Document) mistake(c Comment, text string) {
	d.Directives = append(d.Directives, Directive{Span: c.Span, Mistake: text})
}
