package command

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"

	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/rules"
)

// firstFacts is what a user without facts is shown.
const firstFacts = `for instance:

  [facts]
  listen-port = "The server listens on port [8080] by default."

The sentence is the fact; what stands in brackets may not be contradicted.`

// load reads the fact base. Without one there is no base, and the status to end with. The folders that are to be checked are
// looked into when the working directory has no facts.
func (b base) load(r *run, checked ...string) (*loaded, int) {
	l, status := b.loadAny(r, checked...)
	if l != nil && len(l.Facts) == 0 {
		return nil, r.withoutFacts(l.Base, "")
	}
	return l, status
}

// loadAny is load for what can do without facts: where there are none, it gives a base without any.
func (b base) loadAny(r *run, checked ...string) (*loaded, int) {
	paths := factFiles(rules.Dir(r.Dir), b.Facts, checked)
	if len(paths) == 0 {
		none, err := rules.Parse("", "")
		none.Files = nil
		if err == nil {
			return &loaded{Base: none}, Clean
		}
		return nil, r.mistakes(err)
	}
	l, err := b.restore(r, paths)
	if err != nil {
		return nil, r.mistakes(err)
	}
	return l, Clean
}

// withoutFacts says that there are no facts, and how to get some. done says what was done all the same.
func (r *run) withoutFacts(base *rules.Base, done string) int {
	if len(base.Files) == 0 {
		return r.misused("there is no fact base: neither facts.toml nor .github/facts.toml\n%sLet \"steadfact init\" write one, or write it yourself, %s", done, firstFacts)
	}
	return r.misused("%s: there is no fact in it\n%sWrite one, %s", list(base.Files), done, firstFacts)
}

// factFiles are the files that were named, or those found in the usual places: the working directory, else the one folder that is
// to be checked.
func factFiles(folder fs.FS, paths, checked []string) []string {
	if len(paths) == 0 {
		paths = rules.Find(folder)
	}
	if len(paths) == 0 && len(checked) == 1 {
		if sub, err := fs.Sub(folder, filepath.ToSlash(filepath.Clean(checked[0]))); err == nil {
			for _, found := range rules.Find(sub) {
				paths = append(paths, path.Join(filepath.ToSlash(checked[0]), found))
			}
		}
	}
	return paths
}

// mistakes shows what is wrong in a fact base.
func (r *run) mistakes(err error) int {
	var mistakes rules.Mistakes
	if errors.As(err, &mistakes) {
		if r.actions {
			_ = report.Mistakes(r.raw, mistakes, r.folder()) // an error of the stream shows at the end
		}
		if mistakes.Write(r.err, r.colored("auto") && isTerminal(r.Stderr)) == nil {
			fmt.Fprintf(r.err, "\n%s in the fact base: nothing is checked until it is mended\n", plural(len(mistakes), "mistake"))
		}
		return Misused
	}
	return r.misused("%v", err)
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
