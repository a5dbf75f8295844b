package quantity

import (
	"math/big"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/language/unit"
)

// texts and the mentions in them, in order.
var texts = []struct{ text, want string }{
	{"About 2,500 U.S. troops are in Iraq and about 900 in Syria.", "about 2500 troop; about 900"},
	{"The price rose from $10 to $15 a barrel.", "10 USD per barrel; 15 USD per barrel"},
	{"Prices ranged from $10 to $15.", "[10,15] USD"},
	{"Output fell from 20 tonnes to 12 tonnes.", "20 tonne; 12 tonne"},
	{"He is six feet tall and weighs 12 stone.", "6 foot; 12 stone"},
	{"It lasted for 3 years, 2 months.", "38 month"},
	{"They sold 5 houses, 3 cars and 20 bikes.", "5 house; 3 car; 20 bike"},
	{"The committee of 12 met twice in 2 days.", "12; 2 day"},
	{"Support stood at 52%, up 3 percentage points.", "52 percent; 3 percentage point"},
	{"Of the 45 delegates, 30 voted for it.", "45 delegate; 30"},
	{"The server listens on port 8080 and keeps 20 connections.", "8080 port; 20 connection"},
	{"He paid 20 million pounds for it.", "20000000 GBP"},
	{"It weighs 20 pounds.", "20 pound"},
	{"The bill came to 20 pounds.", "20 GBP"},
	{"a 5-year, $3 million contract", "5 year; 3000000 USD"},
	{"Between 2 and 3 of the 10 nodes fail.", "[2,3]; 10 node"},
	{"The vote was 52–48 against.", "52/48"},
	{"four (4) seats", "4 seat"},
	{"He said \"it costs 9\" and left.", "9"},
	{"more than 5000 or equal to 6000", ">5000; 6000"},
	{"Boeing 747 carries 400 people.", "747; 400 person"},
	{"Two covid-19 deaths were recorded.", "2 death"},
	{"The 2 states agreed.", "2 state"},
	{"Python 3 supports 5 formats.", "3; 5 format"},
	{"He came third, and she finished second.", "3; 2"},
	{"the third president", "3 president"},
	{"at most 3 retries, each up to 10 s", "<=3 retry; <=10 second"},
	{"The limit is 10 MB (10,485,760 bytes).", "10 megabyte; 10485760 byte"},
	{"roughly one in three adults", "about 1/3 adult"},
	{"It cost $350 per kg.", "350 USD per kilogram"},
	{"Half of the members left.", "0.5 member"},
	{"More than half the voters agreed.", ">0.5 voter"},
	{"two thirds of households", "2/3 household"},
	{"32B parameters, 8B in size", "32000000000 parameter; 8 byte"},
	{"Over 188 miles an hour", ">188 mile per hour"},
	{"the Phase III trial of type 2 diabetes", "3 phase; 2 type"},
	{"after World War II", "2 war"},
	{"In phase I saw it.", ""},
	{"by a vote of 218 to 210", "218/210"},
	{"the board voted 4 to 9 against it", "4/9"},
	{"by a vote of 4 to 9", "4/9"},
	{"votes take 4 to 9 days", "[4,9] day"},
	{"he has voted 4 to 9 times", "[4,9] time"},
	{"a 50-50 chance", "50/50"},
	{"1 in every 100 people", "1/100 person"},
	{"Only one person survived.", "1 person"},
	{"30 others were hurt", "30"},
	{"a score of 72/100 from 5 critics", "72/100; 5 critic"},
	{"Cases increased 579 to 2,417.", "579; 2417"},
	{"They hold 235 or 236 seats.", "[235,236] seat"},
	{"a ranking of 29 makes him proud", "29"},
	{"1 death due to flu", "1 death"},
	{"Two small two-story houses", "2 house"},
	{"an average of 21.6 days", "21.6 day"},
	{"more than 20 but fewer than 35 people", "[20,35] person"},
	{"at most 100 and at least 20 apples", "[20,100] apple"},
	{"over $5 and under $10", "[5,10] USD"},
	{"more than 40 and less than 10", ">40; <10"},
	{"more than 20 men and fewer than 35 women", ">20 man; <35 woman"},
	{"more than 5 km and less than 10 kg", ">5 kilometer; <10 kilogram"},
	{"A value of -1 means no limit.", "-1"},
	{"It takes 600 requests a minute from one token.", "600 request per minute; 1 token"},
	{"He meets 5 friends a day", "5 friend per day"},
	{"hundreds of thousands of refugees", "[200000,1000000] refugee about"},
	{"9 of the county's 12 schools closed", "9/12 school"},
	{"9 of the county's schools closed", "9"},
	{"They hold 31 second-hand cars.", "31 car"},
	{"a 20 year-old bridge of 31 second-long frames", "20 year; 31 second"},
	{"The effect was small (n=48, p=0.04, x=5).", "48; 0.04"},
	{"Sales rose in the last two quarters.", "2 quarter"},
	{"two quarters of it", "0.5"},
	{"A kibibyte is exactly 1,024 bytes. A mile is long.", "1 kibibyte; 1024 byte"},
	{"The soil moves 3 mm/a. 5.", "3 millimeter per year"},
	{"It took two tries. How many? 5.", "2 try; 5"},
	{"6.5 goals per game in the Big 12", "6.5 goal per game; 12"},
	{"the Big 9 founder Ann Harris of Rome", "9"},
	{"9 former Navy Seals", "9 seal"},
	{"one request per second, 1 test failed, one search request and 1 run", "1 request per second; 1 test; 1 request; 1 run"},
	{"Only one survived and one broke.", "1; 1"},
	{"the first guest of a 34 ½ year long feast at 85◦C", "1 guest; 34.5 year; 85 celsius"},
	{"a two-third majority (Brown et al. 2005, Lee et al 2011)", "2/3"},
	{"ages three, seven, and eleven", "3 year; 7 year; 11 year"},
	{"It keeps the default size (15), and see point (2), for a 1:1 map.", "15; 1/1"},
	{"as clause (15) says, of type (2) here", ""},
	{"1. open it. 2. close it. 3. Go.", ""},
	{"a size=\"5\" and 'size' 5 of \"6\"", "5; 6"},
	{"*4: the fourth note, with 0..N and 1..5 and 7... 8", "4; 7; 8"},
	{"in the 2017, 2019, and 2021 plans and for 2,019 or 2,020 plans", "[2019,2020] plan"},
	{"between 1950 and 2050 boxes and 2000 men", "[1950,2050] box; 2000 man"},
	{"It was, as Grey et al., 1979, said, 5 dogs", "5 dog"},
	{"a file of 2.5kb", "2.5 kilobyte"},
	{"from N+1 to 5+ days in room 12, then range(0, 10) and of (0, 10)", ">=5 day; 12 room; 0; 10"},
	{"2.1: Open the box", ""},
	{"2.1: 3 of it", "2.1; 3"},
	{"She was second with 40 votes and they were first used then.", "2; 40 vote; 1"},
	{"1 bridge was closed and 1 can run", "1 bridge; 1"},
	{"a 6.4 magnitude quake after one with a magnitude of 5.1", "6.4 magnitude; 5.1 magnitude"},
	{"a mean of 5.1 and a score of 7", "5.1; 7"},
}

func TestTexts(t *testing.T) {
	for _, c := range texts {
		var got []string
		for _, m := range read(c.text) {
			got = append(got, render(m))
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%q: got %q, want %q", c.text, s, c.want)
		}
	}
}

func TestSpans(t *testing.T) {
	for _, c := range []struct{ text, span, core, whole, noun string }{
		{"at least 2,500 U.S. military personnel died", "2,500", "2,500", "at least 2,500 U.S. military personnel", "U.S. military personnel"},
		{"It cost about $3.5 billion or so.", "$3.5 billion", "3.5 billion", "about $3.5 billion or so", ""},
		{"a road of 5 km.", "5 km", "5", "5 km", ""},
		{"between 10 and 12 km away", "10 and 12 km", "10 and 12", "between 10 and 12 km", ""},
		{"the 15-member board", "15", "15", "15-member", "member"},
		{"a five-year contract", "five-year", "five", "five-year", ""},
		{"only 20 or more young people came", "20", "20", "only 20 or more young people", "young people"},
		{"on port 8080.", "8080", "8080", "port 8080", "port"},
		{"16 of the 28 provinces", "16 of the 28", "16 of the 28", "16 of the 28 provinces", "provinces"},
		{"−4 °C at night", "−4 °C", "−4", "−4 °C", ""},
	} {
		ms := read(c.text)
		if len(ms) != 1 {
			t.Errorf("%q: %d mentions", c.text, len(ms))
			continue
		}
		m := ms[0]
		for _, p := range []struct{ name, got, want string }{{"span", m.Span.Of(c.text), c.span}, {"core", m.Core.Of(c.text), c.core}, {"whole", m.Whole.Of(c.text), c.whole}, {"noun", m.Noun.Of(c.text), c.noun}} {
			if p.got != p.want {
				t.Errorf("%q: %s %q, want %q", c.text, p.name, p.got, p.want)
			}
		}
	}
}

func TestBase(t *testing.T) {
	for _, c := range []struct{ a, b string }{
		{"10 km", "10,000 m"}, {"1 mile", "5,280 feet"}, {"98.6 °F", "37 °C"}, {"0 °C", "273.15 kelvin"}, {"1 h 30 min", "90 minutes"}, {"2 weeks", "14 days"},
		{"1 year", "12 months"}, {"1 KiB", "1,024 bytes"}, {"100 Mbit/s", "12.5 MB/s"}, {"72 km/h", "20 m/s"}, {"1 hectare", "10,000 m²"}, {"1 pound-mass", "16 ounces"},
		{"1 kWh", "3.6 MJ"}, {"50%", "500 ‰"}, {"1 metric ton", "1,000 kg"}, {"100 cents", "$1"}, {"1 gallon", "128 fluid ounces"}, {"1 acre", "43,560 square feet"},
	} {
		a, b := read(c.a), read(c.b)
		if len(a) != 1 || len(b) != 1 {
			t.Errorf("%q, %q: %d and %d mentions", c.a, c.b, len(a), len(b))
			continue
		}
		v, _, _, dim := a[0].Base()
		w, _, _, dim2 := b[0].Base()
		if dim != dim2 || v == nil || w == nil || v.Cmp(w) != 0 {
			t.Errorf("%q is %v %s, %q is %v %s", c.a, v, dim, c.b, w, dim2)
		}
	}
}

// Amounts that do not measure the same.
func TestBaseDiffers(t *testing.T) {
	for _, c := range [][2]string{{"5 km", "5 kg"}, {"$5", "€5"}, {"5%", "5 percentage points"}, {"5 people", "5 days"}, {"5 USD per hour", "5 USD"}} {
		_, _, _, a := read(c[0])[0].Base()
		_, _, _, b := read(c[1])[0].Base()
		if a == b {
			t.Errorf("%q and %q are both %q", c[0], c[1], a)
		}
	}
}

func TestKinds(t *testing.T) {
	for s, want := range map[string]Kind{"5": Number, "5 people": Number, "5 km": Measure, "$5": Money, "5%": Percent, "5th": Ordinal, "fifth": Ordinal, "3:1": Ratio, "5 days": Duration, "2 percentage points": Percent, "$5 per hour": Money} {
		if ms := read(s); len(ms) != 1 || ms[0].Kind != want {
			t.Errorf("%q: %+v, want kind %d", s, ms, want)
		}
	}
}

func TestStepIsKept(t *testing.T) {
	for s, want := range map[string]string{"2,500 troops": "100", "$3.2 million": "100000", "0.50 m": "1/100", "10–12 km": "1"} {
		w, _ := new(big.Rat).SetString(want)
		if ms := read(s); len(ms) != 1 || ms[0].Step.Cmp(w) != 0 {
			t.Errorf("%q: step %v, want %s", s, ms[0].Step, want)
		}
	}
}

func TestWorded(t *testing.T) {
	for s, want := range map[string]bool{"five people": true, "5 people": false, "half an hour": true, "3 million": false} {
		if ms := read(s); len(ms) != 1 || ms[0].Worded != want {
			t.Errorf("%q: worded %v", s, !want)
		}
	}
}

func TestNamed(t *testing.T) {
	for s, want := range map[string]bool{"on a Boeing 747 now": true, "their tenth Top 40 single": true, "in Iraq 2,500 troops stay": false, "Only 5 of them": false, "the score was 7": false, "took about 5 of it": false, "flew Apollo eleven": false, "in the (Rust 2017 plan)": true, "the end. Rust 2017 plan": false, "fell (SD 4.3)": false, "ran (CI 4)": true} {
		ms := read(s)
		if m := ms[len(ms)-1]; m.Named != want {
			t.Errorf("%q: named %v", s, m.Named)
		}
	}
}

func TestBounds(t *testing.T) {
	for s, want := range map[string][2]string{"more than 5": {"5", ""}, "at most 5 km": {"", "5"}, "about 5": {"", ""}, "more than 41/100": {"", ""}, "5–7": {"5", "7"}, "nearly 5": {"", ""}} {
		m := read(s)[0]
		if got := [2]string{decimal(m.Low), decimal(m.High)}; got != want {
			t.Errorf("%q: limits %q, want %q", s, got, want)
		}
	}
}

func TestMeasureIsSet(t *testing.T) {
	m := read("5 km")[0]
	km, ok := unit.Named("kilometer")
	if !ok || m.Measure != km || m.Dimension != "length" {
		t.Errorf("got %+v", m.Measure)
	}
	if m := read("5 people")[0]; m.Measure != nil || m.Dimension != "" {
		t.Errorf("people are no measure: %+v", m)
	}
}

// The unit at the end of a list is that of every number in it.
func TestListed(t *testing.T) {
	for s, want := range map[string]string{
		"after 24, 48 and 72 hours":            "24 hour; 48 hour; 72 hour",
		"10 or 15 km":                          "10 kilometer; 15 kilometer",
		"10 and 20%":                           "10 percent; 20 percent",
		"5 and $20":                            "5; 20 USD",
		"4 nodes and 20 km":                    "4 node; 20 kilometer",
		"he was 52, and the road 20 km long":   "52; 20 kilometer",
		"a Boeing 747 and 20 km":               "747; 20 kilometer",
		"105 by 68 metres":                     "105 meter; 68 meter",
		"30 × 40 × 5 cm":                       "30 centimeter; 40 centimeter; 5 centimeter",
		"4 × 100 m":                            "4; 100 meter",
		"2 × 250 mg":                           "2; 250 milligram",
		"$1.5bn over 5-7 years":                "1500000000 USD; [5,7] year",
		"5, 10, or 15 km":                      "5 kilometer; 10 kilometer; 15 kilometer",
		"he was 52, and 20 km from home":       "52; 20 kilometer",
		"five, ten and hundred years":          "5 year; 10 year; 100 year",
		"at 51.5°N and 20°W":                   "51.5 degree; 20 degree",
		"aged 25, 31 and 40":                   "25 year; 31 year; 40 year",
		"for 25 years, 31 cups":                "25 year; 31 cup",
		"At 16, she left":                      "16 year",
		"Ada was 34 when she moved":            "34 year",
		"it was 34 when the sun rose":          "34",
		"it is retried twice.":                 "2 time",
		"is twice as large":                    "",
		"once or twice.":                       "",
		"At 16 she left":                       "16",
		"Her friend Ann Lee, 41, sings":        "41 year",
		"said Lee, 41.":                        "41 year",
		"In New York, 41, mostly old, came":    "41",
		"The Big Band, 41, 42 and 43":          "41; 42; 43",
		"it was Lee, 41, who":                  "41",
		"he was 52, 20 km from home":           "52; 20 kilometer",
		"x > 5 or 20 km":                       ">5 kilometer; 20 kilometer",
		"the sum of ten and 20 minutes in all": "10; 20 minute",
	} {
		var got []string
		for _, m := range read(s) {
			got = append(got, render(m))
		}
		if g := strings.Join(got, "; "); g != want {
			t.Errorf("%q: %s, want %s", s, g, want)
		}
	}
}
