package command

import (
	"bytes"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/steadfact/steadfact/rules"
)

var root = filepath.Join("..", "..")

func readRoot(t *testing.T, name string) string {
	t.Helper()
	return readFile(t, filepath.Join(root, name))
}

func readFile(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(text), "\r\n", "\n")
}

// fence is a fenced block of a Markdown file. "toml facts.toml" behind the fence is a language and a file name.
type fence struct {
	line           int // of the text's first line
	language, file string
	text           string
}

var fences = regexp.MustCompile("(?ms)^```([a-z]+)(?: ([^\n]+))?\n(.*?)^```$")

func fencesOf(text string) []fence {
	var out []fence
	for _, m := range fences.FindAllStringSubmatchIndex(text, -1) {
		f := fence{line: 1 + strings.Count(text[:m[6]], "\n"), language: text[m[2]:m[3]], text: text[m[6]:m[7]]}
		if m[4] >= 0 {
			f.file = text[m[4]:m[5]]
		}
		out = append(out, f)
	}
	return out
}

// pages are the README and what it leads to, with how many commands each shows at least.
func pages(t *testing.T) map[string]int {
	t.Helper()
	least := map[string]int{"README.md": 4, "docs/first-day.md": 6, "docs/facts.md": 1, "docs/silence.md": 1, "docs/reports.md": 3, "docs/github.md": 0}
	found, err := filepath.Glob(filepath.Join(root, "docs", "*.md"))
	if err != nil || len(found) != len(least)-1 {
		t.Fatalf("the pages under docs are %v, and others are known (%v)", found, err)
	}
	return least
}

// TestReadme runs the examples of the documentation: blocks that name a file are written, facts are read, and commands must say
// what stands below them. STEADFACT_UPDATE writes down what they say.
func TestReadme(t *testing.T) {
	for name, least := range pages(t) {
		t.Run(name, func(t *testing.T) { runExamples(t, name, least) })
	}
}

func runExamples(t *testing.T, name string, least int) {
	text, dir := readRoot(t, name), t.TempDir()
	blocks, ran := fencesOf(text), 0
	for _, b := range blocks {
		if b.file != "" {
			write(t, filepath.Join(dir, b.file), b.text)
		}
		switch b.language {
		case "toml":
			if _, err := rules.Parse(fmt.Sprintf("%s from line %d", name, b.line), b.text); err != nil {
				t.Error(err)
			}
		case "console":
			got := rerun(t, b, dir)
			ran++
			if os.Getenv("STEADFACT_UPDATE") != "" && !strings.Contains(b.text, "\n…\n") {
				text = strings.Replace(text, b.text, got, 1)
			} else if got != b.text {
				t.Errorf("%s:%d: the output is now\n%s", name, b.line, got)
			}
		}
	}
	if ran < least {
		t.Errorf("only %d of %d blocks were run", ran, len(blocks))
	}
	if os.Getenv("STEADFACT_UPDATE") != "" {
		write(t, filepath.Join(root, name), text)
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	err := os.MkdirAll(filepath.Dir(path), 0o755)
	if err == nil {
		err = os.WriteFile(path, []byte(text), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// rerun runs the commands of a block and returns it with what they say. Of a block with lines that say only "…" the others need
// to stand in the output; it is returned as it is if they do.
func rerun(t *testing.T, b fence, dir string) string {
	t.Helper()
	var out strings.Builder
	for _, example := range strings.Split(b.text, "$ ")[1:] {
		line, want, _ := strings.Cut(example, "\n")
		got := said(t, line, dir)
		if slices.Contains(strings.Split(want, "\n"), "…") && excerpt(want, got) {
			got = want
		}
		fmt.Fprintf(&out, "$ %s\n%s", line, got)
	}
	return out.String()
}

// excerpt reports whether the pieces between lines of "…" stand in a text, in their order.
func excerpt(pieces, text string) bool {
	for piece := range strings.SplitSeq(pieces, "…\n") {
		i := strings.Index(text, piece)
		if i < 0 {
			return false
		}
		text = text[i+len(piece):]
	}
	return true
}

// said runs "steadfact …" in the folder of the examples, and "go run . …" in the repository.
func said(t *testing.T, line, dir string) string {
	t.Helper()
	words := wordsOf(line)
	switch {
	case words[0] == "steadfact":
		words = words[1:]
	case strings.HasPrefix(line, "go run . "):
		words, dir = words[3:], root
	case line == "go test ./...":
		return ""
	default:
		t.Fatalf("the README runs %q, which this test does not know", line)
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		t.Fatal(err)
	}
	in := ""
	if n := len(words); n > 1 && words[n-2] == "<" {
		in, words = readFile(t, filepath.Join(dir, words[n-1])), words[:n-2]
	}
	var out bytes.Buffer
	c := Command{Stdin: strings.NewReader(in), Stdout: &out, Stderr: &out, Getenv: func(string) string { return "" }, Dir: dir}
	if status := c.Run(words); status > Misused {
		t.Errorf("%s: status %d", line, status)
	}
	return out.String()
}

var shellWords = regexp.MustCompile(`"([^"]*)"|\S+`)

// wordsOf splits a command line as a shell does, as far as the README needs it.
func wordsOf(line string) []string {
	var words []string
	for _, m := range shellWords.FindAllStringSubmatch(line, -1) {
		if strings.HasPrefix(m[0], `"`) {
			m[0] = m[1]
		}
		words = append(words, m[0])
	}
	return words
}

var verdictRow = regexp.MustCompile(`(?m)^\| ([^|]+) \| ([^|]+) \| (contradicted|supported|not enough info) \|`)

// TestReadmeVerdicts judges the rows of its tables, with the aliases of its first example.
func TestReadmeVerdicts(t *testing.T) {
	text := readRoot(t, "README.md")
	first, err := rules.Parse("README.md", fencesOf(text)[0].text)
	if err != nil {
		t.Fatal(err)
	}
	aliases := map[string][]string{}
	for _, a := range first.Aliases {
		aliases[a.Name] = a.Words
	}
	rows := verdictRow.FindAllStringSubmatch(text, -1)
	for _, row := range rows {
		base, err := baseOf([]string{row[1]}, aliases)
		if err != nil {
			t.Fatal(err)
		}
		if v := judgeText(base, row[2], time.Time{}); v.Verdict.String() != row[3] {
			t.Errorf("%s / %s: %v (%s)", row[1], row[2], v.Verdict, v.Reason)
		}
	}
	if len(rows) < 10 {
		t.Errorf("only %d rows were read", len(rows))
	}
}

// TestPagesNameWhatThereIs keeps the documentation, the action and the help in step.
func TestPagesNameWhatThereIs(t *testing.T) {
	readme, action := readRoot(t, "README.md"), readRoot(t, "action.yml")
	given, _, _ := strings.Cut(action[strings.Index(action, "\ninputs:\n"):], "\nruns:")
	rows(t, "docs/github.md", firsts(given, `(?m)^  ([a-z-]+):$`))
	rows(t, "docs/reports.md", formatNames())
	help := page("")
	for _, name := range firsts(readme, "(?m)^\\| `steadfact ([a-z]+)") {
		if !strings.Contains(help, "\n  "+name+" ") {
			t.Errorf("the README names the command %s, the help does not", name)
		}
	}
	commands, _, _ := strings.Cut(help, "\nExamples:")
	for _, name := range firsts(commands, `(?m)^  ([a-z]+) .*  `) {
		if !strings.Contains(readme, "`steadfact "+name) {
			t.Errorf("the help names the command %s, the README does not", name)
		}
	}
}

// firsts is what the first group of a pattern matches, each time it does.
func firsts(text, pattern string) []string {
	var out []string
	for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1) {
		out = append(out, m[1])
	}
	return out
}

// rows reports names that no table of a page explains, and names that two of its rows do.
func rows(t *testing.T, file string, names []string) {
	t.Helper()
	firstCells := strings.Join(firsts(readRoot(t, file), `(?m)^\| ([^|]+) \|`), "\n")
	if len(names) == 0 {
		t.Fatalf("nothing to look for in %s", file)
	}
	for _, name := range names {
		if n := strings.Count(firstCells, "`"+name+"`"); n != 1 {
			t.Errorf("%s explains %s %d times", file, name, n)
		}
	}
}

// TestLinksOfPages follows the links between the pages, to the headings too.
func TestLinksOfPages(t *testing.T) {
	followed := 0
	for name := range pages(t) {
		for _, link := range firsts(readRoot(t, name), `\]\(([^):]+)\)`) {
			file, heading, _ := strings.Cut(link, "#")
			file = path.Join(path.Dir(name), file)
			if _, err := os.Stat(filepath.Join(root, filepath.FromSlash(file))); err != nil {
				t.Errorf("%s points to %s: %v", name, link, err)
			} else if heading != "" && !slices.Contains(headings(readRoot(t, file)), heading) {
				t.Errorf("%s points to %s, where there is no such heading", name, link)
			}
			followed++
		}
	}
	if followed < 10 {
		t.Errorf("only %d links were followed", followed)
	}
}

// headings are the anchors that GitHub gives to the headings of a page, as far as ours need it.
func headings(text string) []string {
	var out []string
	for _, h := range firsts(text, `(?m)^#+ (.+)$`) {
		h = strings.ReplaceAll(strings.ToLower(h), " ", "-")
		out = append(out, regexp.MustCompile(`[^\p{L}\p{N}-]`).ReplaceAllString(h, ""))
	}
	return out
}

func TestReadingExamples(t *testing.T) {
	blocks := fencesOf("a\n```toml x/y.toml\nb = 1\n```\n\n```console\n$ steadfact\n```\n")
	if len(blocks) != 2 || blocks[0] != (fence{3, "toml", "x/y.toml", "b = 1\n"}) || blocks[1] != (fence{7, "console", "", "$ steadfact\n"}) {
		t.Errorf("%+v", blocks)
	}
	if got := wordsOf(`steadfact judge --fact "a [1] b" "c" d`); !slices.Equal(got, []string{"steadfact", "judge", "--fact", "a [1] b", "c", "d"}) {
		t.Errorf("%q", got)
	}
	tests := []struct {
		pieces, text string
		want         bool
	}{
		{"a\n", "a\n", true},
		{"…\nb\n…\n", "a\nb\nc\n", true},
		{"a\n…\nc\n", "a\nb\nc\n", true},
		{"c\n…\na\n", "a\nb\nc\n", false},
		{"…\nd\n…\n", "a\nb\nc\n", false},
	}
	for _, tt := range tests {
		if got := excerpt(tt.pieces, tt.text); got != tt.want {
			t.Errorf("%q in %q: %v", tt.pieces, tt.text, got)
		}
	}
}
