package restrict

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// disputed: what the sentence itself calls wrong or open, or leaves to a story: "It is a myth that …", "wrongly says that …", "The claim that … is
// false", "Legend has it that …", "According to the novel, …".
func disputed(c *about.Comparison, d about.Candidate) string {
	r := c.Text
	if tail := thoughtBehind(c, d.Last); tail != "" {
		return fmt.Sprintf("the sentence does not say that it is so (%q)", tail)
	}
	for j := mainFrom(r, d.First); j < min(d.First, len(r.Words)); j++ {
		w := &r.Words[j]
		if w.Mention >= 0 || Has(c, w.Form) {
			continue
		}
		switch {
		case wrongly[w.Form],
			tales[w.Form] && (r.FormAt(j+1) == "that" || telling[r.Words[min(j+1, len(r.Words)-1)].Stem]),
			sources[w.Stem] && toldIn(c, j, ""), sentence.Works[w.Stem] && nowThere(c, d) && toldIn(c, j, "in"),
			seeming[w.Stem] && w.Verb && (r.FormAt(j+1) == "like" || r.FormAt(j+1) == "as"),
			onlyThought[w.Form+" "+r.FormAt(j+1)],
			w.Form == "that" && (deniesTruth(r, j) || deniesSaying(c, j) || j > 0 && wanting[r.Words[j-1].Stem] || believedBySome(r, j) || claims[r.Words[max(j-1, 0)].Stem] && refuted(r, d.Last)):
			return fmt.Sprintf("the sentence does not say that it is so (%q)", r.TextOf(max(j-1, 0), j+1))
		}
	}
	return ""
}

// mainFrom is where the main clause begins that word i belongs to, behind a semicolon or a "but" that sets it against one before: "It is false that the
// old bridge was 6 m; the bridge is 6 m high".
func mainFrom(r *sentence.Reading, i int) int {
	for j := min(i, len(r.Words)) - 1; j > 0; j-- {
		if f := r.Words[j].Form; f == ";" || f == "but" && r.Words[j-1].Form == "," {
			return j + 1
		}
	}
	return 0
}

// thoughtBehind is what says behind word i of something that it is so in thought alone: "in theory"; "" for none.
func thoughtBehind(c *about.Comparison, i int) string {
	for k := i; k+1 < len(c.Text.Words) && !c.Text.BreaksPhrase(k); k++ {
		if onlyThought[c.Text.Words[k].Form+" "+c.Text.FormAt(k+1)] && !Has(c, c.Text.FormAt(k+1)) {
			return c.Text.TextOf(k, k+2)
		}
	}
	return ""
}

// nowThere reports whether the sentence tells in the present tense what the statement tells as past: as stories do.
func nowThere(c *about.Comparison, d about.Candidate) bool {
	i, v := governors(c, d)
	return i >= 0 && v >= 0 && c.St.PastAt(i) && presentAt(c.Text, v)
}

// deniesTruth reports whether what stands before the "that" at word k says that what follows is wrong or open: "is false that", "not true that".
func deniesTruth(r *sentence.Reading, k int) bool {
	before := r.FormAt(k - 1)
	if falsities[before] && slices.ContainsFunc(r.Words[:k-1], func(w sentence.Word) bool { return w.Stem == "be" || w.Stem == "seem" }) {
		return true
	}
	if !truths[before] {
		return false
	}
	for j := k - 2; j >= max(k-5, 0); j-- {
		if f := r.Words[j].Form; sentence.Negations[f] || f == "hardly" || strings.HasSuffix(f, "n't") {
			return true
		}
	}
	return false
}

// believedBySome reports whether what follows the "that" at word k is what only some hold: "Some believe that".
func believedBySome(r *sentence.Reading, k int) bool {
	return k >= 2 && k <= 4 && someHold[r.Words[0].Form] && r.Words[k-1].Verb
}

// deniesSaying reports whether somebody denies what follows the "that" at word k, or takes it back: "denied that", "retracted its report that".
func deniesSaying(c *about.Comparison, k int) bool {
	for j := k - 1; j >= max(k-4, 0) && !c.Text.BreaksPhrase(j); j-- {
		if w := &c.Text.Words[j]; w.Verb {
			return denying[w.Stem] && c.Links.Used[j] == sentence.Unlinked
		}
	}
	return false
}

// refuted reports whether a verb behind word i says of a claim that it is wrong: "is wrong", "has been refuted".
func refuted(r *sentence.Reading, i int) bool {
	for j := i; j < len(r.Words); j++ {
		if w := &r.Words[j]; falsities[w.Form] || refuting[w.Form] {
			return true
		}
	}
	return false
}

// toldIn reports whether a story with its noun at word j is where the sentence has all from that it tells, and the statement does not speak of it: "In
// the film, …", "According to the novel, …". The preposition may be given.
func toldIn(c *about.Comparison, j int, by string) bool {
	k := c.Text.Chunk(j) - 1
	if k >= 1 && c.Text.Words[k].Form == "to" && c.Text.Words[k-1].Form == "according" {
		k--
	}
	if k < 0 || c.Links.Used[j] > sentence.Unlinked || k > 0 && !c.Text.BreaksPhrase(k-1) {
		return false
	}
	if f := c.Text.Words[k].Form; f != by && f != "according" && f != "per" && (f != "in" || !fables[c.Text.Words[j].Stem]) {
		return false
	}
	next := c.Text.FormAt(j + 1)
	return next == "," || c.Text.IsDeterminer(j+1) || j+1 < len(c.Text.Words) && c.Text.Words[j+1].Phrase >= 0
}

var (
	// wrongly are the adverbs of what is said, or thought, and not so.
	wrongly = sentence.Set("wrongly wrongfully mistakenly erroneously falsely incorrectly inaccurately")

	// tales are the nouns for what is told and not so, telling the verbs by which they tell.
	tales   = sentence.Set("myth legend legends lore folklore misconception fallacy hoax falsehood superstition fable lie joke jokes")
	telling = sentence.Set("say tell have hold go run claim place put date attribute speak")

	// fables are stories in which things are as they are told there alone, sources those and others that are no witness.
	fables  = sentence.Set("novel fable tale legend myth saga fairytale fiction folklore dream parody satire")
	sources = sentence.More(fables, "superstition tradition rumour rumor gossip hearsay")

	// onlyThought are the words that say of something that it is so in thought alone; someHold those for some of many.
	onlyThought = map[string]bool{"in theory": true, "in principle": true, "on paper": true}
	someHold    = sentence.Set("some others few many critics opponents supporters fans skeptics sceptics")

	// seeming are the verbs behind which "like" and "as if" tell what is not so.
	seeming = sentence.Set("feel seem look sound")

	// wanting are the verbs behind which "that" tells what is not so, or only may be.
	wanting = sentence.Set("want wish hope fear pretend dream")

	// claims are the nouns behind whose "that" stands what somebody claims.
	claims = sentence.Set("claim story belief idea notion theory allegation assertion suggestion assumption report statement view impression tale")

	// falsities are the words for what is wrong or open, truths those for what is right, denying the
	// verbs and refuting the participles by which something is said to be wrong.
	falsities = sentence.Set(`false untrue wrong incorrect inaccurate mistaken untenable unfounded baseless doubtful questionable unlikely impossible
		implausible unclear uncertain unproven debatable disputed contested`)
	truths   = sentence.Set("true correct accurate right case clear certain proven known established given settled")
	denying  = sentence.Set("deny dispute doubt refute retract withdraw question disbelieve disprove debunk contest reject dismiss")
	refuting = sentence.Set("refuted disproved disproven debunked dismissed discredited rejected denied retracted persists")
)
