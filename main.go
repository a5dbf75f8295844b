// Command steadfact holds the prose of a repository against the facts it has written down.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/steadfact/steadfact/internal/command"
)

// memory is what the program tries to get along with, in bytes: up to here the garbage collector may let garbage lie.
const memory = 256 << 20

// headroom is how much garbage may lie, in bytes, besides as much as there is of what is in use: a heap of a few megabytes would
// otherwise be searched for garbage hundreds of times. Nothing is written to it, so that it takes no memory of the machine.
const headroom = 32 << 20

// atStart is what the program may take, in bytes, before it is searched for garbage at all, with the headroom: most runs are over by then.
const atStart = headroom + 96<<20

// collect sets the garbage collector: it searches nothing until there is something to search, and from then on as it usually does. Who
// has set a limit has it from the start. What it gives is to be held until the end.
func collect() (room []byte) {
	if os.Getenv("GOMEMLIMIT") == "" {
		usual := debug.SetGCPercent(-1)
		debug.SetMemoryLimit(atStart)
		first := new([16]byte)
		runtime.AddCleanup(first, func(percent int) {
			debug.SetMemoryLimit(memory)
			debug.SetGCPercent(percent)
		}, usual)
	}
	return make([]byte, headroom)
}

func main() {
	room := collect()
	dir, err := os.Getwd()
	if err != nil {
		fmt.Fprintln(os.Stderr, "steadfact: the working directory cannot be found:", err)
		os.Exit(command.Failed)
	}
	c := command.Command{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Getenv: os.Getenv, Dir: dir, Cache: cache(), Now: time.Now, Sleep: time.Sleep}
	status := c.Run(os.Args[1:])
	runtime.KeepAlive(room)
	os.Exit(status)
}

// cache is the folder of what is kept between runs; "" where the system has none for a user, or one that moves with the working
// directory.
func cache() string {
	dir, err := os.UserCacheDir()
	if err != nil || !filepath.IsAbs(dir) {
		return ""
	}
	return filepath.Join(dir, "steadfact")
}
