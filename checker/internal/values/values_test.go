package values

import (
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker/internal/abouttest"
)

// TestCandidates: which values of a sentence may answer the held one, and which of them are said of what that is said of? Those that are not
// stand in brackets.
func TestCandidates(t *testing.T) {
	for _, tt := range []struct{ fact, text, want string }{
		{"The mill has [9] wheels.", "The mill has 12 wheels and 30 sacks.", "12"},
		{"The mill has [9] wheels.", "The mill has 12 wheels on 3 May 2011.", "12"},
		{"The mill was built in [1911].", "The mill was built in 1920 for $500.", "1920"},
		{"The mill was built in [1911].", "The mill was sold in 1920.", "(1920)"},
		{"The mill was built in [1911].", "The mill was sold in 1920 and built in 1922.", "(1920) 1922"},
		{"The pump listens on port [80].", "The pump listens on port 81.", "81"},
		{"The pump listens on port [80].", "The pump has 81 notes.", ""},
		{"The course lasts [12 weeks].", "The 10-week course is dear.", "10-week"},
		{"The course lasts [12 weeks].", "The course has a 10-week break.", "(10-week)"},
		{"The film scored [90%].", "The film has a score of 71%.", "71%"},
		// what is reckoned with, ends a scale, or is part of a name answers nothing
		{"The ring takes [9] keys.", "The ring takes 3 * (1 + keys).", ""},
		{"The film has a rating of [90].", "It assigns a rating out of 100.", ""},
		{"The film has a rating of [90].", "Harbour Hour 3 has a rating.", ""},
		// of sums, and of what is given to each of a row, only what is the statement's
		{"The inn has [40] rooms.", "The inn added 12 rooms, bringing the total to 48.", "48"},
		{"Lund holds [60%] of the mill.", "Lund and Moss hold 70% and 30% of the mill, respectively.", "70%"},
		{"Moss holds [40%] of the mill.", "Lund and Moss hold 70% and 30% of the mill, respectively.", "30%"},
		{"Varde has [three] cups, and Harvik [five].", "Varde has four cups.", "four cups"},
	} {
		c := abouttest.Last(t, tt.fact, tt.text)
		var got []string
		for _, d := range candidates(c) {
			said := c.Text.Mentions[d.Mention].Of(c.Text.Text)
			if d.Unbound != "" {
				said = "(" + said + ")"
			}
			got = append(got, said)
		}
		if got := strings.Join(got, " "); got != tt.want {
			t.Errorf("%s\n\t%s\n\tgot %q, want %q", tt.fact, tt.text, got, tt.want)
		}
	}
}

// TestContraries: a sentence that denies the very value, or says the opposite of it, contradicts the fact; one that denies more does not.
func TestContraries(t *testing.T) {
	for _, tt := range []struct {
		fact, text string
		found      bool // something is denied
		sure       bool // and it is what the fact says
	}{
		{"The mill has [9] wheels.", "The mill does not have 9 wheels.", true, true},
		{"The mill has [9] wheels.", "The mill has 9 wheels.", false, false},
		{"The mill does not have [9] wheels.", "The mill has 9 wheels.", true, true},
		{"The mill does not have [9] wheels.", "The mill does not have 9 wheels.", false, false},
		{"The mill has [9] wheels.", "The mill no longer has 9 wheels.", true, false},
		{"The mill has [9] wheels.", "The mill did not have 9 wheels when it opened.", true, false},
		{"Sales rose by [5%].", "Sales fell by 5%.", true, true},
		{"Sales rose by [5%].", "Sales rose by 5%.", false, false},
		{"The mill opened in [1911].", "The mill closed in 1911.", true, false},
		{"The plan was approved in [1911].", "The plan was rejected in 1911.", true, true},
	} {
		c := abouttest.Last(t, tt.fact, tt.text)
		k := contraryTo(c, divide(candidates(c)).agree)
		if (k != nil) != tt.found || k.sure() != tt.sure {
			t.Errorf("%s\n\t%s\n\tgot %+v, want found %v and sure %v", tt.fact, tt.text, k, tt.found, tt.sure)
		}
	}
}

// TestExchanged: one of two things is set over the other, and the sentence sets the wrong one.
func TestExchanged(t *testing.T) {
	for _, tt := range []struct {
		fact, text string
		want       bool
	}{
		{"The Wrens beat the Larks [3–1].", "The Larks beat the Wrens 3–1.", true},
		{"The Wrens beat the Larks [3–1].", "The Wrens beat the Larks 3–1.", false},
		{"The Wrens beat the Larks [3–1].", "The Larks lost 3–1 to the Wrens.", false},
		{"The mill is [9 m] taller than the pier.", "The pier is 9 m taller than the mill.", true},
		{"The mill is [9 m] taller than the pier.", "The pier is 9 m shorter than the mill.", false},
		{"The mill is [9 m] taller than the pier.", "The mill is 9 m taller than the shed.", false},
	} {
		if got := Exchanged(abouttest.Last(t, tt.fact, tt.text)) != nil; got != tt.want {
			t.Errorf("%s\n\t%s\n\tgot %v, want %v", tt.fact, tt.text, got, tt.want)
		}
	}
}

// TestOperands: is a number reckoned with? The one in question is the first.
func TestOperands(t *testing.T) {
	for text, want := range map[string]bool{
		"10 * 20 = 200": true, "2 × n": true, "(4) + 5": true, "4 + boats": true, "7 * (boats + oars)": true,
		"4+ boats": false, "the 4 boats": false, "4, boats": false, "4 / month": false, "$4 + tax": true,
	} {
		c := abouttest.Last(t, "The fee is [9].", text)
		if first, last := c.Text.WordsOf(0); operand(c.Text, first, last) != want {
			t.Errorf("%q: %v, want %v", text, !want, want)
		}
	}
}

// TestNearness: the nearer a word stands, the more it counts; a clause in between counts for three words.
func TestNearness(t *testing.T) {
	r := abouttest.Last(t, "The fee is [9].", "The mill, which burnt, has 9 tall wheels.").Text
	at := func(surface string) float64 {
		i := abouttest.Word(t, r, "9")
		return Nearness(r, abouttest.Word(t, r, surface), i, i+1)
	}
	if at("has") != 1 || at("tall") != 1 || at("wheels") != 0.8 || !(at("burnt") < at("wheels")) || !(at("mill") < at("burnt")) {
		t.Errorf("has %v, tall %v, wheels %v, burnt %v, mill %v", at("has"), at("tall"), at("wheels"), at("burnt"), at("mill"))
	}
}
