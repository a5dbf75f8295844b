package sentence

// What the rules of a house and by-laws tell by wordings alone.

// notice is how long before the end of something it must be told that it is to end.
var notice = Idiom{
	Wordings: `
		either|any party|side may|can terminate|end|cancel S with|on|by? giving? V written? notice
		S may|can be terminate|end|cancel with|on|upon|by? giving? V written? notice
		S may|can be terminate|end|cancel by either|any party|side with|on|by? giving? V written? notice
		notice period of|for S be V
		notice of|for S be V
		to terminate|end|cancel S V of? notice must|should|have be? to? give
		termination|cancellation of S require|need notice of V
		termination|cancellation of S require|need V of? notice
	`,
	Fits: (*Reading).isDuration,
}

// dues are what somebody pays again and again for belonging somewhere.
var dues = Idiom{
	Wordings: `
		S pay annual|yearly|monthly? dues|subscription of V
		annual|yearly|monthly? dues|subscription for|of S be V
		annual|yearly|monthly? dues|subscription be V for S
		S pay V in|as dues|subscription
		S be charge V in|as dues|subscription
		dues|subscription for|of S be set|fix at V
		S owe annual|yearly|monthly? dues|subscription of V
	`,
	Fits: (*Reading).isMoney,
}

// probation is for how long somebody is tried out in an office.
var probation = Idiom{
	Wordings: `
		S have|get probation|probationary period of V
		probation|probationary period for|of S be|last V
		S be on probation for V
		S serve|have probation of V
		probation of|for S? last|be V for? S
		S begin|start with V of probation
		probation last|be V for S
	`,
	Fits: (*Reading).isDuration,
}

// keeping is for how long papers are kept.
var keeping = Idiom{
	Wordings: `
		S must|have be? to? be? keep|retain|preserve|store|archive for V
		S must? be destroy|shred|delete|discard after V
		retention period for|of S be V
		S be keep|store|retain for V and then delete|destroy|discard
	`,
	Fits: (*Reading).isDuration,
}
