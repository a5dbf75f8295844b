package quantity

import (
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/language/token"
)

// prose is a page of news in our own words: about one value a sentence.
var prose = strings.Repeat(`The ministry said on Tuesday that more than 2,500 soldiers had been moved to the northern border, where they joined a garrison of about 900.
Officials in the capital declined to comment on the report, which was first carried by a regional newspaper. The operation is expected to cost some $3.5 billion over the coming decade,
or roughly 12 percent of the annual budget, and would require between 10 and 12 new bases. Residents of the villages near the river have complained of noise for months.
A spokesman for the mayor called the plan unworkable. Engineers must first widen the road, a narrow track that climbs for almost 40 km through the hills. The committee will meet again
once the survey has been completed and the farmers have been heard. None of the opposition parties supports the bill in its present form, although two of the five have signalled that they
might abstain. The prime minister, who took office after the election, has called for patience and for trust in the institutions of the republic.
`, 40)

func BenchmarkRecognize(b *testing.B) {
	toks := token.Tokenize(prose, nil)
	sents := token.Sentences(prose, toks, nil)
	taken := make([]bool, len(toks))
	b.SetBytes(int64(len(prose)))
	b.ReportAllocs()
	for b.Loop() {
		Recognize(prose, toks, taken, sents)
	}
}

func BenchmarkTokenize(b *testing.B) {
	b.SetBytes(int64(len(prose)))
	for b.Loop() {
		token.Tokenize(prose, nil)
	}
}
