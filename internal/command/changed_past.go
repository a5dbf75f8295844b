package command

import (
	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/internal/workspace"
	"github.com/steadfact/steadfact/rules"
)

// earlierBase is the fact base as it was. Where there was none, or one with mistakes, every fact is new.
func earlierBase(c *check, facts *rules.Base, changes *workspace.Changes) *rules.Base {
	base, err := rules.Load(changes.Past, factFiles(changes.Past, c.Facts, c.Paths)...)
	if err != nil || len(base.Files) == 0 {
		return &rules.Base{Settings: facts.Settings}
	}
	return base
}

// past is what the repository was.
type past struct {
	replaced  []*document.Document // those that are gone or otherwise now
	findings  []checker.Finding    // of these and of those that were wanted
	supported []checker.Support    // of those that are gone or otherwise now
}

// past holds the documents as they were against the facts as they were: those that were replaced since, and of the others those that
// are wanted.
func (r *run) past(c *check, base *rules.Base, changes *workspace.Changes, wanted func(path string) bool) (p past, err error) {
	var kept, replaced []string
	for _, path := range changes.Past.List(workspace.Request{Dir: r.Dir, Paths: c.Paths, Files: base.Settings.Files, Exclude: base.Settings.Exclude}) {
		switch {
		case changes.Replaced(path):
			replaced = append(replaced, path)
		case wanted(path):
			kept = append(kept, path)
		}
	}
	texts, err := changes.Past.Read(replaced)
	if err != nil {
		return p, err
	}
	for i, text := range texts {
		p.replaced = append(p.replaced, r.document(source.New(replaced[i], text), c.Date))
	}
	compiled := checker.New(base)
	results := make([]*checker.Result, len(replaced)+len(kept))
	each(len(results), c.number(), func(i int) {
		doc := &document.Document{Source: source.New("", "")}
		if i < len(replaced) {
			doc = p.replaced[i]
		} else if src, err := r.source(kept[i-len(replaced)]); err == nil { // what cannot be read now brings no finding
			doc = r.document(src, c.Date)
		}
		results[i] = compiled.Check(doc)
	})
	p.findings, p.supported = checker.Merge(results...).Findings, checker.Merge(results[:len(replaced)]...).Supported
	return p, nil
}
