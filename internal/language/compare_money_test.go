package language_test

import (
	"testing"
	"time"

	"github.com/steadfact/steadfact/internal/language"
)

// TestCurrencies: an amount in another currency differs where no rate that ever was makes the two the same.
func TestCurrencies(t *testing.T) {
	for _, row := range []struct {
		fact, text string
		want       language.Comparison
	}{
		{"£40,000", "$900,000", language.Differ},
		{"£40,000", "$20,000", language.Differ},
		{"€12", "$90", language.Differ},
		{"£40,000", "$52,000", language.Incomparable},
		{"£2,000", "$9,000", language.Incomparable},
		{"€12", "£12", language.Incomparable},
		{"€12", "1,500 yen", language.Incomparable},
		{"$20 a day", "€900 a month", language.Incomparable},
		{"more than $3 million", "£20 million", language.Incomparable},
		{"at most $3 million", "£20 million", language.Differ},
		{"-£5 million", "-$7 million", language.Incomparable},
		{"-£5 million", "-$90 million", language.Differ},
		{"-£5 million", "$7 million", language.Differ},
		{"£40,000", "£41,000", language.Differ},
		{"£40,000", "£40,000", language.Agree},
	} {
		one := func(text string) language.Mention {
			return language.Read("It cost "+text+".", time.Time{}).Mentions[0]
		}
		if got := language.Compare(one(row.fact), one(row.text), language.Tolerance{}); got != row.want {
			t.Errorf("%s held against %s: %d, want %d", row.text, row.fact, got, row.want)
		}
	}
}
