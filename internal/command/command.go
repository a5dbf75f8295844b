// Package command is steadfact as it is used from a shell: arguments in, an exit status out.
package command

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"syscall"
	"time"

	"github.com/steadfact/steadfact/internal/report"
)

// Exit statuses. They are a contract with scripts and workflows.
const (
	Clean        = 0 // nothing at or above fail_on
	Contradicted = 1 // contradictions
	Misused      = 2 // the fact base, the settings or the arguments are wrong
	Failed       = 3 // a file could not be read, or an output not written
)

// Command is one run of the program: all it touches is given to it.
type Command struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Getenv         func(string) string
	Dir            string              // the working directory, absolute
	Cache          string              // the folder of what is kept between runs, "" when nothing is
	Now            func() time.Time    // the clock, for what has run out where no --date says; nil when there is none
	Sleep          func(time.Duration) // how to wait for GitHub when it asks to; nil does not wait
}

// Run does what the arguments ask for and returns the exit status. It writes nothing but whole lines to Stdout and Stderr, and
// no text of a document that GitHub's runner would obey.
func (c *Command) Run(args []string) int {
	r := &run{Command: c, actions: c.Getenv("GITHUB_ACTIONS") == "true", raw: bufio.NewWriterSize(c.Stdout, 1<<16)}
	r.out, r.err = r.raw, c.Stderr
	var guards []*report.Guard
	if r.actions {
		guards = []*report.Guard{report.NewGuard(r.raw), report.NewGuard(c.Stderr)}
		r.out, r.err = guards[0], guards[1]
	}
	status := r.run(args)
	for _, g := range guards {
		_ = g.Flush() // an error of the stream shows below
	}
	return r.finish(status)
}

// run is a Command at work.
type run struct {
	*Command
	actions bool          // inside GitHub Actions
	raw     *bufio.Writer // standard output as it is, for what the runner shall obey
	out     io.Writer     // standard output for text
	err     io.Writer     // standard error for text
}

// job is a subcommand with its flags.
type job interface{ run(r *run) int }

func (r *run) run(args []string) int {
	selected, err := parse(args, r.Getenv)
	switch {
	case errors.As(err, new(helpAsked)):
		fmt.Fprint(r.out, helpFor(err))
		return Clean
	case errors.Is(err, errVersion):
		fmt.Fprintln(r.out, "steadfact "+version())
		return Clean
	case err != nil:
		fmt.Fprintf(r.err, "steadfact: %s\n%s\n", err, hint(selected))
		return Misused
	}
	return selected.job.run(r)
}

// flush shows what was written to standard output before something is said on standard error.
func (r *run) flush() {
	_ = r.raw.Flush() // an error of the stream shows at the end
}

// finish writes what is left. A reader that has gone away (steadfact | head) has seen enough and is no failure.
func (r *run) finish(status int) int {
	if err := r.raw.Flush(); err != nil && !errors.Is(err, syscall.EPIPE) {
		return r.fail("standard output could not be written: %v", err)
	}
	return status
}

// fail says what steadfact could not do.
func (r *run) fail(format string, args ...any) int {
	fmt.Fprintf(r.err, "steadfact: "+format+"\n", args...)
	return Failed
}

// misused says what is wrong with what the user gave.
func (r *run) misused(format string, args ...any) int {
	fmt.Fprintf(r.err, "steadfact: "+format+"\n", args...)
	return Misused
}

// notice says what the user should know but need not mend.
func (r *run) notice(format string, args ...any) {
	fmt.Fprintf(r.err, "steadfact: notice: "+format+"\n", args...)
}
