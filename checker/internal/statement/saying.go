package statement

import (
	"slices"
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/rules"
)

// sayings are words and wordings that mean the same everywhere, and the letters that stand for them.
var sayings = [][]string{
	{"coronavirus", "COVID-19", "COVID", "SARS-CoV-2", "2019-nCoV"},
	{"worldwide", "globally", "global"},
	{"TV", "television"}, {"docs", "documentation"}, {"repo", "repository"}, {"config", "configuration"}, {"app", "application"},
	{"spec", "specification"}, {"param", "parameter"}, {"arg", "argument"}, {"info", "information"}, {"lib", "library"},
	{"come into force", "come into effect", "take effect", "enter into force", "go into effect", "go into force", "become effective"},
	{"come to an end", "come to a close", "end"},
	{"CEO", "chief executive", "chief executive officer"}, {"CFO", "chief financial officer"}, {"CTO", "chief technology officer", "chief technical officer"},
	{"COO", "chief operating officer"}, {"CISO", "chief information security officer"}, {"HR", "human resources"}, {"PTO", "paid time off"},
	{"AGM", "annual general meeting"}, {"VAT", "value added tax"}, {"GDP", "gross domestic product"},
	{"PR", "pull request"}, {"MR", "merge request"}, {"TTL", "time to live"}, {"MFA", "multi-factor authentication", "multifactor authentication"},
	{"2FA", "two-factor authentication"}, {"SSO", "single sign-on"}, {"SLA", "service level agreement"}, {"CLI", "command line interface"},
	{"UI", "user interface"}, {"OS", "operating system"}, {"LTS", "long term support"}, {"EOL", "end of life"}, {"RPO", "recovery point objective"},
	{"RTO", "recovery time objective"}, {"CI", "continuous integration"}, {"QA", "quality assurance"},
	{"SLO", "service level objective"}, {"API", "application programming interface"}, {"GUI", "graphical user interface"}, {"VM", "virtual machine"},
	{"IDE", "integrated development environment"}, {"NDA", "non-disclosure agreement", "nondisclosure agreement"}, {"KPI", "key performance indicator"},
	{"FTE", "full-time equivalent"}, {"EAP", "employee assistance program", "employee assistance programme"}, {"PIP", "performance improvement plan"},
	{"DPO", "data protection officer"}, {"DPA", "data processing agreement"}, {"TOIL", "time off in lieu"}, {"CDN", "content delivery network"},
	{"MTU", "maximum transmission unit"}, {"WAL", "write-ahead log"}, {"APR", "annual percentage rate"}, {"MSRV", "minimum supported Rust version"},
	{"NGO", "non-governmental organization", "non-governmental organisation"}, {"FAQ", "frequently asked questions"}, {"CPU", "central processing unit"},
	{"inactivity", "without activity", "without any activity", "idle time", "idleness"},
	{"time zone", "timezone"}, {"user name", "username"}, {"code base", "codebase"}, {"web site", "website"}, {"data set", "dataset"},
	{"file name", "filename"}, {"file system", "filesystem"}, {"back end", "backend"}, {"front end", "frontend"}, {"home page", "homepage"},
	{"host name", "hostname"}, {"name space", "namespace"}, {"run time", "runtime"},
	{"set up", "establish"}, {"phase out", "discontinue"}, {"kick off", "start"}, {"carry out", "conduct"}, {"sign up", "register"},
	{"get rid of", "eliminate"}, {"do away with", "abolish"}, {"blow up", "explode"}, {"take part in", "participate in"}, {"bring in", "introduce"},
	{"hand in", "submit"}, {"step down", "resign"}, {"turn down", "decline"}, {"call off", "cancel"}, {"put off", "postpone"}, {"fill in", "fill out"},
	{"find out", "discover"}, {"give back", "return"}, {"send back", "return"}, {"shut down", "close down"}, {"hand over", "transfer"}, {"look after", "care for"},
	{"health care", "healthcare"}, {"child care", "childcare"}, {"head office", "headquarters"},
	{"home ground", "home stadium", "home venue"}, {"car park", "parking lot"}, {"town hall", "city hall"}, {"railway station", "train station"},
	{"cell phone", "mobile phone"}, {"working hours", "office hours", "business hours"}, {"annual leave", "paid vacation", "paid holiday"},
}

// sayingsEndingIn are the sayings, by the last word of each of their wordings.
var sayingsEndingIn = func() map[string][]int {
	out := map[string][]int{}
	for i, group := range sayings {
		for _, s := range group {
			key := ending(s[strings.LastIndexAny(s, " -")+1:])
			out[key] = append(out[key], i)
		}
	}
	return out
}()

// manyFacts are so many that to look which sayings they have takes longer than to ask texts for all.
const manyFacts = 20000

// knowSayings enters the sayings of which some fact may have one, so that texts are not asked for those that no fact has. Their
// groups are numbered from group on.
func (b *Book) knowSayings(facts []*rules.Fact, group int) {
	used, all := make([]bool, len(sayings)), len(facts) > manyFacts
	mark := func(text string) {
		for word := range strings.FieldsFuncSeq(text, parts) {
			for _, g := range sayingsEndingIn[ending(word)] {
				used[g] = true
			}
		}
	}
	for i := 0; i < len(facts) && !all; i++ {
		f := facts[i]
		for _, s := range f.Statements {
			mark(s.Text)
		}
		for _, w := range slices.Concat(f.Require, f.Unless) {
			mark(w)
		}
	}
	for i, words := range sayings {
		for _, w := range words {
			if (all || used[i]) && !b.claimed(w) {
				b.add(w, group+i)
			}
		}
	}
}

// ending is a word as sayingsEndingIn has it: small, and without the ends that a noun in the plural or a verb has, nor a letter that they double.
func ending(word string) string {
	word = strings.TrimSuffix(strings.ToLower(word), "s")
	for _, end := range []string{"ing", "ed", "e"} {
		if base, ok := strings.CutSuffix(word, end); ok && len(base) > 2 {
			word = base
			break
		}
	}
	if base, ok := strings.CutSuffix(word, "i"); ok {
		return base + "y"
	}
	if n := len(word); n > 2 && word[n-1] == word[n-2] {
		word = word[:n-1]
	}
	return word
}

// parts reports whether a character parts words.
func parts(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// claimed reports whether the base's own aliases have a word.
func (b *Book) claimed(word string) bool {
	form := name.Fold(word)
	return b.words[form] != 0 || b.capitals[form] != 0
}
