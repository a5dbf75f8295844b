package language_test

import (
	"strings"
	"testing"
	"time"

	"github.com/steadfact/steadfact/internal/language"
)

// ofEverySort are texts with values of many sorts, in several notations.
const ofEverySort = `900 barrels; 12 weeks of leave; 204 annual leave hours; 240 hours; 3 days; 90 minutes; 1 h 30 min; 10 km; 6.2 miles; 40 km per hour;
2,500; 8080; 1999; 2014; in 2014; since 2009; the 1990s; in June 2014; on 3 March 2017; late 2017; from 2012 to 2015; at 10:30; at noon; yesterday; every Tuesday;
$3.5 billion; 300 EUR; £9 million; 12 pounds; 75 %; 5 percentage points; three quarters; half; 3 of 4; 16 out of 28 provinces; 8.4/10; 3:1; 0.5; 1.5; v1.22; 1.22.3; Go 1.22; Boeing 747;
the first; 22nd; dozens of cats; several thousand; between 10 and 12 litres; more than 150; up to 4 GB; 30 °C; 98.6 fahrenheit; 2 GiB of memory; twice; 5-2; 16 provinces; 61 points`

// TestSorts: what can be compared has a sort in common, and most of what cannot has none.
func TestSorts(t *testing.T) {
	var all []language.Mention
	for text := range strings.SplitSeq(ofEverySort, ";") {
		all = append(all, language.Read("They told us: "+strings.TrimSpace(text)+".", time.Time{}).Mentions...)
	}
	spared, incomparable := 0, 0
	for i := range all {
		for k := range all {
			a, b := &all[i], &all[k]
			apart := a.Sorts()&b.Sorts() == 0
			if language.Compare(*a, *b, language.Tolerance{}) == language.Incomparable {
				incomparable++
				if apart {
					spared++
				}
			} else if apart {
				t.Errorf("%+v and %+v are compared", *a, *b)
			}
			if a.Sorts()&language.AllSorts == 0 {
				t.Errorf("%+v has no sort", *a)
			}
		}
	}
	if len(all) < 50 || spared < incomparable/2 {
		t.Errorf("of %d pairs of %d values that cannot be compared only %d are told apart", incomparable, len(all), spared)
	}
}
