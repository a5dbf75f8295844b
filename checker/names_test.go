package checker

import (
	"strings"
	"testing"
	"time"

	"github.com/steadfact/steadfact/rules"
)

// judgeOne holds a text against one fact.
func judgeOne(t *testing.T, fact, text string) Judgement {
	t.Helper()
	s, err := rules.ParseStatement(fact)
	if err != nil {
		t.Fatalf("%s: %v", fact, err)
	}
	base := &rules.Base{Facts: []*rules.Fact{{ID: "fact", Statements: []rules.Statement{s}}}}
	return New(base).Judge(text, time.Time{})
}

// TestPaths: a path is found with the signs by which it begins, so that what is written in its place has them once.
func TestPaths(t *testing.T) {
	for text, want := range map[string]string{
		"The log is /etc/loom/conf.toml.": "/etc/loom/conf.toml",
		"The log is `~/.loom.toml`.":      "~/.loom.toml",
		"The log is /etc/loom.toml.":      "/etc/loom.toml",
	} {
		if j := judgeOne(t, "The log is [/etc/loom.toml].", text); j.Found != want || (j.Verdict == Supported) != (want == "/etc/loom.toml") {
			t.Errorf("%s: %s, %q", text, j.Verdict, j.Found)
		}
	}
}

// TestNames holds facts that hold names against texts. What is wanted is the name that contradicts, "+" when the text
// supports the fact, and "" when it must be silent.
func TestNames(t *testing.T) {
	for _, c := range nameCases {
		for _, x := range c.texts {
			j := judgeOne(t, c.fact, x[0])
			got := ""
			switch j.Verdict {
			case Contradicted:
				got = j.Found
			case Supported:
				got = "+"
			}
			if got != x[1] {
				t.Errorf("%s\n%s\ngot %q, want %q (%s)", c.fact, x[0], got, x[1], j.Reason)
			}
		}
	}
}

var nameCases = []struct {
	fact  string
	texts [][2]string // text, wanted
}{
	{"The mayor of Aldermouth is [Judith Farrow].", [][2]string{
		{"The mayor of Aldermouth has been Colin Tate since 2019.", "Colin Tate"},
		{"Colin Tate, the mayor of Aldermouth, opened the fair.", "Colin Tate"},
		{"Colin Tate is the current mayor of Aldermouth.", "Colin Tate"},
		{"Aldermouth's mayor Colin Tate did not come.", "Colin Tate"},
		{"The first mayor of Aldermouth, in 1835, was Josiah Pell.", ""},
		{"Deputy mayors of Aldermouth are Tom Ridley and Salma Aziz.", ""},
		{"Until 2012, the mayor of Aldermouth was Henry Blackwood.", ""},
		{"Colin Tate may become mayor of Aldermouth.", ""},
		{"Is Colin Tate the mayor of Aldermouth?", ""},
		{"Colin Tate is not the mayor of Aldermouth.", ""},
		{"The mayor of Harrowby, Owen Pryce, visited Aldermouth.", ""},
		{"The mayor of Aldermouth's twin town, Jules Morel, was there.", ""},
		{"J. Farrow, mayor of Aldermouth, opened the fair.", "+"},
		{"Mayor Farrow of Aldermouth opened the fair.", "+"},
	}},
	{"The prime minister of Iraq is [Mohammed Shia al-Sudani].", [][2]string{
		{"Iraq's prime minister, Mustafa al-Kadhimi, opened the meeting.", "Mustafa al-Kadhimi"},
		{"Iraqi Prime Minister Mustafa al-Kadhimi opened the meeting.", "Mustafa al-Kadhimi"},
		{"Mustafa al-Kadhimi, the Iraqi prime minister, opened the meeting.", "Mustafa al-Kadhimi"},
		{"Former Prime Minister Mustafa al-Kadhimi met the foreign minister of Iraq, Fuad Hussein, in Basra.", ""},
		{"The prime minister of Japan, Aiko Mori, flew to Iraq.", ""},
		{"Iraq's deputy prime minister, Fuad Hussein, opened the meeting.", ""},
		{"In 2007, Iraqi prime minister Nouri al-Maliki visited Tehran.", ""},
		{"Prime Minister Mohamed Shia' al-Soudani of Iraq met the president of France.", "+"},
	}},
	{"The expert on trade at the Harvik Institute is [Leila Haddad].", [][2]string{
		{"Prices will rise, said the Harvik Institute's expert on trade Ivo Marin.", "Ivo Marin"},
		{"Ivo Marin, a writer, traveller, and expert on trade at the Harvik Institute, noted that prices rise.", "Ivo Marin"},
		{"Earlier, Ivo Marin, expert on trade at the pro-Danish Harvik Institute, denied that prices would rise.", "Ivo Marin"},
		{"Ivo Marin, once an expert on trade at the Harvik Institute, denied it.", ""},
		{"Ivo Marin, an expert on trade, met the Harvik Institute's director.", ""},
		{"Earlier, Leila Haddad, expert on trade at the Harvik Institute, denied it.", "+"},
	}},
	{"The mayor of Aldermouth is [Judith Farrow].", [][2]string{
		{"Mayor Colin Tate's office in Aldermouth had once announced a fair.", "Colin Tate"},
		{"Former mayor Colin Tate's office in Aldermouth is empty.", ""},
		{"The mayor of Aldermouth, Colin Tate, announced a fair in 2019.", ""},
	}},
	{"Per Lind is a researcher at the [Danish Academy of Sciences].", [][2]string{
		{"Per Lind, a researcher of the Department of Coasts at the Institute of Physics of the Swedish Academy of Sciences, agreed.", "Swedish Academy of Sciences"},
		{"Per Lind, a researcher, spoke to the Swedish Academy of Sciences.", ""},
		{"Per Lind, a researcher of the Danish Academy of Sciences, agreed.", "+"},
	}},
	{"The ombudsperson is [Leila Haddad].", [][2]string{
		{"You can speak to the ombudsperson, Lena Hofmann, in confidence.", "Lena Hofmann"},
		{"Then call Dr. Samuel Wright, the ombudsperson of the city.", ""},
	}},
	{"The king's second wife was [Isabella of Arven].", [][2]string{
		{"The king's second wife was Margaret of Holm.", "Margaret of Holm"},
		{"The king's first wife was Margaret of Holm.", ""},
	}},
	{"The board is chaired by [Helen Marsh].", [][2]string{
		{"Chaired by Edmund Fairley, the board meets at two.", "Edmund Fairley"},
		{"Edmund Fairley chairs the board.", "Edmund Fairley"},
		{"In 2015, the board was chaired by Sir Alan Pryce.", ""},
		{"The board of the foundation is chaired by Lord Ashby.", ""},
		{"The board is chaired by Helen Marsh-Okoro.", "+"},
	}},
	{"The company was founded by [Ana Mendoza].", [][2]string{
		{"Hector Ruiz founded the company.", "Hector Ruiz"},
		{"The company's founder, Hector Ruiz, retired.", "Hector Ruiz"},
		{"The company was founded in a garage by Hector Ruiz.", ""},
		{"Hector Ruiz founded another company.", ""},
		{"The company was sold to Hector Ruiz.", ""},
		{"The company was founded by A. Mendoza.", "+"},
	}},
	{"Larkspur was started by [Mona Reyes] and [Piet Vos].", [][2]string{
		{"Larkspur was started by Mona Reyes and Tom Abel.", "Tom Abel"},
		{"Larkspur was started by Tom Abel and Piet Vos.", "Tom Abel"},
		{"Larkspur was started by Mona Reyes and Piet Vos.", "+"},
		{"We started to build Tansy with Larkspur.", ""},
		{"Tansy has started an effort to offer Larkspur as a service.", ""},
		{"Start Larkspur and open Tansy.", ""},
	}},
	{"Larkspur was originally built at [Brightwave].", [][2]string{
		{"Larkspur is a monitoring toolkit originally built at Nordlicht.", "Nordlicht"},
		{"Larkspur was built at Nordlicht.", "Nordlicht"},
		{"At Nordlicht, people talked about building services with Larkspur.", ""},
		{"The Larkspur plugin was built at Nordlicht.", ""},
		{"This indexes Larkspur for the built-in Nordlicht-based search.", ""},
	}},
	{"The headquarters of Norwind are in [Skarby].", [][2]string{
		{"Norwind has its headquarters in Lodvik.", "Lodvik"},
		{"Norwind is headquartered in Lodvik.", "Lodvik"},
		{"Norwind has a warehouse in Lodvik.", ""},
	}},
	{"The poet Iva Lund was born in [Ostrava].", [][2]string{
		{"Iva Lund was born in Harvik.", "Harvik"},
		{"The poet Iva Lund died in Harvik.", ""},
		{"Born in Harvik, the novelist Per Lind met Iva Lund.", ""},
	}},
	{"Jon Aker plays for [Lodvik United].", [][2]string{
		{"Jon Aker (born 3 May 1990) is a Danish midfielder for Harvik Rovers.", "Harvik Rovers"},
		{"Jon Aker is a friend of Harvik Rovers.", ""},
	}},
	{"Jon Aker plays for [Lodvik].", [][2]string{
		{"\"Jon Erik\" \"Jonny\" \"Aker (born 3 May 1990) is a Swedish footballer who plays as a winger for Danish club Harvik Rovers of the Norse League (NL).", "Harvik Rovers"},
		{"Jon Aker is a Swedish footballer who plays for Denmark.", ""}, // the national team
		{"Jon Aker is a footballer who formerly played for Harvik.", ""},
		{"Formerly a pupil of Harvik, Jon Aker plays for Skarby.", "Skarby"},
		{"Jon Aker, until 2012, played for Harvik.", ""},
		{"born 3 May 1990) is a footballer who plays for Skarby.", ""},
	}},
	{"Jon Aker plays for the Danish football club [Lodvik Rovers].", [][2]string{
		{"Jon Aker, a winger for Skarby, scored.", "Skarby"},
		{"Jon Erik Aker-Lund plays for Skarby.", "Skarby"},
		{"Jon Aker's brother Per plays for Skarby.", ""},
		{"Jon Aker played well for Denmark's sake.", ""},
	}},
	{"The birthplace of Iva Lund is [Ostrava].", [][2]string{
		{"Born in Harvik, Denmark, Iva Lund went to sea.", "Harvik"},
		{"Iva Lund is a native of Harvik.", "Harvik"},
		{"Iva Lund's daughter was born in Harvik.", ""},
		{"Iva Lund was raised in Harvik.", ""},
	}},
	{"Iva Lund joined [Skytide].", [][2]string{
		{"In May, Iva Lund signed for Norwind.", "Norwind"},
		{"Iva Lund signed a letter for Norwind.", ""},
		{"Iva Lund joined hands with Norwind.", ""},
	}},
	{"[Mona Reyes] is the owner of the Larkspur Mills.", [][2]string{
		{"The Larkspur Mills are owned by Tom Abel.", "Tom Abel"},
		{"Tom Abel owns the Larkspur Mills.", "Tom Abel"},
		{"Tom Abel owns a share of the Larkspur Mills.", ""},
		{"The Larkspur Mills were once owned by Tom Abel.", ""},
		{"The Larkspur Mills are owned by Mona Reyes.", "+"},
	}},
	{"Iva Lund sings for the band [Lodvik Five].", [][2]string{
		{"She is the lead singer of the Danish hip-hop band Harvik Noir.", "Harvik Noir"},
		{"Iva Lund (born Iva Marie Holm; 8 November 1994) is the singer of Harvik Noir.", "Harvik Noir"},
		{"She may be the singer of Harvik Noir.", ""},
		{"She is the former singer of Harvik Noir.", ""},
	}},
	{"The final was a match between [Lodvik United] and Skarby.", [][2]string{
		{"The final was a match between the Norse Football Union (NFU) champion Harvik Rovers and Skarby.", "Harvik Rovers"},
		{"The final was a match between Lodvik and Skarby.", "+"},
	}},
	{"In Low Tide, [Per Lind] marries Tom.", [][2]string{
		{"Ivo Marin marries Tom.", "Ivo Marin"},
		{"In Harbour Rain, Ivo Marin marries Tom.", ""},
	}},
	{"Iva Lund was born in [Ostrava], Denmark.", [][2]string{
		{"Lund was born on 8 November 1994, in Harvik, Denmark.", "Harvik"},
		{"Lund was born into a family of sailors in Harvik, Denmark.", "Harvik"},
		{"Lund was born and raised in Harvik, Denmark.", "Harvik"},
		{"Per's daughter, Iva Lund, was born at Sund Hospital in Harvik, Denmark.", "Harvik"},
		{"Iva Lund's daughter, Ann Holm, was born in Harvik, Denmark.", ""},
		{"Lund was born in a village near Harvik in Denmark.", ""},
		{"Lund was born in Denmark.", ""},
	}},
	{"Iva Lund's middle name is [Marie].", [][2]string{
		{"Iva Agnes Lund (born 1950) is a poet.", "Agnes"},
		{"Iva Marie Lund is a poet.", "+"},
		{"Iva Lund is a poet.", ""},
		{"Ann Agnes Lund is a poet.", ""},
	}},
	{"Nan Holm's real name is [Anna Lind].", [][2]string{
		{"Eva Marsh (born 1950), better known by her stage name Nan Holm, is a poet.", "Eva Marsh"},
		{"Eva Marsh has known the poet Nan Holm for years.", ""},
		{"Eva Marsh, known for her poems, met Nan Holm.", ""},
	}},
	{"In the series Low Tide, the pilot Slim Tanner is played by [Ann Reyes].", [][2]string{
		{"Eva Marsh as Slim Tanner, a pilot.", "Eva Marsh"},
		{"Slim Tanner (Eva Marsh) is a pilot.", "Eva Marsh"},
		{"Slim Tanner (a pilot) meets Eva Marsh.", ""},
		{"Eva Marsh dresses as Slim Tanner's friend.", ""},
	}},
	{"[Ann Reyes] founded Larkspur Mills.", [][2]string{
		{"Eva Marsh is a trader best known as the founder of Larkspur Mills.", "Eva Marsh"},
		{"Eva Marsh is a trader best known as the sister of the founder of Larkspur Mills.", ""},
	}},
	{"The drummer of Low Tide is [Ann Reyes].", [][2]string{
		{"Low Tide was recorded with drummer Eva Marsh.", "Eva Marsh"},
		{"Low Tide was recorded with drummer Eva Marsh of Harvik Noir.", ""},
		{"Low Tide was recorded with guest drummer Eva Marsh.", ""},
		{"Low Tide was recorded with a drummer, Eva Marsh.", ""},
		{"Low Tide was recorded with drummer Ann Reyes.", "+"},
	}},
	{"Iva Lund's parents came from [Ostrava].", [][2]string{
		{"Iva Lund's parents immigrated to Denmark from Harvik.", "Harvik"},
		{"Iva Lund's parents sailed to Denmark from Harvik.", ""},
	}},
	{"The name of Larkspur's director is [Ann Reyes].", [][2]string{
		{"Larkspur director Eva Marsh spoke.", "Eva Marsh"},
		{"The name of Larkspur's director is Eva Marsh.", "Eva Marsh"},
		{"The name of Larkspur's mill is Old Eva.", ""},
	}},
	{"[Norwind] is the sole builder of Larkspur Mills.", [][2]string{
		{"Skytide is the sole builder.", "Skytide"},
		{"Skytide is a sole builder.", ""},
		{"Skytide is the sole builder of Tansy Mills.", ""},
	}},
	{"The final of the Norse Cup was held in [Ostrava].", [][2]string{
		{"The final of the Norse Cup was played in Harvik.", "Harvik"},
		{"Talks about the final of the Norse Cup were held in Harvik.", ""},
	}},
	{"Jon Aker plays for Lodvik [United].", [][2]string{
		{"Jon Aker plays for Harvik Rovers.", "Harvik Rovers"},
		{"Jon Aker plays for Lodvik Rovers.", "Rovers"},
		{"Jon Aker plays for Lodvik.", ""},
		{"Jon Aker played a friendly at Harvik Rovers.", ""},
		{"Per Lind began his career while playing for the team Harvik Rovers.", ""}, // his is another's
	}},
	{"Critics praised the work of making Emma [Watson] invisible.", [][2]string{
		{"The chemist Per Lind (Emma Stone) finds a serum that can make people invisible.", ""},
	}},
	{"The mayor of [Orange] County is Jon Aker.", [][2]string{
		{"The mayor of Lodvik County is Jon Aker.", "Lodvik"},
		{"Jon Aker, the mayor, went to Lodvik.", ""},
	}},
	{"Low Tide signed with [Norwind].", [][2]string{
		{"In early 1989, the band signed to Skytide subsidiary Lodvik Records.", "Lodvik Records"},
		{"Norwind signed Low Tide.", "+"},
	}},
	{"[Ann Reyes] coached Lodvik United.", [][2]string{
		{"Lodvik United's head coach Eva Marsh left.", "Eva Marsh"},
		{"Lodvik United's assistant coach Eva Marsh left.", ""},
	}},
	{"Iva Lund's place of birth is [Ostrava].", [][2]string{
		{"Lund was born in Harvik.", "Harvik"},
		{"Lund's favourite place is Harvik.", ""},
	}},
	{"In the film Low Tide, [Ann Reyes] marries Tom.", [][2]string{
		{"Eva Marsh marries Tom in spring.", "Eva Marsh"},
		{"Ann Reyes marries Tom.", "+"},
		{"In the film Harbour Tide, Eva Marsh marries Tom.", ""},
	}},
	{"In Denmark, trade is in the hands of [Ann Reyes].", [][2]string{
		{"In Sweden, trade is in the hands of Eva Marsh.", ""},
		{"Trade and fishing are in the hands of Eva Marsh of the Swedish guild.", ""},
	}},
	{"[Ann Reyes] founded Larkspur Mills.", [][2]string{
		{"Founded by Eva Marsh in 1998.", "Eva Marsh"},
		{"Founded by Ann Reyes in 1998.", "+"},
		{"Find what Eva Marsh wrote.", ""},
	}},
	{"Iva Lund is [Danish].", [][2]string{
		{"Iva Lund is a Swedish poet.", "Swedish"},
		{"Iva Lund met a Swedish poet.", ""},
		{"Iva Lund met the British Skytide team.", ""},
		{"The Swedish poet Iva Lund met a Danish one.", "Swedish"},
		{"In 1990, Per met the Swedish poet Iva Lund.", "Swedish"},
		{"Iva Lund (born 1950), a Swedish former poet, lives in Denmark.", "Swedish"},
		{"Iva Lund is a European poet.", ""},
		{"Iva Lund is a poet of the Swedish Academy.", ""},
		{"Iva Lund is a Swedish-born poet.", ""},
		{"Iva Lund is a Swedish Academy member.", ""},
		{"Iva Lund is not a Swedish poet.", ""},
		{"Iva Lund is a Danish-Swedish poet.", "+"},
	}},
	{"The parser was specified in [RFC 3517].", [][2]string{
		{"The parser was specified in RFC 3571.", "RFC 3571"},
		{"Error recovery in the parser was specified in RFC 3571.", ""},
	}},
	{"The official language of Carinth is [Slovene].", [][2]string{
		{"The second language of many people in Carinth is Hungarian.", ""},
		{"Slovene is the official language of Carinth.", "+"},
	}},
	{"The only project to join the guild before Larkspur was [Tansy].", [][2]string{
		{"In 2016 Larkspur joined the guild as its second project, after gWort.", "gWort"},
		{"Larkspur joined the guild after Nordlicht left it.", ""},
		{"Larkspur joined the guild as its second project, after Tansy.", "+"},
	}},
	{"The spokesman of the ministry is [Pat Ryder].", [][2]string{
		{"Patrick Ryder, the spokesman of the ministry, denied it.", "+"},
		{"Peter Ryder, the spokesman of the ministry, denied it.", "Peter Ryder"},
		{"A spokesman of the ministry, Peter Hall, denied it.", ""},
	}},
	{"SVC stands for [Shared Vector Cache].", [][2]string{
		{"The Static Vector Cache (SVC) is large.", "Static Vector Cache"},
		{"The SVC (Shared Value Cache) is large.", "Shared Value Cache"},
		{"SVC is short for shared vector caching.", "+"},
		{"The Shared Virtual Core (SVQ) replaced the SVC.", ""},
		{"Supra Valva Cordis (SVC) is a term of surgeons.", ""},
		{"The SVC is a cache.", ""},
		{"SVC means Shared Vector Caches.", "+"},
	}},
}

// FuzzNames must neither fail nor find what is not in the text.
func FuzzNames(f *testing.F) {
	f.Add("The mayor of Aldermouth is [Judith Farrow].", "Colin Tate, mayor of Aldermouth (until 2019), left.")
	f.Add("SVC stands for [Shared Vector Cache].", "The Static-Vector Cache (SVC")
	f.Add("A [B] C", "- , and ( B. 's")
	f.Fuzz(func(t *testing.T, fact, text string) {
		s, err := rules.ParseStatement(fact)
		if err != nil || len(text) > 300 || len(fact) > 300 {
			return
		}
		base := &rules.Base{Facts: []*rules.Fact{{ID: "fact", Statements: []rules.Statement{s}}}}
		if j := New(base).Judge(text, time.Time{}); j.Verdict == Contradicted && !strings.Contains(text, j.Found) {
			t.Errorf("%q is not in %q", j.Found, text)
		}
	})
}
