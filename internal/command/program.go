package command

import (
	"crypto/sha256"
	"encoding/binary"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"unicode"
)

// program tells this program from others: by its version or, where it has none that no other build has, by what the Go linker has
// written into it, or else by its content. It is "" where nothing of that is known.
func program() string {
	info, ok := debug.ReadBuildInfo()
	if ok && strings.HasPrefix(info.Main.Version, "v") && !strings.Contains(info.Main.Version, "dirty") {
		return info.Main.Version
	}
	own, err := os.Executable()
	if err != nil {
		return ""
	}
	f, err := os.Open(own)
	if err != nil {
		return ""
	}
	defer f.Close()
	return identify(f)
}

// identify tells one executable file from others.
func identify(f io.ReadSeeker) string {
	begin, err := io.ReadAll(io.LimitReader(f, beginning))
	if err != nil {
		return ""
	}
	if id := buildID(string(begin)); id != "" {
		return id
	}
	sum := sha256.New()
	sum.Write(begin)
	if _, err := io.Copy(sum, f); err != nil {
		return ""
	}
	return string(sum.Sum(nil))
}

// beginning is how many bytes of an executable file hold its build ID, if there is one (cmd/internal/buildid, readSize).
const beginning = 32 << 10

// What stands before and behind a build ID (cmd/internal/buildid): a note of type 4 of the owner "Go" in ELF files, where its length
// stands in the four bytes before, and a line of text in all others.
const (
	elf      = "\x7fELF"
	note     = "\x04\x00\x00\x00Go\x00\x00"
	marked   = "\xff Go build ID: \""
	unmarked = "\"\n \xff"
)

// buildID is the build ID in the beginning of an executable file, which the go command gives to whatever is made of the same sources
// by the same tools; "" where there is none that does, as other tools set it to nothing or to one word.
func buildID(begin string) (id string) {
	if strings.HasPrefix(begin, elf) {
		if head, rest, ok := strings.Cut(begin, note); ok {
			length := binary.LittleEndian.Uint32([]byte(head[len(head)-4:]))
			id = rest[:min(length, uint32(len(rest)))]
		}
	} else if _, rest, ok := strings.Cut(begin, marked); ok {
		id, _, _ = strings.Cut(rest, unmarked)
	}
	if strings.Count(id, "/") != 3 || strings.ContainsFunc(id, unicode.IsSpace) {
		return ""
	}
	return id
}
