package command

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"

	"github.com/steadfact/steadfact/internal/report"
	github "github.com/steadfact/steadfact/internal/review"
)

// review posts the suggestions of a report on the pull request that it is about. The report comes from another run of a workflow, which
// may have been started by a fork: it is data that is not trusted, and only lines of the request's own diff are suggested on.
type review struct {
	Report string `arg:"" optional:"" sep:"none"`
	Token  string `name:"token" hidden:"" sep:"none" variable:"STEADFACT_TOKEN"`
}

func (c *review) run(r *run) int {
	if c.Report == "" { // the action names it in a variable
		c.Report = r.Getenv("STEADFACT_SUGGESTIONS_FROM")
	}
	if c.Report == "" {
		return r.misused("no report is named")
	}
	wanted, err := r.suggestionsOf(c.Report)
	if err != nil {
		return r.misused("%s: %v", report.Printable(c.Report), err)
	}
	client := r.github(c.Token)
	number, commit, err := r.reviewed(client)
	if err == nil {
		var out github.Outcome
		if out, err = client.Post(number, commit, wanted); err == nil {
			r.suggested(out)
			return Clean
		}
	}
	r.noSuggestions(err)
	return Clean
}

// suggestionsOf reads a JSON report.
func (r *run) suggestionsOf(name string) ([]github.Suggestion, error) {
	text, err := os.ReadFile(r.path(name))
	if err != nil {
		var at *fs.PathError
		if errors.As(err, &at) {
			err = at.Err
		}
		return nil, err
	}
	findings, err := report.ReadJSON(text)
	if err != nil {
		return nil, err
	}
	var out []github.Suggestion
	for _, f := range findings {
		out = append(out, github.Suggestion{
			Path: path.Join(r.folder(), f.Path), Line: f.Line, Column: f.Column, EndColumn: f.EndColumn,
			Found: f.Found, Text: f.Text, Reason: github.Code(f.Message), Fingerprint: f.Fingerprint,
		})
	}
	return out, nil
}

// reviewed is the pull request to review, and the commit it is at: the one that started this workflow, or that started the workflow
// whose end started this one.
func (r *run) reviewed(c *github.Client) (number int, commit string, err error) {
	e := r.event()
	switch w := e.WorkflowRun; {
	case e.PullRequest != nil:
		return e.PullRequest.Number, e.PullRequest.Head.SHA, nil
	case w == nil:
		return 0, "", errors.New("no pull request is known here")
	default:
		number, err = c.At(w.HeadRepository.Owner.Login, w.HeadBranch, w.HeadSHA)
		if err == nil && number == 0 {
			err = fmt.Errorf("no open pull request is at %.12s any more", w.HeadSHA)
		}
		return number, w.HeadSHA, err
	}
}
