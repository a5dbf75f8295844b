package language

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/quantity"
)

// otherRate reports whether two quantities count or cost the same, each per another time: "600 requests per minute" and "10 requests per
// second", "$75 an hour" and "$600 a day". What holds for one time need not hold for another, so that they are not converted: nobody is
// paid for 24 hours a day. Units of measurement are: they are speeds.
func otherRate(a, b quantity.Quantity) bool {
	of, per, ok := rate(a)
	other, every, ok2 := rate(b)
	return ok && ok2 && per != every && of == other
}

// rate is what a quantity counts or costs, and per what time; not ok when it has none.
func rate(q quantity.Quantity) (of, per string, ok bool) {
	if q.Kind != quantity.Money && q.Kind != quantity.Number {
		return "", "", false
	}
	of, per, _ = strings.Cut(q.Unit, " per ")
	return of, per, periods[per]
}

// periods are the times that a rate may be for.
var periods = map[string]bool{"second": true, "minute": true, "hour": true, "day": true, "night": true, "week": true, "month": true, "quarter": true, "year": true}
