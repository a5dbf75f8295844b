//go:build linux || darwin

package workspace

import (
	"io/fs"
	"syscall"
	"time"
)

// inode is where a file lies, and when it was last changed in any way.
func inode(info fs.FileInfo) (device, number uint64, changed time.Time) {
	s, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return 0, 0, time.Time{}
	}
	return uint64(s.Dev), s.Ino, ctime(s)
}
