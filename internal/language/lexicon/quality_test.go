package lexicon

import "testing"

func TestExcludes(t *testing.T) {
	for _, pair := range [][2]string{{"red", "blue"}, {"off", "enabled"}, {"inactive", "on"}, {"stable", "beta"}, {"alpha", "beta"}, {"open", "close"}, {"wooden", "steel"}, {"steel", "silver"}} {
		if !Excludes(pair[0], pair[1]) || !Excludes(pair[1], pair[0]) {
			t.Errorf("%s and %s do not exclude each other", pair[0], pair[1])
		}
	}
	for _, pair := range [][2]string{{"red", "red"}, {"red", "crimson"}, {"red", "wooden"}, {"off", "disabled"}, {"beta", "preview"}, {"metal", "steel"}, {"quiet", "silent"}, {"icy", "slippery"}, {"big", "large"}} {
		if Excludes(pair[0], pair[1]) {
			t.Errorf("%s excludes %s", pair[0], pair[1])
		}
	}
}

func TestEquals(t *testing.T) {
	for _, pair := range [][2]string{{"on", "enabled"}, {"off", "inactive"}, {"grey", "gray"}, {"wood", "wooden"}, {"stable", "stable"}} {
		if !Equals(pair[0], pair[1]) {
			t.Errorf("%s does not say the same as %s", pair[0], pair[1])
		}
	}
	for _, pair := range [][2]string{{"on", "off"}, {"beta", "preview"}, {"red", "crimson"}, {"quiet", "silent"}} {
		if Equals(pair[0], pair[1]) {
			t.Errorf("%s says the same as %s", pair[0], pair[1])
		}
	}
}
