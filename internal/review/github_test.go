package review

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"
)

// github plays GitHub's API for one pull request, and refuses as GitHub refuses.
type github struct {
	*testing.T
	head     string
	files    []file
	comments []string // bodies of the comments on the request
	reviews  int

	refuse func(*http.Request) *refusal // nil for what is not refused
	asked  []string
	slept  []time.Duration
}

type file struct {
	Filename string `json:"filename"`
	Patch    string `json:"patch,omitempty"`
}

type refusal struct {
	status  int
	message string
	header  map[string]string
}

var noon = time.Unix(1_700_000_000, 0)

// start runs the server and returns a client for it, whose clock stands still and whose sleep is counted.
func (g *github) start() *Client {
	server := httptest.NewServer(g)
	g.Cleanup(server.Close)
	return &Client{
		API: server.URL, Repository: "o/r", Token: "t0ken", HTTP: server.Client(),
		Now: func() time.Time { return noon }, Sleep: func(d time.Duration) { g.slept = append(g.slept, d) },
	}
}

func (g *github) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	g.asked = append(g.asked, r.Method+" "+r.URL.Path)
	if got := r.Header.Get("Authorization"); got != "Bearer t0ken" {
		g.answer(w, 401, map[string]string{"message": "Bad credentials"})
		return
	}
	if g.refuse != nil {
		if no := g.refuse(r); no != nil {
			for k, v := range no.header {
				w.Header().Set(k, v)
			}
			g.answer(w, no.status, map[string]string{"message": no.message})
			return
		}
	}
	switch r.Method + " " + r.URL.Path {
	case "GET /repos/o/r/pulls/7/files":
		page(g, w, r, g.files)
	case "GET /repos/o/r/pulls/7/comments":
		var bodies []map[string]string
		for _, body := range g.comments {
			bodies = append(bodies, map[string]string{"body": body})
		}
		page(g, w, r, bodies)
	case "GET /repos/o/r/pulls":
		var found []any
		if r.URL.Query().Get("head") == "fork:topic" && r.URL.Query().Get("state") == "open" {
			for number, sha := range map[int]string{3: "old", 7: g.head} {
				found = append(found, map[string]any{"number": number, "head": map[string]string{"sha": sha}})
			}
		}
		page(g, w, r, found)
	case "POST /repos/o/r/pulls/7/reviews":
		g.review(w, r)
	default:
		g.answer(w, 404, map[string]string{"message": "Not Found"})
	}
}

// review takes a review whose comments lie on lines of the diff, and no other.
func (g *github) review(w http.ResponseWriter, r *http.Request) {
	var review struct {
		CommitID string `json:"commit_id"`
		Event    string `json:"event"`
		Body     string `json:"body"`
		Comments []struct {
			Path, Side, Body string
			Line             int
		} `json:"comments"`
	}
	if err := json.NewDecoder(r.Body).Decode(&review); err != nil {
		g.Error(err)
	}
	if review.Event != "COMMENT" || review.Body == "" || review.CommitID != g.head {
		g.answer(w, 422, map[string]string{"message": "Validation Failed"})
		return
	}
	for _, c := range review.Comments {
		if c.Side != "RIGHT" || !g.shows(c.Path, c.Line) {
			g.answer(w, 422, map[string]string{"message": "Unprocessable Entity: Pull request review thread line must be part of the diff"})
			return
		}
	}
	g.reviews++
	for _, c := range review.Comments {
		g.comments = append(g.comments, c.Body)
	}
	g.answer(w, 200, map[string]int{"id": 1})
}

func (g *github) shows(path string, number int) bool {
	for _, f := range g.files {
		for _, l := range parsePatch(f.Patch) {
			if f.Filename == path && l.number == number {
				return true
			}
		}
	}
	return false
}

func (g *github) answer(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body)
}

// page answers with one page of a list.
func page[T any](g *github, w http.ResponseWriter, r *http.Request, all []T) {
	n, size := number(g, r, "page"), number(g, r, "per_page")
	first := min((n-1)*size, len(all))
	g.answer(w, 200, append([]T{}, all[first:min(first+size, len(all))]...))
}

func number(g *github, r *http.Request, name string) int {
	n, err := strconv.Atoi(r.URL.Query().Get(name))
	if err != nil || n < 1 || n > 100 {
		g.Errorf("%s: %s is %d", r.URL, name, n)
	}
	return n
}

// added is the patch of a new file.
func added(lines ...string) string {
	return fmt.Sprintf("@@ -0,0 +1,%d @@\n+%s", len(lines), strings.Join(lines, "\n+"))
}
