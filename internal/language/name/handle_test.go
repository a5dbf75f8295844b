package name

import "testing"

func TestHandlesFindVariants(t *testing.T) {
	words := []string{"mohamed", "muhammad", "mohammed", "centre", "center", "osama", "usama", "aleksandr", "oleksandr", "j", "jane", "james",
		"colour", "color", "hussein", "husain", "qatar", "katar", "aachen", "ouagadougou", "kubernetes", "programme", "program", "ali", "aly",
		"sudani", "soudani", "tchaikovsky", "chaikovsky", "iyad", "eyad", "oo", "ooaa", "uaa", "x", "xavier", "hhhh", "aeiou", "1", "1st"}
	variants := 0
	for _, a := range words {
		for _, b := range words {
			if a == b || !Variant(a, b) {
				continue
			}
			variants++
			if !meet(a, b) {
				t.Errorf("%s and %s are variants and share no key", a, b)
			}
		}
	}
	if variants < 20 {
		t.Errorf("only %d pairs are variants", variants)
	}
	for _, pair := range [][2]string{{"mohamed", "ahmed"}, {"jane", "james"}, {"center", "sender"}, {"ali", "aly"}} {
		if meet(pair[0], pair[1]) {
			t.Errorf("%s and %s share a key", pair[0], pair[1])
		}
	}
}

func meet(a, b string) bool {
	keys, found := map[string]bool{}, false
	Handles(a, func(k string) { keys[k] = true }, func(k string) { keys["up "+k] = true })
	Handles(b, func(k string) { found = found || keys[k] || keys["up "+k] }, func(k string) { found = found || keys[k] })
	return found
}

func FuzzHandles(f *testing.F) {
	f.Add("osama", "usama")
	f.Add("j", "jane")
	f.Fuzz(func(t *testing.T, a, b string) {
		if a, b = Fold(a), Fold(b); a != b && Variant(a, b) && !meet(a, b) {
			t.Errorf("%q and %q are variants and share no key", a, b)
		}
	})
}
