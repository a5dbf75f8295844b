//go:build ignore

package main

import "strings"

// variants are pieces that British and American texts write differently.
var variants = [...][2]string{
	{"is", "iz"}, {"ys", "yz"}, {"our", "or"}, {"re", "er"}, {"ll", "l"}, {"l", "ll"}, {"ogue", "og"}, {"ence", "ense"},
	{"amme", "am"}, {"ae", "e"}, {"oe", "e"}, {"ge", "g"}, {"que", "ck"}, {"pp", "p"}, {"grey", "gray"}, {"yre", "ire"},
	{"ice", "ise"}, {"ence", "ense"}, {"mould", "mold"}, {"plough", "plow"}, {"draught", "draft"}, {"um", "im"},
	{"phur", "fur"}, {"axe", "ax"}, {"tt", "t"}, {"or", "er"}, {"cheque", "check"}, {"kerb", "curb"}, {"-", ""},
}

// spellings joins words that share a meaning and differ in one such piece only.
func (x *lexicon) spellings() {
	for _, e := range x.order {
		for _, s := range x.wn.senses[e.word] {
			for _, other := range s.synset.words {
				if x.words[other] != nil && variant(e.word, other) {
					x.join(e.word, other, spelling)
				}
			}
		}
	}
}

func variant(a, b string) bool {
	for _, v := range variants {
		for at := 0; at < len(a); at++ {
			if rest, ok := strings.CutPrefix(a[at:], v[0]); ok && b == a[:at]+v[1]+rest {
				return true
			}
		}
	}
	return false
}

// spread gives each spelling of a word the links of the other one.
func (x *lexicon) spread() {
	for _, e := range x.order {
		for other, k := range e.links {
			if k != spelling {
				continue
			}
			for third, k := range x.words[other].links {
				if k != spelling {
					x.join(e.word, third, k)
				}
			}
		}
	}
}
