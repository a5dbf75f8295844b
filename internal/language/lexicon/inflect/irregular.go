package inflect

import "strings"

// irregularVerbs are one verb a line: the base, then every form that no rule makes.
const irregularVerbs = `
arise arose arisen
awake awoke awoken
be am is are was were been being
bear born borne
beat beaten
become became
befall befell befallen
begin began begun
behold beheld
bend bent
beset
bid bade bidden
bind
bite bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcasted
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
die dying
dig dug
dive dove
do did done does doing
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
dye dyeing
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden
forecast forecasted
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone goes
grow grew grown
hang hung
have has had having
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave
lend lent
lie lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mown
offset
outdo outdid outdone
outgrow outgrew outgrown
overcome overcame
overdo overdid overdone
override overrode overridden
overrun overran
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
panic panicked panicking
partake partook partaken
pay paid
put putting
picnic picnicked picnicking
prove proven
rebuild rebuilt
redo redid redone
repay repaid
rerun reran
resell resold
retake retook retaken
rethink rethought
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shine shone
shoe shod shoeing
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
slay slain
sleep slept
slide slid
sling slung
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think
throw threw thrown
tie tying
traffic trafficked trafficking
mimic mimicked mimicking
undergo underwent undergone undergoes
underlie underlain underlying
understand understood
undertake undertook undertaken
undo undid undone
unwind unwound
uphold upheld
vie vying
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
ski skiing skis skied
age ageing
bus bussed busing
use used using
veto vetoes vetoed
free freed
`

// irregularNouns are one noun a line: the singular, then the plurals that no rule makes.
const irregularNouns = `
addendum addenda
alga algae
alumnus alumni
analysis analyses
antenna antennae
antithesis antitheses
appendix appendices
bacterium bacteria
bus buses
brother brethren
cactus cacti
calf calves
child children
codex codices
corpus corpora
crisis crises
criterion criteria
curriculum curricula
deer
diagnosis diagnoses
dwarf dwarves
elf elves
ellipsis ellipses
emphasis emphases
erratum errata
focus foci
foot feet
formula formulae
fungus fungi
gas gases gasses
genesis geneses
genus genera
goose geese
half halves
hoof hooves
hypothesis hypotheses
index indices
knife knives
larva larvae
leaf
loaf loaves
locus loci
louse lice
matrix matrices
medium
memorandum memoranda
millennium millennia
mouse mice
nebula nebulae
neurosis neuroses
nucleus nuclei
oasis oases
ox oxen
parenthesis parentheses
passerby passersby
phenomenon phenomena
prognosis prognoses
quiz quizzes
quantum quanta
radius radii
referendum referenda
scarf scarves
schema schemata
self selves
sheaf sheaves
shelf shelves
spectrum spectra
stimulus stimuli
stratum strata
syllabus syllabi
symposium symposia
synopsis synopses
synthesis syntheses
taxi taxis
other others
thesis theses
thief thieves
tooth teeth
vertebra vertebrae
vertex vertices
vortex vortices
wharf wharves
wife wives
wolf wolves
yourself yourselves
lens lenses
chassis
`

// ambiguous are forms that two bases share: the form, the base it is taken for, and the other one. Where the form is
// itself the base of regular forms (founded, wounds, shots) it must stay as it is, or a base would not be its own base.
const ambiguous = `
found found find
left left leave
wound wound wind
ground ground grind
bound bound bind
shot shot shoot
thought thought think
lay lay lie
leaves leave leaf
lives live life
bases base basis
axes axe axis
media media medium
data data datum
dying die dye
bore bore bear
rose rise rose
fell fall fell
spoke speak spoke
dove dive dove
felt feel felt
fed feed fed
stove stove stave
`

// fixed are words that look like a form of another word and are none, or are more than that form, and plurals whose
// singular is read as a form of some verb (spokes).
const fixed = `
news series species means headquarters barracks crossroads gallows physics politics economics mathematics athletics
ethics linguistics mechanics electronics logistics statistics genetics dynamics graphics analytics acoustics optics
robotics aesthetics gymnastics basics classics aerobics olympics headphones pajamas scissors trousers
customs arms goods thanks remains corps mars alms summons whereabouts proceedings premises amends surroundings
clothes riches ides lees felted spokes roses saws fells doves bores stoves chaos kudos cosmos ethos pathos rhinoceros canvas atlas bias alias gas
christmas texas kansas arkansas paris james charles wales dallas hans hercules achilles kubernetes postgres jenkins
keras https pandas redis windows nexus lotus status apparatus census virus campus bonus corpus circus consensus focus genius
minus plus surplus versus thus bus us plus his its this yes always perhaps besides sometimes afterwards towards
upwards downwards forwards backwards overseas indoors outdoors upstairs downstairs nowadays alas across unless
building meeting painting drawing clothing housing engineering meaning hearing ruling rating ranking warning marketing
lighting heating plumbing advertising banking mining farming boxing racing wrestling blessing briefing coating dwelling
flooring footing greeting heading lining lodging mooring nursing packaging parking piping railing scaffolding seating
siding sterling stuffing wiring wording crossing landing setting finding feeling onboarding accounting handwriting
outbuilding uprising misunderstanding yearling lightning shipping programming
evening during morning nothing something anything everything ceiling king ring thing wing spring string sibling darling
outing stocking shilling earring herring offing bearing inning wedding pudding viking being
hundred kindred sacred naked wicked rugged ragged crooked beloved embed infrared indeed exceed proceed succeed
modest honest earnest inner outer utter other another rather either neither proper super former latter never ever over
under after however whether together number corner master cover river tower flower power order offer enter center
speaker leader reader better best worse worst later latest earlier earliest further farther furthest farthest elder eldest upper lower
archer coder passer peter mater lesser dice earnings savings workings timeseries
outgoing incoming upcoming ongoing oncoming
lens access process address press loss boss cross class glass grass mass pass success business progress
hers ours yours theirs
`

// exception is what no rule finds: the base of a form (the form itself where it only looks like one) and the second
// base where two words share the form.
type exception struct{ base, other string }

var exceptions = exceptionTable()

// exceptionTable reads the tables above; a later one corrects an earlier one.
func exceptionTable() map[string]exception {
	m := make(map[string]exception, 1024)
	for w := range strings.FieldsSeq(fixed) {
		m[w] = exception{base: w}
	}
	for _, table := range []string{irregularVerbs, irregularNouns} {
		for line := range strings.Lines(table) {
			words := strings.Fields(line)
			for _, w := range words[min(1, len(words)):] {
				m[w] = exception{base: words[0]}
			}
		}
	}
	for line := range strings.Lines(ambiguous) {
		if w := strings.Fields(line); len(w) == 3 {
			m[w[0]] = exception{w[1], w[2]}
		}
	}
	return m
}
