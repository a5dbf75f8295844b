package unit

// measure is a row of the table of units. Factors are exact by definition unless the comment says otherwise; the definitions are
// those of the SI brochure, the international yard and pound agreement of 1959, and the US customary system.
type measure struct {
	name    string // singular; the first word of names that are alike
	names   string // other names and plurals, separated by "|"; regular plurals of all are added
	symbols string // case matters; "=x" only tight to the number, "~x" only tight to the number or at the end of a clause, "!x" only after another unit
	formula string
	factor  string // an exact decimal or fraction
	prefix  string // prefixes of the symbols; "" for none; names take all prefixes when this is not empty
}

const (
	common = "T G M k m µ n p"
	data   = "Y Z E P T G M k"
)

var measures = []measure{
	// length
	{"meter", "metre|mtr", "m", "L", "1", common + " c d f h"},
	{"inch", "inches", "~in|″", "L", "0.0254", ""},
	{"foot", "feet", "ft|′", "L", "0.3048", ""},
	{"yard", "", "yd|yds", "L", "0.9144", ""},
	{"mile", "", "mi", "L", "1609.344", ""},
	{"nautical mile", "", "nmi|NM", "L", "1852", ""},
	{"fathom", "", "", "L", "1.8288", ""},
	{"furlong", "", "", "L", "201.168", ""},
	{"light-year", "light year|lightyear", "ly", "L", "9460730472580800", ""},
	{"astronomical unit", "", "AU|au", "L", "149597870700", ""},
	{"parsec", "", "", "L", "30856775814913673", ""}, // rounded to the meter
	{"kiloparsec", "", "kpc", "L", "30856775814913673000", ""},
	{"megaparsec", "", "Mpc", "L", "30856775814913673000000", ""},
	{"angstrom", "ångström", "Å", "L", "0.0000000001", ""},
	{"micrometer", "micron", "", "L", "0.000001", ""},
	{"kilometer", "klick", "kms|KM|Km", "L", "1000", ""},
	// mass
	{"gram", "gramme", "g|gs|gm|gms", "M", "0.001", common + " c d"},
	{"kilogram", "kilo", "kgs", "M", "1", ""},
	{"microgram", "", "mcg", "M", "0.000000001", ""},
	{"tonne", "metric ton|metric tonne", "t", "M", "1000", "k M G"},
	{"ton", "", "", "M", "1000", "k M"}, // short, long or metric: no text says which, so the middle one
	{"short ton", "U.S. ton", "", "M", "907.18474", ""},
	{"long ton", "imperial ton", "", "M", "1016.0469088", ""},
	{"pound", "pound-mass", "lb|lbs", "M", "0.45359237", ""},
	{"ounce", "", "oz|ozs", "M", "0.028349523125", ""},
	{"troy ounce", "", "", "M", "0.0311034768", ""},
	{"stone", "", "=st", "M", "6.35029318", ""},
	{"grain", "", "", "M", "0.00006479891", ""},
	{"dram", "drachm|drachma", "", "M", "0.0017718451953125", ""},
	{"carat", "", "", "M", "0.0002", ""},
	{"quintal", "", "", "M", "100", ""},
	// time; a year is 365 days and a month a twelfth of it
	{"second", "sec|secs", "s", "T", "1", common + " f"},
	{"minute", "min|mins", "!m", "T", "60", ""},
	{"hour", "hr|hrs", "h", "T", "3600", ""},
	{"day", "", "~d", "T", "86400", ""},
	{"week", "wk|wks", "~w", "T", "604800", ""},
	{"fortnight", "", "", "T", "1209600", ""},
	{"month", "mos", "~mo", "T", "2628000", ""},
	{"quarter", "", "", "T", "7884000", ""},
	{"year", "yr|yrs|annum", "~y|yo", "T", "31536000", ""},
	{"decade", "", "", "T", "315360000", ""},
	{"century", "centuries", "", "T", "3153600000", ""},
	{"millennium", "millennia|millenniums", "", "T", "31536000000", ""},
	{"megayear", "million years ago", "Ma|Myr|mya", "T", "31536000000000", ""},
	{"gigayear", "gigaannum", "Ga|Gyr|bya", "T", "31536000000000000", ""},
	// temperature and angle
	{"kelvin", "degree kelvin", "~K", "K", "1", "m µ n"},
	{"radian", "", "rad", "A", "180/3.14159265358979323846", ""}, // pi to 20 places
	{"degree", "deg", "°|º", "A", "1", ""},
	{"arcminute", "minute of arc|arcmin", "", "A", "1/60", ""},
	{"arcsecond", "second of arc|arcsec", "", "A", "1/3600", "m µ"},
	{"turn", "revolution", "", "A", "360", ""},
	// information
	{"bit", "", "bit|b", "B", "1", data},
	{"byte", "", "B", "B", "8", data},
	{"kibibyte", "", "KiB|kiB", "B", "8192", ""},
	{"mebibyte", "", "MiB", "B", "8388608", ""},
	{"gibibyte", "", "GiB", "B", "8589934592", ""},
	{"tebibyte", "", "TiB", "B", "8796093022208", ""},
	{"pebibyte", "", "PiB", "B", "9007199254740992", ""},
	{"kibibit", "", "Kibit", "B", "1024", ""},
	{"mebibit", "", "Mibit", "B", "1048576", ""},
	{"kilobit per second", "", "kbps|Kbps", "B T-1", "1000", ""},
	{"megabit per second", "", "Mbps|mbps", "B T-1", "1000000", ""},
	{"gigabit per second", "", "Gbps|gbps", "B T-1", "1000000000", ""},
	{"bit per second", "", "bps", "B T-1", "1", ""},
	{"megabyte per second", "", "MBps", "B T-1", "8000000", ""},
	// area and volume
	{"hectare", "", "ha", "L2", "10000", ""},
	{"acre", "", "~ac", "L2", "4046.8564224", ""},
	{"square meter", "", "sqm", "L2", "1", ""},
	{"square foot", "", "sqft", "L2", "0.09290304", ""},
	{"liter", "litre", "L|l|ltr|ltrs", "L3", "0.001", common + " c d h"},
	{"milliliter", "", "mls", "L3", "0.000001", ""},
	{"cubic centimeter", "", "cc|ccm", "L3", "0.000001", ""},
	{"gallon", "US gallon|U.S. gallon", "gal|gals", "L3", "0.003785411784", ""},
	{"imperial gallon", "", "", "L3", "0.00454609", ""},
	{"quart", "", "qt|qts", "L3", "0.000946352946", ""},
	{"pint", "", "~pt", "L3", "0.000473176473", ""},
	{"cup", "", "", "L3", "0.0002365882365", ""},
	{"fluid ounce", "fl oz|fl. oz", "", "L3", "0.0000295735295625", ""},
	{"tablespoon", "", "tbsp|Tbsp", "L3", "0.00001478676478125", ""},
	{"teaspoon", "", "tsp", "L3", "0.00000492892159375", ""},
	{"barrel", "", "bbl|bbls", "L3", "0.158987294928", ""},
	{"bushel", "", "", "L3", "0.03523907016688", ""},
	{"acre-foot", "acre-feet|acre foot|acre feet", "", "L3", "1233.48183754752", ""},
	// speed, frequency, flow
	{"mile per hour", "", "mph|MPH", "L T-1", "0.44704", ""},
	{"kilometer per hour", "", "kph|km/h|kmh|KPH", "L T-1", "5/18", ""},
	{"foot per second", "", "", "L T-1", "0.3048", ""},
	{"knot", "", "kn|kts|~kt", "L T-1", "463/900", ""},
	{"hertz", "", "Hz", "T-1", "1", common + " c d"},
	{"frame per second", "", "fps|FPS", "T-1", "1", ""},
	{"dot per inch", "", "dpi|DPI", "L-1", "1/0.0254", ""},
	{"revolution per minute", "", "rpm|RPM", "A T-1", "6", ""},
	{"mile per gallon", "", "mpg|MPG", "L-2", "1609.344/0.003785411784", ""},
	// force, pressure, energy, power
	{"newton", "", "~N", "L M T-2", "1", "G M k m µ n"},
	{"pound-force", "pound force", "lbf", "L M T-2", "4.4482216152605", ""},
	{"kilogram-force", "", "kgf", "L M T-2", "9.80665", ""},
	{"dyne", "", "", "L M T-2", "0.00001", ""},
	{"pascal", "", "Pa", "L-1 M T-2", "1", "T G M k h m"},
	{"bar", "", "bar", "L-1 M T-2", "100000", "k m"},
	{"atmosphere", "standard atmosphere", "atm", "L-1 M T-2", "101325", ""},
	{"pound per square inch", "", "psi|PSI", "L-1 M T-2", "4.4482216152605/0.00064516", ""},
	{"millimeter of mercury", "mm Hg", "mmHg", "L-1 M T-2", "133.322387415", ""},
	{"torr", "", "Torr", "L-1 M T-2", "101325/760", ""},
	{"joule", "", "~J", "L2 M T-2", "1", "E P T G M k m"},
	{"joule second", "", "Js", "L2 M T-1", "1", ""},
	{"calorie", "", "cal", "L2 M T-2", "4.184", "k"},
	{"watt hour", "watt-hour", "Wh", "L2 M T-2", "3600", "P T G M k m"},
	{"electronvolt", "electron volt", "eV", "L2 M T-2", "0.0000000000000000001602176634", "T G M k m"},
	{"British thermal unit", "", "BTU|Btu", "L2 M T-2", "1055.05585262", ""},
	{"therm", "", "", "L2 M T-2", "105505585.262", ""},
	{"erg", "", "", "L2 M T-2", "0.0000001", ""},
	{"foot-pound", "foot pound", "", "L2 M T-2", "1.3558179483314004", ""},
	{"watt", "", "W", "L2 M T-3", "1", "P T G M k m µ n"},
	{"horsepower", "hp|bhp|brake horsepower", "", "L2 M T-3", "745.69987158227022", ""},
	// electricity, light, chemistry, radiation
	{"ampere", "amp", "~A", "I", "1", "k m µ n p"},
	{"ampere hour", "amp hour|ampere-hour|amp-hour", "Ah", "I T", "3600", "k m"},
	{"coulomb", "", "", "I T", "1", ""},
	{"volt", "", "V", "L2 M T-3 I-1", "1", "T G M k m µ n"},
	{"volt-ampere", "", "VA", "L2 M T-3", "1", "G M k"},
	{"ohm", "", "Ω", "L2 M T-3 I-2", "1", "T G M k m µ"},
	{"siemens", "", "", "L-2 M-1 T3 I2", "1", ""},
	{"farad", "", "", "L-2 M-1 T4 I2", "1", ""},
	{"henry", "henrys", "", "L2 M T-2 I-2", "1", ""},
	{"tesla", "", "", "M T-2 I-1", "1", ""},
	{"gauss", "", "", "M T-2 I-1", "0.0001", ""},
	{"mole", "", "mol", "N", "1", "k m µ n p"},
	{"molar", "", "", "L-3 N", "1000", ""},
	{"millimolar", "", "mM", "L-3 N", "1", ""},
	{"micromolar", "", "µM|μM|uM", "L-3 N", "0.001", ""},
	{"nanomolar", "", "nM", "L-3 N", "0.000001", ""},
	{"candela", "", "cd", "J", "1", "m k"},
	{"lumen", "", "lm", "J A2", "1", "k"},
	{"lux", "", "lx", "L-2 J A2", "1", "k m"},
	{"becquerel", "", "Bq", "T-1", "1", common},
	{"gray", "", "Gy", "L2 T-2", "1", "k m µ"},
	{"sievert", "", "Sv", "L2 T-2", "1", "m µ n"},
	{"barn", "", "", "L2", "0.0000000000000000000000000001", "f"},
	{"femtobarn", "", "fb", "L2", "0.0000000000000000000000000000000000000000001", ""},
	{"decibel", "", "dB|dBA", "D", "1", ""},
	{"pixel", "", "px", "X", "1", "M G"},
	// shares
	{"percent", "per cent|percentage", "%|٪|％|=pc", "", "0.01", ""},
	{"per mille", "per mil", "‰", "", "0.001", ""},
	{"percentage point", "percent point|%-point", "pp|p.p.", "P", "1", ""},
	{"basis point", "", "bp", "P", "0.01", ""},
	{"part per million", "", "ppm", "", "0.000001", ""},
	{"part per billion", "", "ppb", "", "0.000000001", ""},
}

// prefixes of the SI, by symbol.
var prefixes = map[string]struct {
	name  string
	power int64
}{
	"Y": {"yotta", 24}, "Z": {"zetta", 21}, "E": {"exa", 18}, "P": {"peta", 15}, "T": {"tera", 12}, "G": {"giga", 9}, "M": {"mega", 6},
	"k": {"kilo", 3}, "h": {"hecto", 2}, "d": {"deci", -1}, "c": {"centi", -2}, "m": {"milli", -3}, "µ": {"micro", -6}, "n": {"nano", -9},
	"p": {"pico", -12}, "f": {"femto", -15}, "a": {"atto", -18},
}

// nominal are the units whose size is a convention.
var nominal = map[string]bool{"month": true, "quarter": true, "year": true, "decade": true, "century": true, "millennium": true, "ton": true, "degree": true}
