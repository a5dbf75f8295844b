package command

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"unicode/utf8"

	"github.com/alecthomas/kong"
)

// TestHelpFitsOneScreen: 24 lines of 80 columns, a line of which the next prompt takes.
func TestHelpFitsOneScreen(t *testing.T) {
	for _, name := range []string{"", "check", "judge", "read", "explain", "facts"} {
		text := page(name)
		lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
		if len(lines) > 23 || !strings.Contains(text, "Example") {
			t.Errorf("%q: %d lines, or no example", name, len(lines))
		}
		for _, line := range lines {
			if utf8.RuneCountInString(line) > 80 {
				t.Errorf("%q: %q is wider than 80 columns", name, line)
			}
		}
	}
}

// TestHelpNamesEveryFlag keeps the pages and the grammar in step.
func TestHelpNamesEveryFlag(t *testing.T) {
	app, err := kong.New(&grammar{}, kong.NoDefaultHelp())
	if err != nil {
		t.Fatal(err)
	}
	for _, node := range app.Model.Children {
		text, known := page(node.Name), map[string]bool{"help": true, "version": true}
		for _, flag := range node.Flags {
			known[flag.Name] = true
			if !flag.Hidden && !strings.Contains(text, "--"+flag.Name) {
				t.Errorf("%s: --%s has no help", node.Name, flag.Name)
			}
		}
		for _, m := range regexp.MustCompile(`(?m)^  --([a-z-]+)`).FindAllStringSubmatch(text, -1) {
			if !known[m[1]] {
				t.Errorf("%s: --%s is not a flag", node.Name, m[1])
			}
		}
	}
}

// TestEveryInputIsPassedOn: GitHub gives composite steps no INPUT_ variables, so the action must name each one the command
// reads, and the command must read each one the action names.
func TestEveryInputIsPassedOn(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "action.yml"))
	if err != nil {
		t.Fatal(err)
	}
	read := map[string]bool{"STEADFACT_PATHS": true, "STEADFACT_SUGGESTIONS_FROM": true, "STEADFACT_MERGE": true}
	for _, field := range reflect.VisibleFields(reflect.TypeFor[check]()) {
		if name := field.Tag.Get("variable"); name != "" {
			read[name] = true
		}
	}
	given := map[string]bool{}
	for _, m := range regexp.MustCompile(`(STEADFACT_[A-Z_]+): \$\{\{ inputs\.([a-z-]+) \}\}`).FindAllStringSubmatch(string(text), -1) {
		given[m[1]] = true
		if want := "STEADFACT_" + strings.ToUpper(strings.ReplaceAll(m[2], "-", "_")); m[1] != want {
			t.Errorf("the input %s is given as %s", m[2], m[1])
		}
	}
	if !reflect.DeepEqual(read, given) {
		t.Errorf("the command reads %v, the action gives %v", read, given)
	}
}

// broken is standard output whose reader has gone away or whose disk is full.
type broken struct{ err error }

func (b broken) Write([]byte) (int, error) { return 0, b.err }

func TestBrokenStandardOutput(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"facts.toml": "[facts]\nport = \"The server listens on port [8080].\"\n",
		"a.md":       "The server listens on port 8080.\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	tests := []struct {
		name   string
		err    error
		args   []string
		status int
		said   string
	}{
		{"nobody reads on", syscall.EPIPE, nil, Clean, ""},
		{"nobody reads on: JSON", syscall.EPIPE, []string{"--format", "json"}, Clean, ""},
		{"nobody reads on: JSON lines", syscall.EPIPE, []string{"judge"}, Clean, ""},
		{"the disk is full", syscall.ENOSPC, nil, Failed, "standard output could not be written: no space left on device"},
		{"the disk is full: facts", syscall.ENOSPC, []string{"facts"}, Failed, "no space left on device"},
		{"the disk is full: JSON lines", syscall.ENOSPC, []string{"judge"}, Failed, "no space left on device"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var stderr bytes.Buffer
			c := Command{Stdin: strings.NewReader("{}\n"), Stdout: broken{tt.err}, Stderr: &stderr, Getenv: func(string) string { return "" }, Dir: dir}
			if got := c.Run(tt.args); got != tt.status || !strings.Contains(stderr.String(), tt.said) || tt.said == "" && stderr.Len() > 0 {
				t.Errorf("status %d, want %d; standard error %q, want %q", got, tt.status, stderr.String(), tt.said)
			}
		})
	}
}

// TestStreamAnswersAtOnce: a program that asks one question and waits for the answer gets it.
func TestStreamAnswersAtOnce(t *testing.T) {
	in, question := io.Pipe()
	answer, out := io.Pipe()
	c := Command{Stdin: in, Stdout: out, Stderr: io.Discard, Getenv: func(string) string { return "" }}
	done := make(chan int)
	go func() { done <- c.Run([]string{"read", "--format", "jsonl"}) }()
	buf := make([]byte, 1024)
	for range 3 {
		if _, err := io.WriteString(question, `{"id": 1, "text": ""}`+"\n"); err != nil {
			t.Fatal(err)
		}
		n, err := answer.Read(buf)
		if want := `{"id":1,"mentions":[]}` + "\n"; err != nil || string(buf[:n]) != want {
			t.Fatalf("got %q and %v", buf[:n], err)
		}
	}
	question.Close()
	if status := <-done; status != Clean {
		t.Errorf("status %d", status)
	}
}

func TestStreamKeepsTheOrder(t *testing.T) {
	var in, out bytes.Buffer
	for range 1000 {
		in.WriteString("{\"id\": 1}\n{\"id\": \"two\"}\nnonsense\n")
	}
	c := Command{Stdin: &in, Stdout: &out, Stderr: io.Discard, Getenv: func(string) string { return "" }}
	if status := c.Run([]string{"judge", "--jobs", "5"}); status != Clean {
		t.Fatalf("status %d", status)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 3000 {
		t.Fatalf("%d lines", len(lines))
	}
	for i, line := range lines {
		if want := []string{`{"id":1,`, `{"id":"two",`, `{"id":null,`}[i%3]; !strings.HasPrefix(line, want) {
			t.Fatalf("line %d: %s", i+1, line)
		}
	}
}

func FuzzJudgeLine(f *testing.F) {
	f.Add(`{"id": 1, "fact": "Port [8080].", "text": "Port 8081."}`)
	f.Add(`{"id": [1, {"a": null}], "facts": ["x [1 | 2]", "y"], "text": "", "aliases": {"a": ["b"]}, "date": "2024-01-27"}`)
	f.Add(`{"id"`)
	f.Fuzz(func(t *testing.T, line string) {
		var out bytes.Buffer
		c := Command{Stdin: strings.NewReader(line), Stdout: &out, Stderr: io.Discard, Getenv: func(string) string { return "" }}
		if status := c.Run([]string{"judge"}); status != Clean {
			t.Errorf("status %d", status)
		}
		want := 0
		for _, l := range strings.Split(line, "\n") {
			if len(bytes.TrimSpace([]byte(l))) > 0 {
				want++
			}
		}
		if got := strings.Count(out.String(), "\n"); got != want {
			t.Errorf("%d answers to %d lines", got, want)
		}
	})
}
