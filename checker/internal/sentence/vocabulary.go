package sentence

import (
	"maps"
	"strings"
)

// Set is a set of the words in a text.
func Set(words string) map[string]bool {
	list := strings.Fields(words)
	m := make(map[string]bool, len(list))
	for _, w := range list {
		m[w] = true
	}
	return m
}

// More is a set with further words.
func More(set map[string]bool, words string) map[string]bool {
	m := Set(words)
	maps.Copy(m, set)
	return m
}

// Pronouns are the words by which a sentence points back at persons and things.
var Pronouns = Set("he she it they his her its their him them")

// Possessives are the pronouns that stand in an article's place.
var Possessives = Set("its his her their our my your")

// Pointing are the words that make a description point back: "the film", "this limit".
var Pointing = Set("the this these both")

// Relative are the pronouns that begin a relative clause.
var Relative = Set("which who that")

// Descriptions are nouns by which texts call again what they have named: kinds of persons, groups, works, places and
// things.
var Descriptions = Set(`actor actress airline airport album artist athlete author band battle book bridge building campaign
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

// Vague are words that a statement can do without: they measure nothing by themselves.
var Vague = Set(`number total amount overall approximately estimate estimated official officially currently current present
	worldwide global globally world entire whole altogether exact exactly reported recorded confirmed registered certain various
	process several many kind type sort thing way part instance time place`)

// lightVerbs say little by themselves: they state that something is, has a value or was counted.
var lightVerbs = Set(`be have do get make receive become include contain hold reach remain stand total number amount record report register
	confirm state say note list count show see rank take give keep earn know believe think estimate happen occur conduct undertake exist`)

// Origins are the verbs that say, done to something, how it came to be.
var Origins = Set("found establish create form build construct erect incorporate open inaugurate charter settle lay")

// Narrowing are the words before a noun that make it another thing or one of several: "the youth choir".
var Narrowing = Set(`female male additional other others new remaining first second third last next former foreign local unique
		only national regional continental guest deputy vice acting assistant junior senior youth annual quarterly monthly weekly daily average minimum maximum
		minimal maximal median mean partial double return northern southern eastern western upper lower inner outer early late
		previous earlier later current old older newer original final initial temporary permanent internal external public private
		optional advanced basic spare special extended half lost pilot small large big smaller larger bigger smallest
		largest biggest little empty loaded paid free full reduced discounted concessionary enlarged extra unpaid part-time full-time compulsory voluntary emergency
	legacy test used young raw ripe mature fresh dried frozen greater`)

// Periods are the nouns of a time that something is counted per, or that is one of several.
var Periods = Set("second minute hour day week month year quarter night")

// Former are words that say that something was so at another time.
var Former = Set(`former formerly previously previous originally initially once earlier ago ex-president then-president then used`)

// Negations are words that deny what their clause says: those that deny a verb, and more.
var Negations = More(Denying, "nor none nobody nothing without rather instead unlike contrary deny denied denies")

// Suppositions are words that keep a clause from being an assertion.
var Suppositions = Set(`if unless whether would could might may maybe presumably supposedly should perhaps probably possibly planned plans plan expected expects due
	scheduled supposed proposed hoped hopes aims aimed target targeted goal projected forecast potential potentially
	wanted wants meant promised promises wished poll polls pollsters pundits rumour rumours rumor rumors
	hypothetical suppose imagine example eg e.g. e.g`)

// Differences are words beside a number that is added to another.
var Differences = Set("additional another further extra more")

// Locative are prepositions of place that may stand for one another.
var Locative = Set("in at")

// Acting are verbs by which a cast is told.
var Acting = Set("play portray voice")

// Others are words by which the object of a verb is another one than the statement's.
var Others = Set("another other others")

// AboveOrBelow are the prepositions before a number that limits whom something holds for: "adults over 70".
var AboveOrBelow = Set("over under above below beyond")

// Sources are subjects that stand for everybody, or for where a statement comes from.
var Sources = Set(`people person user reader everyone anybody report study data figure statistic survey source official critic
		authority aggregator website analyst expert author record estimate census list table chart`)

// MeasureNouns are nouns that name a dimension or a limit and leave what is measured to the words around them.
var MeasureNouns = Set(`age altitude amount area average cap capacity cost count default depth distance duration elevation extent fee height interval
	length level limit maximum mean median minimum number peak percentage period price quota range rate score share size span
	speed temperature term threshold time timeout total value volume weight width window`)

// Seats are the words beside a place in an order.
var Seats = Set("number numbers position spot place rank seed pick slot")

// Firstly are words for what was before anything else of its sort.
var Firstly = Set("first firstly initially originally initial original")

// Works are the kinds of works that tell a story, and of contests that are told of like one.
var Works = Set("film movie series game novel book show play episode comic musical cartoon sitcom anime manga opera video final match")

// Realms are the nouns whose "of" has the name of what they are: "the town of Harvik".
var Realms = Set("kingdom republic commonwealth empire state city town village county province region island municipality district borough principality")

// Compounds are nouns with one before them that tells of no sort of theirs, and is often left out.
var Compounds = map[string]bool{"time series": true, "file system": true, "web page": true, "web site": true, "data set": true, "log file": true, "source file": true,
	"http request": true, "http response": true, "user account": true, "host machine": true}

// Releases are nouns that stand before a version and do not say whose it is.
var Releases = Set("version release tag branch update series edition revision milestone")
