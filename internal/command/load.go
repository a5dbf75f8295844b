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
const firstFacts = `Let "steadfact init" write one, or write it yourself, for instance:

  [facts]
  listen-port = "The server listens on port [8080] by default."

The sentence is the fact; what stands in brackets may not be contradicted.`

// load reads the fact base. Without one there is no base, and the status to end with. The folders that are to be checked are
// looked into when the working directory has no facts.
func (r *run) load(paths []string, checked ...string) (*rules.Base, int) {
	base, err := readBase(rules.Dir(r.Dir), paths, checked)
	switch {
	case errors.Is(err, errNoFacts):
		return nil, r.misused("there is no fact base: neither facts.toml nor .github/facts.toml\n%s", firstFacts)
	case err != nil:
		return nil, r.mistakes(err)
	case len(base.Facts) == 0:
		return nil, r.misused("%s: there is no fact in it\n%s", list(base.Files), firstFacts)
	}
	return base, Clean
}

// readBase reads the files that were named, or those found in the usual places: the working directory, else the one folder
// that is to be checked.
func readBase(folder fs.FS, paths, checked []string) (*rules.Base, error) {
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
	if len(paths) == 0 {
		return nil, errNoFacts
	}
	return rules.Load(folder, paths...)
}

var errNoFacts = errors.New("no fact base")

// mistakes shows what is wrong in a fact base.
func (r *run) mistakes(err error) int {
	var mistakes rules.Mistakes
	if errors.As(err, &mistakes) {
		if r.actions {
			_ = report.Mistakes(r.raw, mistakes, r.folder()) // an error of the stream shows at the end
		}
		if mistakes.Write(r.err, r.colored("auto") && isTerminal(r.Stderr)) == nil {
			fmt.Fprintf(r.err, "\n%s in the fact base: nothing was checked until it is mended\n", plural(len(mistakes), "mistake"))
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
