package lexicon

import "strings"

// phrasalVerbs are verbs that mean something else with a particle: verb, particle, a verb of the same meaning. All are
// stems.
const phrasalVerbs = `
back down yield
back up support
blow up explode
break down fail
break out begin
bring about cause
bring down lower
bring in introduce
bring out release
bring up raise
build up increase
call off cancel
call up recruit
carry on continue
carry out execute
check in register
check out inspect
close down close
come about happen
come back return
come in arrive
come out release
come up arise
cut back reduce
cut down reduce
cut off disconnect
die out disappear
do away abolish
draw up draft
drop out quit
end up finish
fall apart collapse
fill in complete
fill out complete
fill up fill
find out discover
get back return
give away donate
give back return
give up abandon
go down fall
go off explode
go on continue
go up rise
hand in submit
hand out distribute
hand over transfer
hold up delay
keep on continue
kick off begin
kick out expel
knock down demolish
knock out eliminate
lay off dismiss
leave out omit
let down disappoint
lift off launch
look for seek
look into investigate
make up comprise
open up open
opt out decline
pass away die
pass on transmit
pay back repay
pay off repay
phase in introduce
phase out discontinue
point out indicate
pull back withdraw
pull down demolish
pull out withdraw
put forward propose
put off postpone
put on stage
put out release
put up erect
roll back revert
roll out launch
rule out exclude
run out expire
scale back reduce
scale down reduce
scale up increase
sell off sell
send out distribute
set off trigger
set out depart
set up establish
shoot down down
shut down close
shut off disable
sign off approve
sign on register
sign up register
sort out solve
speed up accelerate
spin off separate
split up separate
stand down resign
start off start
start out start
start up start
step down resign
switch off disable
switch on enable
switch over switch
take away remove
take off depart
take on hire
take over acquire
take part participate
take place happen
take up adopt
tear down demolish
throw away discard
throw out reject
turn down reject
turn off disable
turn on enable
turn up appear
use up exhaust
vote down reject
vote in elect
wind down close
wind up finish
work out solve
write down record
write off cancel
`

var phrasal = phrasalTable()

func phrasalTable() map[[2]string]string {
	m := make(map[[2]string]string, 160)
	for line := range strings.Lines(phrasalVerbs) {
		if w := strings.Fields(line); len(w) == 3 {
			m[[2]string{w[0], w[1]}] = w[2]
		}
	}
	return m
}

// Phrasal is the verb that means the same as a verb's stem with a particle: set, up → establish; step, down → resign.
// Whether the particle belongs to the verb ("set up camp", "look up the road") is for the caller to know.
func Phrasal(verb, particle string) (string, bool) {
	meaning, ok := phrasal[[2]string{verb, particle}]
	return meaning, ok
}
