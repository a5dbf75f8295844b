package workspace

import (
	"io/fs"
	"syscall"
	"testing"
	"time"
)

// changedAt is a file that was last changed then, as far as its file system tells.
type changedAt struct {
	fs.FileInfo
	syscall.Timespec
}

func (changedAt) Size() int64        { return 5 }
func (changedAt) ModTime() time.Time { return time.Unix(1_700_000_000, 0) }
func (c changedAt) Sys() any         { return &syscall.Stat_t{Dev: 1, Ino: 2, Ctim: c.Timespec} }

// TestStampOfFileSystems: a file system that keeps no time of the last change gives one of whole seconds, which tells nothing.
func TestStampOfFileSystems(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	for what, row := range map[string]struct {
		at    time.Time
		stamp bool
	}{
		"its own":               {time.Unix(1_700_000_000, 1), true},
		"none":                  {time.Unix(0, 0), false},
		"that of the content":   {time.Unix(1_700_000_000, 0), false},
		"one that is to come":   {now.Add(time.Hour + 1), false},
		"one that was just now": {now.Add(1 - settled), false},
	} {
		if got := stamp(changedAt{Timespec: syscall.NsecToTimespec(row.at.UnixNano())}, now); (got != "") != row.stamp {
			t.Errorf("%s: the stamp is %q", what, got)
		}
	}
}
