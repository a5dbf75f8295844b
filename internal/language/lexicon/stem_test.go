package lexicon

import (
	"strings"
	"testing"
)

func TestStem(t *testing.T) {
	for base, forms := range map[string]string{
		"troop": "troops", "child": "children", "criterion": "criteria", "company": "companies", "status": "statuses",
		"bus": "buses", "movie": "movies", "cookie": "cookies", "policeman": "policemen", "class": "classes",
		"cache": "caches cached caching", "process": "processes processed", "index": "indices indexes", "hero": "heroes",
		"menu": "menus", "area": "areas", "photo": "photos", "alias": "aliases", "lens": "lenses", "quiz": "quizzes",
		"base": "bases based", "house": "houses", "wife": "wives", "analysis": "analyses", "tie": "ties tied tying",
		"form": "formed forming forms", "be": "was were been is are", "take": "took taken taking", "deploy": "deployed",
		"write": "wrote written writes", "begin": "began begun begins", "release": "released releasing releases",
		"plan": "planned plans", "found": "founded founds found", "agree": "agreed", "die": "died dying dies",
		"travel": "travelled traveled travelling", "control": "controlled", "carry": "carried carries", "lay": "laid",
		"sing": "sings sang sung", "range": "ranged ranging", "visit": "visited", "bear": "born borne", "pay": "paid",
		"large": "larger largest", "big": "bigger biggest", "healthy": "healthier healthiest", "close": "closest closer",
		"withdraw": "withdrew withdrawn withdrawing", "refactor": "refactored refactoring", "judge": "judged judging",
		"retweet": "retweeted", "re-release": "re-released", "dockerize": "dockerized dockerizing", "veto": "vetoes", "put": "putting", "start": "starting", "open": "opening openings", "price": "pricing",
		"building": "buildings", "make": "making", "taxi": "taxis", "narrow": "narrower", "simple": "simplest",
		"kubelet": "kubelets", "retry": "retries retried retrying",
	} {
		for form := range strings.FieldsSeq(forms + " " + base) {
			if got := Stem(form); got != base {
				t.Errorf("Stem(%q) = %q, want %q", form, got, base)
			}
		}
	}
}

// Words that look inflected and are not, or are nouns of their own.
func TestStemKeeps(t *testing.T) {
	for word := range strings.FieldsSeq(`university bed species series news bus gas lens thing king ring spring evening presenter insider
		morning ceiling building meeting wedding hundred need seed speed feed exceed indeed number corner river tower power
		other former later latest best better less this his its us always paris texas christmas james mars kubernetes
		redis postgres gps https physics economics status virus analysis axis chaos class glass process less headquarters
		customs means atlas canvas corps sacred naked wicked embed infrared modest honest forest interest west guest
		request harvest proper super clever eager lower master order paper water summer winter during nothing something
		a i is's x 's o'brien v1 don't clothes bias people data media`) {
		if got := Stem(word); got != word {
			t.Errorf("Stem(%q) = %q, want it unchanged", word, got)
		}
	}
}

func TestStemIsIdempotentOnListedWords(t *testing.T) {
	for w := range strings.FieldsSeq(words) {
		for _, form := range []string{w, w + "s", w + "ed", w + "ing"} {
			if s := Stem(form); find(s, "") != none && Stem(s) != s {
				t.Errorf("%s → %s → %s", form, s, Stem(s))
			}
		}
	}
}

func TestOtherStem(t *testing.T) {
	for form, want := range map[string]string{"found": "find", "left": "leave", "leaves": "leaf", "lives": "life", "form": ""} {
		if got, _ := OtherStem(form); got != want {
			t.Errorf("OtherStem(%q) = %q, want %q", form, got, want)
		}
	}
}

func TestParts(t *testing.T) {
	for word, want := range map[string]Part{
		"troops": Noun, "bus": Noun, "deployed": Verb, "larger": Adjective, "quickly": Adverb, "of": Function, "forms": Noun | Verb,
		"planned": Verb | Adjective, "kubelets": Noun, "reticulation": Noun, "leaves": Noun, "zzyzx": 0,
	} {
		if got := Parts(word); got&want != want || (want == 0) != (got == 0) {
			t.Errorf("Parts(%q) = %b, want %b in it", word, got, want)
		}
	}
	for word, not := range map[string]Part{"criteria": Verb | Adjective, "deployed": Noun, "longer": Noun, "city": Verb | Function} {
		if got := Parts(word); got&not != 0 {
			t.Errorf("Parts(%q) = %b, has %b", word, got, not)
		}
	}
}

func TestDominant(t *testing.T) {
	for word, want := range map[string]Part{
		"city": Noun, "cities": Noun, "took": Verb, "forms": Noun, "is": Function, "the": Function, "larger": Adjective,
		"quickly": Adverb, "building": Noun, "deployed": Verb, "zzyzx": 0,
	} {
		if got := Dominant(word); got != want {
			t.Errorf("Dominant(%q) = %b, want %b", word, got, want)
		}
	}
}

func TestClosed(t *testing.T) {
	for word, want := range map[string]Class{
		"of": Preposition, "not": Negation, "never": Negation, "isn't": Negation | Auxiliary, "must": Modal, "who": Question,
		"they": Pronoun, "the": Determiner, "several": Quantifier, "because": Conjunction, "was": Auxiliary,
	} {
		if got := Closed(word); got&want != want {
			t.Errorf("Closed(%q) = %b, want %b in it", word, got, want)
		}
	}
	for word := range strings.FieldsSeq("city server form large quickly form u.s. mp3 second") {
		if Stop(word) {
			t.Errorf("Stop(%q)", word)
		}
	}
}

func TestCommon(t *testing.T) {
	order := strings.Fields("the people city troop inception kubelet")
	for i := 1; i < len(order); i++ {
		if Common(order[i-1]) <= Common(order[i]) {
			t.Errorf("%s (%d) is not commoner than %s (%d)", order[i-1], Common(order[i-1]), order[i], Common(order[i]))
		}
	}
	if Common("kubelet") != 0 {
		t.Error("an unlisted word is common")
	}
}

func TestLookupsDoNotAllocate(t *testing.T) {
	n := testing.AllocsPerRun(100, func() {
		Stem("companies")
		Stem("released")
		Parts("deployed")
		Common("government")
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzStem(f *testing.F) {
	for _, w := range []string{"companies", "re-released", "s", "", "'s", "ied", "ings", "é", "-s", "unses"} {
		f.Add(w)
	}
	f.Fuzz(func(t *testing.T, w string) {
		s := Stem(w)
		if find(s, "") != none && Stem(s) != s {
			t.Errorf("%q → %q → %q", w, s, Stem(s))
		}
		Parts(w)
		Dominant(w)
	})
}

func BenchmarkStem(b *testing.B) {
	list := strings.Fields("companies released was deployed troops larger kubelets city")
	for i := 0; b.Loop(); i++ {
		Stem(list[i%len(list)])
	}
}
