package restyle

import (
	"strings"
	"testing"
	"time"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
)

// value reads a text in which brackets stand around a value.
func value(t testing.TB, marked string) Value {
	t.Helper()
	start, end := strings.Index(marked, "["), strings.Index(marked, "]")-1
	text := strings.NewReplacer("[", "", "]", "").Replace(marked)
	for _, m := range language.Read(text, time.Time{}).Mentions {
		if m.Overlaps(source.Span{Start: start, End: end}) {
			return Value{Mention: m, Text: text}
		}
	}
	t.Fatalf("no value is read in %q", marked)
	return Value{}
}

// writings are what stands in a text, what a fact holds, and what the text shall say.
var writings = []struct{ found, fact, want string }{
	// numbers: separators, multipliers, words
	{"Some [5,200] soldiers are there.", "About [2,500] soldiers are there.", "2,500"},
	{"Some [5200] soldiers are there.", "About [2,500] soldiers are there.", "2500"},
	{"Some [5 200] soldiers are there.", "About [12,500] soldiers are there.", "12 500"},
	{"The town has [980] inhabitants.", "The town has [12,500] inhabitants.", "12,500"},
	{"The town has [12,500] inhabitants.", "The town has [980] inhabitants.", "980"},
	{"The town has [5.2 million] inhabitants.", "The town has [2,500,000] inhabitants.", "2.5 million"},
	{"The town has [5,200,000] inhabitants.", "The town has [2.5 million] inhabitants.", "2,500,000"},
	{"The town has [5.2 million] inhabitants.", "The town has [9,500] inhabitants.", "9,500"},
	{"The team has [twelve] members.", "The team has [8] members.", "eight"},
	{"[Twelve] members are in the team.", "The team has [8] members.", "Eight"},
	{"The team has [12] members.", "The team has [eight] members.", "8"},
	{"The camp has [five thousand two hundred] tents.", "The camp has [2,500] tents.", "two thousand five hundred"},
	{"The camp has [twenty-five] tents.", "The camp has [1,284] tents.", "1,284"},
	{"The server listens on port [8081].", "The server listens on port [8080].", "8080"},
	{"The rate is [4.25] now.", "The rate is [3.50] now.", "3.50"},
	// units, percent, money
	{"The race is [5 km] long.", "The race is [12 km] long.", "12 km"},
	{"The race is [5-km] long.", "The race is [12 kilometres] long.", "12-km"},
	{"The race is [5 kilometres] long.", "The race is [12 km] long.", "12 kilometres"},
	{"The race is [2.5 km] long.", "The race is [1,500 m] long.", "1.5 km"},
	{"The race is [15 miles] long.", "The race is [12 km] long.", "12 km"},
	{"The file has [1.5 MB] of text.", "The file has [1.5 GB] of text.", "1.5 GB"},
	{"The session lasts [40 seconds].", "The session lasts [six hours].", "six hours"},
	{"The session lasts [2 hours].", "The session lasts [90 minutes].", "1.5 hours"},
	{"The trip takes [1 day].", "The trip takes [8 days].", "8 days"},
	{"The share is [12%] today.", "The share is [9 percent] today.", "9%"},
	{"The share is [12 percent] today.", "The share is [9.5%] today.", "9.5 percent"},
	{"The fee is [$25].", "The fee is [USD 30].", "$30"},
	{"The fee is [$25.50].", "The fee is [$30].", "$30.00"},
	{"The budget is [$3.5bn].", "The budget is [$4 billion].", "$4bn"},
	{"The budget is [EUR 3.5 billion].", "The budget is [4.2 billion euros].", "EUR 4.2 billion"},
	{"Children of [10–12 years] may join.", "Children of [9–14 years] may join.", "9–14 years"},
	{"It closes after [three minutes].", "It closes after [90 seconds].", "90 seconds"},
	{"It closes after [three minutes].", "It closes after [240 seconds].", "four minutes"},
	// the number is right, and the unit wrong
	{"The session lasts [12 days].", "The session lasts [12 weeks].", "12 weeks"},
	{"The session lasts [six days].", "The session lasts [6 weeks].", "six weeks"},
	{"The file has [30MB] of text.", "The file has [30 GB] of text.", "30GB"},
	{"The file has [30MB] of text.", "The file has [30 gigabytes] of text.", "30 gigabytes"},
	{"A [10-week] session was held.", "The session lasts [10 days].", "10-day"},
	{"A [two-week] session was held.", "The session lasts [45 minutes].", "45-minute"},
	{"The session lasts [3-4 hours].", "The session lasts [3-4 days].", "3-4 days"},
	// ordinals
	{"It was the [22nd] race.", "It was the [third] race.", "3rd"},
	{"It was the [third] race.", "It was the [22nd] race.", "twenty-second"},
	{"It was the [13th] race.", "It was the [111th] race.", "111th"},
	// dates
	{"It opened on [5 October 2023].", "It opened on [12 March 2019].", "12 March 2019"},
	{"It opened on [October 5, 2023].", "It opened on [12 March 2019].", "March 12, 2019"},
	{"It opened on [Oct. 5, 2023].", "It opened on [12 December 2019].", "Dec. 12, 2019"},
	{"It opened on [Sept. 5, 2023].", "It opened on [12 September 2019].", "Sept. 12, 2019"},
	{"It opened on [October 5th, 2023].", "It opened on [2 March 2019].", "March 2nd, 2019"},
	{"It opened on [2023-10-05].", "It opened on [12 March 2019].", "2019-03-12"},
	{"It opened on [25/10/2023].", "It opened on [3 March 2019].", "03/03/2019"},
	{"It opened on [5.10.2023].", "It opened on [12 March 2019].", "12.3.2019"},
	{"It opened on [5 October 2023].", "It opened on [2019-03-12].", "12 March 2019"},
	{"It opened on [Thursday, 5 October 2023].", "It opened on [12 March 2019].", "Tuesday, 12 March 2019"},
	{"It opened in [October 2023].", "It opened on [12 March 2019].", "March 2019"},
	{"It opened in [2023].", "It opened on [12 March 2019].", "2019"},
	{"It opens on [5 October].", "It opens on [12 March].", "12 March"},
	{"It opened in [early 2023].", "It opened in [late 2019].", "late 2019"},
	{"It opened in [late 2023].", "It opened in [mid-2019].", "mid-2019"},
	{"It opened in [early 2023].", "It opened on [12 March 2019].", "2019"},
	{"It opened in [OCTOBER 2023].", "It opened in [March 2019].", "MARCH 2019"},
	{"It opened in [summer 2014].", "It opened in [spring 2013].", "spring 2013"},
	// times of day, versions
	{"It opens at [9 a.m.] daily.", "It opens at [10:30] daily.", "10:30 a.m."},
	{"It opens at [9:30 pm] daily.", "It opens at [10:15] daily.", "10:15 am"},
	{"It opens at [09:30] daily.", "It opens at [2 p.m.] daily.", "14:00"},
	{"It opens at [noon].", "It opens at [2 p.m.] daily.", "2 p.m."},
	{"The tool needs Go [v1.21] to build.", "The tool needs Go [1.22] to build.", "v1.22"},
	{"The tool needs Go [1.21] to build.", "The tool needs Go [v1.22.3] to build.", "1.22.3"},
}

func TestWrite(t *testing.T) {
	for _, tt := range writings {
		got, ok := Write(value(t, tt.found), value(t, tt.fact))
		if !ok || got != tt.want {
			t.Errorf("%s with %s becomes %q (%v), not %q", tt.found, tt.fact, got, ok, tt.want)
		}
	}
}

// TestWriteAgain writes what is written already: nothing is left to do.
func TestWriteAgain(t *testing.T) {
	for _, tt := range writings {
		start, end := strings.Index(tt.found, "["), strings.Index(tt.found, "]")
		done := tt.found[:start+1] + tt.want + tt.found[end:]
		if got, ok := Write(value(t, done), value(t, tt.fact)); ok {
			t.Errorf("%s with %s becomes %q", done, tt.fact, got)
		}
	}
}

func TestWriteRefuses(t *testing.T) {
	for _, tt := range []struct{ found, fact string }{
		{"The board has [1] seat.", "The board has [8] seats."},
		{"The board has [eight] seats.", "The board has [one] seat."},
		{"It opened on [5 October 2023].", "It opened in [2019]."},
		{"It opened on [5 October 2023].", "It opened in [March 2019]."},
		{"It opened in [October 2023].", "It opens in [March]."},
		{"It opened [last year].", "It opened in [2019]."},
		{"It opened on [5/5/2023].", "It opened on [3 March 2019]."},
		{"It opened on [the fifth of October 2023].", "It opened on [12 March 2019]."},
		{"It ran [from 2014 to 2016].", "It ran in [2019]."},
		{"It ran in [2014].", "It ran [from 2018 to 2019]."},
		{"Children of [10 to 12 years] may join.", "Children of [9 years] may join."},
		{"The fee is [$25].", "The fee is [€30]."},
		{"The race is [5 km] long.", "The race is [12 kg] long."},
		{"Some [two-thirds] of it is water.", "Some [3] of it is water."},
		{"The race took [1 h 30 min] in all.", "The race is [12 km] long."},
		{"It had less than [20 W] of power.", "It had [100 W] of power."},
		{"It fell to [-5 °C] at night.", "It rose to [5 °C] at night."},
		{"The pair has [5,200] shoes.", "The pair has [dozens] of shoes."},
		{"The pair has [5,200] shoes.", "The pair has [5200] shoes."},
	} {
		if got, ok := Write(value(t, tt.found), value(t, tt.fact)); ok && got != "5200" {
			t.Errorf("%s with %s becomes %q", tt.found, tt.fact, got)
		}
	}
}

func TestOther(t *testing.T) {
	for _, tt := range []struct{ found, want string }{
		{"Some [2,500] soldiers are there.", "7,500"},
		{"The team has [eight] members.", "four"},
		{"The camp has [two thousand five hundred] tents.", "seven thousand five hundred"},
		{"The race is [12 km] long.", "62 km"},
		{"The share is [9.5%] today.", "5.5%"},
		{"The fee is [$30].", "$80"},
		{"It was the [3rd] race.", "8th"},
		{"It opened on [12 March 2019].", "12 March 2014"},
		{"It opened in [late 2019].", "late 2014"},
		{"It opens on [12 March].", "12 August"},
		{"It ran [from 2018 to 2019].", "2013 to 2014"},
		{"It opens at [9 a.m.] daily.", "2 p.m."},
		{"The tool needs Go [v1.22] to build.", "v6.22"},
		{"The town has [2.5 million] inhabitants.", "7.5 million"},
		{"Children of [9–14 years] may join.", "5–14 years"},
	} {
		v := value(t, tt.found)
		got, ok := Other(v, v)
		if got != tt.want || !ok {
			t.Errorf("%s becomes %q (%v), not %q", tt.found, got, ok, tt.want)
		}
	}
}

// TestOtherThanTheFact asks for what the fact cannot mean, not for what differs from the text.
func TestOtherThanTheFact(t *testing.T) {
	for _, tt := range []struct{ found, fact, want string }{
		{"It needs [4 GB] of memory.", "It needs at least [1.5 GB] of memory.", "0.2 GB"},
		{"A room costs [€97] a night.", "A room costs up to [€120] a night.", "€3589"},
		{"The war began in [October 2023].", "The war began in [October].", "March 2023"},
		{"Some [100 of the 329] members came.", "Some [100 of the 329] members came.", "200 of the 329"},
		{"It was done within [a year].", "It was done within [a year].", "37 years"},
		{"The trip takes [10 - 20 days].", "The trip takes [15 days].", "60 - 20 days"},
		{"The board met on [Saturday].", "The board met on [Saturday].", "Tuesday"},
		{"It has [zero] rooms.", "It has [-4 to 8] rooms.", "ninety-seven"},
		{"The vote of [two out of three] servers counts.", "The vote of [two out of three] servers counts.", "one out of three"},
	} {
		if got, ok := Other(value(t, tt.found), value(t, tt.fact)); !ok || got != tt.want {
			t.Errorf("%s for %s becomes %q (%v), not %q", tt.found, tt.fact, got, ok, tt.want)
		}
	}
}

func TestNoOther(t *testing.T) {
	for _, found := range []string{"It opened [yesterday].", "It opens at [noon].", "The pair has [dozens] of shoes."} {
		v := value(t, found)
		if got, ok := Other(v, v); ok {
			t.Errorf("%s becomes %q", found, got)
		}
	}
}

func TestWords(t *testing.T) {
	for n, want := range map[int64]string{0: "zero", 7: "seven", 13: "thirteen", 20: "twenty", 42: "forty-two", 100: "one hundred",
		1500: "one thousand five hundred", 2_000_000: "two million"} {
		if got := words(n); got != want {
			t.Errorf("%d is %q, not %q", n, got, want)
		}
	}
	for n, want := range map[int64]string{1: "first", 12: "twelfth", 20: "twentieth", 21: "twenty-first", 100: "one hundredth", 0: "", 101: ""} {
		if got := ordinalWords(n); got != want {
			t.Errorf("%d is %q, not %q", n, got, want)
		}
	}
}

// FuzzWrite holds what every writing must keep: it is read as the fact's value, and writing again changes nothing.
func FuzzWrite(f *testing.F) {
	for _, tt := range writings {
		f.Add(tt.found, tt.fact)
	}
	f.Fuzz(func(t *testing.T, found, fact string) {
		a, b := language.Read(found, time.Time{}), language.Read(fact, time.Time{})
		for _, m := range a.Mentions {
			for _, h := range b.Mentions {
				v, w := Value{m, found}, Value{h, fact}
				text, ok := Write(v, w)
				if ok && v.compare(w, text) != language.Agree {
					t.Errorf("%q becomes %q, which is not %q", v.Surface(), text, w.Surface())
				}
			}
			Other(Value{m, found}, Value{m, found})
		}
	})
}
