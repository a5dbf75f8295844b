package checker

import (
	"fmt"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// placeIn reads a document in which ‹ and › stand around a place.
func placeIn(text string) Place {
	before, rest, _ := strings.Cut(text, "‹")
	in, after, _ := strings.Cut(rest, "›")
	doc := document.Parse(source.New("a.md", before+in+after))
	return Place{doc, source.Span{Start: len(before), End: len(before) + len(in)}}
}

// TestDeparture holds what a change put in the stead of what agreed with a fact against that. What a document contradicts by itself by now is told, too.
func TestDeparture(t *testing.T) {
	const crew, choir = "A crew member rests for at least [11 hours] a day.", "The choir is led by [Anna Berg]."
	const upload = "The upload limit is [40 MB]."
	for _, tt := range []struct {
		name, fact, was, now string
		before, found, back  string // none for silence
	}{
		{"a bound", crew, "For most of the crew, the expectation is to rest at least ‹11 hours› in a day.", "For most of the crew, the expectation is to rest at least ‹9 hours› in a day.", "11 hours", "9 hours", "11 hours"},
		{"a bound, of a number", "A crew member rests for [11 hours] a day.", "For most of the crew, the expectation is to rest at least ‹11 hours› in a day.", "For most of the crew, the expectation is to rest at least ‹9 hours› in a day.", "11 hours", "9 hours", "11 hours"},
		{"markup", crew, "For most of the crew, the expectation is to rest at least **‹11 hours›** in a day.", "For most of the crew, the expectation is to rest at least **‹9 hours›** in a day.", "11 hours", "9 hours", "11 hours"},
		{"only the number", crew, "For most of the crew, the expectation is to rest at least ‹11› hours in a day.", "For most of the crew, the expectation is to rest at least ‹9› hours in a day.", "11 hours", "9 hours", "11 hours"},
		{"a name", choir, "If you like to sing in the choir, ask ‹Anna Berg›, who has led it.", "If you like to sing in the choir, ask ‹Olaf Lind›, who has led it.", "Anna Berg", "Olaf Lind", "Anna Berg"},

		{"only some", "The club has [8 members].", "Our club has ‹8 members›.", "Our club has ‹3 junior members›.", "", "", ""},
		{"the others", "The club has [8 members].", "Everybody who is in the club knows its ‹8 members›.", "Everybody who is in the club knows its ‹7 other members›.", "", "", ""},
		{"more of them", "The warranty lasts [2 years].", "As everybody hopes, the warranty lasts ‹2 years›.", "As everybody hopes, the warranty lasts ‹another 3 years›.", "", "", ""},
		{"a wider place", "The office is in [Berlin].", "For now and for most of us, the office is in ‹Berlin›.", "For now and for most of us, the office is in ‹Germany›.", "", "", ""},
		{"a placeholder", "The config file is [`app.toml`].", "Mostly the config file is ‹`app.toml`›.", "Mostly the config file is ‹`<name>.toml`›.", "", "", ""},
		{"the same value", crew, "For most of the crew, the expectation is to rest at least ‹11 hours› in a day.", "For most of the crew, the expectation is to rest at least ‹660 minutes› in a day.", "", "", ""},
		{"a value that is allowed", upload, "You can send about ‹40 MB›, for that is the upload limit.", "You can send about ‹41 MB›, for that is the upload limit.", "", "", ""},
		{"another word, too", crew, "For most of the crew, the expectation is to ‹rest at least 11 hours› in a day.", "For most of the crew, the expectation is to ‹watch at least 9 hours› in a day.", "", "", ""},
		{"another time", crew, "‹For most of the crew, the expectation is to rest at least 11 hours› in a day.", "‹In 2019, for most of the crew, the expectation is to rest at least 9 hours› in a day.", "", "", ""},
		{"denied", crew, "For most of the crew, the expectation is ‹to rest at least 11 hours› in a day.", "For most of the crew, the expectation is ‹not to rest at least 9 hours› in a day.", "", "", ""},
		{"a part of the name", choir, "If you like to sing in the choir, ask ‹Anna Berg›, who has led it.", "If you like to sing in the choir, ask ‹Ms Berg›, who has led it.", "", "", ""},
		{"no name", choir, "If you like to sing in the choir, ask ‹Anna Berg›, who has led it.", "If you like to sing in the choir, ask ‹a singer›, who has led it.", "", "", ""},
		{"another thing", upload, "The lamp weighs ‹40 MB›.", "The lamp weighs ‹90 MB›.", "", "", ""},
		{"it says next to nothing", "There are [three] kinds of parameters.", "# Kinds of parameters\n\nNote that places ‹3› and 4 are never met.", "# Kinds of parameters\n\nNote that places ‹8› and 4 are never met.", "", "", ""},
		{"ranked by something else", "Harvik was the [second] town to join the league.", "# Harvik in the league\n\nHarvik is the ‹second› town ever to make it to this round.", "# Harvik in the league\n\nHarvik is the ‹third› town ever to make it to this round.", "", "", ""},
		{"a coarser date", "The mill at Harvik was opened in [2005].", "It was in ‹May 2005› that we opened the mill at Harvik's harbour and the forge.", "It was in ‹May 2009› that we opened the mill at Harvik's harbour and the forge.", "", "", ""},
	} {
		b, err := rules.Parse("facts.toml", fmt.Sprintf("[facts]\nf = %q\n", tt.fact))
		if err != nil {
			t.Fatal(err)
		}
		c := New(b)
		was, now := placeIn(tt.was), placeIn(tt.now)
		f, ok := c.Departure(b.Facts[0], was, now)
		byItself := c.Check(now.Doc).Findings
		switch {
		case ok && f.Before == "" || ok && len(byItself) > 0:
			t.Errorf("%s: %+v beside %+v", tt.name, f, byItself)
		case tt.found == "" && ok, tt.found != "" && !ok && len(byItself) == 0:
			t.Errorf("%s: %v, %+v", tt.name, ok, f)
		case ok && (f.Before != tt.before || f.Found != tt.found || f.Severity != rules.Warning || f.Suggestion == nil || f.Suggestion.Text != tt.back || f.Suggestion.Span != f.Span):
			t.Errorf("%s: %+v", tt.name, f)
		}
	}
}

// TestDepartureOfFact: what keeps a fact from speaking of a document keeps it from that, too, and its severity counts.
func TestDepartureOfFact(t *testing.T) {
	was := placeIn("For most of the crew, the expectation is to rest at least ‹11 hours› in a day.")
	now := placeIn("For most of the crew, the expectation is to rest at least ‹9 hours› in a day.")
	for _, tt := range []struct {
		more string
		want rules.Severity // Never for none
	}{
		{``, rules.Warning}, {`severity = "warning"`, rules.Notice}, {`severity = "notice"`, rules.Notice},
		{`files = ["b.md"]`, rules.Never}, {`unless = ["9 hours"]`, rules.Never}, {`tolerance = "2 hours"`, rules.Never}, {`also = ["A crew member rests for at least [9 hours] a day."]`, rules.Never},
	} {
		b, err := rules.Parse("facts.toml", "[[fact]]\nid = \"f\"\nstatement = \"A crew member rests for at least [11 hours] a day.\"\n"+tt.more+"\n")
		if err != nil {
			t.Fatal(err)
		}
		c := New(b)
		f, ok := c.Departure(b.Facts[0], was, now)
		if told := ok || len(c.Check(now.Doc).Findings) > 0; told != (tt.want != rules.Never) || ok && f.Severity != tt.want {
			t.Errorf("%s: %v, %s", tt.more, ok, f.Severity)
		}
	}
}
