package rules

import (
	"fmt"
	"slices"
)

// Ignore is silence about facts, or checks that need none, in some files: a [[check.ignore]] of a fact file.
type Ignore struct {
	IDs    []string // of facts and checks
	Files  []string // globs
	Reason string

	Path string // the fact file
	Line int    // where it begins in it, from 1
}

// Covers reports whether it asks for silence about a fact, or a check, in a file.
func (i *Ignore) Covers(id, path string) bool {
	return slices.Contains(i.IDs, id) && matches(i.Files, path)
}

// Ignored is the first Ignore that asks for silence about a fact, or a check, in a file; nil if none does.
func (s *Settings) Ignored(id, path string) *Ignore {
	for i := range s.Ignores {
		if s.Ignores[i].Covers(id, path) {
			return &s.Ignores[i]
		}
	}
	return nil
}

// ignore is an Ignore while its file is read.
type ignore struct {
	Ignore
	ids []element
}

// ignoreKeys are the keys of [[check.ignore]]; all of them are required.
var ignoreKeys = []key[*ignore]{
	{"facts", func(e entry, i *ignore) {
		for _, x := range e.texts(`["listen-port"]`) {
			i.IDs, i.ids = append(i.IDs, x.text), append(i.ids, x)
		}
	}},
	{"files", func(e entry, i *ignore) { i.Files = e.globs() }},
	{"reason", func(e entry, i *ignore) { i.Reason, _ = e.text(`write reason = "Old editions, kept as they were."`) }},
}

// readIgnores reads every [[check.ignore]].
func readIgnores(e entry, s *settings) {
	tables, ok := e.value.([]map[string]any)
	if !ok {
		e.wrongType("tables", "write [[check.ignore]] on a line of its own, and facts, files and reason below it")
		return
	}
	for i, t := range tables {
		n := e.node.item(i)
		read := ignore{Ignore: Ignore{Path: e.file.source.Path, Line: e.file.source.Position(n.key.Start).Line}}
		walk(e.file, n, t, ignoreKeys, &read, "[[check.ignore]]")
		for _, k := range ignoreKeys {
			if _, ok := t[k.name]; !ok && !e.file.broken {
				e.file.wrong(n.key, "this has no `"+k.name+"`", "every [[check.ignore]] says which facts, in which files, and for what reason")
			}
		}
		s.ignores = append(s.ignores, read)
	}
}

// judgeIgnores reports ids that neither a fact nor a check has, in all files together.
func judgeIgnores(files []*file) {
	if !slices.ContainsFunc(files, func(f *file) bool { return len(f.settings.ignores) > 0 }) {
		return
	}
	names := slices.Clone(checkNames)
	for _, f := range files {
		for _, fact := range f.facts {
			names = append(names, fact.ID)
		}
	}
	for _, f := range files {
		for _, i := range f.settings.ignores {
			for _, x := range i.ids {
				if !slices.Contains(names, x.text) {
					f.wrong(x.node.value, fmt.Sprintf("no fact and no check is called %q", x.text), nearestOf(x.text, names))
				}
			}
		}
	}
}
