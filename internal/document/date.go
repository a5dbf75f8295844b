package document

import (
	"regexp"
	"strings"
	"time"

	"github.com/steadfact/steadfact/internal/language/temporal"
)

// isoDate is a full date at the start of a text: 2016-05-09, 2016/05/09, 2016-05-09T10:00:00Z.
var isoDate = regexp.MustCompile(`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s,;.]|$)`)

// writtenDates are the other ways in which front matter and datelines give a full date.
var writtenDates = []string{"January 2, 2006", "Jan 2, 2006", "2 January 2006", "2 Jan 2006", "January 2 2006", "Mon, 2 Jan 2006", "Monday, January 2, 2006", "Monday, 2 January 2006"}

// fullDate reads a text that is a full date (with or without a time of day); zero if it is none.
func fullDate(s string) time.Time {
	s = strings.TrimSpace(s)
	if m := isoDate.FindStringSubmatch(s); m != nil {
		d, _ := time.Parse("2006-1-2", m[1]+"-"+m[2]+"-"+m[3])
		return d
	}
	for _, layout := range writtenDates {
		if d, err := time.Parse(layout, s); err == nil {
			return d
		}
	}
	return time.Time{}
}

var datedPath = regexp.MustCompile(`(?:^|[^0-9])(\d{4})([-/])(\d{2})([-/])(\d{2})(?:[^0-9]|$)`)

// pathDate is the date in a file's path: 2016-05-09-post.md, minutes-2016-05-09.md, blog/2016/05/09/post.md.
func pathDate(path string) time.Time {
	m := datedPath.FindStringSubmatch(path)
	if m == nil || m[2] != m[4] {
		return time.Time{}
	}
	d, _ := time.Parse("2006-01-02", m[1]+"-"+m[3]+"-"+m[5])
	return d
}

const (
	datelineBlocks = 6   // a dateline stands at the top
	datelineLength = 120 // bytes: it stands at the start of its block
)

var year = regexp.MustCompile(`\b(?:19|20)\d\d\b`)

// dateline is the date that a paragraph or a heading at the top states for the whole document.
func dateline(text string) time.Time {
	text = text[:min(len(text), datelineLength)]
	if !year.MatchString(text) { // which is most often, and told sooner than by reading
		return time.Time{}
	}
	d, _ := temporal.Dateline(strings.TrimPrefix(text, "Last ")) // updated, modified, reviewed
	return d
}
