package document

import (
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/source"
)

func TestURLs(t *testing.T) {
	for _, tt := range []struct{ text, want string }{ // what is taken for a URL or an address stands in brackets
		{"at https://example.org.", "at [https://example.org]."},
		{"(https://example.org/a_(b))", "([https://example.org/a_(b)])"},
		{"https://example.org/5,200?x=6&y=7!", "[https://example.org/5,200?x=6&y=7]!"},
		{"“https://example.org”, he said", "“[https://example.org]”, he said"},
		{"git+ssh://git@example.org/a and s3://b/c", "[git+ssh://git@example.org/a] and [s3://b/c]"},
		{"5https://example.org", "5[https://example.org]"},
		{"www.example.org/5, or (www.example.org)", "[www.example.org/5], or ([www.example.org])"},
		{"a.b+c5@example.co.uk.", "[a.b+c5@example.co.uk]."},
		{"mail <a@b.org>; c@d.org's", "mail <[a@b.org]>; [c@d.org]'s"},
		{"https://münchen.example/straße x", "[https://münchen.example/straße] x"},
		{"https://a.org https://b.org", "[https://a.org] [https://b.org]"},

		{"", ""},
		{"either://", "either://"},
		{"x://y and ://z", "x://y and ://z"},
		{"@home, 5 @ 6, a@b, @", "@home, 5 @ 6, a@b, @"},
		{"a@b. Then", "a@b. Then"},
		{"www. and wwww.a.org and a/www.b.org", "www. and wwww.a.org and a/www.b.org"},
		{"and/or 5:6 example.org", "and/or 5:6 example.org"},
	} {
		var got strings.Builder
		u, at := urlScanner{text: tt.text}, 0
		for {
			start, end, found := u.next(at)
			if !found {
				break
			}
			got.WriteString(tt.text[at:start] + "[" + tt.text[start:end] + "]")
			at = end
		}
		if got.WriteString(tt.text[at:]); got.String() != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got.String(), tt.want)
		}
	}
}

func TestEntity(t *testing.T) {
	for s, want := range map[string]string{
		"&amp;": "&", "&lt;5": "<", "&nbsp;": "\u00a0", "&#65;": "A", "&#x41;": "A", "&#X2019;": "’", "&CounterClockwiseContourIntegral;": "∳",
		"&#0;": "\ufffd", "&#xd800;": "\ufffd", "&#1234567;": "\ufffd",
		"&": "", "&;": "", "&#;": "", "&#x;": "", "&amp": "", "&Amp ;": "", "&#12345678;": "", "&#x1234567;": "", "&#6a;": "", "&nosuch;": "",
	} {
		text, n := entity(s)
		if text != want || want != "" && s[n-1] != ';' || want == "" && n != 0 {
			t.Errorf("%q: %q of %d bytes, want %q", s, text, n, want)
		}
	}
}

func TestReadTag(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"{{ a }} b", "{{ a }}"}, {"{% a %}{% b %}", "{% a %}"}, {"{{< a >}}", "{{< a >}}"}, {"{{% a %}}", "{{% a %}}"},
		{"{/* a */}", "{/* a */}"}, {"{# a #}", "{# a #}"}, {"{#a .b}", "{#a .b}"}, {"{:.a}", "{:.a}"}, {"{.a}", "{.a}"}, {"{% a\nb %}", "{% a\nb %}"},
		{"", ""}, {"{", ""}, {"{a}", ""}, {"{{ a", ""}, {"{{ a\n}}", ""}, {"{% a\n\nb %}", ""}, {"{% a ` %}", ""}, {"{.5}", ""}, {"{#5}", ""}, {"{ {a}}", ""},
		{"{{" + strings.Repeat("a", longestTag) + "}}", ""},
	} {
		tag, ok := readTag(tt.text)
		if got := tt.text[:tag.length]; got != tt.want || ok != (tt.want != "") {
			t.Errorf("%q: %q, %v, want %q", tt.text, got, ok, tt.want)
		}
	}
}

func TestTags(t *testing.T) {
	for s, want := range map[string]string{
		"<a>": "a", "<IMG src>": "img", "<h1>": "h1", "</td>": "/td", "<my-tag/>": "my-tag", "< a>": "", "<5>": "", "<>": "", "</>": "/",
	} {
		name, closing := tagName(s)
		if closing {
			name = "/" + name
		}
		if name != want {
			t.Errorf("%q: %q, want %q", s, name, want)
		}
	}
	for s, want := range map[string]int{"<a>b": 3, `<a b=">">c`: 9, "<a b='>": 7, `<a it's>x`: 8, "<a": 2} {
		if got := tagEnd(s); got != want {
			t.Errorf("%q ends at %d, want %d", s, got, want)
		}
	}
	for s, want := range map[string]string{
		`<img alt="Two">`: "Two", "<img src='5' alt='Two'>": "Two", "<img\nalt=\"Two\">": "Two",
		`<img data-alt="5">`: "", `<img alt=5>`: "", `<img alt="5>`: "", `<img>`: "", `<img alt=`: "", `<img title="alt=">`: "",
	} {
		if got := attribute(s, "alt").Of(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

func TestNewParagraph(t *testing.T) {
	const full = "The red boat sails to the north of the bay and stays."
	for _, tt := range []struct {
		above, below string
		width        int
		unwrapped    bool
		want         bool
	}{
		{"It sails.", "The blue one does not.", 60, false, true},
		{"It sails.”", "“The blue one does not.”", 60, false, true},
		{longLine, "The blue one.", len(longLine), false, true},
		{"What is next", "The blue one", 12, true, true},

		{full, "The blue one does not.", len(full), false, false},
		{"It sails.", "the blue one", 60, false, false},
		{"It sails with", "Ann and Bea.", 60, false, false},
		{"It sails with", "the others", 60, true, false},
		{longLine[:120], "The blue one.", 120, false, false},
	} {
		if got := newParagraph(tt.above, tt.below, tt.width, tt.unwrapped); got != tt.want {
			t.Errorf("%q, %q: %v", tt.above, tt.below, got)
		}
	}
}

func TestHeadingLines(t *testing.T) {
	for s, want := range map[string]bool{
		"Crew": true, "PORTS AND BOATS": true, "5 Ports": true, "What next?": true, "Éire": true, "Сирия": true,
		"": false, "crew": false, "It sails.": false, "Boats:": false, "“We sail”": false, "- red": false, "(see below)": false, "9 May 2016": false,
		"* * *": false, "And so on…": false, strings.Repeat("Boats ", 20): false,
		"Why does the red boat sail to the north and not to the south of it?": false,
	} {
		if got := looksLikeHeading(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
	for s, want := range map[string]int{"===": 1, "-----": 2, "~~~~": 2, "***": 1, "==": 0, "= =": 0, "--- a": 0, "...": 0, "": 0} {
		if got := ruler(s); got != want {
			t.Errorf("ruler(%q) = %d, want %d", s, got, want)
		}
	}
}

func FuzzURLs(f *testing.F) {
	f.Add("see https://a.b/c. or www.d.e, f@g.h")
	f.Fuzz(func(t *testing.T, text string) {
		u := urlScanner{text: text}
		for at := 0; ; {
			start, end, found := u.next(at)
			if !found {
				return
			}
			if s := (source.Span{Start: start, End: end}); start < at || end <= start || end > len(text) || strings.ContainsAny(s.Of(text), " \n<>") {
				t.Fatalf("%q: %v", text, s)
			}
			at = end
		}
	})
}
