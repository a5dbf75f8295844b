package inflect

import "strings"

// Class is a set of closed word classes. Their words tell how a sentence is built and little of what it speaks of.
type Class uint16

const (
	Preposition Class = 1 << iota
	Pronoun
	Determiner
	Conjunction
	Auxiliary // forms of be, have, do
	Modal
	Negation
	Question   // who, when, how …
	Particle   // words that only weigh or link: very, also, however
	Quantifier // determiners that say how many: all, some, most
)

// closedClasses are all the words of a class; a word may stand in several. Contractions are listed whole and by their
// second half, as texts are cut both ways.
var closedClasses = []struct {
	class Class
	words string
}{
	{Preposition, `aboard about above across after against along alongside amid amidst among amongst around as at before
		behind below beneath beside besides between beyond by despite down during except for from in inside into like near
		of off on onto opposite out outside over past per plus regarding since than through throughout till to toward
		towards under underneath unlike until up upon versus via vs with within without amongst concerning notwithstanding
		circa`},
	{Pronoun, `i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its
		itself we us our ours ourselves they them their theirs themselves one oneself this that these those who whom whose
		which what anyone anybody anything someone somebody something everyone everybody everything nobody nothing none
		each other another there here whoever whatever whichever thee thou thy`},
	{Determiner, `a an the this that these those my your his her its our their whose which what each every either neither
		another other such no same own`},
	{Quantifier, `all any both each enough every few fewer fewest half least less many more most much none several some
		lot lots little`},
	{Conjunction, `and or but nor so yet for if unless because although though while whereas whether since as when
		whenever where wherever until till before after once than that lest either neither both plus`},
	{Auxiliary, `be am is are was were been being have has had having do does did doing 's 're 've 'm 'd isn't aren't
		wasn't weren't haven't hasn't hadn't don't doesn't didn't ain't
		it's he's she's that's there's here's what's who's where's let's i'm you're we're they're i've you've we've they've
		i'd you'd he'd she'd we'd they'd`},
	{Modal, `can could may might must shall should will would ought cannot can't couldn't mayn't mightn't mustn't shan't
		shouldn't won't wouldn't 'll needn't i'll you'll he'll she'll it'll we'll they'll`},
	{Negation, `no not never none nothing nobody nowhere neither nor without n't cannot can't couldn't mayn't mightn't
		mustn't shan't shouldn't won't wouldn't needn't isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't
		didn't ain't`},
	{Question, `who whom whose which what when where why how`},
	{Particle, `also too very just only even still already yet again then thus hence therefore however moreover
		furthermore nevertheless nonetheless meanwhile otherwise instead rather quite almost perhaps maybe indeed else
		ever always often sometimes usually soon now well back away apart together not so such etc`},
}

var closed = closedTable()

func closedTable() map[string]Class {
	m := make(map[string]Class, 320)
	for _, c := range closedClasses {
		for w := range strings.FieldsSeq(c.words) {
			m[w] |= c.class
		}
	}
	return m
}

// Closed are the closed classes a word in lower case belongs to; 0 for every other word.
func Closed(word string) Class { return closed[word] }

// ClosedWords calls yield with every word of the closed classes, in no order.
func ClosedWords(yield func(word string, class Class) bool) {
	for w, c := range closed {
		if !yield(w, c) {
			return
		}
	}
}
