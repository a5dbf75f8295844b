package review

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"
)

// port suggests 8080 for 8081 on a line that reads "Port 8081.".
func port(path string, line int) Suggestion {
	return Suggestion{Path: path, Line: line, Column: 6, EndColumn: 10, Found: "8081", Text: "8080", Reason: "So it is.", Fingerprint: fmt.Sprintf("%08x", len(path)*1000+line)}
}

func TestPost(t *testing.T) {
	g := &github{T: t, head: "c0ffee", files: []file{
		{Filename: "a.md", Patch: "@@ -1,3 +1,4 @@ Section\n First.\n-Port 8079.\n+Port 8081.\n+New.\n Last.\n\\ No newline at end of file"},
		{Filename: "large.md"},
	}}
	c := g.start()
	wanted := []Suggestion{port("a.md", 2), port("a.md", 40), port("large.md", 2), port("gone.md", 2)}
	out, err := c.Post(7, "c0ffee", wanted)
	if err != nil || out.Posted != 1 || out.Left != 0 || !out.Covered[wanted[0].Fingerprint] {
		t.Fatalf("%+v, %v", out, err)
	}
	want := "So it is.\n\n```suggestion\nPort 8080.\n```\n\n<!-- steadfact:00000fa2 -->"
	if g.reviews != 1 || !strings.HasPrefix(g.comments[0], want[:40]) {
		t.Errorf("%d reviews: %q", g.reviews, g.comments)
	}

	out, err = c.Post(7, "c0ffee", wanted)
	if err != nil || out.Posted != 0 || g.reviews != 1 || !out.Covered[wanted[0].Fingerprint] {
		t.Errorf("on the next push: %+v, %v, %d reviews", out, err, g.reviews)
	}
}

func TestNothingToPost(t *testing.T) {
	long := port("a.md", 1)
	long.Text = "80\n80"
	other := port("a.md", 1)
	other.Fingerprint = "x --> <b>"
	same := port("a.md", 1)
	same.Text = same.Found
	none := port("a.md", 1)
	none.Text = ""
	g := &github{T: t, head: "c0ffee", files: []file{{Filename: "a.md", Patch: added("Port 8081.")}}}
	if out, err := g.start().Post(7, "c0ffee", []Suggestion{long, other, same, none, {}}); err != nil || out.Posted != 0 || len(g.asked) != 0 {
		t.Errorf("%+v, %v, asked %q", out, err, g.asked)
	}
	if out, err := g.start().Post(7, "c0ffee", []Suggestion{port("b.md", 1)}); err != nil || out.Posted != 0 || len(g.asked) != 1 {
		t.Errorf("%+v, %v, asked %q", out, err, g.asked)
	}
}

func TestManyPages(t *testing.T) {
	g := &github{T: t, head: "c0ffee"}
	var wanted []Suggestion
	for i := range 250 {
		name := fmt.Sprintf("%0*d.md", i+1, 0)
		g.files = append(g.files, file{name, added("Port 8081.")})
		wanted = append(wanted, port(name, 1))
		if i < 150 {
			g.comments = append(g.comments, "Please.\n"+marker(wanted[i].Fingerprint))
		}
	}
	out, err := g.start().Post(7, "c0ffee", wanted)
	if err != nil || out.Posted != mostComments || out.Left != 50 || len(out.Covered) != 200 {
		t.Errorf("posted %d, left %d, covered %d: %v", out.Posted, out.Left, len(out.Covered), err)
	}
}

func TestOneLineOneComment(t *testing.T) {
	first, second, overlapping := port("a.md", 1), port("a.md", 1), port("a.md", 1)
	second.Column, second.EndColumn, second.Found, second.Text, second.Fingerprint = 15, 16, "9", "10", "0000000b"
	overlapping.Column, overlapping.EndColumn, overlapping.Found, overlapping.Fingerprint = 9, 16, "1 für 9", "0000000c"
	lines := parsePatch(added("Port 8081 für 9."))
	got := place([]Suggestion{second, overlapping, first}, map[string][]line{"a.md": lines})
	if len(got) != 1 || got[0].text != "Port 8080 für 10." || len(got[0].edits) != 2 {
		t.Errorf("%+v", got[0])
	}
}

// TestMovedLines: what is checked is a merge into a base that moved on, so that lines have other numbers than in the request.
func TestMovedLines(t *testing.T) {
	diff := map[string][]line{"a.md": parsePatch("@@ -1 +1 @@\n+Port 8081.\n@@ -9,2 +9,3 @@\n Port 8081.\n+Other.\n")}
	for line, want := range map[int]int{1: 1, 9: 9, 5: 1, 10: 1} {
		if got := place([]Suggestion{port("a.md", line)}, diff); len(got) != 1 || got[0].line != want {
			t.Errorf("line %d: got %+v", line, got)
		}
	}
	diff["a.md"] = append(diff["a.md"], line{20, "Port 8081.", true})
	if got := place([]Suggestion{port("a.md", 5)}, diff); len(got) != 0 {
		t.Errorf("two lines may be meant: %+v", got[0])
	}
}

func TestBodyIsSafe(t *testing.T) {
	for text, fence := range map[string]string{
		"Port 8081.":                       "```",
		"```":                              "````",
		"a ````` b":                        "``````",
		"</details><script>@everyone":      "```",
		"~~~ ::error:: ##[command] %0A x":  "```",
		"Port `8081` and ``8081``, ```no`": "````",
	} {
		p := placed{text: text, edits: []Suggestion{port("a.md", 1)}}
		if want := "\n" + fence + "suggestion\n" + text + "\n" + fence + "\n"; !strings.Contains(p.body(), want) {
			t.Errorf("%q: %q", text, p.body())
		}
	}
	for text, want := range map[string]string{"8081": "`8081`", "": "", " a\n b ": "`a b`", "`": "`` ` ``", "a``b`": "``` a``b` ```", "@you <b> [x](y)": "`@you <b> [x](y)`"} {
		if got := Code(text); got != want {
			t.Errorf("%q: got %q", text, got)
		}
	}
}

func TestRefusals(t *testing.T) {
	post := func(r *http.Request) bool { return r.Method == http.MethodPost }
	limit := "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."
	for _, tt := range []struct {
		name   string
		when   func(*http.Request) bool
		times  int // how often it refuses
		no     refusal
		slept  []time.Duration
		status int // of the error; 0 for none
	}{
		{"no permission", post, 9, refusal{403, "Resource not accessible by integration", nil}, nil, 403},
		{"no access", nil, 9, refusal{404, "Not Found", nil}, nil, 404},
		{"cannot be processed", post, 9, refusal{422, "Unprocessable Entity", nil}, nil, 422},
		{"told to wait", post, 1, refusal{403, limit, map[string]string{"Retry-After": "30"}}, []time.Duration{30 * time.Second}, 0},
		{"told to wait once more", nil, 2, refusal{429, limit, map[string]string{"Retry-After": "1"}}, []time.Duration{time.Second, time.Second}, 0},
		{"told to wait for ever", post, 9, refusal{429, limit, map[string]string{"Retry-After": "1"}}, []time.Duration{time.Second, time.Second}, 429},
		{"told to wait too long", post, 9, refusal{403, limit, map[string]string{"Retry-After": "3600"}}, nil, 403},
		{"told only why", post, 1, refusal{403, limit, nil}, []time.Duration{time.Minute}, 0},
		{"limit used up", nil, 1, refusal{403, "API rate limit exceeded", map[string]string{"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": fmt.Sprint(noon.Unix() + 20)}}, []time.Duration{21 * time.Second}, 0},
		{"limit used up for an hour", nil, 9, refusal{403, "API rate limit exceeded", map[string]string{"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": fmt.Sprint(noon.Unix() + 3000)}}, nil, 403},
		{"GitHub stumbles", nil, 1, refusal{502, "", nil}, []time.Duration{time.Second}, 0},
		{"GitHub stumbles over the review, which may stand all the same", post, 1, refusal{502, "", nil}, nil, 502},
	} {
		g := &github{T: t, head: "c0ffee", files: []file{{Filename: "a.md", Patch: added("Port 8081.")}}}
		left := tt.times
		g.refuse = func(r *http.Request) *refusal {
			if (tt.when == nil || tt.when(r)) && left > 0 {
				left--
				return &tt.no
			}
			return nil
		}
		out, err := g.start().Post(7, "c0ffee", []Suggestion{port("a.md", 1)})
		var refused *Refused
		status := 0
		if errors.As(err, &refused) {
			status = refused.Status
		}
		if status != tt.status || (err == nil) != (out.Posted == 1) || !slices.Equal(g.slept, tt.slept) {
			t.Errorf("%s: %+v, %v, slept %v", tt.name, out, err, g.slept)
		}
	}
}

func TestBadCredentials(t *testing.T) {
	g := &github{T: t, files: []file{{Filename: "a.md", Patch: added("Port 8081.")}}}
	c := g.start()
	c.Token = "other"
	if _, err := c.Post(7, "c0ffee", []Suggestion{port("a.md", 1)}); err == nil || err.Error() != "GitHub answered 401: Bad credentials" {
		t.Error(err)
	}
	c.API = "http://127.0.0.1:0"
	if _, err := c.Post(7, "c0ffee", []Suggestion{port("a.md", 1)}); err == nil || strings.Contains(err.Error(), "other") {
		t.Error(err)
	}
}

func TestAt(t *testing.T) {
	g := &github{T: t, head: "c0ffee"}
	c := g.start()
	for commit, want := range map[string]int{"c0ffee": 7, "beef": 0} {
		if n, err := c.At("fork", "topic", commit); n != want || err != nil {
			t.Errorf("at %s: %d, %v", commit, n, err)
		}
	}
	if n, err := c.At("other", "topic", "c0ffee"); n != 0 || err != nil {
		t.Errorf("from another fork: %d, %v", n, err)
	}
}

func FuzzPlace(f *testing.F) {
	f.Add("@@ -0,0 +1,2 @@\n+Port 8081.\n+x", 1, 6, 10, "8081", "8080")
	f.Add("@@ -1 +99999999999999999999 @@\n+\xff\xff", 1, 1, 2, "\xff", "```")
	f.Fuzz(func(t *testing.T, patch string, number, column, end int, found, text string) {
		s := Suggestion{Path: "a", Line: number, Column: column, EndColumn: end, Found: found, Text: text, Fingerprint: "00000000"}
		if !s.sound() {
			return
		}
		for _, p := range place([]Suggestion{s}, map[string][]line{"a": parsePatch(patch)}) {
			if strings.ContainsAny(p.text, "\n") || len(p.edits) != 1 {
				t.Errorf("%+v", p)
			}
		}
	})
}
