package workspace

import (
	"encoding/binary"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// settled is how long ago a file must have been changed for its stamp to count: what is changed twice within one tick of a file system's
// clock has the same times, and that clock may be another machine's.
const settled = 3 * time.Second

// Stamp tells a file from all that it was before, without reading it: whoever writes to it, puts another in its place or sets its times
// back gives it another stamp. It is made of where the file lies, its size and its times, that of the last change of any sort (ctime)
// among them, which nobody can set. It is "" where it would not tell: on systems and file systems that keep no such time, for what is no
// regular file, and for files that were changed only just before now.
func Stamp(dir, path string, now time.Time) string {
	info, err := os.Stat(absolute(dir, filepath.FromSlash(path)))
	if err != nil || !info.Mode().IsRegular() {
		return ""
	}
	return stamp(info, now)
}

// stamp is the Stamp of a regular file. A time of whole seconds is that of a file system that keeps no ctime of its own, and gives another
// time for it, which can be set: FAT, or an image that is built anew with the times of the one before, as of squashfs.
func stamp(info fs.FileInfo, now time.Time) string {
	device, number, changed := inode(info)
	if changed.Nanosecond() == 0 || now.Sub(changed) < settled {
		return ""
	}
	var out []byte
	for _, n := range [...]int64{int64(device), int64(number), info.Size(), info.ModTime().UnixNano(), changed.UnixNano()} {
		out = binary.AppendVarint(out, n)
	}
	return string(out)
}
