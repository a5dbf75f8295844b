package checker

import (
	"strings"
	"time"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
)

// givenIn is the unit in which a description says that a bare number is given, behind a space: " milliseconds" of "the time to wait, in
// milliseconds"; and the description without that. The unit is "" where there is none, or several.
func givenIn(described, value string) (unit, rest string) {
	rest = described
	if strings.Trim(value, "0123456789_,.e") != "" {
		return "", rest
	}
	for _, m := range toldUnit().FindAllStringSubmatchIndex(described, -1) {
		word := described[m[4]:m[5]]
		read := language.Read(value+" "+word, time.Time{})
		if len(read.Mentions) != 1 || !givesUnit(&read.Mentions[0], len(read.Text)) || unit == " "+word {
			continue
		}
		if unit != "" {
			return "", described
		}
		unit = " " + word
		if m[2] < 0 { // else the description needs its noun: "the number of milliseconds that it waits"
			rest = described[:m[0]] + strings.TrimPrefix(described[m[1]:], ",")
		}
	}
	return unit, rest
}

// toldUnit is how a description tells the unit of a number: "number of seconds", "how many days", "in bytes", ", in MB,", "(ms)", "(in MiB)".
var toldUnit = pattern(`(?:\b([Nn]umber of|[Hh]ow many) |,? in | \((?:in )?)([A-Za-zµ]+)\)?`)

// givesUnit reports whether a mention is all of a text, and a number with a unit of measurement.
func givesUnit(m *language.Mention, all int) bool {
	return m.Span == source.Span{End: all} && m.Quantity != nil && m.Quantity.Dimension != ""
}
