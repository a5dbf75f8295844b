package command

import (
	"embed"
	"errors"
	"fmt"
	"runtime/debug"

	"github.com/alecthomas/kong"
)

// helps holds a page for each command: one screen of 24 lines and 80 columns each.
//
//go:embed help/*.txt
var helps embed.FS

// helpAsked is what --help makes of a run: the name of the command whose page is wanted, "" for all of them.
type helpAsked struct{ command string }

func (h helpAsked) Error() string { return "help" }

var errVersion = errors.New("version")

// helpFlag is --help.
type helpFlag bool

// IsBool makes it a flag without a value.
func (helpFlag) IsBool() bool { return true }

// BeforeReset runs before anything else about the arguments is looked at. "steadfact --help" is about steadfact, and
// "steadfact check --help" about check, although kong takes the one for the other.
func (helpFlag) BeforeReset(ctx *kong.Context) error {
	if len(ctx.Args) > 0 && ctx.Selected() != nil && ctx.Args[0] == ctx.Selected().Name {
		return helpAsked{ctx.Selected().Name}
	}
	return helpAsked{}
}

// versionFlag is --version.
type versionFlag bool

// IsBool makes it a flag without a value.
func (versionFlag) IsBool() bool { return true }

// BeforeReset runs before anything else about the arguments is looked at.
func (versionFlag) BeforeReset() error { return errVersion }

func helpFor(err error) string {
	var asked helpAsked
	errors.As(err, &asked)
	return page(asked.command)
}

func page(command string) string {
	if command == "" {
		command = "steadfact"
	}
	text, err := helps.ReadFile("help/" + command + ".txt")
	if err != nil {
		return ""
	}
	return string(text)
}

// hint is the way on after a mistake in the arguments.
func hint(s selection) string {
	if s.name == "" {
		return `Try "steadfact --help".`
	}
	return fmt.Sprintf("Try \"steadfact %s --help\".", s.name)
}

// version is what the Go toolchain knows of this build.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" || info.Main.Version == "(devel)" {
		return "(development version)"
	}
	return info.Main.Version
}
