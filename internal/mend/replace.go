package mend

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// Why a file is not written.
var (
	ErrOutside = errors.New("it lies outside the working directory")
	ErrLink    = errors.New("it is reached through a symbolic link")
	ErrChanged = errors.New("it has changed since it was read")
	ErrLocked  = errors.New("it is read-only")
)

// Replace writes a file anew, all of it or nothing: a new file in the same folder takes its name. The file is named relative to dir
// with forward slashes, must still hold old, and keeps its mode. Files outside dir, files behind symbolic links and read-only files
// are not written.
func Replace(dir, name, old, text string) error {
	if !filepath.IsLocal(filepath.FromSlash(name)) {
		return ErrOutside
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	info, err := regular(root, name)
	if err != nil {
		return err
	}
	if err := holds(root, name, old); err != nil {
		return err
	}
	temporary, err := write(root, name, text, info.Mode().Perm())
	if err != nil {
		return err
	}
	if err := root.Rename(temporary, filepath.FromSlash(name)); err != nil {
		_ = root.Remove(temporary) // the first error tells more
		return err
	}
	return nil
}

// regular looks at every folder on the way to a file.
func regular(root *os.Root, name string) (info fs.FileInfo, err error) {
	parts := strings.Split(path.Clean(name), "/")
	for i := range parts {
		if info, err = root.Lstat(filepath.Join(parts[:i+1]...)); err != nil {
			return nil, err
		}
		if info.Mode()&fs.ModeSymlink != 0 {
			return nil, ErrLink
		}
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("it is no regular file")
	}
	if info.Mode().Perm()&0o200 == 0 {
		return nil, ErrLocked
	}
	return info, nil
}

func holds(root *os.Root, name, text string) error {
	f, err := root.Open(filepath.FromSlash(name))
	if err != nil {
		return err
	}
	defer f.Close()
	now, err := io.ReadAll(f)
	if err == nil && string(now) != text {
		err = ErrChanged
	}
	return err
}

// mostLeftovers is how many names are tried for the new file: a run that was killed leaves one behind.
const mostLeftovers = 100

// write makes the new file beside the old one, and says how it is named.
func write(root *os.Root, name, text string, mode fs.FileMode) (string, error) {
	for n := range mostLeftovers {
		temporary := filepath.Join(filepath.FromSlash(path.Dir(name)), fmt.Sprintf(".%s.steadfact-%d", path.Base(name), n))
		f, err := root.OpenFile(temporary, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return "", err
		}
		_, err = f.WriteString(text)
		err = errors.Join(err, f.Chmod(mode), f.Sync(), f.Close())
		if err != nil {
			_ = root.Remove(temporary) // the first error tells more
		}
		return temporary, err
	}
	return "", errors.New("too many files of broken runs lie beside it")
}
