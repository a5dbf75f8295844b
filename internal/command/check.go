package command

import (
	"errors"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/internal/workspace"
	"github.com/steadfact/steadfact/rules"
)

// check is the main job.
type check struct {
	base
	screen
	Paths  []string    `arg:"" optional:"" sep:"none"`
	Format checkFormat `name:"format" variable:"STEADFACT_FORMAT"`
	Output []target    `name:"output" sep:"none" variable:"STEADFACT_OUTPUTS"`
	FailOn level       `name:"fail-on" variable:"STEADFACT_FAIL_ON"`
	Quiet  bool        `name:"quiet"`
	Fix    bool        `name:"fix"`
	Shard  shard       `name:"shard" variable:"STEADFACT_SHARD"`
	scope
	acceptance
	newness
	proposal
}

func (c *check) run(r *run) int {
	if len(c.Paths) == 0 { // the action names them in a variable
		c.Paths = nonEmpty(r.Getenv("STEADFACT_PATHS"))
	}
	facts, status := c.loadAny(r, c.Paths...)
	if facts == nil {
		return status
	}
	listing, err := r.list(c.Paths, facts.Settings)
	if err != nil {
		return r.misused("%v%s", err, c.noCommand(err))
	}
	listing.Paths = slices.DeleteFunc(listing.Paths, func(document string) bool { return c.writes(r.Dir, document) })
	mine, others := c.Shard.part(listing)
	known, err := r.baseline(c.acceptance, facts.Settings)
	if err != nil {
		return r.misused("%v", err)
	}
	if c.Fix && len(facts.Facts) > 0 {
		status = c.mendFirst(r, facts.checker(), mine)
	}
	checked := r.check(facts, mine, c.scope, !c.Quiet)
	if len(c.Paths) == 0 && c.Shard.of == 0 { // of some files nothing can be said of settings for all
		if idle := checker.Idle(facts.Base, checked.result); len(idle) > 0 {
			checked.result = checker.Merge(checked.result, &checker.Result{Findings: idle})
		}
	}
	rep := report.New(checked.result, facts.Facts, checked.sources)
	rep.Folder, rep.Version, rep.Again = r.folder(), version(), checked.again
	status = max(status, r.accept(c, known, rep, checked, mine))
	r.changedOnly(c, rep, facts, listing, others)
	r.suggest(c.proposal, rep)
	status = max(status, r.explainGaps(checked, listing, facts.Settings, c.Quiet), r.publish(c, rep))
	if len(facts.Facts) == 0 {
		r.flush()
		return max(status, r.withoutFacts(facts.Base, "Only what needs no facts was checked.\n\n"))
	}
	if status == Clean && rep.Fails(c.failOn(facts.Settings)) {
		return Contradicted
	}
	return status
}

// writes reports whether a document is a report of ours, left there by the run before.
func (c *check) writes(dir, document string) bool {
	return slices.ContainsFunc(c.Output, func(t target) bool { return workspace.Name(dir, t.path) == document })
}

func (c *check) failOn(s rules.Settings) rules.Severity {
	if c.FailOn.set {
		return c.FailOn.severity
	}
	return s.FailOn
}

// list finds the documents.
func (r *run) list(paths []string, s rules.Settings) (workspace.Listing, error) {
	return workspace.List(workspace.Request{Dir: r.Dir, Paths: paths, Files: s.Files, Exclude: s.Exclude})
}

// noCommand goes on with what is wrong about a path: as check may be left out, a misspelt command looks like one.
func (c *check) noCommand(err error) string {
	var arg *workspace.ArgumentError
	if errors.As(err, &arg) && slices.Index(c.Paths, arg.Path) == 0 && !strings.ContainsAny(arg.Path, "./\\") {
		return `; if it is meant for a command, "steadfact --help" lists them`
	}
	return ""
}

// explainGaps says what was asked for and not checked.
func (r *run) explainGaps(c checked, l workspace.Listing, s rules.Settings, quiet bool) (status int) {
	for _, u := range append(l.Unread, c.unread...) {
		status = r.fail("%v", u)
	}
	if quiet {
		return status
	}
	for _, n := range l.Notices {
		r.notice("%s", n)
	}
	if len(c.binary) > 0 {
		r.notice("not checked, because binary: %s", strings.Join(c.binary, ", "))
	}
	if len(l.Paths) == 0 {
		r.notice("no documents found (looked for %s)", strings.Join(s.Files, ", "))
	}
	return status
}
