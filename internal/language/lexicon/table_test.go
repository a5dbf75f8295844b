package lexicon

import (
	"slices"
	"strings"
	"testing"
)

// The tables must fit each other: find and word rely on their order and their widths.
func TestTables(t *testing.T) {
	list := strings.Fields(words)
	if len(marks) != 2*len(list) {
		t.Fatalf("%d words, %d marks", len(list), len(marks)/2)
	}
	if !slices.IsSortedFunc(list, func(a, b string) int {
		if len(a) != len(b) {
			return len(a) - len(b)
		}
		return strings.Compare(a, b)
	}) {
		t.Error("the words are not sorted")
	}
	end := 0
	for id, w := range list {
		if find(w, "") != id || find(w[:1], w[1:]) != id || word(id) != w {
			t.Fatalf("%s: found as %d, %q, want %d", w, find(w, ""), word(id), id)
		}
		if parts(id) == 0 || marks[2*id] == 0 || parts(id)&(1<<(marks[2*id+1]>>5)) == 0 {
			t.Errorf("%s: marks %d %b", w, marks[2*id], marks[2*id+1])
		}
		from, to := linksOf(id)
		if from != end || to < from {
			t.Fatalf("%s: links %d to %d, want from %d", w, from, to, end)
		}
		end = to
	}
	if end != len(links) {
		t.Errorf("the links end at %d, want %d", end, len(links))
	}
}

// Links must lead somewhere, and back.
func TestLinks(t *testing.T) {
	for id := range len(marks) / 2 {
		from, to := linksOf(id)
		for at := from; at < to; at += 3 {
			k, target := link(at)
			switch {
			case k.sense() && (target == 0 || 3*target >= len(synsets)):
				t.Errorf("%s: no meaning %d", word(id), target)
			case k > second, !k.sense() && 2*target >= len(marks):
				t.Errorf("%s: link %d to %d", word(id), k, target)
			case k == opposite && linkOf(target, id) != opposite:
				t.Errorf("%s is the opposite of %s, but not the other way round", word(id), word(target))
			}
		}
	}
}

func TestTablesAreSmall(t *testing.T) {
	if n := len(words) + len(marks) + len(index) + len(links) + len(synsets); n > 650_000 {
		t.Errorf("%d bytes", n)
	}
}

func TestFindMisses(t *testing.T) {
	for _, w := range []string{"", "zzyzx", "Form", "fоrm", "form ", "\x00", "\xff\xff", "ﬁnd", strings.Repeat("x", 100), "{}", "for\nm"} {
		if id := find(w, ""); id != none {
			t.Errorf("%q is found as %q", w, word(id))
		}
	}
}
