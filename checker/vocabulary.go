package checker

import "strings"

// set is a set of the words in a text.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// pronouns are the words by which a sentence points back at persons and things.
var pronouns = set("he she it they his her its their him them")

// possessives are the pronouns that stand in an article's place.
var possessives = set("its his her their our my your")

// pointing are the words that make a description point back: "the film", "this limit".
var pointing = set("the this these both")

// relative are the pronouns that begin a relative clause.
var relative = set("which who that")

// descriptions are nouns by which texts call again what they have named: kinds of persons, groups, works, places and
// things.
var descriptions = set(`actor actress airline airport album artist athlete author band battle book bridge building campaign
		candidate canal castle cathedral champion channel character church city clan club coach coalition college comedian
		commission committee company competition composer conference contract corporation council country county couple daemon
		department director district driver duo edition election engine ensemble episode event exhibition expedition feature
		festival film final firm football footballer forward game government group guitarist heir institute institution island
		journal king lake language law leader league library line list magazine manager match mayor mill minister mission
		model mountain movie municipality museum musician nation newspaper novel novelist office operation orchestra
		organisation organization outbreak pair pandemic paper park parliament party performer place plant play player
		politician president prince princess process product production programme program project protocol province publication
		queen quarterback rapper record region release report river road room route sailor school season section
		senator series server service ship show side singer site software soldier song soundtrack specification sport squad stadium
		state station street striker studio summit system team term theatre theater title tournament tower town track tool
		train treaty trial tribe university version vessel video village virus war website winner work writer year`)

// vague are words that a statement can do without: they measure nothing by themselves.
var vague = set(`number total amount overall approximately estimate estimated official officially currently current present
	worldwide global globally world entire whole altogether exact exactly reported recorded confirmed registered certain various
	process several many kind type sort thing way part instance time place`)

// lightVerbs say little by themselves: they state that something is, has a value or was counted.
var lightVerbs = set(`be have do get make receive become include contain hold reach remain stand total number amount record report register
	confirm state say note list count show see rank take give keep earn know believe think estimate happen occur conduct undertake`)

// narrowing are the words before a noun that make it another thing or one of several: "the youth choir".
var narrowing = set(`female male additional other others new remaining first second third last next former foreign local unique
		only guest deputy vice acting assistant junior senior youth annual quarterly monthly weekly daily average minimum maximum
		minimal maximal median mean partial double return northern southern eastern western upper lower inner outer early late
		previous current old older newer original final initial temporary permanent internal external public private
		optional advanced basic spare special extended half lost pilot small large big smaller larger bigger smallest
		largest biggest little empty loaded paid free full reduced enlarged test used young raw ripe mature fresh dried frozen greater`)

// periods are the nouns of a time that something is counted per, or that is one of several.
var periods = set("second minute hour day week month year quarter night")

// former are words that say that something was so at another time.
var former = set(`former formerly previously previous originally initially once earlier ago ex-president then-president then used`)

// negations are words that deny what their clause says.
var negations = set(`not never neither nor none no nobody nothing didn't doesn't don't isn't wasn't weren't aren't hasn't haven't hadn't
	cannot can't won't wouldn't couldn't without rather instead unlike contrary deny denied denies`)

// suppositions are words that keep a clause from being an assertion.
var suppositions = set(`if unless whether would could might may should perhaps probably possibly planned plans plan expected expects due
	scheduled supposed proposed hoped hopes aims aimed target targeted goal projected forecast potential potentially
	poll polls pollsters pundits rumour rumours rumor rumors
	hypothetical suppose imagine example eg e.g. e.g`)
