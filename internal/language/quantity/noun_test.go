package quantity

import (
	"testing"

	"github.com/steadfact/steadfact/internal/language/token"
)

func TestSingular(t *testing.T) {
	for plural, want := range map[string]string{
		"soldiers": "soldier", "countries": "country", "boxes": "box", "churches": "church", "wishes": "wish", "classes": "class", "people": "person", "women": "woman", "policemen": "policeman",
		"children": "child", "lives": "life", "houses": "house", "cases": "case", "buses": "bus", "heroes": "hero", "crises": "crisis", "personnel": "personnel", "aircraft": "aircraft", "states": "state",
		"retries": "retry", "requests": "request", "nodes": "node", "indices": "index", "feet": "foot", "movies": "movie", "keys": "key", "Troops": "troop", "losses": "loss", "viruses": "virus",
	} {
		toks := token.Tokenize(plural, nil)
		if got := singular(plural, toks[0]); got != want {
			t.Errorf("%s: %s, want %s", plural, got, want)
		}
	}
}

// What is counted, and what is not.
func TestCounted(t *testing.T) {
	for s, want := range map[string]string{
		"5 houses":                    "house",
		"5 old wooden houses":         "house",
		"5 low-income families":       "family",
		"Harbour Tale 2 offers views": "",
		"9,300 vs Dover Rovers":       "",
		"17 Champions League seasons": "season",
		"3 Rolling Stones":            "stone",
		"5 armed service members":     "member",
		"5 more houses":               "house",
		"5 of the houses":             "house",
		"5 of their best friends":     "friend",
		"5 U.S. Navy ships":           "ship",
		"5 people who left":           "person",
		"5 units of blood":            "unit",
		"5 works by others":           "work",
		"5 states and towns":          "state",
		"1 house":                     "house",
		"one old house burned":        "house",
		"one house":                   "house",
		"5-member board":              "member",
		"five-star hotel":             "star",
		"a dozen of the eggs":         "egg",
		"5 in the house":              "",
		"5 is enough":                 "",
		"5 died":                      "",
		"5 were hurt":                 "",
		"5, houses":                   "",
		"the score was 5":             "",
		"5 and 7":                     "",
		"5 of them":                   "",
		"5 others":                    "",
		"5 (houses)":                  "",
		"a ranking of 29 makes sense": "",
		"level 5":                     "level",
		"Category 4 hurricane":        "category",
		"size 10":                     "size",
	} {
		ms := read(s)
		if len(ms) == 0 || ms[0].Unit != want {
			t.Errorf("%q: %+v, want %q", s, ms, want)
		}
	}
}
