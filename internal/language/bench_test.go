package language

import (
	"strings"
	"testing"
	"time"
)

// BenchmarkRead reads news in our own words, about one value a sentence: tokens, sentences and all recognisers.
func BenchmarkRead(b *testing.B) {
	text := strings.Repeat(`The ministry said on Tuesday that more than 2,500 soldiers had been moved to the northern border, where they joined a garrison of about 900. Officials in the capital
declined to comment on the report, which was first carried by a regional newspaper on 5 March 2021. The operation is expected to cost some $3.5 billion over the coming decade, or roughly 12 percent
of the annual budget, and would require between 10 and 12 new bases. Residents of the villages near the river have complained of noise for months. A spokesman for the mayor called the plan
unworkable. Engineers must first widen the road, a narrow track that climbs for almost 40 km through the hills. The committee will meet again once the survey has been completed and the farmers have
been heard. None of the opposition parties supports the bill in its present form, although two of the five have signalled that they might abstain.
`, 40)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Read(text, time.Time{})
	}
}
