package temporal

import "github.com/steadfact/steadfact/internal/language/token"

// Words that tell whether a sentence speaks of what was or of what is to come.
var (
	futures = set("will shall would 'll won't scheduled expected planned due slated plans plan upcoming going should must want wants tomorrow hopes hope aims")
	pasts   = set(`was were had did said told took came went made met held won lost began fell rose died killed became got gave left saw found
		ran led sent brought built bought sold spoke wrote broke hit put set cut grew drew flew shot struck
		arose awoke bore beat bent bled blew bred burst caught chose clung crept dealt dug drank drove ate felt fought fled flung forbade forgot froze hung heard hid
		hurt kept knelt knew laid leapt lent lit meant paid quit rode rang sang sank sat sought shook shed shone shrank shut slept slid spun split sprang
		stood stole stuck swore swept swam swung taught tore thought threw underwent understood wept withdrew woke wore wound overtook oversaw`)

	// Pasts that are written like the verb itself.
	bases = set("set cut put hit hurt let quit shut split burst spread read")

	// Verbs that speak of what is to come when an infinitive follows.
	promises = set(`set agreed decided voted vowed promised pledged intended hoped wanted chose threatened offered poised forecast likely
		planning hoping expecting intending preparing aiming`)
	requests = set("asked urged ordered invited required told")
	// Participles that look ahead, and after "was" perhaps no longer.
	arranged = set("scheduled expected planned due slated set")
	wasWere  = set("was were")
	dueWord  = token.Intern("due")
	setWord  = token.Intern("set")
	delays   = set("adjourned postponed delayed deferred extended suspended prolonged pushed moved rescheduled")
	callings = set("called scheduled planned booked convened summoned slated arranged fixed")
	sayings  = set("said says told added")
	// What is set for a day to come.
	appointments = set("date deadline hearing trial vote election launch target opening meeting start")

	setting = token.Intern("setting")
	obliged = set("have has need needs")
	bes     = set("is are am")
	be      = token.Intern("be")
	by      = token.Intern("by")
)

// tense is that of the verb nearest to token i in its sentence: -1 past, 1 future, 0 neither. Of two equally near, the one
// before counts. Without a verb "since" looks back and "until" ahead.
func (s *scanner) tense(i int) int {
	bound := bounds.at(s.id(i - 1))
	switch {
	case bound == int(Since):
		return -1
	case bound == int(Until) && s.id(i-1) != by && weekdays.at(s.id(i)) != 0, s.appointed(i): // adjourned until Thursday
		return 1
	}
	put := s.puts(i, bound)
	in, weak := s.sentence(), 0
	for n := 1; i-n >= in.First || i+n < in.Last; n++ {
		if i-n >= in.First {
			if put != nil && put.at(s.id(i-n)) != 0 && (arranged.at(s.id(i-n)) == 0 || wasWere.at(s.id(i-n-1)) == 0) {
				return 1
			}
			if t := s.verb(i - n); t != 0 {
				return t % either
			}
		}
		if i+n < in.Last {
			switch t := s.verb(i + n); {
			case t == 0:
			case s.reporting(i, i+n):
				weak = t
			case s.promised(i + n):
				return -1
			default:
				return t % either
			}
		}
		if n > 60 {
			break
		}
	}
	if weak == 0 && bound == int(Until) {
		return 1
	}
	return weak
}

// either is the tense of what was to come and may have: it ends the search for a verb, and is neither past nor future (either % either is 0).
const either = 2

// appointed reports whether the date at i is what was set: "set a 5 May deadline", "set May 5 as the day", and not "set a May record".
func (s *scanner) appointed(i int) bool {
	k := i - 1
	if articles.at(s.id(k)) != 0 {
		k--
	}
	if s.id(k) != setWord {
		return false
	}
	for j := i + 1; j < i+5; j++ {
		if id := s.id(j); appointments.at(id) != 0 || id == as || id == forWord {
			return true
		}
	}
	return false
}

// puts are the verbs that put something to the date at i, which is to come: "postponed until June", "moved to June", "called a vote for June".
func (s *scanner) puts(i, bound int) members {
	switch {
	case bound == int(Until), s.id(i-1) == to:
		return delays
	case s.id(i-1) == forWord:
		return callings
	}
	return nil
}

// reporting reports whether the verb at k only tells who says what stands before it, with the date at i: "due in May, officials said".
func (s *scanner) reporting(i, k int) bool {
	if behind := s.id(k + 1); sayings.at(s.id(k)) == 0 || s.kind(k+1, token.Word) && plainPrepositions.at(behind) == 0 && weekdays.at(behind) == 0 {
		return false
	}
	for j := i + 1; j < k; j++ {
		if s.id(j) == comma {
			return true
		}
	}
	return false
}

// promised reports whether the verb at i promises what is to come. A date before it is that of the promise: "in May they vowed to meet".
func (s *scanner) promised(i int) bool {
	return s.id(i) != setWord && (promises.at(s.id(i)) != 0 || requests.at(s.id(i)) != 0) && bes.at(s.id(i-1)) == 0
}

// infinitive reports whether "to" stands at token i or one of the two behind it.
func (s *scanner) infinitive(i int) bool {
	return s.id(i) == to || s.id(i+1) == to || s.id(i+2) == to
}

// adverb reports whether the word at i ends like one: "officially".
func (s *scanner) adverb(i int) bool {
	w := s.toks[i].Of(s.text)
	return len(w) > 4 && w[len(w)-2:] == "ly"
}

// verb is the tense of token i: -1 past, 1 future, either, 0 where it is no verb that tells.
func (s *scanner) verb(i int) int {
	t := s.toks[i]
	if t.Kind != token.Word {
		return 0
	}
	if s.id(i-1) == be || s.id(i-2) == be && s.adverb(i-1) || t.Upper && i > s.sentence().First { // "will be held", "to be held"; a name, a title
		return 0
	}
	switch {
	case t.ID == be && s.id(i-1) == to, t.ID == to && bes.at(s.id(i-1)) != 0: // "are to meet"
		return 1
	case arranged.at(t.ID) != 0 && wasWere.at(s.id(i-1)) != 0: // "was scheduled for May" may be of either
		return either
	case t.ID == dueWord && s.id(i+1) == to && bes.at(s.id(i-1)) == 0: // because of
		return 0
	case futures.at(t.ID) != 0, promises.at(t.ID) != 0 && s.id(i+1) == to, requests.at(t.ID) != 0 && s.infinitive(i+1): // "agreed to meet", "urged them to meet"
		return 1
	case bases.at(t.ID) != 0 && (i == s.sentence().First || s.id(i-1) == to): // "set it back", an order; to hit
		return 0
	case pasts.at(t.ID) != 0:
		return -1
	case obliged.at(t.ID) != 0 && s.id(i+1) == to, t.ID == setting && articles.at(s.id(i+1)) != 0: // have to; setting the day
		return 1
	}
	if w := t.Of(s.text); !t.Upper && len(w) > 4 && w[len(w)-2:] == "ed" && w[len(w)-3] != 'e' && bes.at(s.id(i-1)) == 0 { // not "is closed"
		return -1
	}
	return 0
}
