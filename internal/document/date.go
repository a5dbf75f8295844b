package document

import (
	"regexp"
	"strings"
	"time"
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

var datedName = regexp.MustCompile(`(?:^|[^0-9])(\d{4})-(\d{2})-(\d{2})(?:[^0-9]|$)`)

// nameDate is the date in a file's name: 2016-05-09-post.md, minutes-2016-05-09.md.
func nameDate(name string) time.Time {
	m := datedName.FindStringSubmatch(name)
	if m == nil {
		return time.Time{}
	}
	d, _ := time.Parse("2006-01-02", m[1]+"-"+m[2]+"-"+m[3])
	return d
}

const datelineBlocks = 6 // a dateline stands at the top

var datelineLabel = regexp.MustCompile(`(?i)^(?:date|published|posted|publication date|date published|last (?:updated|modified|reviewed)|updated)(?:\s+on)?\s*:?\s+`)

// dateline is the date that a block states for the whole document: a block that is nothing but a full date, with or without a
// label. Datelines within sentences ("BAGHDAD, January 27 —") are for the reader of temporal expressions to tell.
func dateline(text string) time.Time {
	if len(text) > 60 {
		return time.Time{}
	}
	return fullDate(strings.TrimRight(datelineLabel.ReplaceAllString(text, ""), "."))
}
