package report

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/steadfact/steadfact/internal/report/runnertest"
)

func TestGuard(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"plain text", "a line\nanother", "a line\nanother"},
		{"a command", "::error::no\n", ": :error::no\n"},
		{"behind blanks", " \t\u00a0::stop-commands::x\n", " \t\u00a0: :stop-commands::x\n"},
		{"behind a byte order mark", "\ufeff::error::no", "\ufeff: :error::no"},
		{"behind what cannot be seen", "\u200b\x00::error::no", "\u200b\x00: :error::no"},
		{"on a later line", "a\n::b", "a\n: :b"},
		{"behind a lone carriage return", "a\r::b", "a\r: :b"},
		{"within a line it means nothing", "std::vector", "std::vector"},
		{"the old notation, anywhere", "x ##[error]y", "x # #[error]y"},
		{"more than enough signs", "####[a] ::::", "### #[a] ::::"},
		{"three colons", ":::", ": ::"},
		{"blank lines", "\n\n::x", "\n\n: :x"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, size := range []int{1, 3, len(tt.in)} { // as it comes in one write, and in many
				var b bytes.Buffer
				g := NewGuard(&b)
				for in := tt.in; in != ""; in = in[min(size, len(in)):] {
					if n, err := io.WriteString(g, in[:min(size, len(in))]); err != nil || n != min(size, len(in)) {
						t.Fatal(n, err)
					}
				}
				if err := g.Flush(); err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(tt.want, b.String()); diff != "" {
					t.Errorf("in writes of %d bytes: %s", size, diff)
				}
			}
		})
	}
}

// obeyed reports whether a line of the text might be a command for GitHub's runner, known today or not.
func obeyed(text string) bool {
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' }) {
		if strings.HasPrefix(strings.TrimLeftFunc(line, runnertest.Unseen), "::") || strings.Contains(line, "##[") {
			return true
		}
	}
	return false
}

func FuzzGuard(f *testing.F) {
	for _, seed := range []string{"::error::x", "a\r\n ::b", "###[x", "\u2028::", ":", "#", "\xff::"} {
		f.Add(seed, 2)
	}
	f.Fuzz(func(t *testing.T, text string, size int) {
		var b bytes.Buffer
		g := NewGuard(&b)
		cut := min(max(size, 0), len(text))
		_, _ = io.WriteString(g, text[:cut])
		_, _ = io.WriteString(g, text[cut:])
		_ = g.Flush()
		if obeyed(b.String()) {
			t.Errorf("the runner would obey %q", b.String())
		}
		if !obeyed(text) && b.String() != text {
			t.Errorf("harmless text was changed: %q", b.String())
		}
	})
}

func TestEncodeIsHarmlessAndTheSame(t *testing.T) {
	for _, text := range []string{"##[error]x", "###[", `\##[`, "::error::\n::error::", "<b> & co", "\u2028", "caf\xe9"} {
		var b bytes.Buffer
		if err := Encode(&b, map[string]string{"text": text}, ""); err != nil {
			t.Fatal(err)
		}
		if obeyed(b.String()) {
			t.Errorf("the runner would obey %q", b.String())
		}
		var got map[string]string
		if err := json.Unmarshal(b.Bytes(), &got); err != nil {
			t.Fatal(err)
		}
		if want := strings.ToValidUTF8(text, "\ufffd"); got["text"] != want {
			t.Errorf("got %q, want %q", got["text"], want)
		}
	}
}
