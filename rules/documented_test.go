package rules

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestKeysAreDocumented: each key of a fact and of the settings stands once in the first column of its table in docs/facts.md.
func TestKeysAreDocumented(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "docs", "facts.md"))
	if err != nil {
		t.Fatal(err)
	}
	facts, settings, ok := strings.Cut(string(page), "\n## Settings\n")
	if !ok {
		t.Fatal("docs/facts.md has no settings")
	}
	for _, k := range factKeys {
		documentedOnce(t, facts, k.name)
	}
	for _, k := range checkKeys {
		if k.name == "ignore" {
			k.name = "[[check.ignore]]"
		}
		documentedOnce(t, settings, k.name)
	}
}

var firstCell = regexp.MustCompile(`(?m)^\| ([^|]+) \|`)

func documentedOnce(t *testing.T, part, key string) {
	t.Helper()
	n := 0
	for _, m := range firstCell.FindAllStringSubmatch(part, -1) {
		n += strings.Count(m[1], "`"+key+"`")
	}
	if n != 1 {
		t.Errorf("docs/facts.md explains %s %d times", key, n)
	}
}
