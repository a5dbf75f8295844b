package sentence

// Idioms are those that are known.
var Idioms = []*Idiom{
	&Takings, &outlay, &price, &hire, &port, &status, &duration, &validity, &renewal, &retention, &closing, &seating, &supply, &output, &requirement,
	&letters, &victories, &defeats, &standings, &extent, &height, &length, &width, &depth, &thickness, &weight, &dataSize, &altitude, &Debut,
	&Allowances, &tenure, &deadline, &ClosingDate, &warning,
	&reply, &runInterval, &refreshInterval, &backupInterval, &releaseInterval, &timeout, &lifeEnd, &rateLimit, &most, &least, &preset, &retries, &trial, &need, &copies,
	&notice, &dues, &probation, &keeping, &membership, &uptime, &translations, &claiming,
}

// Takings are what a work, a shop or a company took in.
var Takings = Idiom{
	Measure: Measure{
		"money",
		Set("make earn gross take collect bring generate net garner amass"),
		Set("gross earnings earning takings revenue sale sales receipts receipt intake turnover box office haul total"),
	},
	Other: Set(`profit loss debt damage donation funding investment tax fee fine wage salary dividend rental royalty merchandise
		budget cost saving grant loan bribe pledge bounty prize bonus discount rent`),
	Fits: (*Reading).maybeMoney,
}

// outlay is what it cost to make something.
var outlay = Idiom{
	Measure: Measure{"money", Set("cost"), Set("budget cost")},
	Made:    Set("make shoot shot film produce build construct develop erect"),
	Other:   Set("profit loss damage fee fine ticket repair maintenance marketing advertising"),
	Fits:    (*Reading).isMoney,
}

// price is what one pays for something.
var price = Idiom{
	Measure: Measure{"money", Set("cost"), Set("price cost")},
	Made:    selling,
	For:     Set("pay"),
	Other:   Set("profit loss damage fine repair maintenance shipping delivery postage deposit"),
	Wordings: `
		S cost V
		S be price|sell|sold|available? at|for V
		buy|purchase|get|order S for|at V
	`,
	Fits: (*Reading).isPrice,
}

// hire is what one pays for having something for so long.
var hire = Idiom{
	Wordings: `
		S cost V
		S be rent|hire|let|available? at|for V
		rent|hire|book|reserve|use S for|at V
		rent|hire|book|use S cost V
		S hire|rental be|cost V
		hire|rental|rent of|for S be V
	`,
	Fits: (*Reading).isHire,
}

// buying are those by which what somebody once paid is told.
var buying = Set("buy purchase get order rent hire book")

// selling are the verbs by which a price is told: "is sold for $5".
var selling = Set("sell retail offer")

// port is where a program is reached.
var port = Idiom{
	Measure: Measure{Verbs: Set("listen run use serve bind operate answer"), Nouns: Set("port")},
	With:    map[string]map[string]bool{"on": Set("reach connect reachable available accessible"), "at": Set("reach connect reachable available accessible")},
	Wordings: `
		S listen|run|serve|bind|operate|answer on|to port? V
		S be serve|expose|reach|reachable|available|accessible|connect|open on|at|under|via|through port? V
		S accept|receive|take|serve connection|request|call|traffic|client on|at port? V
		S use|open port V
		port? V be use|open|serve by S for? incoming? connection|request|call|traffic?
		port|number of|for S be V
		port V be the port of|for S
	`,
	Fits: (*Reading).IsPort,
}

// status is the number by which a program says how a call went.
var status = Idiom{
	Measure: Measure{Verbs: Set("return answer respond reply give send get receive emit reject refuse fail end result"), Nouns: Set("status code error response")},
	With:    map[string]map[string]bool{"with": Set("answer respond reply fail reject refuse return end"), "by": Set("answer")},
	Wordings: `
		S return|yield|give|send|produce|get|cause a? http|status|code? status|code? V
		S respond|answer|reply|fail|end with a? http|status|code? code? V
		S be answer|reject|refuse with a? http|status|code? code? V
		S result|end in a? http|status? code? V
		status? code|status|response of|for S be http|status? V
		for S the? server return|answer|respond|send with? status? V
	`,
	Fits: (*Reading).IsStatus,
}

// duration is how long something goes on by itself.
var duration = Idiom{
	Measure: Measure{Verbs: Set("last run air"), Nouns: Set("life lifetime lifespan duration length runtime time")},
	Needs:   map[string]map[string]bool{"time": Set("running run playing total")},
	With:    map[string]map[string]bool{"after": Set("end finish conclude"), "for": Set("last run air rage"), "over": Set("fight rage unfold")},
	Other:   Set("warranty guarantee break delay wait notice age"),
	Counted: runs,
	Wordings: `
		S last|take|run for? V
		S finish|complete|end in|within|after V
		S be do|finish|complete|ready in|within|after V
		it take V to|for|until run|make|do|finish|complete? S
		length|duration|runtime of|for S be V
		S go on for V
	`,
	Fits: (*Reading).isSpan,
}

// runs are what a series goes on for.
var runs = Set("season series episode issue edition performance")

// validity is how long something is good.
var validity = Idiom{
	Measure: Measure{Verbs: Set("last"), Nouns: Set("validity lifetime lifespan")},
	With:    map[string]map[string]bool{"for": Set("valid good live last"), "after": Set("expire lapse"), "in": Set("expire lapse")},
	Wordings: `
		S expire|lapse after|in|within V
		S time out after|in V
		S end|terminate after V
		S be end|close|terminate|invalidate|log|sign out|off? after V
		S be|remain|stay valid|good|usable for V
		S have|with lifetime|validity|life|ttl of V
		lifetime|validity|life|ttl of|for S be V
		validity period|time of|for S be V
		S can|may be use for|within V
		after V S expire|lapse
		after V S become|be invalid
		S become invalid after V
		S last V
	`,
	Fits: (*Reading).isDuration,
}

// renewal is how often something is changed that is not good any longer then; what is renewed or rotated may have been good for longer.
var renewal = Idiom{
	With: map[string]map[string]bool{"every": Set("change reset"), "after": Set("expire lapse")},
	Fits: (*Reading).isDuration,
}

// retention is how long something is kept.
var retention = Idiom{
	Measure: Measure{Nouns: Set("retention")},
	With:    map[string]map[string]bool{"for": Set("keep retain store hold save"), "after": Set("delete remove purge erase discard")},
	Wordings: `
		S be keep|retain|store|hold|save|preserve|available for V
		keep|retain|store|hold|save|preserve S for V
		S be delete|remove|purge|erase|discard|prune|drop|expire after V
		delete|remove|purge|erase|discard|prune|drop S after V
		S expire after V
		S old than? V be delete|remove|purge|erase|discard|prune|drop|expire
		retention|storage period|time|policy|duration? of|for S be V
		S have retention period|time|policy? of V
		S be delete|remove|purge|erase|discard|prune|drop once they be V old
		after V S be delete|remove|purge|erase|discard|prune|drop
	`,
	IgnoresBound: true,
	Fits:         (*Reading).isDuration,
}

// closing is until when something is open.
var closing = Idiom{
	With: map[string]map[string]bool{"until": Set("open"), "till": Set("open"), "at": Set("close shut")},
	Fits: (*Reading).isTime,
}

// seating is for how many there is room.
var seating = Idiom{
	Measure: Measure{Verbs: Set("seat accommodate"), Nouns: Set("capacity")},
	With:    map[string]map[string]bool{"for": Set("room space seating")},
	Counted: Set("person people seat spectator guest visitor"),
	Fits:    (*Reading).isCount,
}

// supply is the voltage by which something is driven.
var supply = Idiom{
	Measure: Measure{Verbs: Set("need require"), Nouns: Set("voltage")},
	With: map[string]map[string]bool{
		"on": Set("run operate work"), "at": Set("run operate work"), "by": Set("power drive"), "from": Set("power run"), "with": Set("power"),
	},
	Fits: (*Reading).isVoltage,
}

// output is how much power something gives.
var output = Idiom{
	Measure: Measure{Verbs: Set("deliver produce generate supply"), Nouns: Set("output capacity")},
	Other:   Set("input consumption peak"),
	Fits:    (*Reading).isPower,
}

// requirement is the release from which on something will do for another.
var requirement = Idiom{
	Measure: Measure{Verbs: Set("require need")},
	With:    map[string]map[string]bool{"on": Set("run work"), "with": Set("run work")},
	Wordings: `
		S require|need at? least? V
		V be require|need by|for S
		S run|work|build|compile on|with V
		S support V
		to build|run|compile|use|install S you require|need V
		you require|need V to|for build|run|compile|use|install? S
		V be the? minimum version? for|of|require|support by? S
		minimum|least|old version|require|support of|for S be V
	`,
	Fits: (*Reading).isLeastRelease,
}

// letters are how long a text is.
var letters = Idiom{
	Measure: Measure{Verbs: Set("have contain need require"), Nouns: Set("length")},
	Counted: Set("character letter digit"),
	Fits:    (*Reading).isLetters,
}

// victories and defeats are how a contest ended, from either side.
var (
	victories = Idiom{
		Measure: Measure{Verbs: bondVerbs("win", false), Nouns: Set("win victory triumph")},
		Fits:    (*Reading).isScore,
	}
	defeats = Idiom{
		Measure: Measure{Verbs: bondVerbs("win", true), Nouns: Set("loss defeat")},
		Fits:    (*Reading).isScore,
	}
)

// standings are the place in an order at which somebody came out.
var standings = Idiom{
	Measure: Measure{Verbs: Set("finish come place end rank")},
	Fits:    (*Reading).isStanding,
}

// extent is how large a piece of land is.
var extent = Idiom{
	Measure: Measure{Verbs: Set("cover occupy span encompass"), Nouns: Set("area extent size")},
	Other:   Set("water floor forest surface catchment basin drainage wing"),
	Fits:    (*Reading).isArea,
}

// Debut is the release in which something was there for the first time.
var Debut = Idiom{
	Measure: Measure{Nouns: Set("support")},
	With:    map[string]map[string]bool{"in": debuting, "with": debuting, "since": supporting, "from": supporting},
	Told:    (*Reading).debuts,
	Also:    Set("use allow provide offer have include require need introduce add bring"),
	Wordings: `
		S be first? introduce|add|land|ship in|with version|release? V
		S be available|support|exist since|from|in version|release? V
		S exist|work since version|release? V
		S first? appear|arrive|land|debut|come in|with version|release? V
		S require|need at? least? version|release? V
		version|release? V introduce|add|bring S
		since|from version|release? V S be available|support
	`,
	Fits: (*Reading).IsRelease,
}

// debuting are the verbs by which that is told, supporting the words by which it is told of all that followed.
var (
	debuting   = Set("introduce add come appear arrive debut land")
	supporting = Set("available support supported exist ship")
)

// Allowances are how much money a house lets somebody have for something.
var Allowances = Idiom{
	Measure: Measure{"money", Set("spend expense claim receive get reimburse pay cover contribute"), Set("allowance stipend budget reimbursement")},
	Other:   Set("salary fee price fine due profit loss deposit wage donation fund rent tax"),
	Fits:    (*Reading).isGrant,
}

// tenure is for how long somebody holds an office.
var tenure = Idiom{
	Measure: Measure{Verbs: Set("serve"), Nouns: Set("term tenure")},
	Made:    Set("elect appoint choose"),
	With:    map[string]map[string]bool{"for": Set("serve elect appoint sit hold")},
	Fits:    (*Reading).isDuration,
}

// deadline is how much time there is for handing something in, ClosingDate until when there is.
var (
	deadline = Idiom{
		Measure: Measure{Nouns: Set("deadline")},
		With:    map[string]map[string]bool{"within": handing},
		Fits:    (*Reading).isDuration,
	}
	ClosingDate = Idiom{
		Measure: Measure{Nouns: Set("deadline")},
		With:    map[string]map[string]bool{"by": handing, "on": Set("due close"), "before": handing, "until": Set("submit apply register accept")},
		Fits:    (*Reading).isDay,
	}
	handing = Set("submit file send hand return due receive apply register claim")
)

// warning is how long before something somebody is told of it.
var warning = Idiom{
	Measure: Measure{Verbs: Set("announce notify inform tell warn")},
	Behind:  Set("before ahead beforehand prior advance"),
	Fits:    (*Reading).isDuration,
}

// height, length, width, depth, thickness, weight, size in bytes and altitude are how much there is of something along one dimension.
var (
	height = Idiom{
		Measure: Measure{Verbs: Set("rise tower"), Nouns: Set("height")},
		Behind:  Set("high tall"),
		Fits:    (*Reading).isLength,
	}
	length = Idiom{
		Measure: Measure{Verbs: Set("stretch extend run flow"), Nouns: Set("length")},
		Behind:  Set("long"),
		Fits:    (*Reading).isLength,
	}
	width = Idiom{
		Measure: Measure{Nouns: Set("width breadth")},
		Behind:  Set("wide broad"),
		Fits:    (*Reading).isLength,
	}
	depth = Idiom{
		Measure: Measure{Nouns: Set("depth")},
		Behind:  Set("deep"),
		Fits:    (*Reading).isLength,
	}
	thickness = Idiom{
		Measure: Measure{Nouns: Set("thickness")},
		Behind:  Set("thick"),
		Fits:    (*Reading).isLength,
	}
	weight = Idiom{
		Measure: Measure{Verbs: Set("weigh"), Nouns: Set("weight mass")},
		Other:   Set("body birth carcass"),
		Behind:  Set("heavy"),
		Fits:    (*Reading).isMass,
	}
	dataSize = Idiom{
		Measure: Measure{Nouns: Set("size")},
		Other:   Set("block page chunk buffer window step batch part"),
		Behind:  Set("large big long"),
		Fits:    (*Reading).isData,
	}
	altitude = Idiom{
		Measure: Measure{Nouns: Set("altitude elevation")},
		Behind:  Set("above"),
		Fits:    (*Reading).isLength,
	}
)

// Dimensions are those of them of which a thing has several at once.
var Dimensions = []*Idiom{&height, &length, &width, &depth, &thickness}
