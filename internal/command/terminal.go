package command

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"sync"
	"syscall"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// colored reports whether standard output is drawn in colour (https://no-color.org).
func (r *run) colored(asked when) bool {
	switch asked {
	case "always":
		return true
	case "never":
		return false
	}
	return !r.actions && r.Getenv("NO_COLOR") == "" && r.Getenv("TERM") != "dumb" && isTerminal(r.Stdout)
}

func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// width is how wide the terminal is; 0 where there is none.
func (r *run) width() int {
	f, ok := r.Stdout.(*os.File)
	if !ok {
		return 0
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		return 0
	}
	return width
}

// unwritten says that an output could not be written. A reader that has gone away has seen enough.
func (r *run) unwritten(what string, err error) int {
	if errors.Is(err, syscall.EPIPE) {
		return Clean
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return r.fail("%s could not be written: %v", what, err)
}

// patience is how long a run may take before a bar shows how far it is.
const patience = time.Second

// bar shows progress to someone who waits at a terminal.
type bar struct {
	mu    sync.Mutex
	steps int
	drawn *progressbar.ProgressBar // nil until patience is at its end
	timer *time.Timer              // nil when nobody looks
}

// progress starts a bar for n files.
func (r *run) progress(n int, show bool) *bar {
	b := &bar{}
	if show && !r.actions && isTerminal(r.Stderr) {
		b.timer = time.AfterFunc(patience, func() { b.draw(r.Stderr, n) })
	}
	return b
}

func (b *bar) draw(w io.Writer, n int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.drawn = progressbar.NewOptions(n, progressbar.OptionSetWriter(w), progressbar.OptionSetDescription("checking"),
		progressbar.OptionShowCount(), progressbar.OptionSetWidth(30), progressbar.OptionClearOnFinish(),
		progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionSetPredictTime(false))
	_ = b.drawn.Set(b.steps)
}

// step counts one file.
func (b *bar) step() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.steps++
	if b.drawn != nil {
		_ = b.drawn.Set(b.steps)
	}
}

// done takes the bar away.
func (b *bar) done() {
	if b.timer != nil {
		b.timer.Stop()
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.drawn != nil {
		_ = b.drawn.Clear()
	}
}

// paint draws text in a colour: code is an ANSI select-graphic-rendition parameter.
func paint(on bool, code, text string) string {
	if !on || text == "" {
		return text
	}
	return fmt.Sprintf("\x1b[%sm%s\x1b[0m", code, text)
}
