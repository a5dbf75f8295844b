package sentence

// What those promise who offer something to others, told by wordings alone.

// uptime is what share of the time something is there.
var uptime = Idiom{
	Wordings: `
		S promise|guarantee|assure|ensure|offer|provide|have uptime|availability of V
		S promise|guarantee|assure|ensure|offer|provide|have V of? uptime|availability
		uptime|availability of S be V
		S be up|available|online|reachable V of time
	`,
	Fits: (*Reading).isPercent,
}

// translations are in how many languages something may be had.
var translations = Idiom{
	Wordings: `
		S be available|offer|provide|localize|localise|translate in|into|to V
		S come|ship in|with V
		V be available for|in S
	`,
	Fits: (*Reading).isLanguages,
}

// claiming is how long something may be asked for.
var claiming = Idiom{
	Wordings: `
		you|customer|buyer|user|member|guest can|may request|claim|ask for? S within|for|up V
		S can|may be request|claim|make within|in|for|up V
		request|claim|ask for? S within|in V
		S be possible|available within|for V
	`,
	IgnoresBound: true,
	Fits:         (*Reading).isDuration,
}
