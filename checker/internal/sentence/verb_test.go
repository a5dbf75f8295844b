package sentence

import (
	"strings"
	"testing"
)

// verbsOf are the verbs of a text, each behind its subject: "broker:keeps".
func verbsOf(text string) string {
	r := read(text)
	var all []string
	for i := range r.Words {
		if !r.Words[i].Verb || i+1 < len(r.Words) && r.MainVerb(i) != i {
			continue
		}
		subject := "-"
		if head := r.SubjectOf(i).Head; head >= 0 {
			subject = r.Surface(head)
		}
		all = append(all, subject+":"+r.Surface(i))
	}
	return strings.Join(all, " ")
}

// TestVerbs: which words are verbs, and of what is each said? A word that may be a noun is one where nothing else can stand.
func TestVerbs(t *testing.T) {
	for text, want := range map[string]string{
		// shortened auxiliaries are the words that they stand for; a possessive is none
		"It's 5 km long.":                        "It:'s",
		"It's been shut since 2010.":             "It:shut",
		"They've 12 boats.":                      "They:'ve",
		"You'll share the hut.":                  "You:share",
		"The ferry's cabins are small.":          "cabins:are",
		"The mill's new wheel turns the stones.": "wheel:turns",
		// adverbs stand between a subject and its verb
		"You can also share a link.":                      "You:share",
		"Moss has since sung 12 songs.":                   "Moss:sung",
		"The archive already keeps the old letters.":      "archive:keeps",
		"Five of these oaks still stand on the hill.":     "oaks:stand",
		"Patches that only fix the manual need a review.": "Patches:fix Patches:need",
		"Members who also row pay $50 more.":              "Members:row Members:pay",
		// a determiner that goes with one number only
		"Other plans cost $5.":                           "plans:cost",
		"The price of other leave plans is $5.":          "price:is",
		"These limits hold the size down.":               "limits:hold",
		"Each costs $5.":                                 "Each:costs",
		"This limits the size to 5 MB.":                  "This:limits",
		"Another cost is the fuel.":                      "cost:is",
		"The crew compared it to other boats of 5 tons.": "crew:compared",
		// a clause has one finite verb
		"The crew has good reasons to stay in port.":          "crew:has reasons:stay",
		"The shop keeps paper records for 5 days.":            "shop:keeps",
		"The plug-in that ships with Tarn uses the disk.":     "plug:ships plug:uses",
		"The tool that handles requests limits the queue.":    "tool:handles tool:limits",
		"The keeper says the toll rises in May.":              "keeper:says toll:rises",
		"The guide tells how to use web forms for the trial.": "guide:tells guide:use",
		// words that no table knows are nouns
		"The kubefoo sees a new host.": "kubefoo:sees",
		// participles that describe the noun behind them
		"The latest supported release is 5.2.":        "release:is",
		"The current sorting order is 5.":             "order:is",
		"The boat was following the coast for 5 km.":  "boat:following",
		"The following weeks hold 5 fairs.":           "weeks:hold",
		"The town has a mill, following a fire.":      "town:has",
		"The bridge, an arch, over the Harn is 9 m.":  "bridge:is",
		"On Monday, in the town, a mill burnt down.":  "mill:burnt",
		"The pilots, in the harbour, saw the 5 boats": "pilots:saw",
		// requests
		"Please report the error to us.":    "-:report",
		"Set the limit to 5.":               "-:Set",
		"Report on the fair: 5 pages.":      "",
		"Set pieces are 5 in all.":          "pieces:are",
		"The team may please 500 visitors.": "team:please",
	} {
		if got := verbsOf(text); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}
