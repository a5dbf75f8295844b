package command

import (
	"cmp"
	"errors"
	"strings"

	"github.com/steadfact/steadfact/internal/workspace"
)

// baseCommit is the commit that changes are counted from. Asked for a revision, it is where the checked-out commit left it; asked
// for what a pull request brings, it is what the request goes to. What started the workflow says how that is found.
func (r *run) baseCommit(rev string) (string, error) {
	if rev != "" {
		return workspace.ForkPoint(r.Dir, rev)
	}
	head, err := workspace.Head(r.Dir)
	if err != nil {
		return "", err
	}
	e := r.event()
	switch {
	case r.isPullRequest():
		return r.pullRequestBase(e, head)
	case e.MergeGroup.BaseSHA != "":
		return e.MergeGroup.BaseSHA, workspace.Fetch(r.Dir, e.MergeGroup.BaseSHA)
	case strings.Trim(e.Before, "0") != "":
		return e.Before, workspace.Fetch(r.Dir, e.Before)
	case e.Before != "":
		return workspace.ForkPoint(r.Dir, "origin/"+cmp.Or(e.Repository.DefaultBranch, "main"))
	}
	return r.firstParent(head)
}

// pullRequestBase is what a pull request goes to. GitHub checks out a merge of the request into its base: the first parent is the
// base as it is now, while the base that the event names may be an old one. Where the request's own commits are checked out, it
// is the commit at which they left the base.
func (r *run) pullRequestBase(e event, head workspace.Commit) (string, error) {
	own := r.Getenv("GITHUB_EVENT_NAME") == "pull_request" && r.Getenv("GITHUB_SHA") == head.ID
	named := e.PullRequest != nil && e.PullRequest.Head.SHA != ""
	if len(head.Parents) == 2 && (named && head.Parents[1] == e.PullRequest.Head.SHA || !named && own) {
		return r.firstParent(head)
	}
	branch := r.Getenv("GITHUB_BASE_REF")
	if branch == "" && own {
		return r.firstParent(head)
	}
	base, err := workspace.ForkPoint(r.Dir, "origin/"+branch)
	if err != nil {
		base, err = workspace.ForkPoint(r.Dir, branch)
	}
	switch {
	case err != nil:
		return "", errors.New(err.Error() + ": let actions/checkout check out what it does by default, or set its fetch-depth to 0")
	case base == head.ID:
		return "", errors.New("what is checked out is the base of the pull request, and not the pull request")
	}
	return base, nil
}

// firstParent is the commit before, fetched where only the newest is there.
func (r *run) firstParent(head workspace.Commit) (string, error) {
	if len(head.Parents) == 0 {
		return "", errors.New("the commit has no parent")
	}
	return head.Parents[0], workspace.Fetch(r.Dir, head.Parents[0])
}
