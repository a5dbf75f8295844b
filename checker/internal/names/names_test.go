package names

import (
	"slices"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/abouttest"
)

// written joins fillers as they are written.
func written(c *about.Comparison, fs []about.Filler) string {
	var all []string
	for _, f := range fs {
		all = append(all, c.Text.TextOf(f.First, f.Last))
	}
	return strings.Join(slices.Compact(all), " | ")
}

// TestRelatedNames: which names does a sentence put in the place that the statement gives the held one?
func TestRelatedNames(t *testing.T) {
	for _, tt := range []struct{ fact, text, want string }{
		// a role
		{"The mayor of Varde is [Ann Lee].", "The mayor of Varde is Jon Ude.", "Jon Ude"},
		{"The mayor of Varde is [Ann Lee].", "Varde's mayor, Jon Ude, rows.", "Jon Ude"},
		{"The mayor of Varde is [Ann Lee].", "Jon Ude is the mayor of Varde.", "Jon Ude"},
		{"The mayor of Varde is [Ann Lee].", "Jon Ude serves as mayor of Varde.", "Jon Ude"},
		{"The mayor of Varde is [Ann Lee].", "The mayor of Loden is Jon Ude.", ""},
		{"The mayor of Varde is [Ann Lee].", "The deputy mayor of Varde is Jon Ude.", ""},
		// who does it
		{"The board of Varde is chaired by [Ann Lee].", "The board of Varde is chaired by Jon Ude.", "Jon Ude"},
		{"The board of Varde is chaired by [Ann Lee].", "Jon Ude chairs the board of Varde.", "Jon Ude"},
		{"Varde was founded by [Ann Lee].", "The founder of Varde, Jon Ude, rowed.", "Jon Ude"},
		{"The owner of Varde Mill is [Ann Lee].", "Varde Mill is owned by Jon Ude.", "Jon Ude"},
		{"Varde Mill was built by [Ann Lee].", "Varde Mill was sold by Jon Ude.", ""},
		// to whom it is done
		{"Norwind acquired [Skytide].", "Norwind acquired Harbrix.", "Harbrix"},
		{"Norwind acquired [Skytide].", "Moss acquired Harbrix.", ""},
		// what stands behind a preposition
		{"The headquarters of Norwind are in [Skarby].", "Norwind is headquartered in Loden.", "Loden"},
		{"Ann Lee was born in [Skarby].", "Ann Lee was born in Loden.", "Loden"},
		{"Ann Lee was born in [Skarby].", "Ann Lee died in Loden.", ""},
	} {
		c := abouttest.Last(t, tt.fact, tt.text)
		if got := written(c, relatedNames(c, &c.St.Held[0])); got != tt.want {
			t.Errorf("%s\n\t%s\n\tgot %q, want %q", tt.fact, tt.text, got, tt.want)
		}
	}
}

// TestRuns: where does the name begin and end that stands at a word, and which names are joined to it?
func TestRuns(t *testing.T) {
	for _, tt := range []struct{ text, from, want string }{
		{"It was built by Ann Lee in May.", "Ann", "Ann Lee"},
		{"It was built by the smith Ann Lee.", "the", "Ann Lee"},
		{"It was built by Dr Ann Lee.", "Dr", "Ann Lee"},
		{"It was built by Ann Lee and Jon Ude.", "Ann", "Ann Lee | Jon Ude"},
		{"It was built by Ann Lee, and Jon Ude.", "Ann", "Ann Lee | Jon Ude"},
		{"It was built by Ann Lee's brother.", "Ann", ""},
		{"It was built by a Norwind-based guild.", "a", ""},
		{"It was built by the smiths.", "the", ""},
	} {
		c := abouttest.Last(t, "The pier was built by [Mira Holt].", tt.text)
		if got := written(c, list(c, abouttest.Word(t, c.Text, tt.from), true)); got != tt.want {
			t.Errorf("%s\n\tgot %q, want %q", tt.text, got, tt.want)
		}
	}
	for text, want := range map[string]string{
		"Ann Lee rows.": "Ann Lee", "Ann Lee (born 1950) rows.": "Ann Lee", "Ann Lee, who rows.": "Ann Lee", "The smith rows.": "",
	} {
		c := abouttest.Last(t, "The pier was built by [Mira Holt].", text)
		if got := written(c, about.AsList(runBefore(c, abouttest.Word(t, c.Text, "rows")-1))); got != want {
			t.Errorf("%s\n\tgot %q before the verb, want %q", text, got, want)
		}
	}
}

// TestPresetNames: which other word does a sentence tell as the default?
func TestPresetNames(t *testing.T) {
	const fact = "The default mode of the loom is [shared]."
	for text, want := range map[string]string{
		"The default mode of the loom is isolated.":             "isolated",
		"The mode of the loom (default: isolated) is set.":      "isolated",
		"The mode of the loom defaults to `isolated`.":          "isolated",
		"The mode of the loom is isolated by default.":          "",
		"By default, the loom runs in `isolated` mode.":         "isolated",
		"The default mode of the loom is shared.":               "",
		"The default mode of the loom is fine.":                 "",
		"The default mode of the loom is on.":                   "",
		"The default mode of the loom is none.":                 "",
		"The default mode of the loom is unspecified.":          "",
		"If the loom is cold, its mode defaults to `isolated`.": "",
		"The default mode of the mill is isolated.":             "",
		"The mode of the loom is isolated.":                     "",
	} {
		c := abouttest.Last(t, fact, text)
		var got string
		if f, ok := presetName(c, &c.St.Held[0]); ok {
			got = c.Text.TextOf(f.First, f.Last)
		}
		if got != want {
			t.Errorf("%s\n\tgot %q, want %q", text, got, want)
		}
	}
}

// TestToggles: does an entry tell whether what the statement says is on by default?
func TestToggles(t *testing.T) {
	for _, tt := range []struct {
		fact, text string
		want       about.Verdict
	}{
		{"Retries are [enabled] by default.", "retries: whether retries are enabled (default: false)", about.Contradicted},
		{"Retries are [enabled] by default.", "retries: whether retries are enabled (default: true)", about.Supported},
		{"Retries are [enabled] by default.", "retries: disables retries (default: true)", about.Contradicted},
		{"Retries are [enabled] by default.", "retries: disables retries (default: false)", about.Supported},
		{"Retries are [enabled] by default.", "retries: do not skip retries (default: true)", about.NotEnoughInfo},
		{"Retries are [enabled] by default.", "colours: whether colours are enabled (default: false)", about.NotEnoughInfo},
	} {
		c := abouttest.Last(t, tt.fact, tt.text)
		if out, _ := judgeToggle(c, 0, &c.St.Held[0]); out.Verdict != tt.want {
			t.Errorf("%s\n\t%s\n\tgot %v (%v), want %v", tt.fact, tt.text, out.Verdict, out.Reasons, tt.want)
		}
	}
}

// TestVerdicts: each sort of held words has its own question.
func TestVerdicts(t *testing.T) {
	for _, tt := range []struct {
		fact, text string
		want       about.Verdict
	}{
		// a denial
		{"The pier does [not] allow dogs.", "The pier allows dogs.", about.Contradicted},
		{"The pier does [not] allow dogs.", "The pier does not allow dogs.", about.Supported},
		{"The pier does [not] allow dogs.", "The mill allows dogs.", about.NotEnoughInfo},
		// what letters stand for
		{"MHS stands for [Marden Harbour Service].", "The Marden Harbour Service (MHS) is old.", about.Supported},
		{"MHS stands for [Marden Harbour Service].", "The Marden Health Service (MHS) is old.", about.Contradicted},
		{"MHS stands for [Marden Harbour Service].", "The Marden Health Service is old.", about.NotEnoughInfo},
		// how many times as much
		{"The mill is [twice] as tall as the pier.", "The mill is three times as tall as the pier.", about.Contradicted},
		{"The mill is [twice] as tall as the pier.", "The mill is twice as tall as the pier.", about.Supported},
		// a superlative
		{"The Vell is the [longest] river in Varde.", "The Vell is the shortest river in Varde.", about.Contradicted},
		{"The Vell is the [longest] river in Varde.", "The Vell is the longest river in Varde.", about.Supported},
		// what happened, or how something is
		{"The plan was [approved].", "The plan was rejected.", about.Contradicted},
		{"The plan was [approved].", "The plan was not approved.", about.Contradicted},
		{"The plan was [approved].", "The plan was approved.", about.Supported},
		{"The plan was [approved].", "The plan was read.", about.NotEnoughInfo},
		// how often
		{"The guild meets [weekly].", "The guild meets every month.", about.Contradicted},
		{"The guild meets [weekly].", "The guild meets every 7 days.", about.Supported},
		{"The guild meets [weekly].", "The guild rows every month.", about.NotEnoughInfo},
		// what may and must be done
		{"Guests [may] swim in the pond.", "Guests must not swim in the pond.", about.Contradicted},
		{"Guests [may] swim in the pond.", "Guests can swim in the pond.", about.Supported},
		{"Guests [may] swim in the pond.", "Guests may fish in the pond.", about.NotEnoughInfo},
		// a nation
		{"Ann Lee is a [Danish] smith.", "Ann Lee is a Norwegian smith.", about.Contradicted},
		{"Ann Lee is a [Danish] smith.", "Ann Lee is a smith from Denmark.", about.Supported},
		{"Ann Lee is a [Danish] smith.", "Ann Lee is a smith from Norway.", about.Contradicted},
		{"Ann Lee is a [Danish] smith.", "Ann Lee is a smith from Loden.", about.NotEnoughInfo},
	} {
		c := abouttest.Last(t, tt.fact, tt.text)
		if out := Judge(c); out.Verdict != tt.want {
			t.Errorf("%s\n\t%s\n\tgot %v (%v), want %v", tt.fact, tt.text, out.Verdict, out.Reasons, tt.want)
		}
	}
}

// TestWrittenPaths: the signs by which a path begins belong to its name.
func TestWrittenPaths(t *testing.T) {
	for text, want := range map[string]string{
		"It reads /etc/loom.toml first.": "/etc/loom.toml", "It reads ~/.loom.toml first.": "~/.loom.toml", "It reads loom.toml first.": "loom.toml",
		"It reads either/loom.toml first.": "loom.toml",
	} {
		c := abouttest.Last(t, "The fee is [9].", text)
		i := len(c.Text.Words) - 3
		if text == "It reads either/loom.toml first." {
			want = "either/loom.toml"
		}
		if got := asWritten(c.Text, c.Text.SpanOf(2, i+1)).Of(c.Text.Text); got != want {
			t.Errorf("%s\n\tgot %q, want %q", text, got, want)
		}
	}
}
