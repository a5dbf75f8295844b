package sentence

// Relations are those between something and the one name that it has of some sort, of which English tells in several wordings.
var Relations = []*Idiom{
	&codedIn, &storedIn, &namedAfter, &ledBy, &madeBy, &talks, &deployedWith, &officialLanguage, &writtenBy, &configuredIn, &capitalOf,
	&licensedUnder, &hostedOn, &seatedIn, &ownedBy, &foundedBy, &signedInBy, &presetStore, &publishedBy, &keptIn, &putOutAs, &testedOn, &heldIn,
}

var (
	// codedIn is the language in which a program is written.
	codedIn = Idiom{Wordings: `
		S be write|implement|code|program|programmed|rewrite in V
		S be develop|build|make|do in V:language
		S be V:language program|project|application|service|app
		language|programming of S be V:language
		S use V as its? programming? language
		code|codebase|source|implementation of S be write|implement? in V:language
	`}
	// storedIn is where a program stores what it has to keep.
	storedIn = Idiom{Wordings: `
		S store|keep|persist|save its? data|state in V:store
		data|state of S be store|keep|persist|save in V:store
		S use V as its? database
		S use|need|require V:store database
		S use V:store to store|keep|persist|save its? data|state
		database|datastore of S be V
	`}
	// namedAfter is whose name something has.
	namedAfter = Idiom{Wordings: `
		S be name after|for V
		S be name in honor|honour|memory of V
		S take|get|derive|have its? name from V
		S bear|carry name of V
		namesake of S be V
		V be namesake of S
	`, Timeless: true}
	// ledBy is who is at the head of something.
	ledBy = Idiom{Wordings: `
		S be lead|head by V
		head|director|leader|chief of S be V
		V lead|head S
		V be head|director|leader|chief of S
		V serve|act as head|director|leader|chief of S
	`}
	// madeBy is who makes something.
	madeBy = Idiom{Wordings: `
		S be manufacture|make|build|produce by V
		manufacturer|maker|producer|builder of S be V
		V manufacture|make|build|produce S
		V be manufacturer|maker|producer|builder of S
	`}
	// talks is the protocol by which something is spoken to.
	talks = Idiom{Wordings: `
		S communicate|talk over|via|with|use|through|by|in V:protocol
		S talk|speak V:protocol
		S use V:protocol to|for communicate|communication
		protocol of S be V
		S use|have V as its? protocol
		S be reach|available|expose over|via|through V:protocol
	`}
	// deployedWith is by what something is deployed.
	deployedWith = Idiom{Wordings: `
		S be deploy|roll|ship out? with|use|via|through|by V:deployer
		V:deployer be use|used to|for deploy|roll|ship|deployment out? of? S
		deployment of S be do|handle? with|use|via|through|by V:deployer
	`}
	// officialLanguage is the language of a land.
	officialLanguage = Idiom{Wordings: `
		official language of|in S be V
		V be official language of|in S
		S have|use V as its? official language
		in S official language be V
	`}
	// writtenBy is who wrote something.
	writtenBy = Idiom{Wordings: `
		S be write|pen|author by V
		V write|pen|author S
		author|writer of S be V
		V be author|writer of S
		S be book|novel|work|play|poem|story|essay by V
	`, Timeless: true}
	// configuredIn is the file by which something is set up.
	configuredIn = Idiom{Wordings: `
		S be configure|set in|from V:file
		configuration|config|settings|setting file? of|for S be|live|lie in? V:file
		S read|load|take|get its? configuration|config|settings|setting from V:file
		S keep|store|have its? configuration|config|settings|setting in V:file
		S look|search for its? configuration|config|settings|setting in V:file
	`}
	// capitalOf is from where a land is governed.
	capitalOf = Idiom{Wordings: `
		capital of S be V
		V be capital of S
		S have its? capital in|at V
		S have V as its? capital
	`}
	// licensedUnder is the licence of a work.
	licensedUnder = Idiom{Wordings: `
		S be license|licence|licensed|licenced|release|distribute|publish|cover|available|share|source open? source? under|by V:license
		license|licence of|for S be V:license
		S have|use|carry V:license license|licence
		S be V:license - license|licensed|licence|licenced
		S be open source ( V:license
		S be|come under V:license
	`}
	// hostedOn is where a program or a site runs.
	hostedOn = Idiom{Wordings: `
		S be host|deploy|run on|to|with|by|at|in V:host
		S run|live|sit|reside on|in|at V:host
		host|hosting provider|platform? of|for S be V:host
		host|run|deploy S on|at|with|to|in V:host
		V:host host S
	`}
	// seatedIn is where a company or an institution is at home.
	seatedIn = Idiom{Wordings: `
		S be headquarter|headquartered|base in V
		headquarters|headquarter|seat of S be base|locate|situate? in? V
		head|main office of S be base|locate|situate? in V
		S have its? head|main office in V
		S have its? headquarters|headquarter|seat in V
	`}
	// ownedBy is to whom something belongs.
	ownedBy = Idiom{Wordings: `
		S be own by V
		S belong to V
		owner of S be V
		V own S
		V be owner of S
		S be subsidiary|property|division|unit|arm of V
		parent|holding company? of S be V
	`}
	// foundedBy is who founded something.
	foundedBy = Idiom{Wordings: `
		S be found|founded|establish|start|create by V
		S be set up by V
		V found|founded|establish|start|create S
		V set up S
		founder|creator of S be V
		V be founder|creator of S
	`, Timeless: true}
	// signedInBy is by what those are told apart who use something.
	signedInBy = Idiom{Wordings: `
		S authenticate user|client|member|staff with|via|through|use|by|against V:auth
		S use V:auth for user? authentication|login
		S use|rely on? V:auth for|to authenticate|authentication|login user?
		user|client|member of S be authenticate with|via|through|use|by|against V:auth
		authentication in|for|of S be do|handle? with|via|through|use|by V:auth
	`}
	// presetStore is where a program stores what it has to keep when nothing else is set.
	presetStore = Idiom{Wordings: `
		default database of|for S be V
		S use|have V as its? default database
		S use|have V by default as its? database
		by default S store|keep|save its? data in V:store
		by default S use V:store database?
		database of|for S default to V
		by default database of|for S be V
	`}
	// publishedBy is who publishes a work.
	publishedBy = Idiom{Wordings: `
		S be publish|issue by V
		S be bring|brought out by V
		publisher of S be V
		V publish S
		V be publisher of S
	`}
	// keptIn is where in the world the data of a program lies.
	keptIn = Idiom{Wordings: `
		data|datum of S be store|keep|hold|host in V:place
		S store|keep|hold its? data|datum in V:place
		server of S be|stand|sit locate|host? in V:elsewhere
		data center|centre of S be in V:elsewhere
		S be host in V:elsewhere
		S be store|keep|hold|save in V:place
	`}
	// putOutAs is the format of what a program puts out.
	putOutAs = Idiom{Wordings: `
		S write|produce its? output in|as V:format
		output format of S be V
		S output|emit|produce V:format
		output of S be in|as? V:format
	`}
	// testedOn is where a program is tested whenever it changes.
	testedOn = Idiom{Wordings: `
		S use V:ci for continuous? integration|ci
		S use V:ci as its? ci
		test|build|pipeline|ci of|for S run on|with|in V:ci
		S be build|test and? test? on|with|by|in V:ci
		continuous integration for|of S run|be do? on|with|in|by V:ci
	`}
	// heldIn is where something takes place.
	heldIn = Idiom{Wordings: `
		S take place in|at V
		S be hold|held|stage|happen in|at V
		S happen in|at V
		venue of|for S be V
		V:place host S
		V be venue of|for S
	`}
)
