package review

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// Client speaks to GitHub's API about one repository.
type Client struct {
	API        string // its address, as in GITHUB_API_URL
	Repository string // owner/name
	Token      string
	HTTP       *http.Client
	Now        func() time.Time
	Sleep      func(time.Duration)
}

// Refused is an answer by which GitHub declines.
type Refused struct {
	Status  int    // of HTTP
	Message string // GitHub's own, "" for none
}

func (r *Refused) Error() string {
	if r.Message == "" {
		return fmt.Sprintf("GitHub answered %d %s", r.Status, http.StatusText(r.Status))
	}
	return fmt.Sprintf("GitHub answered %d: %s", r.Status, r.Message)
}

// comment is a comment of a review, as the API takes it.
type comment struct {
	Path string `json:"path"`
	Line int    `json:"line"`
	Side string `json:"side"`
	Body string `json:"body"`

	edits []Suggestion
}

// review posts all comments at once.
func (c *Client) review(number int, commit string, comments []comment) error {
	body := "steadfact suggests a change that agrees with the facts of this repository."
	if n := len(comments); n > 1 {
		body = fmt.Sprintf("steadfact suggests %d changes that agree with the facts of this repository.", n)
	}
	_, err := c.do(http.MethodPost, fmt.Sprintf("pulls/%d/reviews", number), map[string]any{
		"commit_id": commit, "event": "COMMENT", "body": body, "comments": comments,
	})
	return err
}

// diff is the lines that the request's diff shows, by path.
func (c *Client) diff(number int) (map[string][]line, error) {
	lines := map[string][]line{}
	err := pages(c, fmt.Sprintf("pulls/%d/files", number), func(f struct {
		Filename string `json:"filename"`
		Patch    string `json:"patch"` // none of files that are large or binary
	}) {
		lines[f.Filename] = parsePatch(f.Patch)
	})
	return lines, err
}

// posted are the fingerprints of the suggestions that stand on the request.
func (c *Client) posted(number int) (map[string]bool, error) {
	known := map[string]bool{}
	err := pages(c, fmt.Sprintf("pulls/%d/comments", number), func(comment struct {
		Body string `json:"body"`
	}) {
		for _, m := range markers.FindAllStringSubmatch(comment.Body, -1) {
			known[m[1]] = true
		}
	})
	return known, err
}

// At finds the open pull request that comes from a branch of an owner and is at a commit; 0 when there is none any more.
func (c *Client) At(owner, branch, commit string) (number int, err error) {
	query := url.Values{"state": {"open"}, "head": {owner + ":" + branch}}
	err = pages(c, "pulls?"+query.Encode(), func(p struct {
		Number int `json:"number"`
		Head   struct {
			SHA string `json:"sha"`
		} `json:"head"`
	}) {
		if p.Head.SHA == commit {
			number = p.Number
		}
	})
	return number, err
}

// A page has perPage entries, and mostPages are read: as many as GitHub lists files of a pull request.
const (
	perPage   = 100
	mostPages = 30
)

// pages reads a list, page by page.
func pages[T any](c *Client, path string, each func(T)) error {
	separator := "?"
	if strings.Contains(path, "?") {
		separator = "&"
	}
	for page := 1; page <= mostPages; page++ {
		body, err := c.do(http.MethodGet, fmt.Sprintf("%s%sper_page=%d&page=%d", path, separator, perPage, page), nil)
		if err != nil {
			return err
		}
		var entries []T
		if err := json.Unmarshal(body, &entries); err != nil {
			return fmt.Errorf("GitHub's answer could not be read: %w", err)
		}
		for _, e := range entries {
			each(e)
		}
		if len(entries) < perPage {
			return nil
		}
	}
	return nil
}

// mostBytes is how much of an answer is read.
const mostBytes = 64 << 20

// send sends a request once.
func (c *Client) send(method, path string, body any) (*http.Response, []byte, error) {
	var payload bytes.Buffer
	if body != nil {
		if err := json.NewEncoder(&payload).Encode(body); err != nil {
			return nil, nil, err
		}
	}
	request, err := http.NewRequest(method, strings.TrimSuffix(c.API, "/")+"/repos/"+c.Repository+"/"+path, &payload)
	if err != nil {
		return nil, nil, err
	}
	request.Header.Set("Accept", "application/vnd.github+json")
	request.Header.Set("Authorization", "Bearer "+c.Token)
	request.Header.Set("User-Agent", "steadfact")
	request.Header.Set("X-GitHub-Api-Version", "2022-11-28")
	answer, err := c.HTTP.Do(request)
	if err != nil {
		return nil, nil, err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(io.LimitReader(answer.Body, mostBytes))
	return answer, text, err
}
