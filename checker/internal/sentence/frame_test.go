package sentence

import "testing"

// TestFrame: which verb and which noun is a value bound to?
func TestFrame(t *testing.T) {
	for text, want := range map[string]string{
		"The keeper rows [12] boats.":                                          "rows boats",
		"[12] boats are kept in the shed.":                                     "kept boats",
		"The lodge has 9 beds and costs [$12].":                                "costs -",
		"The lamp was lit in [1911], and the pier was built later.":            "lit lamp",
		"In [1911], the guild bought the pier.":                                "bought -",
		"The pump listens on port [80].":                                       "listens port",
		"The mill has a rating of [71] %.":                                     "has rating",
		"The lead time (LT) is [9] days.":                                      "is time",
		"The broker's TTL is [5] s.":                                           "is TTL",
		"The retries of the broker are [5].":                                   "are retries",
		"Staff get [12 weeks] of paid leave.":                                  "get leave",
		"The shed holds 40 skiffs in Varde and [9] in Loden.":                  "holds skiffs",
		"Nine skiffs sank and [20] had leaked.":                                "leaked -",
		"Of the 90 cases, of which [46] were mild, few lasted.":                "were cases",
		"He died in Varde, aged [70].":                                         "died -",
		"The pact came into force two days after it was signed, on [5 March].": "came -",
		"The eggs are oval and [4 mm] long.":                                   "are eggs",
		"The club went on to win [4] medals.":                                  "win medals",
		"The download of the pump, [84 MB], holds all.":                        "holds download",
		"The fee for the pump, [9] of them, was paid.":                         "paid -",
		"A deal worth [$5 million] was signed.":                                "signed deal",
		"There have been [150] raids targeting ships since May.":               "been raids",
	} {
		r, first, last := marked(t, text)
		f := r.FrameOf(first, last)
		if got := wordAt(r, f.Verb) + " " + wordAt(r, f.Noun); got != want {
			t.Errorf("%s\n\tgot %s, want %s", text, got, want)
		}
	}
}

// TestDatedNoun: a date before a noun tells which one that is, unless it stands by itself.
func TestDatedNoun(t *testing.T) {
	for text, want := range map[string]string{
		"The [October 7] raid was short.":            "raid",
		"The [2014] fair was wet.":                   "fair",
		"In [December] Harvik ordered two pumps.":    "-",
		"It is open on [Friday] evenings.":           "-",
		"It has been so since the [1989–90] season.": "-",
		"The [1989–90] season was short.":            "season",
		"It closed in [2014].":                       "-",
		"The shed has [9] boats.":                    "-",
	} {
		r, first, _ := marked(t, text)
		if got := wordAt(r, r.DatedNoun(first)); got != want {
			t.Errorf("%s\n\tgot %s, want %s", text, got, want)
		}
	}
}
