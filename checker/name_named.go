package checker

// wholeNames are the words before "name" with which it is the name that somebody has beside the one he goes by.
var wholeNames = set("real actual full birth legal true original given")

// named lists the names that the sentence gives for the name of what the statement speaks of: "Ann Marie Lee" for "Ann Lee's
// middle name is [X]", "Ann Lee, known as Nan, …" for "Nan's real name is [X]".
func (c *comparison) named(i int) []filler {
	if c.st.words[i].stem != "name" || i == 0 {
		return nil
	}
	switch kind := c.st.words[i-1].form; {
	case kind == "middle":
		return c.middleNames()
	case wholeNames[kind]:
		return c.namesBeforeAlias()
	}
	return nil
}

// middleNames lists what stands inside a name of the sentence between the words of a name of the statement.
func (c *comparison) middleNames() []filler {
	var out []filler
	for _, st := range c.st.phrases {
		for _, p := range c.text.phrases {
			first, last := p.first, p.first+1
			for last < p.last && !c.standsFor(st.last-1, last) {
				last++
			}
			if last < p.last && st.last-st.first == 2 && c.standsFor(st.first, first) && last > first+1 && !c.st.isHeld(st.first) {
				out = append(out, filler{first: first + 1, last: last, timeless: true})
			}
		}
	}
	return out
}

// namesBeforeAlias lists the name with which a sentence begins that says by what other name its bearer is known.
func (c *comparison) namesBeforeAlias() []filler {
	r := c.text
	if len(r.phrases) == 0 || !r.opens(r.phrases[0].first) || c.namedBy(r.phrases[0].first, r.phrases[0].last) {
		return nil
	}
	for j := range r.words {
		if r.words[j].form != "known" {
			continue
		}
		for _, p := range r.phrases[1:] {
			if p.first > j && p.first-j <= reachOfAlias && c.namedBy(p.first, p.last) && !r.parted(j+1, p.first) && (r.hasSign(j, p.first, "as") || r.hasSign(j, p.first, "by")) {
				return []filler{{first: r.phrases[0].first, last: r.phrases[0].last, timeless: true}}
			}
		}
	}
	return nil
}

// reachOfAlias is how many words may stand between "known" and the name: "known professionally by his stage name Y".
const reachOfAlias = 7
