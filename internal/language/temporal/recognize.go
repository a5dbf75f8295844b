package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

// Recognize finds the dates and times of day among the tokens that are not taken by another recogniser.
func Recognize(text string, toks []token.Token, taken []bool, sents []token.Sentence, reference time.Time) []Mention {
	return nil
}
