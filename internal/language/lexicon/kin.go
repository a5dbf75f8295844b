package lexicon

// Handle is a key under which words that may be related find each other, so that nobody needs to hold every word against
// every other. It is the same on every machine.
type Handle uint64

// The sorts of handles; the upper four bits tell them apart.
const (
	ofWord   Handle = iota << 60 // the number of a listed word
	ofLetter                     // the hash of an unlisted word
	ofSense                      // the number of a synset
	ofPlace                      // the hash of a place's canonical name
	ofZed                        // the hash of a word, its last "is" written "iz"
	ofStage                      // any stage: the beginning is told by the end
)

// Handles gives the handles of a word: own are what the word is, up is what it leads to. When Related(a, b) is anything but
// None and Opposite, an own handle of one is an own handle or one of those up from the other. Handles may be given twice,
// and words that share one need not be related. Verbs of a stage share one, too.
func Handles(word string, own, up func(Handle)) {
	if place, ok := Place(word); ok {
		own(ofPlace | hash(place))
	}
	if other, ok := OtherStem(word); ok {
		up(handleOf(listed(other)))
	}
	word, id := listed(word)
	own(handleOf(word, id))
	if StageOf(word).ends() {
		own(ofStage)
	}
	if len(word) >= 7 {
		own(ofZed | hash(word))
		if i := lastIs(word); i > 0 {
			own(ofZed | hash(word[:i], "iz", word[i+2:]))
		}
	}
	if id != none {
		linkHandles(id, own, up)
	}
}

// linkHandles gives the handles that the links of a word lead to.
func linkHandles(id int, own, up func(Handle)) {
	dominant := Part(1 << (marks[2*id+1] >> 5))
	climbed := false
	from, to := linksOf(id)
	for at := from; at < to; at += 3 {
		k, n := link(at)
		switch {
		case !k.sense():
			up(ofWord | Handle(n))
			continue
		case k == meaning && !climbed && partOf(synsets[3*n+2]) == dominant:
			climbed = true
			climbHandles(n, dominant, up)
		}
		own(ofSense | Handle(n))
	}
}

// climbHandles gives the handles of what is broader than a synset, as above and climbs know it.
func climbHandles(synset int, part Part, up func(Handle)) {
	for _, class := range classes[synsets[3*synset+2]] {
		up(handleOf(class, find(class, "")))
	}
	for range steps(part) {
		if synset = int(synsets[3*synset]) | int(synsets[3*synset+1])<<8; synset == 0 {
			return
		}
		up(ofSense | Handle(synset))
	}
}

func handleOf(word string, id int) Handle {
	if id != none {
		return ofWord | Handle(id)
	}
	return ofLetter | hash(word)
}

// lastIs is where the last "is" of a word begins, -1 if it has none.
func lastIs(word string) int {
	for i := len(word) - 2; i >= 0; i-- {
		if word[i] == 'i' && word[i+1] == 's' {
			return i
		}
	}
	return -1
}

// hash is the 64-bit FNV-1a hash of the parts' bytes, its upper four bits folded into the lower ones.
func hash(parts ...string) Handle {
	h := uint64(14695981039346656037)
	for _, p := range parts {
		for i := range len(p) {
			h = (h ^ uint64(p[i])) * 1099511628211
		}
	}
	return Handle(h&(1<<60-1) ^ h>>60)
}
