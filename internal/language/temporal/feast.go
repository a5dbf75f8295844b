package temporal

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

// feast is a day that comes every year.
type feast struct {
	names string // in small letters, divided by "|"; with "'s" also without the apostrophe and with it at the end, "saint" also as "st."

	// The day the feast is reckoned from: what a calendar tells of the year, or a day of a month; with weekday the first such day of the week from
	// it on ("the fourth Thursday of November" is the first from the 22nd on). Days are added last.
	from       func(year int) time.Time
	month, day int
	weekday    int
	days       int

	length int  // in days, for those of more than one
	about  bool // the day may be another by one: it hangs on who sees the moon
	cued   bool // a name or a word as well: only with a year, or after a preposition
}

// in is the feast's first day in a year; zero when it is not known.
func (f feast) in(year int) time.Time {
	t := day(year, f.month, f.day)
	if f.from != nil {
		t = f.from(year)
	}
	switch {
	case t.IsZero():
		return t
	case f.weekday != 0:
		t = on(t, f.weekday, 1)
	}
	return t.AddDate(0, 0, f.days)
}

// fixed reports whether the feast has the same day every year.
func (f feast) fixed() bool { return f.from == nil && f.weekday == 0 }

// feasts are the holidays with a fixed or computable date. Those of the United States are meant where countries differ ("Labor Day", spelled so,
// "Mother's Day"); "Independence Day" and the like, which every country has, are left out, as are those whose day an authority proclaims.
var feasts = []feast{
	{names: "new year's eve|hogmanay", month: 12, day: 31},
	{names: "new year's day", month: 1, day: 1},
	{names: "three kings day|three kings' day|feast of the epiphany", month: 1, day: 6},
	{names: "orthodox christmas", month: 1, day: 7},
	{names: "burns night", month: 1, day: 25},
	{names: "australia day", month: 1, day: 26},
	{names: "holocaust memorial day|international holocaust remembrance day", month: 1, day: 27},
	{names: "groundhog day|candlemas", month: 2, day: 2},
	{names: "world cancer day", month: 2, day: 4},
	{names: "waitangi day", month: 2, day: 6},
	{names: "valentine's day|valentine day|saint valentine's day", month: 2, day: 14},
	{names: "saint david's day", month: 3, day: 1},
	{names: "international women's day|women's day", month: 3, day: 8},
	{names: "pi day", month: 3, day: 14},
	{names: "saint patrick's day|saint patrick day|saint paddy's day", month: 3, day: 17},
	{names: "world water day", month: 3, day: 22},
	{names: "april fool's day", month: 4, day: 1},
	{names: "world health day", month: 4, day: 7},
	{names: "earth day", month: 4, day: 22},
	{names: "saint george's day", month: 4, day: 23},
	{names: "anzac day", month: 4, day: 25},
	{names: "walpurgis night", month: 4, day: 30},
	{names: "may day|international worker's day", month: 5, day: 1},
	{names: "world press freedom day", month: 5, day: 3},
	{names: "star wars day", month: 5, day: 4},
	{names: "cinco de mayo", month: 5, day: 5},
	{names: "ve day|v-e day", month: 5, day: 8},
	{names: "europe day", month: 5, day: 9},
	{names: "world environment day", month: 6, day: 5},
	{names: "juneteenth", month: 6, day: 19},
	{names: "world refugee day", month: 6, day: 20},
	{names: "midsummer day|midsummer's day|saint john's day", month: 6, day: 24},
	{names: "canada day|dominion day", month: 7, day: 1},
	{names: "bastille day", month: 7, day: 14},
	{names: "assumption day|feast of the assumption", month: 8, day: 15},
	{names: "women's equality day", month: 8, day: 26},
	{names: "gandhi jayanti", month: 10, day: 2},
	{names: "german unity day", month: 10, day: 3},
	{names: "world animal day", month: 10, day: 4},
	{names: "world teacher's day", month: 10, day: 5},
	{names: "world mental health day", month: 10, day: 10},
	{names: "world food day", month: 10, day: 16},
	{names: "united nations day", month: 10, day: 24},
	{names: "halloween|hallowe'en|all hallows eve|all hallows' eve", month: 10, day: 31},
	{names: "all saint's day|all hallows day|world vegan day", month: 11, day: 1},
	{names: "all soul's day", month: 11, day: 2},
	{names: "guy fawkes night|guy fawkes day|bonfire night", month: 11, day: 5},
	{names: "veteran's day|armistice day|remembrance day|martinmas|saint martin's day|single's day", month: 11, day: 11},
	{names: "saint andrew's day", month: 11, day: 30},
	{names: "world aids day", month: 12, day: 1},
	{names: "saint nicholas day|saint nicholas's day|saint nicholas' day", month: 12, day: 6},
	{names: "human rights day", month: 12, day: 10},
	{names: "saint lucy's day", month: 12, day: 13},
	{names: "christmas eve", month: 12, day: 24},
	{names: "christmas day|christmas|xmas|x-mas", month: 12, day: 25},
	{names: "boxing day|saint stephen's day", month: 12, day: 26},
	{names: "kwanzaa", month: 12, day: 26, length: 7},

	{names: "martin luther king day|martin luther king's day|martin luther king jr. day|martin luther king, jr. day|mlk day", month: 1, day: 15, weekday: 1},
	{names: "president's day|washington's birthday", month: 2, day: 15, weekday: 1},
	{names: "earth hour", month: 3, day: 25, weekday: 6},
	{names: "patriot's day", month: 4, day: 15, weekday: 1},
	{names: "arbor day", month: 4, day: 24, weekday: 5},
	{names: "early may bank holiday", month: 5, day: 1, weekday: 1},
	{names: "mother's day", month: 5, day: 8, weekday: 7},
	{names: "victoria day", month: 5, day: 18, weekday: 1},
	{names: "memorial day", month: 5, day: 25, weekday: 1},
	{names: "father's day", month: 6, day: 15, weekday: 7},
	{names: "august bank holiday", month: 8, day: 25, weekday: 1},
	{names: "labor day", month: 9, day: 1, weekday: 1},
	{names: "grandparent's day", month: 9, day: 7, weekday: 7},
	{names: "columbus day|indigenous people's day|canadian thanksgiving", month: 10, day: 8, weekday: 1},
	{names: "election day", month: 11, day: 1, weekday: 1, days: 1, cued: true},
	{names: "melbourne cup day", month: 11, day: 1, weekday: 2},
	{names: "remembrance sunday", month: 11, day: 8, weekday: 7},
	{names: "thanksgiving day|thanksgiving", month: 11, day: 22, weekday: 4},
	{names: "black friday", month: 11, day: 22, weekday: 4, days: 1},
	{names: "small business saturday", month: 11, day: 22, weekday: 4, days: 2},
	{names: "cyber monday", month: 11, day: 22, weekday: 4, days: 4},
	{names: "giving tuesday", month: 11, day: 22, weekday: 4, days: 5},
	{names: "advent sunday", month: 11, day: 27, weekday: 7},

	{names: "rose monday|shrove monday", from: easter, days: -48},
	{names: "shrove tuesday|mardi gras|fat tuesday|pancake day|pancake tuesday", from: easter, days: -47},
	{names: "ash wednesday", from: easter, days: -46},
	{names: "palm sunday", from: easter, days: -7},
	{names: "maundy thursday|holy thursday", from: easter, days: -3},
	{names: "good friday", from: easter, days: -2},
	{names: "holy saturday|easter saturday", from: easter, days: -1},
	{names: "easter sunday|easter day|easter", from: easter},
	{names: "easter monday", from: easter, days: 1},
	{names: "ascension day|ascension thursday|feast of the ascension", from: easter, days: 39},
	{names: "pentecost|whit sunday|whitsun|whitsunday|pentecost sunday", from: easter, days: 49},
	{names: "whit monday|pentecost monday", from: easter, days: 50},
	{names: "trinity sunday", from: easter, days: 56},
	{names: "corpus christi day|feast of corpus christi", from: easter, days: 60},
	{names: "orthodox good friday", from: orthodoxEaster, days: -2},
	{names: "orthodox easter|orthodox easter sunday", from: orthodoxEaster},
	{names: "orthodox easter monday", from: orthodoxEaster, days: 1},

	{names: "purim", from: roshHashanah, days: -193},
	{names: "passover|pesach", from: roshHashanah, days: -163, length: 8},
	{names: "lag baomer|lag b'omer", from: roshHashanah, days: -130},
	{names: "shavuot", from: roshHashanah, days: -113},
	{names: "tisha b'av", from: tishaBAv},
	{names: "rosh hashanah|rosh hashana", from: roshHashanah},
	{names: "yom kippur", from: roshHashanah, days: 9},
	{names: "sukkot|sukkoth", from: roshHashanah, days: 14, length: 7},
	{names: "shemini atzeret", from: roshHashanah, days: 21},
	{names: "hanukkah|chanukah|hanukah", from: hanukkah, length: 8},

	{names: "islamic new year", from: islamic(1, 1), about: true},
	{names: "ashura", from: islamic(1, 10), about: true, cued: true},
	{names: "ramadan", from: islamic(9, 1), length: 30, about: true, cued: true},
	{names: "eid al-fitr|eid al fitr|eid ul-fitr|eid-ul-fitr", from: islamic(10, 1), about: true},
	{names: "eid al-adha|eid al adha|eid ul-adha|eid-ul-adha", from: islamic(12, 10), about: true},

	{names: "chinese new year|lunar new year", from: chineseNewYear},
}

// feastName is one name of a feast, in words of the vocabulary.
type feastName struct {
	words []token.ID
	feast int // its place in feasts
}

var (
	// feastNames are sorted by their first word, longer ones first.
	feastNames = nameFeasts()
	// holidayHeads tells for a first word where its names begin in feastNames, counted from 1.
	holidayHeads = headFeasts()
)

func nameFeasts() []feastName {
	var out []feastName
	for n, f := range feasts {
		for name := range strings.SplitSeq(f.names, "|") {
			for _, spelling := range spellings(name) {
				var words []token.ID
				for w := range strings.FieldsSeq(spelling) {
					words = append(words, token.Intern(w))
				}
				out = append(out, feastName{words, n})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b feastName) int {
		return cmp.Or(cmp.Compare(a.words[0], b.words[0]), cmp.Compare(len(b.words), len(a.words)))
	})
	return out
}

// apart sets off the signs in the name of a feast.
var apart = strings.NewReplacer("-", " - ", ",", " ,", ".", " .")

// spellings are the ways to write the name of a feast, its tokens divided by spaces.
func spellings(name string) []string {
	name = apart.Replace(name)
	out := []string{strings.ReplaceAll(strings.ReplaceAll(name, "'s", " 's"), "s' ", "s ' ")}
	if strings.Contains(name, "'s") {
		out = append(out, strings.ReplaceAll(name, "'s", "s"), strings.ReplaceAll(name, "'s", "s '"))
	}
	for _, n := range out {
		if rest, ok := strings.CutPrefix(n, "saint "); ok {
			out = append(out, "st "+rest, "st . "+rest)
		}
	}
	return out
}

// feastAlone and feastNext tell of a word whether it is the name of a feast by itself, and whether it is the second one of a name.
var feastAlone, feastNext = feastWords()

func feastWords() (alone, next table) {
	for _, name := range feastNames {
		second := slices.IndexFunc(name.words[1:], func(id token.ID) bool { return !signs.Has(id) })
		if second < 0 {
			alone.put(name.words[0], 1)
		} else {
			next.put(name.words[1+second], 1)
		}
	}
	return alone, next
}

// signs stand in the names of feasts.
var signs = token.SetOf("- . , '")

func headFeasts() table {
	var t table
	for k, name := range feastNames {
		if t.at(name.words[0]) == 0 {
			t.put(name.words[0], int16(k+1))
		}
	}
	return t
}
