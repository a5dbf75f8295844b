package command

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestUnread: the report on documents that were not read again is the very same in every format, and what is changed is read.
func TestUnread(t *testing.T) {
	dir, cache := t.TempDir(), t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	filler := strings.Repeat("We slept in a barn beside the road.\n\n", worthChecked/32)
	write("facts.toml", "[facts]\ntower = \"The tower of Aldmouth has [120] steps.\"\n")
	write("a.md", "The tower of Aldmouth has 130 steps.\n\n"+filler)
	info, err := os.Stat(filepath.Join(dir, "a.md"))
	if err != nil {
		t.Fatal(err)
	}
	later := func() time.Time { return info.ModTime().Add(time.Hour) }
	check := func(arguments ...string) string {
		var out, problems bytes.Buffer
		c := Command{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &problems, Getenv: func(string) string { return "" }, Dir: dir, Cache: cache,
			Now: later}
		if status := c.Run(append([]string{"check", "--quiet"}, arguments...)); status != Contradicted {
			t.Fatalf("%s: status %d\n%s", arguments, status, problems.String())
		}
		return out.String()
	}
	check() // keeps what it finds
	for _, format := range []string{"text", "json", "sarif", "rdjsonl"} {
		anew := check("--format", format, "--no-cache")
		if again := check("--format", format); again != anew || !strings.Contains(again, "130") {
			t.Errorf("%s: read\n%s\nand unread\n%s", format, anew, again)
		}
	}
	write("a.md", "The tower of Aldmouth has 140 steps.\n\n"+filler)
	if got := check(); !strings.Contains(got, "140") {
		t.Errorf("what was changed is not read:\n%s", got)
	}
}
