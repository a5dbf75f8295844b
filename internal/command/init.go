package command

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/internal/workspace"
	"github.com/steadfact/steadfact/rules"
)

// start is the command init: a first fact base and a workflow.
type start struct{}

func (start) run(r *run) int {
	top := repositoryOf(r.Dir)
	status, facts := r.startFacts()
	status = max(status, r.startWorkflow(top))
	if status != Clean {
		return status
	}
	next := "add facts of your own beside it, and run steadfact again."
	if facts == nil {
		next = "run steadfact facts to see where each fact is stated."
	} else if len(facts.Facts) == 0 {
		next = "write your first fact there, and run steadfact."
	}
	fmt.Fprintf(r.out, "\nNext: %s\n", next)
	return Clean
}

// factsPath and workflowPath are what init writes: the one in the working directory, the other in the repository.
const (
	factsPath    = "facts.toml"
	workflowPath = ".github/workflows/steadfact.yml"
)

// startFacts writes a fact base, unless there is one. The base is what was written.
func (r *run) startFacts() (int, *rules.Base) {
	if found := rules.Find(rules.Dir(r.Dir)); len(found) > 0 {
		r.leave(found[0])
		return Clean, nil
	}
	base, _ := rules.Parse(factsPath, "") // a text without facts has no mistakes
	listing, err := r.list(nil, base.Settings)
	if err != nil {
		return r.misused("%v", err), nil
	}
	example, found := r.example(listing.Paths)
	text := firstBase(example, found)
	if base, err = rules.Parse(factsPath, text); err != nil {
		return r.fail("the example could not be written: %v", err), nil
	}
	made, err := create(r.Dir, factsPath, text)
	switch {
	case err != nil:
		return r.unwritten(factsPath, err), nil
	case !made:
		r.leave(factsPath)
		return Clean, nil
	case found:
		fmt.Fprintf(r.out, "wrote %s, with a first fact that %s:%d states\n", factsPath, report.Printable(example.path), example.line)
	default:
		fmt.Fprintf(r.out, "wrote %s, with an example to change: no document states a plain value\n", factsPath)
	}
	return Clean, base
}

func (r *run) leave(name string) {
	fmt.Fprintf(r.out, "%s is there already: left as it is\n", report.Printable(name))
}

// startWorkflow writes a workflow, unless one runs steadfact already. Workflows stand at the top of a repository only.
func (r *run) startWorkflow(top string) int {
	name := workspace.Name(r.Dir, filepath.Join(top, filepath.FromSlash(workflowPath)))
	if used := workflowOf(top); used != "" {
		r.leave(workspace.Name(r.Dir, filepath.Join(top, filepath.FromSlash(used))))
		return Clean
	}
	made, err := create(top, workflowPath, workflow(workspace.Name(top, r.Dir)))
	switch {
	case err != nil:
		return r.unwritten(name, err)
	case made:
		fmt.Fprintf(r.out, "wrote %s, which checks every pull request\n", report.Printable(name))
	default:
		r.leave(name)
	}
	return Clean
}

// workflowOf is the workflow that runs steadfact already; "" when none does.
func workflowOf(top string) string {
	folder := path.Dir(workflowPath)
	entries, _ := os.ReadDir(filepath.Join(top, filepath.FromSlash(folder))) // no folder, no workflow
	for _, e := range entries {
		text, err := os.ReadFile(filepath.Join(top, filepath.FromSlash(folder), e.Name()))
		if err == nil && strings.Contains(string(text), "steadfact/steadfact@") {
			return path.Join(folder, e.Name())
		}
	}
	return ""
}

// repositoryOf is the top of the repository that a folder lies in; the folder itself when it lies in none.
func repositoryOf(dir string) string {
	for top := dir; ; top = filepath.Dir(top) {
		if _, err := os.Lstat(filepath.Join(top, ".git")); err == nil {
			return top
		}
		if top == filepath.Dir(top) {
			return dir
		}
	}
}

// create writes a new file with the folders it needs, and overwrites nothing. Symbolic links that lead out of the folder are not
// followed.
func create(dir, name, text string) (made bool, err error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return false, err
	}
	defer root.Close()
	if err := root.MkdirAll(filepath.FromSlash(path.Dir(name)), 0o755); err != nil {
		return false, err
	}
	f, err := root.OpenFile(filepath.FromSlash(name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	_, err = f.WriteString(text)
	return true, errors.Join(err, f.Close())
}

// workflow is the workflow file; folder is where the fact base lies in the repository, "." for its top.
func workflow(folder string) string {
	text := `name: facts
on: pull_request

permissions:
  contents: read

jobs:
  facts:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: steadfact/steadfact@v1
`
	if folder != "." {
		text += fmt.Sprintf("        with:\n          working-directory: %q\n", folder)
	}
	return text
}

// firstBase is the text of a first fact base.
func firstBase(x example, found bool) string {
	comment, fact := "# For example. Take the # away when it is true here:", `# listen-port = "The server listens on port [8080] by default."`
	if found {
		comment, fact = "# As a document says now. Keep it, change it or take it out.", x.id+` = "`+x.fact+`"`
	}
	return `# What this repository holds to be true. A fact is an id and one sentence; what
# stands in brackets may not be contradicted by any Markdown or text file here.

[facts]
` + comment + "\n" + fact + `

# What else can be said of a fact:
# [[fact]]
# id        = "team-size"
# statement = "The team has [8] members."
# also      = ["[8] people work in the team."]   # another wording
# source    = "https://example.org/about"        # where it is known from
# severity  = "warning"                          # error (default), warning, notice

# Words that mean the same here:
# [aliases]
# members = ["colleagues", "people"]
`
}
