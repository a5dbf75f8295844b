package checker

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// DirectiveRule is the rule of findings about directives.
const DirectiveRule = "directive"

// silence takes out the findings that the document's directives or the fact base's settings silence, and reports the directives
// that are of no use: those with a mistake, for facts that nobody knows, and those that silence nothing.
func (p *pass) silence() {
	used := map[int]bool{}
	p.result.Findings = slices.DeleteFunc(p.result.Findings, func(f Finding) bool {
		by := p.silencers(f.ID(), f.Span)
		for _, i := range by {
			used[i] = true
		}
		silent := len(by) > 0 || p.Base.Settings.Ignored(f.ID(), f.Path) != nil
		if silent {
			p.result.Silenced = append(p.result.Silenced, f)
		}
		return silent
	})
	for i, d := range p.doc.Directives {
		if !used[i] && !rules.OfChange(d.ID) { // what a change would bring is not known here
			p.result.Findings = append(p.result.Findings, p.useless(d))
		}
	}
}

// silencers are the directives that silence a fact, or a check, at a place of the source.
func (p *pass) silencers(id string, at source.Span) (found []int) {
	for i, d := range p.doc.Directives {
		if d.Mistake == "" && d.ID == id && d.Scope.Overlaps(at) {
			found = append(found, i)
		}
	}
	return found
}

// silenced is the reason given for silence about a fact at a place of the source, "" if nothing asks for it.
func (p *pass) silenced(id string, at source.Span) string {
	if by := p.silencers(id, at); len(by) > 0 {
		return p.doc.Directives[by[0]].Reason
	}
	if i := p.Base.Settings.Ignored(id, p.doc.Source.Path); i != nil {
		return i.Reason
	}
	return ""
}

// useless reports a directive that silences nothing. It does no harm, so that it is told of and never fails a run by itself.
func (p *pass) useless(d document.Directive) Finding {
	message := d.Mistake
	if message == "" {
		message = "this directive silences nothing: nothing there contradicts " + d.ID
		if known, help := p.Base.Named(d.ID); !known {
			message = fmt.Sprintf("no fact and no check is called %s: %s", d.ID, help)
		}
	}
	f := Finding{
		Rule: DirectiveRule, Kind: DirectiveRule, Severity: rules.Notice, Aside: true, Path: p.doc.Source.Path, Span: d.Span,
		Start: p.doc.Source.Position(d.Start), End: p.doc.Source.Position(d.End), Found: d.Of(p.doc.Source.Text), Message: message,
	}
	f.Sentence = strings.Join(strings.Fields(f.Found), " ")
	f.Fingerprint = Fingerprint(f)
	return f
}

// Idle reports the settings that ask for silence and silenced nothing in the result of checking everything.
func Idle(base *rules.Base, all *Result) []Finding {
	var out []Finding
	for _, i := range base.Settings.Ignores {
		for _, id := range i.IDs {
			if rules.OfChange(id) || slices.ContainsFunc(all.Silenced, func(f Finding) bool { return f.ID() == id && i.Covers(id, f.Path) }) {
				continue
			}
			at := source.Position{Line: i.Line, Column: 1}
			f := Finding{
				Rule: DirectiveRule, Kind: DirectiveRule, Severity: rules.Notice, Aside: true, Path: i.Path, Start: at, End: at, Found: id,
				Message: "this [[check.ignore]] silences nothing about " + id, Sentence: strings.Join(i.Files, " "),
			}
			f.Fingerprint = Fingerprint(f)
			out = append(out, f)
		}
	}
	return out
}
