package rules

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/internal/source"
)

// fileKeys are the tables of a fact file.
var fileKeys = []key[*file]{
	{"facts", readShortFacts},
	{"fact", readLongFacts},
	{"aliases", readAliases},
	{"check", func(e entry, f *file) {
		if t, ok := e.table("write [check] on a line of its own, and the settings below it"); ok {
			walk(f, e.node, t, checkKeys, &f.settings, "[check]")
		}
	}},
}

// factKeys are the keys of a [[fact]].
var factKeys = []key[*Fact]{
	{"id", func(e entry, f *Fact) {
		if s, ok := e.text(`write id = "listen-port"`); ok {
			f.ID = s
			e.file.judgeID(s, e.node.value)
		}
	}},
	{"statement", func(e entry, f *Fact) {
		f.Line = e.file.source.Position(e.node.value.Start).Line
		if s, ok := e.sentence(); ok {
			f.Statements = append([]Statement{s}, f.Statements...)
		}
	}},
	{"also", readAlso},
	{"valid", readValid},
	{"tolerance", func(e entry, f *Fact) { f.Tolerance = e.tolerance() }},
	{"require", func(e entry, f *Fact) { f.Require = e.words() }},
	{"unless", func(e entry, f *Fact) { f.Unless = e.words() }},
	{"severity", func(e entry, f *Fact) { f.Severity = e.severity(Notice) }},
	{"files", func(e entry, f *Fact) { f.Files = e.globs() }},
	{"note", func(e entry, f *Fact) { f.Note, _ = e.text(`write note = "Counted without contractors."`) }},
	{"source", func(e entry, f *Fact) { f.Source, _ = e.text(`write source = "https://example.org/briefing"`) }},
	{"review_by", func(e entry, f *Fact) {
		if s, ok := e.date(); ok {
			f.ReviewBy = s.from
		}
	}},
}

// validKeys are the keys of a fact's valid.
var validKeys = []key[*Period]{
	{"from", func(e entry, p *Period) {
		if s, ok := e.date(); ok {
			p.From = s.from
		}
	}},
	{"until", func(e entry, p *Period) {
		if s, ok := e.date(); ok {
			p.Until = s.until
		}
	}},
}

// readShortFacts reads [facts]: an id and one sentence each.
func readShortFacts(e entry, f *file) {
	t, ok := e.table("write [facts] on a line of its own, and id = \"sentence\" below it")
	if !ok {
		return
	}
	f.inParts(len(e.node.names), func(part *file, i int) {
		id := e.node.names[i]
		entry{part, id, e.node.fields[id], t[id]}.shortFact()
	})
}

// shortFact reads one of [facts].
func (e entry) shortFact() {
	fact := &Fact{ID: strings.Clone(e.name), Path: e.file.source.Path, Line: e.file.source.Position(e.node.value.Start).Line}
	if _, text := e.value.(string); !text {
		e.wrongType("a sentence in quotes", shortHelp(e))
		return
	}
	e.file.judgeID(e.name, e.node.key)
	s, _ := e.sentence()
	fact.Statements = []Statement{s}
	e.file.facts = append(e.file.facts, placed{fact, e.node.key})
}

// shortHelp is what to do about something in [facts] that is no sentence.
func shortHelp(e entry) string {
	if t, ok := e.value.(map[string]any); ok && len(e.node.names) > 0 {
		if _, text := t[e.node.names[0]].(string); text && !slices.ContainsFunc(factKeys, func(k key[*Fact]) bool { return t[k.name] != nil }) {
			return fmt.Sprintf("an id with a dot in it stands in quotes: %q", e.name+"."+e.node.names[0])
		}
	}
	return "to say more about a fact, write it as a [[fact]] with id and statement"
}

// readLongFacts reads every [[fact]].
func readLongFacts(e entry, f *file) {
	var tables []map[string]any
	switch v := e.value.(type) {
	case []map[string]any:
		tables = v
	case []any:
		for _, x := range v {
			if t, ok := x.(map[string]any); ok {
				tables = append(tables, t)
				continue
			}
			e.wrongType("tables", "write [[fact]] on a line of its own, and its keys below it")
			return
		}
	case map[string]any:
		e.wrong("a fact's table is written with two brackets", "write [[fact]] on a line of its own, and its keys below it")
		f.longFact(e.node, v)
	default:
		e.wrongType("tables", "write [[fact]] on a line of its own, and its keys below it")
	}
	f.inParts(len(tables), func(part *file, i int) { part.longFact(e.node.item(i), tables[i]) })
}

func (f *file) longFact(n *node, t map[string]any) {
	fact := &Fact{Path: f.source.Path, Line: f.source.Position(n.key.Start).Line}
	walk(f, n, t, factKeys, fact, "a fact")
	for _, required := range []string{"id", "statement"} {
		if _, ok := t[required]; !ok && !f.broken && !misspelt(n.names, required) {
			f.wrong(n.key, "this fact has no `"+required+"`", "every [[fact]] has an id and a statement")
		}
	}
	for _, w := range fact.Require {
		if slices.Contains(fact.Unless, w) {
			f.wrong(n.fields["unless"].value, fmt.Sprintf("%q is in `require` and in `unless`, so no sentence is about this fact", w), "leave it out of one of them")
		}
	}
	id := n.key
	if where, ok := n.fields["id"]; ok {
		id = where.value
	}
	f.facts = append(f.facts, placed{fact, id})
}

// misspelt reports whether one of the keys was meant to be the required one: it has been told already.
func misspelt(keys []string, required string) bool {
	known := make([]string, len(factKeys))
	for i, k := range factKeys {
		known[i] = k.name
	}
	return slices.ContainsFunc(keys, func(k string) bool { return !slices.Contains(known, k) && nearest(k, known) == required })
}

// readAlso reads the other wordings of a fact.
func readAlso(e entry, f *Fact) {
	for _, x := range e.texts(`["The contingent numbers [900]."]`) {
		if s, ok := (entry{e.file, e.name, x.node, x.text}).sentence(); ok {
			f.Statements = append(f.Statements, s)
		}
	}
}

// sentence reads a statement; its mistakes are placed inside it.
func (e entry) sentence() (Statement, bool) {
	text, ok := e.value.(string)
	if !ok {
		e.wrongType("a sentence in quotes", `write one sentence, as in "The server listens on port [8080]."`)
		return Statement{}, false
	}
	s, flaws := parseStatement(text)
	for _, flaw := range flaws {
		place := e.node.inside(e.file.source.Text, flaw.Span)
		if flaw.Len() == len(text) {
			place = e.node.value
		}
		m := at(e.file.source, place, flaw.message, flaw.help)
		m.Err = flaw.err
		e.file.mistakes = append(e.file.mistakes, m)
	}
	return s, len(flaws) == 0
}

// readValid reads the time a fact speaks of.
func readValid(e entry, f *Fact) {
	const help = "write valid = { from = 2021-12-09, until = 2025-09-30 }, or one of the two"
	t, ok := e.table(help)
	if !ok {
		return
	}
	if len(t) == 0 {
		e.wrong("`valid` is empty", help)
	}
	walk(e.file, e.node, t, validKeys, &f.Valid, "`valid`")
	if v := f.Valid; !v.From.IsZero() && !v.Until.IsZero() && !v.From.Before(v.Until) {
		e.wrong("`valid` ends before it begins", "the fact holds from the first day to the last: swap them, or mend one")
	}
}

// words reads a list of words or phrases.
func (e entry) words() []string {
	var out []string
	for _, x := range e.texts(`["Iraq"]`) {
		out = append(out, strings.Join(strings.Fields(x.text), " "))
	}
	return out
}

// severity reads the name of a severity, up to the last that is allowed here.
func (e entry) severity(last Severity) Severity {
	var names []string
	for s := Error; s <= last; s++ {
		names = append(names, s.String())
	}
	name, ok := e.text("use " + strings.Join(names, ", "))
	if !ok {
		return Error
	}
	if s, err := ParseSeverity(name); err == nil && s <= last {
		return s
	}
	e.wrong(fmt.Sprintf("%q is not a severity here", name), didYouMean(name, names))
	return Error
}

// judgeID reports an id that directives and reports could not name.
func (f *file) judgeID(id string, place source.Span) {
	odd := func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("-_.:/", r)
	}
	switch i := strings.IndexFunc(id, odd); {
	case id == "":
		f.wrong(place, "this id is empty", `write a short name, as in "listen-port"`)
	case i >= 0:
		f.wrong(place, fmt.Sprintf("the id %q has a %s in it", id, characterName([]rune(id[i:])[0])),
			"use letters, digits and hyphens: "+slug(id, odd))
	}
}

func characterName(r rune) string {
	if unicode.IsSpace(r) {
		return "blank"
	}
	return fmt.Sprintf("%q", r)
}

// slug is an id without its odd characters.
func slug(id string, odd func(rune) bool) string {
	return cmp.Or(strings.ToLower(strings.Join(strings.FieldsFunc(id, odd), "-")), "listen-port")
}
