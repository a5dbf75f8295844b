package delta

import (
	"fmt"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
)

// parse reads documents: "path" and text in turn.
func parse(files ...string) (docs []*document.Document) {
	for i := 0; i < len(files); i += 2 {
		docs = append(docs, document.Parse(source.New(files[i], files[i+1])))
	}
	return docs
}

// stale is what is said of a change of one file, when other files stand beside it.
func stale(was, now string, others ...string) []checker.Finding {
	after := parse("guide.md", now)
	edits := Edits(parse("guide.md", was), after)
	var copies []Copy
	for _, doc := range append(after, parse(others...)...) {
		copies = append(copies, Copies(edits, doc)...)
	}
	return StaleCopies(edits, copies, nil)
}

func TestStaleCopy(t *testing.T) {
	for _, tt := range []struct{ was, now, other string }{
		{"The server listens on port 8080 by default.", "The server listens on port 9090 by default.", "The server listens on port 8080 by default."},
		{"The server listens on port 8080 by default.", "The server listens on port 9090 by default.", "By default, the **server** listens on port `8080`."},
		{"The annual fee is $25.", "The annual fee is $30.", "- The annual fee is $25."},
		{"Idle requests time out after 30 seconds of silence.", "Idle requests time out after 1 minute of silence.", "Idle requests time out after thirty seconds of silence."},
		{"The mill at Aldermouth was closed on 5 March 2017.", "The mill at Aldermouth was closed on 6 March 2017.", "On March 5, 2017 the mill at Aldermouth was closed."},
		{"The harbour office opens on Monday at 9 a.m.", "The harbour office opens on Monday at 8 a.m.", "The harbour office opens on Monday at 9 a.m.."},
		{"The board of the institute is chaired by Helen Marsh.", "The board of the institute is chaired by Colin Tate.", "The institute's board is chaired by Helen Marsh."},
		{"The agent needs Go 1.25 to build.", "The agent needs Go 1.26 to build.", "The agent needs Go 1.25 to build."},
		{"The queue holds 500 messages and drops the oldest after 3 hours.", "The queue holds 600 messages and drops the oldest after 3 hours.", "The queue holds 500 messages and drops the oldest after 3 hours."},
	} {
		got := stale(tt.was+"\n", tt.now+"\n", "other.md", "Before.\n\n"+tt.other+"\n")
		if len(got) != 1 || got[0].Path != "guide.md" || got[0].Start.Line != 1 || !strings.HasSuffix(got[0].Message, " in other.md:3") {
			t.Errorf("%s\n%s\ngot %+v", tt.now, tt.other, got)
		}
	}
}

func TestNoStaleCopy(t *testing.T) {
	const was, now = "The server listens on port 8080 by default.\n", "The server listens on port 9090 by default.\n"
	for _, tt := range []struct{ name, was, now, path, other string }{
		{"another subject", was, now, "other.md", "The proxy listens on port 8080 by default.\n"},
		{"more is said", was, now, "other.md", "The metrics server listens on port 8080 by default.\n"},
		{"the new value", was, now, "other.md", now},
		{"denied", was, now, "other.md", "The server never listens on port 8080 by default.\n"},
		{"a heading", was, now, "other.md", "# The server listens on port 8080 by default.\n"},
		{"somebody's words", was, now, "other.md", "> The server listens on port 8080 by default.\n"},
		{"code", was, now, "other.md", "    The server listens on port 8080 by default.\n"},
		{"a record", was, now, "CHANGELOG.md", was},
		{"of another day", was, now, "posts/2019-03-04-ports.md", was},
		{"of another version", was, now, "guide-1.2.md", was},
		{"another word changed as well", was, "The proxy listens on port 9090 by default.\n", "other.md", was},
		{"no value changed", was, "The server listens on interface 8080 by default.\n", "other.md", was},
		{"no subject", "Defaults to 1 hour.\n", "Defaults to 2 hours.\n", "other.md", "Defaults to 1 hour.\n"},
		{"a form that is filled in", "The plan for members costs $25 a month.\n", "The plan for members costs $30 a month.\n", "other.md", "The plan for members costs $25 a month.\n\nThe plan for members costs $99 a month.\n"},
		{"points back", "It listens on port 8080 of the server.\n", "It listens on port 9090 of the server.\n", "other.md", "It listens on port 8080 of the server.\n"},
		{"points back later", "A server lets them use 8080 ports.\n", "A server lets them use 9090 ports.\n", "other.md", "A server lets them use 8080 ports.\n"},
		{"no subject but a participle", "Created by the harbour office in 2015.\n", "Created by the harbour office in 2016.\n", "other.md", "Created by the harbour office in 2015.\n"},
		{"an ordinal", "The first train leaves the harbour station.\n", "The second train leaves the harbour station.\n", "other.md", "The first train leaves the harbour station.\n"},
		{"no certain number", "The harbour has a few cranes for ships.\n", "The harbour has 7 cranes for ships.\n", "other.md", "The harbour has a few cranes for ships.\n"},
		{"a verb with a capital", "In the menu choose Open to load a file.\n", "In the menu choose Close to load a file.\n", "other.md", "In the menu choose Open to load a file.\n"},
		{"a symbol", "In the logic of terms ∀ binds 2 variables.\n", "In the logic of terms ∀ binds 3 variables.\n", "other.md", "In the logic of terms ∃ binds 2 variables.\n"},
		{"silenced where it was changed", was, "<!-- steadfact-ignore stale-copy: The old server stays. -->\n" + now, "other.md", was},
		{"silenced where it stands", was, now, "other.md", "<!-- steadfact-ignore stale-copy: The old server stays. -->\n" + was},
		{"no sentence", "Server port 8080 by default\n", "Server port 9090 by default\n", "other.md", "Server port 8080 by default\n"},
	} {
		if got := stale(tt.was, tt.now, tt.path, tt.other); len(got) != 0 {
			t.Errorf("%s: got %+v", tt.name, got)
		}
	}
}

func TestStaleCopiesBesideFindings(t *testing.T) {
	docs := parse("guide.md", "The server listens on port 9090.\n", "a.md", "The server listens on port 8080.\n", "b.md", "The server listens on port 8080.\n")
	edits := Edits(parse("guide.md", "The server listens on port 8080.\n"), docs[:1])
	var copies []Copy
	for _, doc := range docs {
		copies = append(copies, Copies(edits, doc)...)
	}
	at := func(path string) checker.Finding {
		return checker.Finding{Path: path, Span: source.Span{Start: 27, End: 31}}
	}
	if got := StaleCopies(edits, copies, []checker.Finding{at("a.md")}); len(got) != 1 || !strings.HasSuffix(got[0].Message, " has 8080 in b.md:1") {
		t.Errorf("a place that is reported already: %+v", got)
	}
	if got := StaleCopies(edits, copies, []checker.Finding{at("guide.md")}); len(got) != 0 {
		t.Errorf("a value that is reported already: %+v", got)
	}
}

func TestTooManyEdits(t *testing.T) {
	var was, now strings.Builder
	for i := range mostEdits + 1 {
		fmt.Fprintf(&was, "The tower of %c%cville is 10 m high.\n\n", 'A'+i%26, 'a'+i/26)
		fmt.Fprintf(&now, "The tower of %c%cville is 11 m high.\n\n", 'A'+i%26, 'a'+i/26)
	}
	if got := Edits(parse("a.md", was.String()), parse("a.md", now.String())); got != nil {
		t.Errorf("%d edits", len(got))
	}
}

func FuzzStaleCopy(f *testing.F) {
	f.Add("The fee is $25.\n", "The fee is $30.\n", "The fee is $25.\n")
	f.Add("Ask Helen Marsh of Aldermouth.", "Ask Colin Tate of Aldermouth.", "")
	f.Fuzz(func(t *testing.T, was, now, other string) {
		for _, n := range stale(was, now, "other.md", other) {
			if n.Span.Start > n.Span.End || n.Span.End > len(now) {
				t.Errorf("%+v", n.Span)
			}
		}
	})
}
