// Command steadfact holds the prose of a repository against the facts it has written down.
package main

import (
	"fmt"
	"os"
	"time"

	"github.com/steadfact/steadfact/internal/command"
)

func main() {
	dir, err := os.Getwd()
	if err != nil {
		fmt.Fprintln(os.Stderr, "steadfact: the working directory cannot be found:", err)
		os.Exit(command.Failed)
	}
	c := command.Command{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Getenv: os.Getenv, Dir: dir, Now: time.Now, Sleep: time.Sleep}
	os.Exit(c.Run(os.Args[1:]))
}
