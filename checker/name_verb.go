package checker

// verbFillers lists the names that stand to a verb of the sentence as the held name stands to the statement's.
func (c *comparison) verbFillers(s slot, proper bool) []filler {
	var out []filler
	for _, j := range c.links.to[s.anchor] {
		if c.links.by[s.anchor] < akin || c.text.hyphenated(j) { // "built-in"
			continue
		}
		switch s.relation {
		case agentOf:
			out = append(out, at(j, c.agents(j, proper))...)
		case patientOf:
			out = append(out, at(j, c.objects(j, proper))...)
		case adjunctOf:
			if c.sameTheme(j) {
				out = append(out, at(j, c.adjuncts(j, s.preposition, proper))...)
			}
		}
	}
	if s.relation == agentOf {
		out = append(out, c.doers(s.anchor)...)
	}
	if s.relation == adjunctOf && s.preposition == "from" {
		for j := range c.text.words {
			if c.text.words[j].verb && hailing[c.text.words[j].stem] && c.sameTheme(j) {
				out = append(out, at(j, c.adjuncts(j, s.preposition, proper))...)
			}
		}
	}
	out = append(out, c.cast(s)...)
	return append(out, c.turned(s, proper)...)
}

// at notes that word j gives fillers their place.
func at(j int, fs []filler) []filler {
	for i := range fs {
		fs[i].anchor, fs[i].bound = j, true
	}
	return fs
}

// objects is whom or what the active verb at word j is done to, when who does it is spoken of.
func (c *comparison) objects(j int, proper bool) []filler {
	if !c.text.words[j].verb || c.text.isPassive(j) || !c.sameTheme(j) {
		return nil
	}
	if next := j + 1; next < len(c.text.words) && possessives[c.text.words[next].form] {
		j++
	}
	return single(c.list(j+1, proper))
}

// agents lists who does what the verb at word j says: the name behind "by", or before an active verb whose object the
// statement names.
func (c *comparison) agents(j int, proper bool) []filler {
	r := c.text
	for k := j + 1; k < len(r.words) && k <= j+6; k++ {
		w := &r.words[k]
		if w.form == "by" && r.isParticiple(j) {
			if !c.sameTheme(j) {
				return nil
			}
			return c.list(k+1, proper)
		}
		if w.sign && w.form != "-" || w.verb || !(w.function || r.isAdverb(k) || w.mention >= 0 || c.links.used[k] >= akin) {
			break
		}
	}
	if !r.words[j].verb || r.isPassive(j) || !c.themeAfter(j) {
		return nil
	}
	return asList(c.runBefore(r.groupStart(j) - 1))
}

// adjuncts lists the names behind the preposition that belongs to word j, then those behind another one of place: in its
// clause, with nothing between that could take the preposition for itself.
func (c *comparison) adjuncts(j int, preposition string, proper bool) []filler {
	return append(c.behind(j, func(p string) bool { return p == preposition }, proper),
		c.behind(j, func(p string) bool { return p != preposition && samePreposition(p, preposition) }, proper)...)
}

// behind lists the names behind the first such preposition that belongs to word j and has any: after it, or at the sentence's
// beginning.
func (c *comparison) behind(j int, such func(form string) bool, proper bool) []filler {
	r := c.text
	for k := j + 1; k < len(r.words); k++ {
		w := &r.words[k]
		if next := k + 1; r.isPreposition(k) && such(w.form) && w.mention < 0 && next < len(r.words) && r.words[next].mention < 0 {
			if fs := c.list(next, proper); len(fs) > 0 {
				return single(fs)
			}
			if w.form == "of" && k == j+1 {
				return nil // "the body of a whale, near the house of X"
			}
		}
		if !r.words[j].verb && w.form == "of" && (r.formAt(k+1) == "a" || r.formAt(k+1) == "an") {
			return nil // "the friend of a singer from X"
		}
		if w.form == "and" && r.isVerbForm(k+1) { // "was born and raised in"
			k++
			continue
		}
		if r.joinsNouns(k) { // "as a midfielder or winger for"
			continue
		}
		if r.breaksPhrase(k) && r.words[k-1].mention < 0 || w.verb && !r.isLight(k) || w.form == "and" || w.form == "or" {
			break
		}
	}
	if r.isPreposition(0) && such(r.words[0].form) && r.words[0].clause <= r.words[j].clause {
		if f, ok := c.runAt(1, true); ok && f.last < len(r.words) && r.words[f.last].form == "," && r.words[f.last].clause == 1 {
			return []filler{f}
		}
	}
	return nil
}

// joinsNouns reports whether word k joins two common nouns.
func (r *reading) joinsNouns(k int) bool {
	if f := r.words[k].form; f != "and" && f != "or" || k == 0 || k+1 >= len(r.words) {
		return false
	}
	return r.isNominal(k-1) && r.words[k-1].phrase < 0 && r.isNominal(k+1) && r.words[k+1].phrase < 0
}

// isVerbForm reports whether word i is a participle that is used as a verb.
func (r *reading) isVerbForm(i int) bool {
	return i < len(r.words) && r.words[i].verb && r.isParticiple(i)
}

// predicatesTheme reports whether the noun at word j is said of something that the statement speaks of: "Y is a midfielder",
// "Y, a midfielder".
func (c *comparison) predicatesTheme(j int) bool {
	for k := j - 1; k >= 0 && !c.text.endsClauses(k); k-- {
		if c.text.words[k].form == "," && k > 0 && c.text.isDeterminer(k+1) && c.known(k-1) {
			return true
		}
		if c.text.words[k].verb {
			return c.text.isCopula(k) && c.sameTheme(k)
		}
	}
	return false
}

// predicateAdjuncts lists the names behind the preposition in what the sentence says of the statement's subject: "Y is a
// band from X".
func (c *comparison) predicateAdjuncts(preposition string) []filler {
	for k := range c.text.words {
		switch w := &c.text.words[k]; {
		case !w.verb:
		case c.text.isCopula(k) && c.sameTheme(k):
			return c.firstAdjunct(c.text.mainVerb(k)+1, preposition)
		case preposition == "from" && hailing[w.stem] && c.sameTheme(k):
			return c.adjuncts(k, preposition, true)
		}
	}
	return nil
}

// hailing are the verbs that tell where somebody is from.
var hailing = set("come hail immigrate emigrate originate")

// firstAdjunct lists the names behind the preposition in the noun phrases, joined by commas and "and", that begin at word i.
func (c *comparison) firstAdjunct(i int, preposition string) []filler {
	r := c.text
	for ; i < len(r.words); i++ {
		w := &r.words[i]
		switch {
		case r.isPreposition(i) && samePreposition(w.form, preposition):
			return single(c.list(i+1, true))
		case w.form == "," || w.form == "and" || w.form == "-" || r.isNominal(i) || r.isDeterminer(i) || r.isAdverb(i) || w.mention >= 0 || r.isQuote(i):
		default:
			return nil
		}
	}
	return nil
}
