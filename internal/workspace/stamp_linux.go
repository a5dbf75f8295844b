package workspace

import (
	"syscall"
	"time"
)

// ctime is when a file was last changed in any way.
func ctime(s *syscall.Stat_t) time.Time { return time.Unix(s.Ctim.Unix()) }
