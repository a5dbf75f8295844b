package sentence

// What is told by wordings alone.

// reply is how long one waits for an answer.
var reply = Idiom{
	Wordings: `
		S answer|reply|respond|react to? inquiry|message|question|request|report|mail|email|ticket|you? within|in|after V
		S provide|give|send a? first|initial? answer|reply|response|reaction within|in|after V
		S get|come back to you within|in V
		response|reaction|answer time of|for S be V
		you get|receive|have an? answer|reply|response from S within|in|after V
		expect an? answer|reply|response from S within|in|after V
		you hear back? from S within|in|after V
	`,
	Fits: (*Reading).isDuration,
}

// runInterval, refreshInterval, backupInterval and releaseInterval are how often something is done that is done again and again.
var (
	runInterval = Idiom{
		Wordings: `
			S be? run|execute|start|trigger|launch|schedule|fire to? run? once? V
			S run|execute|fire at|in interval of V
			S run|execute|fire with an? interval of V
			interval of|for|between S be V
			there be V between two run of S
		`,
		Fits: (*Reading).isDuration,
	}
	refreshInterval = Idiom{
		Wordings: `
			S be? refresh|update|renew|reload|poll|sync|synchronize itself? once? V
			refresh|update|poll|sync interval of|for S be V
			there be V between two refresh|update of S
		`,
		Fits: (*Reading).isDuration,
	}
	backupInterval = Idiom{
		Wordings: `
			S be back|backed up once? V
			back up S once? V
			backup be? make|take|create|run|do|perform|happen once? V
			backup of S be? make|take|create|run|do once? V
		`,
		Fits: (*Reading).isDuration,
	}
	releaseInterval = Idiom{
		Wordings: `
			new? version|release of S be? release|publish|appear|come|ship out? V
			S be release|publish|ship V
			release|publish|ship S V
			S get|receive|have new? version|release V
			S have|follow release cycle|cadence of V
			release cycle|cadence of|for S be V
			there be V between two release|version of S
		`,
		Fits: (*Reading).isDuration,
	}
)

// timeout is how long something is waited for.
var timeout = Idiom{
	Wordings: `
		S time out after|in V
		timeout|limit of|for S be V
		S have timeout of V
		S be abort|cancel|interrupt|kill|terminate|stop|drop after V
		S that? take|run|last longer? than? V be abort|cancel|interrupt|kill|terminate|stop|drop
		S may|must take|run|last V
		abort|cancel|interrupt|kill|terminate|stop|drop S after V
	`,
	Fits: (*Reading).isDuration,
}

// lifeEnd is until when something is looked after.
var lifeEnd = Idiom{
	Wordings: `
		S be support|patch until|till|through|to V
		S reach its? end of life|support in|on V
		support|maintenance|patch of|for S end|stop|cease in|on|with V
		S receive|get security update|fix|patch until|till|through V
		S go|be out of support|maintenance in|on V
		end of life|support of|for S be? V
		S support|maintenance end in|on V
	`,
	IgnoresBound: true,
	Fits:         (*Reading).isDay,
}

// retries are how often something is tried.
var retries = Idiom{
	Wordings: `
		S try|retry fail? request|call|operation|job|them|it? V
		S make V attempt|try|retry
		S give up after V attempt|try|retry?
		number|count|limit of attempt|try|retry of|for S be V
		fail? request|call|operation|job be retry|try V time? by S
		S be? retry|try V
	`,
	IgnoresBound: true,
	Most:         true,
	Counting:     true,
	Fits:         (*Reading).isCount,
}

// trial is how long something may be tried before it is paid for.
var trial = Idiom{
	Wordings: `
		trial period|time? of|for S last|be V
		free? trial period? last|be|run for? V long?
		free? trial period? end|expire|stop after V
		start|begin|enjoy V free? trial period?
		S have|offer|come with? a? free? trial period? of V
		S have|offer|come with? a? free? V free? trial period?
		S can|may? be try out? for? free? for V
		you can|may? try S for? free? for V
		try S for? free? for V
		S be free for V
	`,
	Fits: (*Reading).isDuration,
}

// need is how much room something takes.
var need = Idiom{
	Wordings: `
		S require|need V of? memory|ram
		S require|need minimum of V of? memory|ram
		V of? memory|ram be require|need for|by S
		minimum memory|ram for|of S be V
		you require|need V of? memory|ram to|for run|use? S
		to run|use|build S you? require|need? V of? memory|ram be? require|need?
	`,
	IgnoresBound: true,
	Least:        true,
	Fits:         (*Reading).isData,
}

// copies are how many times something is there.
var copies = Idiom{
	Wordings: `
		S have|keep|hold|run|store with? V replica|copy of? data?
		S be replicate|copy|store V
		V replica|copy be keep|hold|store by|of|for S
		number|count of replica|copy of|for S be V
	`,
	Fits: (*Reading).isCount,
}

// rateLimit is how often something may be asked for.
var rateLimit = Idiom{
	Wordings: `
		S allow|accept|permit|support|handle|take V
		S be limit|restrict|cap|throttle to|at V
		rate? limit|quota of|for|on S be V
		S have rate? limit|quota of V
		you|client|user|caller can|may send|make|issue V to|against S
		you|client|user|caller be limit|restrict to V to|against|on S
		V be accept|allow|permit by|for S
		V to S be accept|allow|permit
	`,
	IgnoresBound: true,
	Most:         true,
	Fits:         (*Reading).isRate,
}

// preset is what is taken where nothing is set.
var preset = Idiom{
	Wordings: `
		S default to V
		default value|setting? of|for S be V
		S have default value|setting? of V
		by default S be set? to? V
		S be set? to? V by default
		S be set? to? V unless configure|set|specify|change|override|state otherwise
		if|when not set|give|specify|configure|define , S be V
		if|when unset|omit|unspecified|absent|miss|empty , S be V
		S be|default to? V if|when not set|give|specify|configure|define
		S be|default to? V if|when unset|omit|unspecified|absent|miss|empty
	`,
	Fits: (*Reading).isAmount,
}

// most is the most there may be of something, least the least.
var (
	most = Idiom{
		Wordings: `
			S may|can|must|should be M
			S may|can have|contain|hold|use|take M
			S must|may|can|should not exceed M
			S be limit|restrict|cap to|at V
			S M be reject|refuse|decline|discard|drop|ignore
			reject|refuse|decline|discard|drop|ignore S M
			maximum|maximal|max|large|long size|length|weight|duration of|for S be V
			maximum|max number|count of S be V
			S have maximum|max size|length|weight|duration of V
			size|length|upload limit of|for|on S be V
			limit of|for|on S be V
			S support|handle|accept|allow|hold|take M
			S support|handle|accept|allow|hold|take maximum of V
			M be accept|allow|support|handle|permit by|in|for S
		`,
		IgnoresBound: true,
		Most:         true,
		Fits:         (*Reading).isAmount,
	}
	least = Idiom{
		Wordings: `
			S must|should|need to? be|have|contain L
			S need|require L
			S need|require|must|should have|contain? minimum of V
			S must have|contain minimum of V
			minimum|minimal|min size|length|number of|for S be V
			S have minimum|min size|length of V
			S L be reject|refuse|decline|discard
		`,
		IgnoresBound: true,
		Least:        true,
		Fits:         (*Reading).isAmount,
	}
)

// membership is how many belong to a board, a team or a jury.
var membership = Idiom{
	Wordings: `
		S have|count|number|include|comprise V
		S consist|comprise|be? of V
		S be make|made|compose|comprise up? of V
		V sit|serve on S
		V be part|member of S
		V make up S
		V belong to S
	`,
	Counting: true,
	Fits:     (*Reading).isMembers,
}
