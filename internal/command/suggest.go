package command

import (
	"cmp"
	"errors"
	"net/http"
	"path"
	"time"

	"github.com/steadfact/steadfact/internal/report"
	github "github.com/steadfact/steadfact/internal/review"
)

// proposal is the action's inputs for suggestions in a review.
type proposal struct {
	Suggestions bool   `name:"suggestions" hidden:"" variable:"STEADFACT_SUGGESTIONS"`
	Token       string `name:"token" hidden:"" sep:"none" variable:"STEADFACT_TOKEN"`
}

// suggest posts what can be mended on the pull request that is checked. Where that cannot be, one notice says why, and the
// annotations stand.
func (r *run) suggest(p proposal, rep *report.Report) {
	e := r.event()
	if !p.Suggestions || !r.isPullRequest() || e.PullRequest == nil {
		return
	}
	if r.Getenv("GITHUB_EVENT_NAME") == "pull_request" && e.fromFork() {
		r.noSuggestions(errors.New("the request comes from a fork, and workflows of such may not write"))
		return
	}
	var wanted []github.Suggestion
	for i := range rep.Result.Findings {
		f := &rep.Result.Findings[i]
		if s := f.Suggestion; s != nil && s.Start.Line == s.End.Line {
			wanted = append(wanted, github.Suggestion{
				Path: path.Join(r.folder(), f.Path), Line: s.Start.Line, Column: s.Start.Column, EndColumn: s.End.Column,
				Found: f.Found, Text: s.Text, Reason: github.Code(f.Message), Fingerprint: f.Fingerprint,
			})
		}
	}
	out, err := r.github(p.Token).Post(e.PullRequest.Number, e.PullRequest.Head.SHA, wanted)
	if err != nil {
		r.noSuggestions(err)
		return
	}
	r.suggested(out)
	rep.Suggested = out.Covered
}

// github is a client for the repository that the workflow runs in.
func (r *run) github(token string) *github.Client {
	c := &github.Client{
		API: cmp.Or(r.Getenv("GITHUB_API_URL"), "https://api.github.com"), Repository: r.Getenv("GITHUB_REPOSITORY"), Token: token,
		HTTP: &http.Client{Timeout: 30 * time.Second}, Now: r.Now, Sleep: r.Sleep,
	}
	if c.Now == nil {
		c.Now = func() time.Time { return time.Time{} }
	}
	if c.Sleep == nil {
		c.Sleep = func(time.Duration) {}
	}
	return c
}

// suggested says what became of suggestions.
func (r *run) suggested(out github.Outcome) {
	if out.Posted > 0 {
		r.notice("%s posted", plural(out.Posted, "suggestion"))
	}
	if out.Left > 0 {
		r.notice("%s left out, because one review holds so many only", plural(out.Left, "suggestion"))
	}
}

// noSuggestions says why there are none.
func (r *run) noSuggestions(err error) {
	text := "no suggestions were posted: " + err.Error()
	var refused *github.Refused
	if errors.As(err, &refused) && (refused.Status == http.StatusForbidden || refused.Status == http.StatusNotFound || refused.Status == http.StatusUnauthorized) {
		text += " (the workflow needs the permission pull-requests: write)"
	}
	r.notice("%s", text)
	if r.actions {
		_ = report.Notice(r.raw, text) // an error of the stream shows at the end
	}
}
