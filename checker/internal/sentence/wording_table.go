package sentence

// What is told by wordings alone.

// reply is how long one waits for an answer.
var reply = Idiom{
	Wordings: wordings(`
		S answer|reply|respond|react to? inquiry|message|question|request|report|mail|email|ticket|you? within|in|after V
		S provide|give|send a? first|initial? answer|reply|response|reaction within|in|after V
		S get|come back to you within|in V
		response|reaction|answer time of|for S be V
		you get|receive|have an? answer|reply|response from S within|in|after V
		expect an? answer|reply|response from S within|in|after V
	`),
	Fits: (*Reading).isDuration,
}

// runInterval, refreshInterval, backupInterval and releaseInterval are how often something is done that is done again and again.
var (
	runInterval = Idiom{
		Wordings: wordings(`
			S be? run|execute|start|trigger|launch|schedule|fire to? run? once? V
			S run|execute|fire at|in interval of V
			S run|execute|fire with an? interval of V
			interval of|for|between S be V
			there be V between two run of S
		`),
		Fits: (*Reading).isDuration,
	}
	refreshInterval = Idiom{
		Wordings: wordings(`
			S be? refresh|update|renew|reload|poll|sync|synchronize itself? once? V
			refresh|update|poll|sync interval of|for S be V
			there be V between two refresh|update of S
		`),
		Fits: (*Reading).isDuration,
	}
	backupInterval = Idiom{
		Wordings: wordings(`
			S be back|backed up once? V
			back up S once? V
			backup of S be? make|take|create|run|do once? V
		`),
		Fits: (*Reading).isDuration,
	}
	releaseInterval = Idiom{
		Wordings: wordings(`
			new? version|release of S be? release|publish|appear|come|ship out? V
			S be release|publish|ship V
			release|publish|ship S V
			S get|receive|have new? version|release V
			S have|follow release cycle|cadence of V
			release cycle|cadence of|for S be V
			there be V between two release|version of S
		`),
		Fits: (*Reading).isDuration,
	}
)

// timeout is how long something is waited for.
var timeout = Idiom{
	Wordings: wordings(`
		S time out after|in V
		timeout|limit of|for S be V
		S have timeout of V
		S be abort|cancel|interrupt|kill|terminate|stop|drop after V
		S that? take|run|last longer? than? V be abort|cancel|interrupt|kill|terminate|stop|drop
		S may|must take|run|last V
		abort|cancel|interrupt|kill|terminate|stop|drop S after V
	`),
	Fits: (*Reading).isDuration,
}

// lifeEnd is until when something is looked after.
var lifeEnd = Idiom{
	Wordings: wordings(`
		S be support|maintain|patch until|till|through|to V
		S reach its? end of life|support in|on V
		support|maintenance|patch of|for S end|stop|cease in|on|with V
		S receive|get security|bug? update|fix|patch until|till|through V
		S go|be out of support|maintenance in|on V
		end of life|support of|for S be? V
		S support|maintenance end in|on V
	`),
	Fits: (*Reading).isDay,
}

// retries are how often something is tried.
var retries = Idiom{
	Wordings: wordings(`
		S try|retry fail? request|call|operation|job? V
		S make V attempt|try|retry
		S make|do V
		S give up after V attempt|try|retry?
		number|count|limit of attempt|try|retry of|for S be V
		fail? request|call|operation|job be retry|try V time? by S
		S be? retry|try V
	`),
	Fits: (*Reading).isCount,
}

// trial is how long something may be tried before it is paid for.
var trial = Idiom{
	Wordings: wordings(`
		trial period|time? of|for S last|be V
		S have|offer|come with? a? free? trial period? of V
		S have|offer|come with? a? free? V free? trial period?
		S can|may? be try out? for? free? for V
		you can|may? try S for? free? for V
		try S for? free? for V
		S be free for V
	`),
	Fits: (*Reading).isDuration,
}

// need is how much room something takes.
var need = Idiom{
	Wordings: wordings(`
		S require|need V of? memory|ram
		S require|need minimum of V of? memory|ram
		V of? memory|ram be require|need for|by S
		minimum memory|ram for|of S be V
		you require|need V of? memory|ram to|for run|use? S
		to run|use|build S you? require|need? V of? memory|ram be? require|need?
	`),
	Fits: (*Reading).isData,
}

// copies are how many times something is there.
var copies = Idiom{
	Wordings: wordings(`
		S have|keep|hold|run|store with? V replica|copy of? data?
		S be replicate|copy|store V
		V replica|copy be keep|hold|store by|of|for S
		number|count of replica|copy of|for S be V
	`),
	Fits: (*Reading).isCount,
}
