package report

import (
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
)

func TestChange(t *testing.T) {
	tests := []struct{ name, found, suggested, expected, want string }{
		{"words in common", "5 October 2023", "15 October 2023", "15 October 2023", "[-5-]{+15+} October 2023"},
		{"a name", "Mohamed al-Halbusi", "Mohamed al-Sudani", "Mohamed al-Sudani", "Mohamed [-al-Halbusi-]{+al-Sudani+}"},
		{"a word more", "Shia al-Sudani", "Mohammed Shia al-Sudani", "", "{+Mohammed +}Shia al-Sudani"},
		{"across a line break", "5\n October", "6 October", "", "[-5-]{+6+} October"},
		{"nothing in common, and the finding says it", "8081", "8080", "8080", ""},
		{"nothing in common", "5,200", "2,500", "about 2,500", "5,200 → 2,500"},
		{"a sign in common is no word", "5%", "6%", "", "5% → 6%"},
		{"the same", "8080", "8080", "", ""},
		{"control characters", "a\x1b b", "a c", "", "a[-␛-] [-b-]{+c+}"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := checker.Finding{Found: tt.found, Expected: tt.expected, Suggestion: &checker.Suggestion{Text: tt.suggested}}
			if got := (Style{}).change(&f); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
	if got := (Style{}).change(&checker.Finding{Found: "a"}); got != "" {
		t.Errorf("without a suggestion: got %q", got)
	}
}

func TestWordDiffKeepsBothTexts(t *testing.T) {
	for _, tt := range [][2]string{{"", ""}, {"a", ""}, {"", "b"}, {"a b c", "c b a"}, {"one\xfftwo", "two, one!"}, {strings.Repeat("x y ", 500), strings.Repeat("y x ", 400)}} {
		var from, to strings.Builder
		for _, d := range wordDiff(tt[0], tt[1]) {
			if d.Type <= 0 {
				from.WriteString(d.Text)
			}
			if d.Type >= 0 {
				to.WriteString(d.Text)
			}
		}
		if from.String() != tt[0] || to.String() != tt[1] {
			t.Errorf("%.20q, %.20q: got %.20q and %.20q", tt[0], tt[1], from.String(), to.String())
		}
	}
}
