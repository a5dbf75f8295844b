package temporal

import (
	"cmp"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/token"
)

// zones are the offsets from UTC, in minutes, of zone names that mean one thing; names that mean several (CST, IST, BST) or
// change with the season (ET, PT) are only known as zones.
var zones = map[string]int{"UTC": 0, "GMT": 0, "Z": 0, "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
	"CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
	"AKST": -540, "AKDT": -480, "HST": -600, "BRT": -180, "SGT": 480, "HKT": 480, "PKT": 300, "NPT": 345, "WET": 0, "WEST": 60}

var zoneNames = set("utc gmt z est edt cst cdt mst mdt pst pdt cet cest eet eest msk jst kst aest aedt nzst nzdt akst akdt hst brt sgt hkt pkt npt wet west et pt ct mt bst ist")

// zone reads the time zone at i, as written ("UTC", "PST", "Z", "UTC+3", "+02:00", "(GMT)") or, when it is written out, by its letters
// ("Eastern Time").
func (s *scanner) zone(i int) (string, int) {
	j := i
	if s.id(j) == openParen {
		j++
	}
	if zoneNames.at(s.id(j)) != 0 && s.toks[j].Caps && (s.toks[j].End-s.toks[j].Start > 1 || s.glued(j)) {
		end := j + 1
		if e := s.offsetOf(end); e != 0 {
			end = e
		} else if j == i && s.char(end) == '/' && s.glued(end) && s.glued(end+1) && zoneNames.at(s.id(end+1)) != 0 {
			return "", end + 2 // "8 p.m. ET/PT": the hour of either place
		}
		name := s.place(j, end).Of(s.text)
		if j > i {
			if s.id(end) != closeParen {
				return "", i
			}
			end++
		}
		return name, end
	}
	if s.upper(i) && zoneHeads.at(s.id(i)) != 0 {
		for _, z := range namedZones {
			if end := s.spelled(i, z.words); end != 0 && !s.named(end) {
				return z.zone, end
			}
		}
	}
	if e := s.offsetOf(i); e != 0 {
		return s.place(i, e).Of(s.text), e
	}
	return "", i
}

// offsetOf reads "+3", "-05:00" or "+0200" joined to what stands before; the end is 0 when there is none.
func (s *scanner) offsetOf(i int) int {
	if !s.glued(i) || !s.glued(i+1) || !s.kind(i+1, token.Number) || s.char(i) != '+' && s.char(i) != '-' {
		return 0
	}
	if s.id(i+2) == colon && s.glued(i+2) && s.glued(i+3) && s.kind(i+3, token.Number) && !s.kind(i-1, token.Sign) {
		stamp := zoneNames.at(s.id(i-1)) != 0 || s.id(i-4) == timeMark || s.id(i-6) == timeMark || s.id(i-8) == timeMark
		if s.char(i) == '-' && !stamp { // 14:00-15:00
			return 0
		}
		return i + 4
	}
	if _, n := s.number(i + 1); n == 4 && s.kind(i-1, token.Number) || zoneNames.at(s.id(i-1)) != 0 {
		return i + 2
	}
	return 0
}

// namedZone is a time zone that is written out.
type namedZone struct {
	words []token.ID
	zone  string
}

var (
	// namedZones are sorted so that the longer name is found first.
	namedZones = nameZones(map[string]string{"greenwich mean time": "GMT", "coordinated universal time": "UTC", "universal time": "UTC", "central european time": "CET",
		"central european summer time": "CEST", "eastern european time": "EET", "western european time": "WET", "british summer time": "BST", "moscow time": "MSK",
		"japan standard time": "JST", "india standard time": "IST", "indian standard time": "IST"})
	zoneHeads = set("greenwich coordinated universal central eastern western british moscow japan india indian mountain pacific")
)

// nameZones adds to the names of zones those of North America, whose parts go together freely: "Eastern", "Pacific Time", "Mountain Daylight Time".
func nameZones(names map[string]string) []namedZone {
	for region, letter := range map[string]string{"eastern": "E", "central": "C", "mountain": "M", "pacific": "P"} {
		names[region], names[region+" time"] = letter+"T", letter+"T"
		names[region+" standard time"], names[region+" daylight time"] = letter+"ST", letter+"DT"
	}
	var out []namedZone
	for name, zone := range names {
		z := namedZone{zone: zone}
		for w := range strings.FieldsSeq(name) {
			z.words = append(z.words, token.Intern(w))
		}
		out = append(out, z)
	}
	slices.SortFunc(out, func(a, b namedZone) int {
		return cmp.Or(cmp.Compare(len(b.words), len(a.words)), cmp.Compare(a.zone, b.zone))
	})
	return out
}

// spelled finds the words at token i and returns the token behind them; 0 when they are others.
func (s *scanner) spelled(i int, words []token.ID) int {
	for k, w := range words {
		if s.id(i+k) != w && !(w == apostrophe && s.quote(i+k)) {
			return 0
		}
	}
	return i + len(words)
}
