package rules

import (
	"github.com/bmatcuk/doublestar/v4"

	"github.com/steadfact/steadfact/internal/source"
)

// settings is the [check] table of one file.
type settings struct {
	Settings
	failOn  *stated
	base    *stated
	checks  map[string]stated
	include []element
	ignores []ignore
}

// stated is the value of a setting and where it stands.
type stated struct {
	span  source.Span
	place string
	level Severity
	on    bool
	text  string
}

// The checks of what a change does to statements elsewhere.
const (
	ChangedFact  = "changed-fact"  // a notice on a fact that the change made documents contradict
	ChangedValue = "changed-value" // a finding on a statement that agreed with a fact until the change put another value into it
	StaleCopy    = "stale-copy"    // a notice on a value that was changed, while other statements that say the same still have the old one
)

// OfChange reports whether a check speaks only of changes, so that it is silent when everything is checked.
func OfChange(check string) bool {
	return check == ChangedFact || check == ChangedValue || check == StaleCopy
}

// checkNames are the checks that need no facts, in the order of the documentation.
var checkNames = []string{"weekday", "impossible-date", "reversed-range", "spelled-number", "list-count", "arithmetic", ChangedFact, ChangedValue, StaleCopy}

// defaultFiles are the documents that are checked when nothing is said.
var defaultFiles = []string{"**/*.md", "**/*.markdown", "**/*.txt"}

// checkKeys are the keys of [check].
var checkKeys = append([]key[*settings]{
	{"files", func(e entry, s *settings) { s.Files = e.globs() }},
	{"exclude", func(e entry, s *settings) { s.Exclude = e.globs() }},
	{"include", func(e entry, s *settings) { s.include = e.includes() }},
	{"ignore", readIgnores},
	{"baseline", func(e entry, s *settings) {
		if text, ok := e.text(`write baseline = "steadfact-baseline.jsonl"`); ok {
			s.base = &stated{span: e.node.value, place: e.file.position(e.node.value), text: text}
		}
	}},
	{"fail_on", func(e entry, s *settings) {
		s.failOn = &stated{span: e.node.value, place: e.file.position(e.node.value), level: e.severity(Never)}
	}},
}, switches()...)

// switches are the keys that turn a check on or off.
func switches() []key[*settings] {
	var keys []key[*settings]
	for _, name := range checkNames {
		keys = append(keys, key[*settings]{name, func(e entry, s *settings) {
			on, ok := e.value.(bool)
			if !ok {
				e.wrongType("true or false", "write "+name+" = false")
				return
			}
			if s.checks == nil {
				s.checks = map[string]stated{}
			}
			s.checks[name] = stated{span: e.node.value, place: e.file.position(e.node.value), on: on}
		}})
	}
	return keys
}

// includes reads the patterns of further fact files.
func (e entry) includes() []element {
	var out []element
	for _, x := range e.texts(`["facts/*.toml"]`) {
		if !doublestar.ValidatePattern(x.text) {
			e.file.wrong(x.node.value, "this pattern cannot be read", patternHelp)
			continue
		}
		out = append(out, x)
	}
	return out
}

// joinSettings adds up the settings of all files. A setting that has one value may be stated by several files only if they agree.
func joinSettings(files []*file) Settings {
	s := Settings{Checks: map[string]bool{}}
	for _, name := range checkNames {
		s.Checks[name] = true
	}
	failOn, base, checks := (*stated)(nil), (*stated)(nil), map[string]stated{}
	for _, f := range files {
		s.Files = append(s.Files, f.settings.Files...)
		s.Exclude = append(s.Exclude, f.settings.Exclude...)
		for _, i := range f.settings.ignores {
			s.Ignores = append(s.Ignores, i.Ignore)
		}
		if now := f.settings.failOn; now != nil {
			if failOn != nil && failOn.level != now.level {
				f.disagree("fail_on", now, failOn)
			}
			failOn, s.FailOn = now, now.level
		}
		if now := f.settings.base; now != nil {
			if base != nil && base.text != now.text {
				f.disagree("baseline", now, base)
			}
			base, s.Baseline = now, now.text
		}
		for _, name := range checkNames {
			now, ok := f.settings.checks[name]
			if !ok {
				continue
			}
			if before, ok := checks[name]; ok && before.on != now.on {
				f.disagree(name, &now, &before)
			}
			checks[name], s.Checks[name] = now, now.on
		}
	}
	if len(s.Files) == 0 {
		s.Files = defaultFiles
	}
	return s
}

// disagree reports a setting that another file sets otherwise.
func (f *file) disagree(name string, now, before *stated) {
	f.wrong(now.span, "`"+name+"` is set otherwise in "+before.place, "set it in one file only")
}
