package workspace

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"time"
)

// settled is how long ago a file must have been changed for its stamp to count: the times of some file systems are whole seconds, two of
// them with FAT, and what is changed twice within one has the same.
const settled = 3 * time.Second

// Stamp tells a file from all that it was before, without reading it: whoever writes to it, puts another in its place or sets its times
// back gives it another stamp. It is made of where the file lies, its size and its times, that of the last change of any sort (ctime)
// among them, which nobody can set. It is "" where it would not tell: on systems that keep no such time, for what is no regular file,
// and for files that were changed only just before now.
func Stamp(dir, path string, now time.Time) string {
	info, err := os.Stat(absolute(dir, filepath.FromSlash(path)))
	if err != nil || !info.Mode().IsRegular() {
		return ""
	}
	device, number, changed := inode(info)
	if changed.IsZero() || now.Sub(changed) < settled {
		return ""
	}
	var stamp []byte
	for _, n := range [...]int64{int64(device), int64(number), info.Size(), info.ModTime().UnixNano(), changed.UnixNano()} {
		stamp = binary.AppendVarint(stamp, n)
	}
	return string(stamp)
}
