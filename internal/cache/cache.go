// Package cache keeps what costs much to work out between runs, in files of a folder. What is kept is a help and never a need: a
// file that is missing, damaged or of something else is as if it were not there, and what cannot be written is not kept.
package cache

import (
	"bufio"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Store is a folder of kept files.
type Store struct{ dir string }

// In is the store in a folder, which is made when something is kept; "" keeps nothing.
func In(dir string) *Store { return &Store{dir} }

// magic begins every file.
const magic = "steadfact cache\n"

// Bounds of the folder, so that it cannot grow without end.
const (
	mostFiles = 8       // of a kind
	mostBytes = 1 << 30 // of a file
)

// table is of the checksum, which ends every file.
var table = crc32.MakeTable(crc32.Castagnoli)

// Key is a name for something of a kind that depends on these texts alone.
func Key(kind string, texts ...string) string {
	sum := sha256.New()
	for _, t := range texts {
		_ = binary.Write(sum, binary.LittleEndian, uint64(len(t))) // neither a hash nor a number fails
		_, _ = io.WriteString(sum, t)
	}
	return kind + "-" + hex.EncodeToString(sum.Sum(nil))
}

// Load gives what was kept under a key.
func (s *Store) Load(key string) (text string, ok bool) {
	if s.dir == "" {
		return "", false
	}
	info, err := os.Stat(s.path(key))
	if err != nil || !info.Mode().IsRegular() || info.Size() > mostBytes {
		return "", false
	}
	f, err := os.Open(s.path(key))
	if err != nil {
		return "", false
	}
	defer f.Close()
	return unframe(f, info.Size(), key)
}

// unframe reads what Save has written.
func unframe(f io.Reader, size int64, key string) (text string, ok bool) {
	begin := magic + key
	length := size - int64(len(begin)) - crc32.Size
	if length < 0 {
		return "", false
	}
	sum := crc32.New(table)
	whole := io.TeeReader(f, sum)
	head, end := make([]byte, len(begin)), make([]byte, crc32.Size)
	var b strings.Builder
	b.Grow(int(length))
	if _, err := io.ReadFull(whole, head); err != nil || string(head) != begin {
		return "", false
	}
	if n, err := io.CopyN(&b, whole, length); err != nil || n < length {
		return "", false
	}
	want := sum.Sum32()
	_, err := io.ReadFull(f, end)
	return b.String(), err == nil && binary.LittleEndian.Uint32(end) == want
}

// Save keeps what a function writes under a key. Who loads it sees all of it or nothing.
func (s *Store) Save(key string, write func(io.Writer) error) {
	if s.dir == "" || os.MkdirAll(s.dir, 0o700) != nil {
		return
	}
	f, err := os.CreateTemp(s.dir, "new-*")
	if err != nil {
		return
	}
	err = frame(f, key, write)
	if e := f.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Rename(f.Name(), s.path(key))
	}
	if err != nil {
		_ = os.Remove(f.Name()) // what stays is taken out below, sooner or later
	}
	s.prune()
}

func frame(f io.Writer, key string, write func(io.Writer) error) error {
	out, sum := bufio.NewWriterSize(f, 1<<16), crc32.New(table)
	both := io.MultiWriter(out, sum)
	if _, err := io.WriteString(both, magic+key); err != nil {
		return err
	}
	if err := write(both); err != nil {
		return err
	}
	if err := binary.Write(out, binary.LittleEndian, sum.Sum32()); err != nil {
		return err
	}
	return out.Flush()
}

// prune takes out all but the newest files of each kind, which is what their keys begin with, up to a hyphen: what was made at little cost
// shall not crowd out what was made at much.
func (s *Store) prune() {
	entries, _ := os.ReadDir(s.dir) // what was read is something
	var files []os.FileInfo
	for _, e := range entries {
		if info, err := e.Info(); err == nil && info.Mode().IsRegular() {
			files = append(files, info)
		}
	}
	slices.SortFunc(files, func(a, b os.FileInfo) int {
		return cmp.Or(b.ModTime().Compare(a.ModTime()), strings.Compare(a.Name(), b.Name()))
	})
	kept := map[string]int{}
	for _, f := range files {
		kind, _, _ := strings.Cut(f.Name(), "-")
		if kept[kind]++; kept[kind] > mostFiles {
			_ = os.Remove(filepath.Join(s.dir, f.Name())) // the next run tries again
		}
	}
}

func (s *Store) path(key string) string { return filepath.Join(s.dir, key) }
