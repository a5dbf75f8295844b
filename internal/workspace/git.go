package workspace

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
)

// git runs git in a folder and returns what it writes.
func git(dir string, args ...string) ([]byte, error) { return gitWith(nil, dir, args...) }

// gitWith is git with something to read.
func gitWith(stdin io.Reader, dir string, args ...string) ([]byte, error) {
	cmd := exec.Command("git", append([]string{"-C", dir}, args...)...)
	cmd.Env = append(os.Environ(), "GIT_TERMINAL_PROMPT=0", "LC_ALL=C") // nobody is there to answer, or to read another language
	cmd.Stdin = stdin
	return cmd.Output()
}

// because is why git failed, as the end of a sentence: its fatal error, or else the last line of what it said; "" when it said nothing.
func because(err error) string {
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		return ": " + err.Error()
	}
	why := ""
	for line := range strings.Lines(string(exit.Stderr)) {
		fatal, is := strings.CutPrefix(strings.TrimSpace(line), "fatal: ")
		if is {
			return ": git says " + fatal
		}
		if fatal != "" {
			why = ": git says " + fatal
		}
	}
	return why
}

// split reads names that end with NUL. A file in conflict is named once a stage.
func split(out []byte) []string {
	var names []string
	for name := range bytes.SplitSeq(out, []byte{0}) {
		if len(name) > 0 {
			names = append(names, string(name))
		}
	}
	return names
}
