package token

import "testing"

// Sets and tables know the words that were entered, and no others.
func TestTables(t *testing.T) {
	words := SetOf("the of \n on")
	var numbers Table[int]
	numbers.Put(Intern("on"), 7)
	for word, want := range map[string]struct {
		in     bool
		number int
	}{"the": {true, 0}, "of": {true, 0}, "on": {true, 7}, "a": {false, 0}, "no word of a table": {false, 0}} {
		if id := Lookup(word); words.Has(id) != want.in || numbers.At(id) != want.number {
			t.Errorf("%s: %t, %d", word, words.Has(id), numbers.At(id))
		}
	}
	if words.Has(0) || words.Has(1<<30) || numbers.At(1<<30) != 0 || Set(nil).Has(1) || Table[int](nil).At(1) != 0 {
		t.Error("something is known of what is no word")
	}
}

var _ = Later(func() { Intern("latecomer") })

// What is entered late is known to the first text that is read, and to every other.
func TestLater(t *testing.T) {
	for range 2 {
		if toks := Tokenize("A latecomer", nil); toks[1].ID == 0 || Lookup("Latecomer") != toks[1].ID {
			t.Errorf("%+v", toks)
		}
	}
	if Lookup("no word of a table") != 0 {
		t.Error("something else is known, too")
	}
}
