package rules

import "testing"

func TestAlike(t *testing.T) {
	const fact = "[[fact]]\nid = \"fee\"\nstatement = \"The fee is [$25].\"\n"
	parse := func(text string) *Base {
		t.Helper()
		b, err := Parse("facts.toml", text)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	was := parse(fact + "tolerance = \"10%\"\n")
	for text, want := range map[string]bool{
		fact + "tolerance = \"10%\"\n":                                                       true,
		"# a comment\n\n" + fact + "tolerance = \"10%\"\nnote = \"so\"\n":                    true,
		fact + "tolerance = \"10 %\"\nseverity = \"notice\"\n":                               true,
		"[[fact]]\nid = \"price\"\nstatement = \"The fee is [$25].\"\ntolerance = \"10%\"\n": false,
		fact:                           false,
		fact + "tolerance = \"11%\"\n": false,
		fact + "tolerance = \"10%\"\nfiles = [\"a.md\"]\n":                                                        false,
		fact + "tolerance = \"10%\"\nalso = [\"It costs [$25].\"]\n":                                              false,
		fact + "tolerance = \"10%\"\n[aliases]\nfee = [\"charge\"]\n":                                             false,
		fact + "tolerance = \"10%\"\n[check]\nweekday = false\n":                                                  false,
		fact + "tolerance = \"10%\"\n[check]\nexclude = [\"old/**\"]\n":                                           false,
		fact + "tolerance = \"10%\"\n[[check.ignore]]\nfacts = [\"fee\"]\nfiles = [\"a.md\"]\nreason = \"old\"\n": false,
		fact + "tolerance = \"10%\"\n[check]\nfail_on = \"notice\"\n":                                             true,
		"[facts]\nprice = \"The fee is [$25].\"\n":                                                                false,
		fact + "tolerance = \"10%\"\n[facts]\nx = \"The rent is [$25].\"\n":                                       false,
	} {
		if got := parse(text).Alike(was); got != want {
			t.Errorf("alike is not %v:\n%s", want, text)
		}
	}
}
