package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

// settle sets From and Until from what is stated of a single date, in the given year. A day that does not exist has none.
func (d *Date) settle(year int) {
	d.From, d.Until = time.Time{}, time.Time{}
	switch d.Grain {
	case Day:
		if validDay(year, d.Month, d.Day) {
			d.From = day(year, d.Month, d.Day)
			d.Until = d.From.AddDate(0, 0, 1)
		}
	case Month:
		d.occupy(day(year, d.Month, 1))
	case Quarter, Half:
		d.occupy(day(year, (d.Index-1)*d.Grain.months()+1, 1))
	case Season:
		a, b := seasonStart[d.Index], seasonStart[d.Index+1]
		d.From, d.Until = day(year, a.month, a.day), day(year, b.month, b.day)
		d.narrow()
	case Year, Decade, Century, Millennium:
		d.occupy(day(year, 1, 1))
	}
}

// occupy makes the date one grain long and narrows it to its part.
func (d *Date) occupy(from time.Time) {
	d.From, d.Until = from, step(from, d.Grain, 1)
	d.narrow()
}

// narrow leaves the third of the date that its part names: early 2017 is January to April, mid-October the 11th to the 20th.
// Usage is wider than thirds; Agrees allows for that.
func (d *Date) narrow() {
	if d.Part == Whole || d.From.IsZero() || d.Until.IsZero() || d.Grain <= Day && !d.Range {
		return
	}
	n := int(d.Part) - 1
	d.From, d.Until = third(d.From, d.Until, d.Grain, n), third(d.From, d.Until, d.Grain, n+1)
}

// third is the boundary after n thirds of a span.
func third(from, until time.Time, g Grain, n int) time.Time {
	switch {
	case n == 0:
		return from
	case n == 3:
		return until
	case g == Month:
		return from.AddDate(0, 0, 10*n)
	case g == Week:
		return from.AddDate(0, 0, 2+n)
	case g == Year || g == Quarter:
		return step(from, Month, n*g.months()/3)
	case g == Decade || g == Century || g == Millennium:
		return step(from, Year, (n*g.months()/12+1)/3)
	}
	return from.Add(until.Sub(from) / 3 * time.Duration(n)).Truncate(24 * time.Hour)
}

// place gives a date its place in time: by its own year, a year stated before it in the sentence, or the reference.
func (s *scanner) resolve(d *Date, at int) {
	switch {
	case d.HasYear:
		d.settle(d.Year)
	case s.yes && d.Weekday == 0 && (s.near || s.ref.IsZero() || s.behindYear(at)):
		d.Deixis, s.near = Anaphoric, true
		d.settle(s.year)
	case s.ref.IsZero():
		d.Deixis = Partial
	default:
		d.Deixis = Partial
		s.nearest(d, at)
	}
}

// behindYear reports whether little but a preposition stands between a year and the date at token i: "in 1732 on 4 September", "in 2020: in May".
func (s *scanner) behindYear(i int) bool {
	if len(s.out) == 0 || s.out[len(s.out)-1].Date == nil || !s.out[len(s.out)-1].Date.HasYear {
		return false
	}
	last := s.out[len(s.out)-1].Last
	for k := last; k < i; k++ {
		if id := s.id(k); id != onWord && id != in && id != colon && id != the {
			return false
		}
	}
	return i-last <= 3
}

// nearest chooses the year of a date that states none (see Recognize).
func (s *scanner) nearest(d *Date, at int) {
	year := s.ref.Year()
	if d.Weekday != 0 && d.Grain == Day {
		d.settleWeekday(s.ref)
		return
	}
	var best, c [3]Date
	for k := range c {
		c[k] = *d
		c[k].settle(year - 1 + k)
	}
	best = c
	pick := 1
	switch tense := s.tense(at); {
	case tense < 0 && (c[1].From.After(s.ref) || c[1].From.IsZero()) && !c[0].From.IsZero():
		pick = 0
	case tense > 0 && !c[1].Until.IsZero() && !c[1].Until.After(s.ref) && !c[2].From.IsZero():
		pick = 2
	case tense == 0:
		for _, k := range []int{0, 2} {
			if !best[k].From.IsZero() && distance(c[k], s.ref) < 100 && distance(c[1], s.ref) > 180 {
				pick = k
			}
		}
	}
	if c[pick].From.IsZero() { // 29 February
		dir := 1
		if s.tense(at) < 0 {
			dir = -1
		}
		for n := 1; n <= 8; n++ {
			if c[pick].settle(year + dir*n); !c[pick].From.IsZero() {
				break
			}
		}
	}
	*d = c[pick]
}

// underWay moves a range without a year into the reference's, where it has begun already and no verb says that it is over: "it
// will run from October to March", written in January.
func (s *scanner) underWay(d *Date, at int) {
	if !d.Range || d.Deixis != Partial || s.ref.IsZero() || !d.From.After(s.ref) {
		return
	}
	if from, until := step(d.From, Year, -1), step(d.Until, Year, -1); until.After(s.ref) && s.tense(at) >= 0 {
		d.From, d.Until = from, until
	}
}

// settleWeekday chooses the year nearest to t in which the day has the stated weekday, of t's own and its neighbours, and t's
// own when it has it in none.
func (d *Date) settleWeekday(t time.Time) {
	best := *d
	best.settle(t.Year())
	gap := -1
	for n := -1; n <= 1; n++ {
		c := *d
		c.settle(t.Year() + n)
		if c.From.IsZero() || weekday(c.From) != d.Weekday {
			continue
		}
		if g := distance(c, t); gap < 0 || g < gap {
			best, gap = c, g
		}
	}
	*d = best
}

// distance is the number of days between a date and t.
func distance(d Date, t time.Time) int {
	switch {
	case d.From.After(t):
		return int(d.From.Sub(t).Hours() / 24)
	case d.Until.After(t):
		return 0
	}
	return int(t.Sub(d.Until).Hours()/24) + 1
}

var (
	futures = set("will shall would 'll won't scheduled expected planned due slated plans plan upcoming going should must want wants tomorrow hopes hope aims")
	pasts   = set(`was were had did said told took came went made met held won lost began fell rose died killed became got gave left saw found
		ran led sent brought built bought sold spoke wrote broke hit put set cut grew drew flew shot struck
		arose awoke bore beat bent bled blew bred burst caught chose clung crept dealt dug drank drove ate felt fought fled flung forbade forgot froze hung heard hid
		hurt kept knelt knew laid leapt lent lit meant paid quit rode rang sang sank sat sought shook shed shone shrank shut slept slid spun split sprang
		stood stole stuck swore swept swam swung taught tore thought threw underwent understood wept withdrew woke wore wound overtook oversaw`)
)

var (
	// Verbs that speak of what is to come when an infinitive follows.
	promises = set(`set agreed decided voted vowed promised pledged intended hoped wanted asked urged ordered invited told required chose threatened prepared offered poised
		bound about ready`)
	delays = set("adjourned postponed delayed deferred extended suspended prolonged pushed moved")
	by     = token.Intern("by")
)

var obliged = set("have has need needs")

var (
	be  = token.Intern("be")
	bes = set("is are am")
)

// tense is that of the verb nearest to token i in its sentence: -1 past, 1 future, 0 neither. Of two equally near, the one
// before counts. Without a verb "since" looks back and "until" ahead.
func (s *scanner) tense(i int) int {
	bound := bounds.at(s.id(i - 1))
	switch {
	case bound == int(Since):
		return -1
	case bound == int(Until) && s.id(i-1) != by && weekdays.at(s.id(i)) != 0: // adjourned until Thursday
		return 1
	}
	in := s.sentence()
	for n := 1; i-n >= in.First || i+n < in.Last; n++ {
		if i-n >= in.First {
			if t := s.putOff(bound, i-n); t != 0 {
				return t
			}
		}
		if i+n < in.Last {
			if t := s.verb(i + n); t != 0 {
				return t
			}
		}
		if n > 60 {
			break
		}
	}
	if bound == int(Until) {
		return 1
	}
	return 0
}

// infinitive reports whether "to" stands at token i or one of the two behind it.
func (s *scanner) infinitive(i int) bool {
	return s.id(i) == to || s.id(i+1) == to || s.id(i+2) == to
}

// putOff reports whether the bound before a date is where something is put off to: "postponed until June".
func (s *scanner) putOff(bound, k int) int {
	if bound == int(Until) && delays.at(s.id(k)) != 0 {
		return 1
	}
	return s.verb(k)
}

func (s *scanner) verb(i int) int {
	t := s.toks[i]
	if t.Kind != token.Word {
		return 0
	}
	if s.id(i-1) == be || t.Upper && i > s.sentence().First { // "will be held", "to be held"; a name, a title
		return 0
	}
	switch {
	case t.ID == be && s.id(i-1) == to, t.ID == to && bes.at(s.id(i-1)) != 0: // "are to meet"
		return 1
	case futures.at(t.ID) != 0, promises.at(t.ID) != 0 && s.infinitive(i+1): // "is set to open", "urged them to meet"
		return 1
	case pasts.at(t.ID) != 0:
		return -1
	case obliged.at(t.ID) != 0 && s.id(i+1) == to: // have to
		return 1
	}
	if w := t.Of(s.text); !t.Upper && len(w) > 4 && w[len(w)-2:] == "ed" && w[len(w)-3] != 'e' && bes.at(s.id(i-1)) == 0 { // not "is closed"
		return -1
	}
	return 0
}
