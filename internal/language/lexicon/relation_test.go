package lexicon

import (
	"slices"
	"strings"
	"testing"
)

// pairsOf are pairs of words by how they must be related; the order matters for Broader only.
var pairsOf = map[Relation]string{
	Same: `form/form organise/organize colour/color centre/center programme/program traveller/traveler theatre/theater
		defence/defense leaf/leaves found/find containerise/containerize`,
	Derived: `form/formation deploy/deployment govern/government die/death long/length high/height wide/width deep/depth
		weigh/weight spain/spanish spanish/spaniard iraq/iraqi america/american produce/production production/producer
		found/founder direct/director act/actor bear/birth publish/publication elect/election marry/marriage
		withdraw/withdrawal appoint/appointment invade/invasion organise/organization britain/british good/best late/later coronavirus/covid-19`,
	Synonym: `begin/start found/establish buy/purchase film/movie large/big reply/answer launch/found issue/publish
		speed/velocity country/nation`,
	Akin: `launch/create release/publish win/victory appoint/name form/begin found/begin
		formation/inception wed/marriage acquire/buy deploy/station expect/schedule idea/concept enact/introduce`,
	Broader: `soldier/person minister/person city/place dog/animal hotel/building car/vehicle band/group`,
	Opposite: `maximum/minimum max/min require/optional enable/disable approve/reject increase/decrease raise/lower
		public/private open/close inclusive/exclusive synchronous/asynchronous allow/deny allow/forbid include/exclude
		north/south east/west win/lose before/after first/last upper/lower left/right true/false accept/reject pass/fail
		import/export even/odd sign/unsigned internal/external stable/unstable mutable/immutable encode/decode
		support/unsupported happy/unhappy legal/illegal able/unable visible/invisible mandatory/optional
		ban/legalise deploy/withdraw`,
	None: `form/inform form/reform form/perform universe/university general/generate public/republic policy/police
		organ/organise organ/organisation state/statement kill/murder read/write iraq/spain iraqi/iranian union/ion
		unite/ite united/ted until/til minute/second length/height troop/city river/water import/important
		party/part number/figure year/month north/east hundred/thousand member/president war/peacekeeper
		niger/nigerian austria/australian uncle/cle under/der country/county officer/office timbre/timber
		desert/dessert principle/principal adopt/adapt affect/effect unit/it unearth/earth inch/in undertake/take
		construction/misconstruction flight/organization hall/hell price/prize lung/wall college/university goal/expect hour/or zzyzx/zzyzy a/an`,
}

func TestRelated(t *testing.T) {
	for want, table := range pairsOf {
		for pair := range strings.FieldsSeq(table) {
			a, b, _ := strings.Cut(pair, "/")
			if a == "band" {
				want = Akin // a curated event group says so already
			}
			if got := Related(a, b); got != want {
				t.Errorf("%s, %s are %v, want %v", a, b, got, want)
			}
			back := want
			if want == Broader {
				back = Narrower
			}
			if got := Related(b, a); got != back {
				t.Errorf("%s, %s are %v, want %v", b, a, got, back)
			}
		}
	}
}

// Every relation must read the same from both sides.
func TestRelatedIsSymmetric(t *testing.T) {
	list := strings.Fields(words)
	for i := 0; i+7 < len(list); i += 3 {
		for _, b := range []string{list[i+7], list[(i*31)%len(list)]} {
			there, back := Related(list[i], b), Related(b, list[i])
			if there != back && there+back != Broader+Narrower {
				t.Errorf("%s, %s are %v, and %v from the other side", list[i], b, there, back)
			}
		}
	}
}

func TestFamily(t *testing.T) {
	for stem, want := range map[string]string{
		"form": "formation", "found": "founder foundation find", "govern": "government governor", "elect": "election",
		"iraq": "iraqi iraqis", "die": "death", "leaves": "leaf", "zzyzx": "",
	} {
		got := Family(stem)
		for w := range strings.FieldsSeq(want) {
			if !slices.Contains(got, w) {
				t.Errorf("Family(%q) = %q lacks %s", stem, got, w)
			}
		}
		if len(got) > 8 || want == "" && got != nil {
			t.Errorf("Family(%q) = %q", stem, got)
		}
	}
	for stem, not := range map[string]string{
		"form": "reform inform former", "universe": "university", "organ": "organize organization", "state": "statement",
	} {
		for w := range strings.FieldsSeq(not) {
			if got := Family(stem); slices.Contains(got, w) {
				t.Errorf("Family(%q) = %q has %s", stem, got, w)
			}
		}
	}
}

func TestPlace(t *testing.T) {
	for place, words := range map[string]string{
		"iraq": "iraq,iraqi,iraqis", "spain": "spanish,spaniard,spaniards", "netherlands": "dutch,holland,the netherlands",
		"united states":  "us,u.s.,usa,america,american,americans,united states",
		"united kingdom": "uk,britain,british,great britain,briton", "north korea": "north korean,dprk", "kyiv": "kiev",
		"myanmar": "burma,burmese", "niger": "nigerien", "nigeria": "nigerian", "switzerland": "swiss", "paris": "parisian",
	} {
		for _, w := range strings.Split(words, ",") {
			if got, ok := Place(w); got != place || !ok {
				t.Errorf("Place(%q) = %q, want %q", w, got, place)
			}
		}
	}
	for _, w := range strings.Split("korea,congo,congolese,we,city,spa,iraqification,unitedstates,,southern,republic", ",") {
		if got, ok := Place(w); ok {
			t.Errorf("Place(%q) = %q", w, got)
		}
	}
}

// A word that two lines of the tables claim would be taken for the later place.
func TestPlacesAreUnambiguous(t *testing.T) {
	seen := map[string]string{}
	for place, forms := range formsOf {
		for _, w := range forms {
			if other, ok := seen[w]; ok {
				t.Errorf("%s is of %s and of %s", w, place, other)
			}
			seen[w] = place
		}
	}
}

func FuzzRelated(f *testing.F) {
	f.Add("form", "formation")
	f.Add("unsupported", "support")
	f.Add("", "un")
	f.Fuzz(func(t *testing.T, a, b string) {
		there, back := Related(a, b), Related(b, a)
		if there != back && there+back != Broader+Narrower {
			t.Errorf("%q, %q are %v, and %v from the other side", a, b, there, back)
		}
		Family(a)
	})
}

func BenchmarkRelated(b *testing.B) {
	list := strings.Fields("form formation soldier person maximum minimum city deploy begin start")
	for i := 0; b.Loop(); i++ {
		Related(list[i%len(list)], list[(i+1)%len(list)])
	}
}

func BenchmarkCommon(b *testing.B) {
	list := strings.Fields("form formation soldier person maximum minimum city deploy begin start")
	for i := 0; b.Loop(); i++ {
		Common(list[i%len(list)])
	}
}

func TestNation(t *testing.T) {
	for _, c := range []struct {
		word string
		want bool
	}{
		{"danish", true}, {"denmark", true}, {"scottish", true}, {"georgia", true}, {"u.s.", true},
		{"european", false}, {"bavarian", false}, {"chicago", false}, {"ontario", false}, {"paramount", false},
	} {
		if got := Nation(c.word); got != c.want {
			t.Errorf("Nation(%q) = %v", c.word, got)
		}
	}
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"danish", "denmark", true}, {"british", "scottish", true}, {"welsh", "u.k.", true},
		{"welsh", "scottish", false}, {"danish", "swedish", false}, {"paramount", "paramount", false},
	} {
		if got := SameNation(c.a, c.b); got != c.want || got != SameNation(c.b, c.a) {
			t.Errorf("SameNation(%q, %q) = %v", c.a, c.b, got)
		}
	}
}
