package version

import (
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/language/token"
)

func BenchmarkRecognize(b *testing.B) {
	text := strings.Repeat("The tool needs Go 1.22 or later and runs on every system that the compiler supports. Its first release had 12 rules, of which nine are still in use today. ", 200)
	toks := token.Tokenize(text, nil)
	taken := make([]bool, len(toks))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Recognize(text, toks, taken)
	}
}
