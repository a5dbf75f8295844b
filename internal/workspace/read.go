package workspace

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// ErrBinary says that a file is no text.
var ErrBinary = errors.New("binary file")

// sniffed is how much of a file is looked at for a NUL byte, the sign by which git and grep know a binary file.
const sniffed = 8 << 10

// Read reads a file of a listing, byte for byte. The error is ErrBinary, or says in plain words why the file cannot be read.
func Read(dir, path string) (string, error) {
	f, err := os.Open(absolute(dir, filepath.FromSlash(path)))
	if err != nil {
		return "", errors.New(reason(err))
	}
	defer f.Close()
	text, err := readText(f, size(f))
	if err != nil && !errors.Is(err, ErrBinary) {
		return "", errors.New(reason(err))
	}
	return text, err
}

// readText reads without copying what it has read: files may be large.
func readText(r io.Reader, size int64) (string, error) {
	head := make([]byte, sniffed)
	n, err := io.ReadFull(r, head)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return "", err
	}
	if bytes.IndexByte(head[:n], 0) >= 0 {
		return "", ErrBinary
	}
	var b strings.Builder
	b.Grow(int(max(size, int64(n))))
	b.Write(head[:n])
	if n == sniffed {
		if _, err := io.CopyBuffer(&b, struct{ io.Reader }{r}, head); err != nil { // a file's own WriteTo would make a buffer
			return "", err
		}
	}
	return b.String(), nil
}

// size is what the system says about a file's length: a hint, for pipes have none.
func size(f *os.File) int64 {
	if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
		return info.Size()
	}
	return 0
}

// reason is the plain cause of a failed file operation, without the operation and the path, which the caller names.
func reason(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "there is no such file"
	case errors.Is(err, fs.ErrPermission):
		return "permission denied"
	case errors.Is(err, syscall.ELOOP):
		return "its symbolic links go round in a circle"
	case errors.Is(err, syscall.EISDIR):
		return "it is a folder"
	}
	return err.Error()
}
