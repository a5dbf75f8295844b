package rules

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/internal/source"
)

// alias is an Alias and the places of its parts.
type alias struct {
	Alias
	name  source.Span
	words []element
}

// readAliases reads [aliases].
func readAliases(e entry, f *file) {
	t, ok := e.table("write [aliases] on a line of its own, and name = [\"word\"] below it")
	if !ok {
		return
	}
	for _, name := range e.node.names {
		child := entry{f, name, e.node.fields[name], t[name]}
		if strings.TrimSpace(name) == "" {
			f.wrong(child.node.key, "this alias has no name", `write "United States" = ["U.S.", "America"]`)
			continue
		}
		a := alias{name: child.node.key, words: child.texts(`["another word"]`)}
		a.Alias = Alias{Name: name, Path: f.source.Path, Line: f.source.Position(a.name.Start).Line}
		for _, w := range a.words {
			a.Words = append(a.Words, strings.Join(strings.Fields(w.text), " "))
		}
		f.aliases = append(f.aliases, a)
	}
}

// claim is a word that an alias has taken.
type claim struct{ alias, place string }

// judgeAliases reports words that would stand for two things, in all files together.
func judgeAliases(files []*file) {
	names, words := map[string]claim{}, map[string]claim{}
	for _, f := range files {
		for _, a := range f.aliases {
			if _, ok := names[sameWord(a.Name)]; !ok {
				names[sameWord(a.Name)] = claim{a.Name, f.position(a.name)}
			}
		}
	}
	for _, f := range files {
		for _, a := range f.aliases {
			for i, w := range a.Words {
				f.claim(a, w, a.words[i].node.value, names, words)
			}
		}
	}
}

// claim takes a word for an alias, or reports who has it.
func (f *file) claim(a alias, word string, place source.Span, names, words map[string]claim) {
	w := sameWord(word)
	owner, taken := words[w]
	head, named := names[w]
	switch {
	case w == sameWord(a.Name):
		f.wrong(place, fmt.Sprintf("%q is an alias of itself", word), "list only the other words for it")
	case taken && sameWord(owner.alias) == sameWord(a.Name) && strings.HasPrefix(owner.place, f.source.Path+":"):
		f.wrong(place, fmt.Sprintf("%q stands here twice", word), "leave one of them out")
	case taken && sameWord(owner.alias) != sameWord(a.Name):
		f.wrong(place, fmt.Sprintf("%q is already a word for %q: %s", word, owner.alias, owner.place),
			"a word may stand for one thing only")
	case named && words[sameWord(a.Name)].alias == head.alias:
		f.wrong(place, fmt.Sprintf("%q and %q are aliases of each other: %s", a.Name, head.alias, head.place),
			"keep the line of the better name, and list all the words there")
	default:
		words[w] = claim{a.Name, f.position(place)}
		if named {
			f.wrong(place, fmt.Sprintf("%q has aliases of its own: %s", word, head.place),
				fmt.Sprintf("list all the words for it under %q, on one line", a.Name))
		}
	}
}

// sameWord is equal for words that documents cannot tell apart. An all-capitals alias matches its capitals only, so US is not us.
func sameWord(w string) string {
	w = strings.Join(strings.Fields(w), " ")
	letters := strings.IndexFunc(w, unicode.IsLower) < 0 && len([]rune(w)) > 1
	if letters && strings.IndexFunc(w, unicode.IsUpper) >= 0 {
		return w
	}
	return strings.ToLower(w)
}
