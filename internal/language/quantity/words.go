package quantity

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/token"
)

// words is a set of words.
type words token.Set

func (w words) has(toks []token.Token, i int) bool {
	return i >= 0 && i < len(toks) && token.Set(w).Has(toks[i].ID)
}

func list(s string) words { return words(token.SetOf(s)) }

func is(toks []token.Token, i int, id token.ID) bool {
	return i >= 0 && i < len(toks) && toks[i].ID == id
}

var (
	idAnd, idOf               = token.Intern("and"), token.Intern("of")
	idTo, idIn, idOr, idOut   = token.Intern("to"), token.Intern("in"), token.Intern("or"), token.Intern("out")
	idThe, idFrom, idBetween  = token.Intern("the"), token.Intern("from"), token.Intern("between")
	idOne, idPer, idComma     = token.Intern("one"), token.Intern("per"), token.Intern(",")
	idHyphen, idSlash         = token.Intern("-"), token.Intern("/")
	idPlus, idMinus, idAbout  = token.Intern("+"), token.Intern("−"), token.Intern("±")
	idBelow, idZero           = token.Intern("below"), token.Intern("zero")
	idOpen, idClose, idSquare = token.Intern("("), token.Intern(")"), token.Intern("[")
	idDot, idColon, idQuote   = token.Intern("."), token.Intern(":"), token.Intern(`"`)
	idTick, idS, idHalf       = token.Intern("'"), token.Intern("'s"), token.Intern("half")
	idThrough                 = token.Intern("through")
	idAged, idAge, idAges     = token.Intern("aged"), token.Intern("age"), token.Intern("ages")

	articles = list("a an")
	periodic = list("a an each every") // before the time that something is counted per
	dashes   = list("- – — ‑ ‒ ~ −")

	// What may stand between "between" and the first end of a range: "(and including)".
	inclusion = list("( and including )")

	// Words that end a noun phrase.
	stops = list(`a an the this that these those my your his her its our their of in on at by for to from with without within into onto over under above below vs versus between among amongst through throughout
		during before after since until till about around against across along behind beside besides beyond near off out up down upon toward towards via per than as like unlike except despite and or but nor so
		yet if when while where who whom whose which what why how because although though unless whereas once then there here now is are was were be been being am has have had having do does did doing done will
		would shall should can could may might must not no never also only just even still already ever again always often soon i you he she it we they me him us them one ones each every either neither both all any
		some such same other others another many much few several more most less least fewer very too quite rather however therefore thus hence moreover furthermore indeed instead perhaps maybe respectively today yesterday
		tomorrow ago later earlier etc yes said says say told went made came took gave got left died killed injured wounded arrested according including compared lasts
		overseas perhaps afterwards indoors outdoors nowadays sometimes always besides`)

	// Plurals without an s, and what one of them is.
	irregular = map[token.ID]string{}

	// Nouns that number the thing before the number: port 8080, level 5.
	labelled = `port ports category level phase stage type grade class tier round season episode channel code status priority severity magnitude generation edition layer zone size war bowl mach room rooms`
	labels   = list(labelled)

	// Scales whose degrees have no name of their own: a 7.1 magnitude earthquake, a magnitude of 7.1.
	ungraded = list(`magnitude`)

	// Words whose number is a place in a document or a name: section 3, page 12. Those of references count in any case, those of
	// names with a capital only.
	references = list(`section sections secs sect chapter chapters table tables figure figures fig figs page pages pp p appendix appendices equation equations eq eqs annex annexes footnote footnotes paragraph paragraphs para
		step steps line lines item items clause clauses verse verses ref refs rfc iso iec ieee pep kep cve cwe pr gh ecma ansi pmid doi isbn issn issue § § ¶ #`)
	designations = list(`article articles bug rule rules part parts volume vol route highway interstate exit flight note example listing lemma theorem corollary schedule title act scene bill resolution
		proposition ordinance ticket building apartment apt suite platform gate form model`)

	// Verbs after which "from 10 to 12" is a change, not a range.
	changes = list(`rose rise rises risen rising fell fall falls fallen falling increased increase increases increasing decreased decrease decreases decreasing grew grow grows grown growing dropped drop drops dropping
		declined decline declines declining jumped jump jumps climbed climb climbs climbing cut cuts reduced reduce reduces reducing raised raise raises raising lowered lower lowers changed change changes changing
		went go goes gone moved move moves shrank shrunk shrink slipped slid surged soared expanded expand improved improve upgraded upgrade upgrades bumped bump doubled tripled up down came slashed trimmed`)
	spans = list(`ranged range ranges ranging varied vary varies varying anywhere spanning spans span between`)

	// What "one" follows when it stands for a noun, and what follows it then.
	pronounBefore  = list(`this that which the any every each no some another other last next first second such latter former right wrong loved`)
	unitAdjectives = list(`more additional extra full further whole less business working calendar consecutive straight long short solid different separate`)
	crowds         = list(`people persons users customers followers subscribers viewers views listeners readers downloads copies households homes houses families jobs workers employees voters votes residents
		passengers visitors tourists shares units vehicles cars children adults women men girls boys patients cases doses vaccines tests deaths citizens members accounts devices players streams fans
		refugees migrants immigrants students pupils pensioners consumers clients shoppers records businesses companies properties animals trees books phones handsets smartphones iphones computers
		tablets consoles tickets transactions messages emails tweets posts videos photos pages lines files hits visits members' migrants speakers hectares acres supporters drivers taxpayers motorists
		borrowers tenants learners farmers lives births streams plays calls items parcels packages bottles meals trips journeys flights barrels tonnes tons`)
	load       = list(`bag bags box boxes sack sacks baby babies man men fish dog dogs bird birds weight weights bomb bombs shell shells load loads hammer hammers package packages crate crates cargo`)
	moneyWords = list(`spent spend spends spending cost costs costing paid pay pays paying worth price priced prices profit profits fined fine debt debts raised sold sell bought buy budget budgets income wage wages salary
		earn earned earns earning bill bills tax taxes fee fees loan loans invest invested investment fund funds funding save saved savings borrow borrowed owed owe revenue turnover sales grant grants pounds' shillings pence`)
)

var _ = func() bool {
	for _, p := range strings.Fields(`people/person men/man women/woman children/child personnel/personnel staff/staff police/police cattle/cattle fish/fish sheep/sheep aircraft/aircraft species/species series/series
		deer/deer mice/mouse geese/goose teeth/tooth feet/foot oxen/ox criteria/criterion phenomena/phenomenon media/medium bacteria/bacterium data/datum indices/index matrices/matrix vertices/vertex appendices/appendix
		headquarters/headquarters crossroads/crossroads spacecraft/spacecraft hovercraft/hovercraft offspring/offspring faculty/faculty infantry/infantry cavalry/cavalry crew/crew clergy/clergy youth/youth
		servicemen/serviceman servicewomen/servicewoman policemen/policeman firemen/fireman firefighters/firefighter businessmen/businessman fishermen/fisherman congressmen/congressman salmon/salmon trout/trout shrimp/shrimp
		lives/life wives/wife knives/knife wolves/wolf leaves/leaf halves/half shelves/shelf thieves/thief loaves/loaf calves/calf buses/bus gases/gas viruses/virus bonuses/bonus campuses/campus statuses/status
		movies/movie cookies/cookie zombies/zombie ties/tie pies/pie lies/lie dies/die calories/calorie prairies/prairie rookies/rookie selfies/selfie caches/cache axes/axe shoes/shoe horses/horse houses/house
		cases/case courses/course nurses/nurse purchases/purchase bases/base databases/database releases/release phases/phase licenses/license licences/licence responses/response clauses/clause causes/cause pauses/pause
		uses/use increases/increase diseases/disease expenses/expense purposes/purpose leases/lease hoses/hose noses/nose roses/rose causes/cause warehouses/warehouse universes/universe verses/verse exercises/exercise
		enterprises/enterprise premises/premise franchises/franchise promises/promise sizes/size prizes/prize crises/crisis analyses/analysis hypotheses/hypothesis theses/thesis bases/base oases/oasis diagnoses/diagnosis
		heroes/hero potatoes/potato tomatoes/tomato echoes/echo torpedoes/torpedo vetoes/veto volcanoes/volcano mosquitoes/mosquito caches/cache axes/axis niches/niche headaches/headache`) {
		plural, singular, _ := strings.Cut(p, "/")
		irregular[token.Intern(plural)] = singular
	}
	return true
}()
