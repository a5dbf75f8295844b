package sentence

// Relations are those between something and the one name that it has of some sort, of which English tells in several wordings.
var Relations = []*Idiom{&codedIn, &storedIn, &namedAfter, &ledBy, &madeBy, &talks, &deployedWith, &officialLanguage, &writtenBy, &configuredIn, &capitalOf}

var (
	// codedIn is the language in which a program is written.
	codedIn = Idiom{Wordings: wordings(`
		S be write|implement|code|program|programmed|rewrite in V
		S be develop|build|make|do in V:language
		S be V:language program|project|tool|library|application|service|package|app
		language|programming of S be V:language
		S use V as its? programming? language
		code|codebase|source|implementation of S be write|implement? in V:language
	`)}
	// storedIn is where a program stores what it has to keep.
	storedIn = Idiom{Wordings: wordings(`
		S store|keep|persist|save its? data|state in V:store
		data|state of S be store|keep|persist|save in V:store
		S use V as its? database
		S use V:store for? database|storage|persistence
		S use V:store to store|keep|persist|save its? data|state
		database|datastore of S be V
		S be back|power by V:store
		S run on V:store
	`)}
	// namedAfter is whose name something has.
	namedAfter = Idiom{Wordings: wordings(`
		S be name after|for V
		S be name in honor|honour|memory of V
		S take|get|derive|have its? name from V
		S owe its? name to V
		S bear|carry name of V
		namesake of S be V
		V be namesake of S
		V give S its? name
	`), Timeless: true}
	// ledBy is who is at the head of something.
	ledBy = Idiom{Wordings: wordings(`
		S be lead|head|run|direct|manage by V
		head|director|leader|manager|chief of S be V
		V lead|head|direct|manage S
		V be head|director|leader|manager|chief of S
		V serve|act as head|director|leader|manager|chief of S
	`)}
	// madeBy is who makes something.
	madeBy = Idiom{Wordings: wordings(`
		S be manufacture|make|build|produce by V
		manufacturer|maker|producer|builder of S be V
		V manufacture|make|build|produce S
		V be manufacturer|maker|producer|builder of S
	`)}
	// talks is the protocol by which something is spoken to.
	talks = Idiom{Wordings: wordings(`
		S communicate|talk over|via|with|use|through|by|in V:protocol
		S talk|speak V:protocol
		S use V:protocol to|for communicate|communication
		protocol of S be V
		S use|have V as its? protocol
		S be reach|available|expose over|via|through V:protocol
	`)}
	// deployedWith is by what something is deployed.
	deployedWith = Idiom{Wordings: wordings(`
		S be deploy|install|roll|ship out? with|use|via|through|by V:deployer
		deploy|install|ship S with|use|via|through V:deployer
		use V:deployer to deploy|install|roll|ship out? S
		V:deployer be use to|for deploy|install|roll|ship|deployment out? of? S
		deployment|installation of S be do|handle? with|use|via|through|by V:deployer
	`)}
	// officialLanguage is the language of a land.
	officialLanguage = Idiom{Wordings: wordings(`
		official language of|in S be V
		V be official language of|in S
		S have|use V as its? official language
		in S official language be V
	`)}
	// writtenBy is who wrote something.
	writtenBy = Idiom{Wordings: wordings(`
		S be write|pen|author by V
		V write|pen|author S
		author|writer of S be V
		V be author|writer of S
		S be book|novel|work|play|poem|story|essay|song|hymn|text by V
		S be by V
	`), Timeless: true}
	// configuredIn is the file by which something is set up.
	configuredIn = Idiom{Wordings: wordings(`
		S be configure|set in|by|through|via|with|from V
		configuration|config|settings|setting file? of|for S be|live|lie in? V
		S read|load|take|get its? configuration|config|settings|setting from V
		S keep|store|have its? configuration|config|settings|setting in V
		S look|search for its? configuration|config|settings|setting in V
		V configure S
	`)}
	// capitalOf is from where a land is governed.
	capitalOf = Idiom{Wordings: wordings(`
		capital of S be V
		V be capital of S
		S have its? capital in|at V
		S have V as its? capital
		S be govern from V
		government of S sit|be in V
	`)}
)
