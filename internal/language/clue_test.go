package language_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/token"
)

// mayHave reports whether the clues of a text allow a value.
func mayHave(text string) bool {
	toks := token.Tokenize(text, nil)
	var before language.Clue
	for i := range toks {
		c := language.Clues(text, toks[i:i+1])
		if c.MakesValue(before) {
			return true
		}
		if toks[i].Kind != token.Sign {
			before = c
		}
	}
	return false
}

var clued = []struct {
	text string
	may  bool
}{
	{"The server listens on a port.", false},
	{"A group of them met at the office in an old town.", false},
	{"The kettle holds a litre.", true},
	{"An hour and a half later", true},
	{"He paid a dollar, she a US dollar.", true},
	{"It lies a light-year away, or a square kilometre.", true},
	{"on Tuesday", true},
	{"late in spring, at noon", true},
	{"dozens of them, several hundred", true},
	{"Phase IV", true},
	{"I see no phase of it.", false},
	{"The new plan is good for all.", false},
	{"the New Year; Eid al-Fitr, St. Patrick's Day", true},
	{"on Eid al-Fitr", true},
	{"on St. Patrick's Day", true},
	{"at Christmas", true},
	{"a fivefold increase", true},
	{"¾ of the members", true},
	{"v1.2", true},
	{"twenty-one", true},
	{"They meet yesterday's group.", true},
	{"", false},
}

func TestClues(t *testing.T) {
	for _, c := range clued {
		if got := mayHave(c.text); got != c.may {
			t.Errorf("%q: a value is possible: %v", c.text, got)
		}
	}
}

// TestCluesInRealDocuments holds the clues of every line against what is read of it.
func TestCluesInRealDocuments(t *testing.T) {
	dir := os.Getenv("STEADFACT_CORPUS")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	files, err := filepath.Glob(filepath.Join(dir, "wild", "*", "docs", "*", "*"))
	if more, _ := filepath.Glob(filepath.Join(dir, "corpus", "rfcs", "text", "1*.md")); err != nil || len(files)+len(more) == 0 {
		t.Skip("no real documents")
	} else {
		files = append(files, more...)
	}
	for _, path := range files {
		text, err := os.ReadFile(path)
		if err != nil { // a folder
			continue
		}
		for line := range strings.Lines(string(text)) {
			if read := language.Read(line, time.Time{}); len(read.Mentions) > 0 && !mayHave(line) {
				t.Errorf("%q: no clue of %q", line, read.Mentions[0].Of(line))
			}
		}
	}
}

// FuzzClues looks for texts with values that no clue tells of.
func FuzzClues(f *testing.F) {
	for _, c := range clued {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if read := language.Read(text, time.Date(2024, 5, 14, 0, 0, 0, 0, time.UTC)); len(read.Mentions) > 0 && !mayHave(text) {
			t.Errorf("%q: no clue of %q", text, read.Mentions[0].Of(text))
		}
	})
}
