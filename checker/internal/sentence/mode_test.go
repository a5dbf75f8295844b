package sentence

import "testing"

// TestRules: in what mode is something said to be, and by which word?
func TestRules(t *testing.T) {
	names := []string{"", "allowed", "forbidden", "required", "optional"}
	for text, want := range map[string]string{
		"Guests may swim.":                "allowed: may",
		"Guests may not swim.":            "forbidden: may",
		"Guests must sign.":               "required: must",
		"Guests must not swim.":           "forbidden: must",
		"Guests can't swim.":              "forbidden: can't",
		"Guests need to sign.":            "required: need",
		"Guests need not sign.":           "optional: need",
		"Guests do not have to sign.":     "optional: have",
		"Guests have a key.":              "",
		"Dogs are allowed.":               "allowed: allowed",
		"Dogs are not allowed.":           "forbidden: allowed",
		"No dogs are allowed.":            "forbidden: allowed",
		"A permit is required.":           "required: required",
		"A permit is not required.":       "optional: required",
		"A permit is optional.":           "optional: optional",
		"Guests are free to swim.":        "allowed: free",
		"Entry is free.":                  "",
		"In May the pool was allowed.":    "",
		"The allowed boats are grey.":     "",
		"Guests are no longer permitted.": "forbidden: permitted",
	} {
		r, got := read(text), ""
		for i := range r.Words {
			if rule, ok := r.RuleAt(i); ok {
				got = names[rule.Mode] + ": " + r.Surface(rule.Word)
				break
			}
		}
		if got != want {
			t.Errorf("%s\n\tgot %q, want %q", text, got, want)
		}
	}
}

func TestModesApart(t *testing.T) {
	for _, tt := range []struct {
		a, b Mode
		want bool
	}{
		{Allowed, Forbidden, true}, {Forbidden, Allowed, true}, {Forbidden, Required, true}, {Forbidden, Optional, true}, {Required, Optional, true},
		{Allowed, Required, false}, {Allowed, Optional, false}, {Allowed, Allowed, false}, {NoMode, Forbidden, false},
	} {
		if got := tt.a.Apart(tt.b); got != tt.want {
			t.Errorf("%d apart from %d: %v", tt.a, tt.b, got)
		}
	}
}

// TestMeantBy: by which word is what the verb in brackets says only thought of, wanted or tried?
func TestMeantBy(t *testing.T) {
	for text, want := range map[string]string{
		"The guild considered [buying] the pier.":      "considered",
		"The guild tried to [buy] the pier.":           "tried",
		"The guild made an attempt to [buy] the pier.": "attempt",
		"The guild talked about [buying] the pier.":    "talked",
		"The guild plans to [buy] the pier.":           "plans",
		"The guild refused to [sell] the pier.":        "refused",
		"The guild [bought] the pier.":                 "-",
		"The guild began to [buy] boats.":              "-",
		"The guild rose by [buying] boats.":            "-",
		"Those who wish to [row] must sign.":           "-",
	} {
		r, v, _ := marked(t, text)
		if got := wordAt(r, r.MeantBy(v)); got != want {
			t.Errorf("%s\n\tgot %s, want %s", text, got, want)
		}
	}
}
