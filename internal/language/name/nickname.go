package name

import "strings"

// nicknames lists English given names and the short forms by which their bearers go, one name a line. What belongs to
// several names ("alex") stands with each of them.
const nicknames = `
abigail abby gail
abraham abe
albert al bert
alexander alex alec sandy xander
alexandra alex sandra sandy lexi
alfred al alf fred
andrew andy drew
angela angie
anthony tony ant
antonio tony
arthur art
barbara barb babs
benjamin ben benny benji
bernard bernie
beverly bev
bradley brad
bridget biddy
cameron cam
catherine cathy kate katie cath kitty
katherine kathy kate katie kat kitty
charles charlie chuck chas
christina chris tina chrissy christy
christopher chris kit topher
clifford cliff
constance connie
cynthia cindy
daniel dan danny
david dave davy
deborah deb debbie
dennis denny
donald don donny
dorothy dot dottie dolly
douglas doug
edward ed eddie ted ned
edmund ed ned
edwin ed
eleanor ellie nell
elizabeth liz beth betty eliza lizzie lisa betsy
emily em
eugene gene
florence flo
frances fran
francis frank
francisco paco
franklin frank
frederick fred freddie
gabriel gabe
geoffrey geoff
gerald gerry jerry
gilbert gil
gordon gordy
gregory greg
harold harry hal
henry harry hank
herbert herb bert
howard howie
isaac ike
isabella bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jeremy jerry
jessica jess
john jack johnny jon
jonathan jon
jose pepe
joseph joe joey
joshua josh
judith judy
julian jules
kenneth ken kenny
kimberly kim
lawrence larry
laurence larry
leonard leo len lenny
leslie les
louis lou
lucille lucy
madeline maddie
margaret maggie meg peggy marge
marjorie marge
martin marty
mathew matt
matthew matt
maxwell max
melissa mel
michael mike mick mickey
mitchell mitch
nancy nan
natalie nat
nathan nate
nathaniel nate nat
nicholas nick nicky
nicole nicky
oliver ollie
oscar ozzy
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phil
rachel rach
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich richie ricky
robert rob bob bobby robbie
roderick rod
rodney rod
ronald ron ronnie
rudolph rudy
russell russ
samantha sam
samuel sam sammy
sandra sandy
sarah sally
sidney sid
stanley stan
stephanie steph
stephen steve
steven steve
stuart stu
susan sue susie
terence terry
theodore ted theo teddy
theresa terry tess
thomas tom tommy
timothy tim timmy
valerie val
veronica ronnie
victor vic
victoria vicky tori
vincent vince vinny
walter walt
wilfred wilf
william will bill billy willy liam
zachary zach zack
`

// givenNames are, for each given name or short form, the lines it stands in.
var givenNames = readNicknames()

func readNicknames() map[string][]int {
	out := make(map[string][]int, 400)
	n := 0
	for line := range strings.Lines(nicknames) {
		for _, w := range strings.Fields(line) {
			out[w] = append(out[w], n)
		}
		n++
	}
	return out
}

// nicknamed reports whether two folded words are one given name, or one of them a short form of the other.
func nicknamed(a, b string) bool {
	for _, x := range givenNames[a] {
		for _, y := range givenNames[b] {
			if x == y {
				return true
			}
		}
	}
	return false
}
