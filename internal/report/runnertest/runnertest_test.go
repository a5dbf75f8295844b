package runnertest

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode"
)

func TestCommands(t *testing.T) {
	for output, want := range map[string]string{
		"::error::no": "[{error map[] no}]",
		"a\n \t::warning file=a%2Cb%3Ac,line=3::x%0Ay":      "[{warning map[file:a,b:c line:3] x\ny}]",
		"a\r::notice title=%250A::%25":                      "[{notice map[title:%0A] %}]",
		"::ERROR::x::y":                                     "[{ERROR map[] x::y}]",
		"\ufeff::error::x":                                  "[{error map[] x}]",
		"\u200b::error::x":                                  "[{error map[] x}]",
		"a ##[error]x":                                      "[{error map[] x}]",
		"##[warning file=a;line=1]x%5D":                     "[{warning map[file:a line:1] x]}]",
		"::error file=,line=1,=x,y::z":                      "[{error map[line:1] z}]",
		"::error file==a=b::z":                              "[{error map[file:a=b] z}]",
		"::stop-commands::t\n::error::x\n::t::\n::error::y": "[{stop-commands map[] t} {t map[] } {error map[] y}]",

		"":                     "[]",
		"a ::error::no":        "[]",
		"::error":              "[]",
		": :error::no":         "[]",
		"::eror::no":           "[]",
		"::err or::no":         "[]",
		"::t::":                "[]",
		"# #[error]x":          "[]",
		"##[error":             "[]",
		"##[no]x":              "[]",
		"std::error::x":        "[]",
		"%3A%3Aerror%3A%3Ano":  "[]",
		"::error%20file=a::no": "[]",
	} {
		if got := fmt.Sprint(Commands(output)); got != want {
			t.Errorf("%q: got %s, want %s", output, got, want)
		}
	}
}

// escapeData and escapeProperty write texts as GitHub's own toolkit does (actions/toolkit, command.ts).
func escapeData(text string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(text)
}

func escapeProperty(text string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(escapeData(text))
}

// FuzzCommands: what is escaped comes back as it was, and is one command; what is without the signs is none.
func FuzzCommands(f *testing.F) {
	for _, seed := range []string{"x", "::error::x", "##[error]", "%0A%250A", "a,b:c\r\n::stop-commands::"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		value := strings.TrimLeft(strings.TrimFunc(text, unicode.IsSpace), "=") // which the runner cuts off
		got := Commands("::notice title=" + escapeProperty(value) + "::" + escapeData(text))
		want := Command{"notice", map[string]string{"title": value}, text}
		if value == "" {
			want.Properties = map[string]string{}
		}
		if len(got) != 1 || !reflect.DeepEqual(got[0], want) {
			t.Errorf("got %+v, want %+v", got, want)
		}
		if got := Commands(strings.NewReplacer("::", ":", "##[", "#").Replace(text)); got != nil && !strings.Contains(text, ":::") && !strings.Contains(text, "##") {
			t.Errorf("got %+v", got)
		}
	})
}
