package rules

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestParseStatement(t *testing.T) {
	for _, tt := range []struct{ in, text, held string }{
		{"The harbour has [12] cranes.", "The harbour has 12 cranes.", "12"},
		{"[Twelve] cranes stand in the harbour.", "Twelve cranes stand in the harbour.", "Twelve"},
		{"The harbour has cranes: [12]", "The harbour has cranes: 12", "12"},
		{"[12] cranes, [3] piers.", "12 cranes, 3 piers.", "12; 3"},
		{"The capital is [Kyiv|Kiev | Kyjiw].", "The capital is Kyiv.", "Kyiv|Kiev|Kyjiw"},
		{"The pier is [ about  300 m ] long.", "The pier is about 300 m long.", "about 300 m"},
		{"  A\tpier\n is [300 m]  long.  ", "A pier is 300 m long.", "300 m"},
		{`The slice a\[1\] is [2] bytes.`, "The slice a[1] is 2 bytes.", "2"},
		{`It prints [\[ok\]].`, "It prints [ok].", "[ok]"},
		{`It prints [\[ok]] here.`, "It prints [ok] here.", "[ok]"},
		{`A [a\|b] or a|b.`, "A a|b or a|b.", "a|b"},
		{`The path is C:\pier\[x\] and [D:\].`, "", ""}, // the bracket of [D:\] is escaped, so it is never closed
		{`The slice a\[0] is [2] bytes, a\[1\] too.`, "The slice a[0] is 2 bytes, a[1] too.", "2"},
		{`The folder is temp\[main] here.`, `The folder is temp\main here.`, "main"},
		{`The folder is temp\[main\] here.`, "", ""},
		{"The port is [not] open.", "The port is not open.", "not"},
		{"Die Höhe über dem Meer beträgt [408 m].", "Die Höhe über dem Meer beträgt 408 m.", "408 m"},
		{"A word[s] may end so.", "A words may end so.", "s"},
	} {
		s, err := ParseStatement(tt.in)
		if (err == nil) != (tt.text != "") {
			t.Errorf("%q: error %v", tt.in, err)
			continue
		}
		var held []string
		for _, h := range s.Held {
			held = append(held, strings.Join(h.Alternatives, "|"))
			if h.Of(s.Text) != h.Alternatives[0] || !h.Bracketed {
				t.Errorf("%q: held %+v", tt.in, h)
			}
		}
		if err == nil && (s.Text != tt.text || strings.Join(held, "; ") != tt.held) {
			t.Errorf("%q: got %q holding %q, want %q holding %q", tt.in, s.Text, held, tt.text, tt.held)
		}
	}
}

func TestParseStatementMistakes(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"", "1:1-2 the statement is empty"},
		{" \n ", "1:1-2 the statement is empty"},
		{"The pier is [] long.", "1:13-15 nothing stands between the brackets"},
		{"The pier is [300 m long.", "1:13-14 this bracket is never closed"},
		{"The pier is 300 m] long.", "1:18-19 this bracket was never opened"},
		{"The pier is [300 [m]] long.", "1:18-19 brackets inside brackets"},
		{"The pier is [ | 300 m] long.", "1:13-23 one of the alternatives is empty"},
		{"The pier is [300 m | 300  m] long.", `1:13-29 the alternative "300 m" stands here twice`},
		{"The pier is [--] long.", `1:13-17 "--" is neither a value nor a name`},
		{"The pier is [long](https://example.org).", "1:13-19 this is a Markdown link"},
		{"[12] [13].", "1:1-11 nothing outside the brackets says what this is about"},
		{"[] and [", "1:1-3 nothing stands between the brackets; 1:8-9 this bracket is never closed"},
		{"ü []\nö ]", "1:3-5 nothing stands between the brackets; 2:3-4 this bracket was never opened"},
	} {
		_, err := ParseStatement(tt.in)
		var mistakes Mistakes
		errors.As(err, &mistakes)
		var got []string
		for _, m := range mistakes {
			got = append(got, fmt.Sprintf("%d:%d-%d %s", m.Line, m.Column, m.EndColumn, m.Message))
			if m.Help == "" {
				t.Errorf("%q: no help", tt.in)
			}
		}
		if strings.Join(got, "; ") != tt.want {
			t.Errorf("%q:\n got %s\nwant %s", tt.in, strings.Join(got, "; "), tt.want)
		}
	}
}

func TestManyFlawsEnd(t *testing.T) {
	_, err := ParseStatement(strings.Repeat("[[]", 1000))
	var mistakes Mistakes
	if !errors.As(err, &mistakes) || len(mistakes) != mostFlaws {
		t.Errorf("got %d mistakes, want %d", len(mistakes), mostFlaws)
	}
}

func TestNothingHeld(t *testing.T) {
	for _, tt := range []struct{ in, help string }{
		{"The mayor of Lund is Ada Berg.", `"The mayor of Lund is [Ada Berg]."`},
		{"The mayor of Lund is Ada al-Berg, the poet.", `"The mayor of Lund is [Ada al-Berg], the poet."`},
		{"Lund does not have a harbour.", `"Lund does [not] have a harbour."`},
		{"The gate is no longer locked.", `"The gate is [no longer] locked."`},
		{"The inn is on National Highway 69, near the U.S. border.", `"The inn is on National Highway 69, near the [U.S.] border."`},
		{"Highway 69.", `"Highway [69]."`},
		{"Lund is old.", `"Lund is [old]."`},
		{"old", `"[old]"`},
		{"…", `"[…]"`},
	} {
		s, err := ParseStatement(tt.in)
		if !errors.Is(err, ErrNothingHeld) || s.Text != tt.in || len(s.Held) != 0 {
			t.Errorf("%q: got %+v, %v, want its text and ErrNothingHeld", tt.in, s, err)
			continue
		}
		if !strings.Contains(err.Error(), tt.help) {
			t.Errorf("%q: got %v, want %s", tt.in, err, tt.help)
		}
	}
	if _, err := ParseStatement("The pier is [] long."); errors.Is(err, ErrNothingHeld) {
		t.Error("empty brackets are a mistake of their own")
	}
}

func FuzzParseStatement(f *testing.F) {
	for _, s := range []string{"a [b | c] d", `\[ [x\]] |`, "[[]", "]", "日本 [é]\t[", "The pier is 300 m long."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s, err := ParseStatement(text)
		if err != nil {
			return
		}
		checkFact(t, &Fact{ID: "x", Line: 1, Statements: []Statement{s}}, text)
		if strings.TrimSpace(s.Text) != s.Text && strings.TrimRight(s.Text, " ") != s.Text {
			t.Errorf("%q has blanks around it", s.Text)
		}
	})
}
