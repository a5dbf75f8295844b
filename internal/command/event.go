package command

import (
	"encoding/json"
	"os"
	"strings"
)

// event is what happened on GitHub and started the workflow, as far as it matters here
// (https://docs.github.com/en/webhooks/webhook-events-and-payloads).
type event struct {
	Before      string `json:"before"` // of a push: the commit that the branch was at; zeros for a new branch
	PullRequest *struct {
		Number int `json:"number"`
		Base   ref `json:"base"`
		Head   ref `json:"head"`
	} `json:"pull_request"`
	MergeGroup struct {
		BaseSHA string `json:"base_sha"`
	} `json:"merge_group"`
	WorkflowRun *struct {
		Event          string `json:"event"` // what started that run
		HeadSHA        string `json:"head_sha"`
		HeadBranch     string `json:"head_branch"`
		HeadRepository struct {
			Owner struct {
				Login string `json:"login"`
			} `json:"owner"`
		} `json:"head_repository"`
	} `json:"workflow_run"`
	Repository struct {
		DefaultBranch string `json:"default_branch"`
	} `json:"repository"`
}

// ref is a branch and the commit that it is at.
type ref struct {
	Ref  string `json:"ref"`
	SHA  string `json:"sha"`
	Repo struct {
		FullName string `json:"full_name"`
	} `json:"repo"`
}

// event reads what the runner wrote down; nothing outside GitHub Actions, or where it cannot be read.
func (r *run) event() (e event) {
	if text, err := os.ReadFile(r.Getenv("GITHUB_EVENT_PATH")); r.actions && err == nil {
		_ = json.Unmarshal(text, &e) // what is not there is not known
	}
	return e
}

// fromFork reports whether a pull request comes from another repository. Then the token may only read, whatever the workflow says.
func (e *event) fromFork() bool {
	return e.PullRequest != nil && e.PullRequest.Head.Repo.FullName != e.PullRequest.Base.Repo.FullName
}

// isPullRequest reports whether a pull request started the workflow.
func (r *run) isPullRequest() bool {
	return r.actions && strings.HasPrefix(r.Getenv("GITHUB_EVENT_NAME"), "pull_request")
}
