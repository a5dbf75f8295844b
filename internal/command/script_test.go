package command

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets the scripts run steadfact: the test's own binary plays it.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"steadfact": func() {
		dir, err := os.Getwd()
		if err != nil {
			panic(err)
		}
		c := Command{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Getenv: os.Getenv, Dir: dir, Cache: os.Getenv("CACHE")}
		os.Exit(c.Run(os.Args[1:]))
	}})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		UpdateScripts:       os.Getenv("STEADFACT_UPDATE") != "",
		Setup: func(e *testscript.Env) error {
			e.Setenv("CACHE", filepath.Join(e.WorkDir, ".cache"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status": status,
			"lines":  lines,
			"towers": towers,
			"walk":   walk,
			"kept":   kept,
			"damage": damage,
			"nul":    content("GIF89a\x00"),
			"latin1": content("The caf\xe9's server listens on port 8081 by default.\n"),
		},
		Condition: func(name string) (bool, error) {
			switch name {
			case "git":
				_, err := exec.LookPath("git")
				return err == nil, nil
			case "pseudofiles": // files that are there and cannot be read
				return runtime.GOOS == "linux", nil
			}
			return false, fmt.Errorf("unknown condition %q", name)
		},
	})
}

// status runs a program that must end with a status: "status 2 steadfact check gone".
func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N program [args...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("status %d, want %d", got, want)
	}
}

// lines sets a variable to several lines: "lines NAME one two".
func lines(ts *testscript.TestScript, _ bool, args []string) {
	ts.Setenv(args[0], strings.Join(args[1:], "\n"))
}

// content writes a file that a script cannot hold.
func content(text string) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, _ bool, args []string) {
		ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o644))
	}
}
