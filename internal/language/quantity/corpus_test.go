package quantity

import (
	"math/big"
	"strings"
	"testing"
)

// corpus groups surface forms by what they say: comparator, value or limits, unit. Each surface is one whole mention.
var corpus = []struct{ want, surfaces string }{
	// plain numbers and counts
	{"7", "7|seven|the number seven"},
	{"2500", "2,500|2500|2 500|2.5k|two and a half thousand"},
	{"0.5", "½|one half|a half|0.5|1/2|one-half"},
	{"2500 soldier", "2,500 soldiers|twenty-five hundred soldiers|2,500 brave young soldiers|2,500 of the soldiers"},
	{"2500 personnel", "2,500 U.S. military personnel"},
	{"12 egg", "a dozen eggs|12 eggs|twelve fresh eggs|one dozen eggs"},
	{"3 person", "three people|3 people|3 more people|three other people"},
	{"15 member", "15-member|fifteen-member"},
	{"1 ship", "one ship|1 ship"},
	{"400 request per second", "400 requests a second|400 requests per second|400 requests/s"},
	{"5 child", "five children"},
	{"4 country", "four countries|4 countries"},
	{"0", "zero|nil|0|nought"},

	// hedges and bounds
	{"about 900 troop", "about 900 troops|some 900 troops|roughly 900 troops|~900 troops|an estimated 900 troops|900 troops or so|approx. 900 troops|around 900 troops|circa 900 troops|900 or so troops"},
	{"nearly 900", "nearly 900|almost 900|just under 900|close to 900|a little less than 900"},
	{"just over 900", "just over 900|slightly more than 900|a little over 900"},
	{">900", "more than 900|over 900|above 900|in excess of 900|upwards of 900|greater than 900|> 900|well over 900|exceeding 900"},
	{">=900", "at least 900|no fewer than 900|no less than 900|900 or more|900+|a minimum of 900|≥ 900|>= 900|not less than 900|900 and above"},
	{"<900", "fewer than 900|less than 900|under 900|below 900|< 900|well under 900"},
	{"<=900", "at most 900|up to 900|no more than 900|as many as 900|a maximum of 900|≤900|900 or fewer|not exceeding 900|cannot exceed 900|900 or less"},
	{">=8 core", "at least 8 cores|8+ cores|8 or more cores|8 cores or more|a minimum of 8 cores"},
	{"about 20", "20-odd|20-ish|20 or so|about twenty"},
	{"20", "exactly 20|only 20|a total of 20|precisely twenty"},

	// ranges
	{"[10,12]", "10–12|10-12|10 to 12|between 10 and 12|from 10 to 12|ten to twelve|10 – 12|10~12|between about 10 and 12|between and including 10 and 12|between (and including) 10 and 12"},
	{"[10,12] kilometer", "10–12 km|10 to 12 km|between 10 and 12 km|10 km to 12 km|from 10 km to 12 km|10- to 12 km"},
	{"[10000000,12000000]", "10 to 12 million|10–12 million|between 10 million and 12 million"},
	{"[100,150]", "between one hundred and one hundred and fifty|between 100 and 150"},
	{"[10,20] USD", "$10 to $20|$10–20|$10-$20|between 10 and 20 dollars|US$10 to US$20"},
	{"[2,3] week", "two or three weeks|2-3 weeks|two to three weeks|between two and three weeks"},
	{"10 [8,12]", "10 ± 2|10±2|10 +/- 2"},
	{"[-34,-18] celsius", "from -34 °C to -18 °C|-34 °C to -18 °C"},

	// ratios
	{"100/329", "100 out of 329|100 of 329|100 of the 329"},
	{"1/5", "one in five|1 in 5|one out of five|1:5"},
	{"3/1", "3:1|3-to-1"},
	{"2/1", "2–1|2-1"},
	{"16/28 province", "16 of 28 provinces|16 of the 28 provinces|sixteen out of twenty-eight provinces"},
	{"7.5/10", "7.5/10|7.5 out of 10"},

	// percent
	{"12 percent", "12%|12 %|12 percent|12 per cent|twelve percent"},
	{"3 percentage point", "3 percentage points|three percentage points"},
	{"25 basis point", "25 basis points|25-basis-point|25 basis-point"},
	{">=1 node", "one or more nodes|at least one node|1+ nodes"},
	{"82.5 USD per barrel", "$82.50 a barrel|$82.50 per barrel|82.50 dollars a barrel"},
	{"1200000000 GBP", "£1.2bn"},
	{"1200000000 GBP per year", "£1.2bn-a-year|£1.2bn a year"},
	{"31 tank", "31 Abrams tanks"},

	// money
	{"3500000000 USD", "$3.5 billion|$3.5bn|US$3.5 billion|3.5 billion dollars|USD 3.5 billion|3.5 billion US dollars|$3.5B|3.5 billion U.S. dollars|$3,500m"},
	{"5000000 EUR", "€5m|5 million euros|EUR 5 million|€5 million|5m euros|MEUR 5|5 MEUR"},
	{"20 GBP", "£20|20 pounds sterling|GBP 20|20 GBP"},
	{"100 JPY", "¥100|100 yen|100 Japanese yen|JPY 100"},
	{"10 CHF", "10 Swiss francs|CHF 10|10 CHF"},
	{"40000000 INR", "4 crore rupees|Rs 4 crore|Rs. 4 crore|₹4 crore"},
	{"20.43 USD", "20 dollars and 43 cents|$20.43|20 dollars 43"},
	{"50 cent", "50 cents|50¢|fifty cents"},
	{"15 USD per hour", "$15 per hour|$15/hour|$15 an hour|15 dollars per hour|$15 each hour|$15 every hour|$15 hourly"},
	{"3 month", "three (3) months"}, {"5 member", "five (5) members"}, {"21 day", "twenty-one (21) days"},
	{"3 book per week", "three books a week|three books each week|three books every week|three books weekly"},
	{"42 MYR", "RM42|RM 42|42 ringgit|42 Malaysian ringgit"},

	// measures
	{"5 kilometer", "5 km|5km|five kilometers|five kilometres|5-km|5-kilometer|five-kilometre"},
	{"6.2 mile", "6.2 miles|6.2 mi|6.2-mile"},
	{"100 kilometer per hour", "100 km/h|100 kilometres per hour|100 kph|100 kilometers an hour"},
	{"10 square kilometer", "10 km²|10 km2|10 km^2|10 square kilometers|10 sq km|10 km squared"},
	{"3 cubic meter", "3 m³|3 cubic metres|3 m3|3 cu m"},
	{"1.2 kilogram per cubic meter", "1.2 kg/m³|1.2 kg/m3|1.2 kilograms per cubic meter"},
	{"62 inch", "5 feet 2 inches|5 feet and 2 inches|5 ft 2 in|5'2\""},
	{"64 kilobyte", "64 kB|64 KB|64 kilobytes"},
	{"64 kibibyte", "64 KiB|64Ki|64 kibibytes"},
	{"100 megabit per second", "100 Mbit/s|100 Mbps|100 megabits per second"},
	{"64 bit", "64-bit|64 bits"},
	{"25 celsius", "25 °C|25°C|25 degrees Celsius|25 degrees C|25 celsius"},
	{"-4 fahrenheit", "-4 °F|minus 4 degrees Fahrenheit|−4°F"},
	{"-10 celsius", "-10C|-10 °C|minus ten degrees celsius"},
	{"90 degree", "90 degrees|90°|90-degree|ninety degrees"},
	{"5 volt", "5 V|5V|five volts"},
	{"2.4 gigahertz", "2.4 GHz|2.4 gigahertz"},
	{"3 kilowatt hour", "3 kWh|3 kilowatt-hours|3 kilowatt hours"},
	{"500 hectopascal", "500 hPa|500 hectopascals"},
	{"2 microsecond", "2 µs|2 μs|2 us|2 microseconds"},
	{"8 square meter per second", "8 m²/s"},
	{"20 joule per square meter per year", "20 J/m^2 per year"},

	// durations
	{"5 year", "five years|5 years|five-year|5-year|5 yrs|five full years"},
	{"90 minute", "1 h 30 min|1 hour and 30 minutes|90 minutes|an hour and a half|one and a half hours|1½ hours|1 hour 30|one hour thirty"},
	{"18 month", "a year and a half|18 months|one and a half years|eighteen months"},
	{"30 minute", "half an hour|30 minutes|30 min|half-hour"},
	{"10 day", "10 days|10-day|ten days|10 working days"},
	{"3615 second", "1 hour and fifteen seconds|3615 s|3,615 seconds"},
	{"2 month", "2 months|two months|two additional months"},
	{"15.5 minute", "15.5 minutes|15.5 min|15.5 mins"},

	// labels
	{"8080 port", "port 8080"},
	{"5 category", "Category 5|category 5"},
	{"30 year", "30 years old|30-year-old|aged 30|30 years of age"},

	// vague
	{"[20000000,100000000] USD about", "tens of millions of dollars"},
	{"[24,120] home about", "dozens of homes"},
	{"[3000,9000] person about", "several thousand people"},
	{"2 [2,3] month about", "a couple of months"},

	{"5415 second", "1h 30m 15s|1h30m15s|1 hour, 30 minutes and 15 seconds"},
	{"70 inch", "5 ft. 10 in.|5 ft 10 in|5'10\""},
	{"18 month", "1 yr 6 mo|1 year 6 months"},
	{"8 hour per day", "8 hours per day"},
	{"1.5 inch", "1-1/2\"|1½ inches|1 1/2 in"},
	{"5 newton meter", "5 N·m"},
	{"60 frame per second", "60 fps|60 frames per second"},

	// forms met in papers and newspapers
	{"14 stone", "14st|14 stone"},
	{"4.1 percent", "4.1pc"},
	{"5 time", "5x|5 times|five times"},
	{"1.2 gram per cubic centimeter", "1.2 g cm−3|1.2 g/cm³|1.2 g cm-3|1.2 grams per cubic centimetre"},
	{"9.8 meter per square second", "9.8 m s−2|9.8 m/s²|9.8 m/s2"},
	{"15 minute", "a quarter of an hour|quarter of an hour|¼ hour"},
	{"1/50000", "1:50,000"},
	{"66 month", "five-and-a-half years|five and a half years"},
	{"2 millimolar", "2 mM"},
	{"350 kelvin", "350 K"},
	{"[500,600]", "five or six hundred|five to six hundred|500 to 600|500 through 600|from 500 up to 600|between 500 & 600"},
	{"10 [8,12] kilogram", "10 ± 2 kg|10 plus or minus 2 kg"},
	{"10 [8,12]", "10 (±2)"},
	{"1/10", "1-in-10|one-in-ten|1 in 10"},
	{"10 time", "tenfold|ten-fold|10-fold|10x|ten times"},
	{"3000 [2000,9000] soldier about", "a few thousand soldiers|few thousand soldiers"},
	{"<=5", "5 at the most|5 at most|up to and including 5|5 max"},
	{">=5", "5 at the least|5 or more"},
	{"1234567", "1’234’567|1'234'567|1,234,567|12,34,567"},
	{"1000000", "10⁶|10^6|1e6|one million"},
	{"3.875", "three and seven-eighths|three and seven eighths|3 7/8"},
	{"0.0001", "one ten-thousandth|1/10000"},
	{"23.5", "twenty and three and a half|twenty-three and a half"},
	{"40 celsius", "heat of 40C"},
	{"2100000 follower", "2.1m followers|2.1 million followers"},
	{"60000000 user", "60m users"},
	{"1200000 tonne", "1.2m tonnes"},
	{"100 meter", "100m"},
	{"1/3", "a cut by a third"},
	{">0.2", "more than a fifth"},
	{"0.5 point", "0.5 point"},
	{"200.71", "two hundred point seventy-one|200.71"},
	{"2.5", "2 and 1/2|two and 1/2|two and a half"},
	{"-0.5", "-.5|minus one half"},
	{"<=5", "not over 5|not more than 5|not greater than 5|5 and less"},
	{">=5", "not under 5|not less than 5|not below 5"},
	{"[3000000,5000000] USD", "$3m-5m|$3-5m|$3m to $5m"},
	{"1.2345", "1.2345(12)"},
	{"1265 per square kilometer", "1,265/km²|1,265 per square kilometre"},
	{">=30 knot", "30+ knots|30 knots or more"},
	{">=56 kilometer per hour", "56+ km/h"},
	{"11700000 barrel per day", "11.7m b/d|11.7 million barrels a day|11.7 million b/d"},
	{"15 percent", "15 wt%|15%"},
	{"74 inch", "6′2″|6'2\"|six foot two|6 ft. 2 in.|6-foot-2"},
	{"150 minute", "2h30|2 h 30|2 hours 30"},
	{"[1,2] day", "a day or two|one or two days|1–2 days"},
	{">=1 year", "a year or more|1 year or more"},
	{"1 year", "lasted a year|valid for a year|takes a year on average"},
	{"1 fortnight", "lasts a fortnight"},
	{"<=1 decade", "within a decade"},
	{"0.25 inch", "quarter-inch|1/4-inch|¼ inch"},
	{"0.5 mile", "a half-mile|half-mile|half a mile"},
	{"[5,8]", "more than 5 and less than or equal to 8|at least 5 and at most 8|not less than 5 nor more than 8|from 5 to less than 8"},
	{"51.5 degree", "51.5°|51.5 degrees"},
	{"-15 USD", "-$15|minus $15|−$15|minus 15 dollars"},
	{"15000000 USD", "$15 million|$15m|$15MM|$15 mil|$15-million"},
	{"10 USD per hour", "$10-an-hour|$10-per-hour|$10 an hour"},
	{">=5000000000 USD", "$5bn-plus|$5bn or more"},
	{"25 year", "at the age of 25|aged 25|25 years old|at age 25"},
	{"<5 year", "under the age of 5"},
	{"[5,10] year", "between the ages of 5 and 10|ages 5 to 10"},
	{"0 kelvin", "absolute zero|0 K"},
	{"-40 celsius", "−40° on the Celsius scale|-40 ºC|-40 degrees Celsius"},
	{"7.5 liter per 100 kilometer", "7.5 L/100 km|7.5 liters per 100 km|7.5 litres per 100 kilometres"},
	{"16 watt per meter kelvin", "16 W/(m·K)|16 W/(m K)"},
	{"300 newton meter", "300 Nm|300 newton meters|300 newton-metres|300 N m"},
	{"2.125 picometer", "2.125 pm|2.125 picometres"},
	{"2 mach", "Mach 2"},
	{"40 pound", "40-pound bag|40-pound"},
	{"12 megatonne", "12 Mt|12 megatonnes"},
}

// negatives hold no quantity.
var negatives = []string{
	"COVID-19", "M777", "H2O", "sha256", "UTF-8", "F-16s", "CVE-2021-44228", "ISO-8601", "3D", "4x4", "5G", "2FA", "0x1F", "24703L202", "24703m212", "scp-173m", "x86_64",
	"127.0.0.1", "+1-555-123-4567", "555-123-4567", "978-3-16-148410-0", "24/7", "9/11", "call 911", "#42", "GH-123", "issue #7",
	"section 3", "Section 3.2", "sections 3 and 4", "chapter 12", "page 5", "pages 3–5", "Fig. 2", "Table 4", "RFC 2119", "§ 5", "Step 3", "line 40", "as shown in [12]", "1. the", "2) Then", "(1) no",
	"this one", "which one", "one of them", "the one you want", "one must go", "no one", "how does one register", "each one", "Air Force One", "one another", "one-way",
	"a", "the", "may", "in", "m", "km", "dollar", "percent", "pounds", "for once a year", "once a day", "for a week's leave", "took a day trip", "lasted a year longer", "the year", "the other half", "better half", "half-hearted", "in a quarter",
	"First, we", "at first", "first-class", "on second thought", "every second", "for the first time", "second-hand", "just a second",
	"few", "several", "a couple was seen", "scores", "hundred", "million", "10 Downing Street", "50 Main Street", "CA 94103", "1995-01", "0800-123", "zero-sum", "file.2", "v.1.2.3.4", "q=30",
	"Under-21", "Catch-22", "1st-class", "a_1", "user@2", "localhost:8080", "12:30:45", "1080p", "C++17", "O(1)", "/24", "paragraph 5(2)",
	"+44 20 7946 0018", "020 7946 0018", "(555) 123-4567", "555-0123", "shown before [1, 2].", "shown in [3–5]", "7-Eleven", "Luke 5:3-12", "at one point", "One thing is clear", "in the first place",
	"law 14/1997", "to second a motion", "a third party", "third parties", "n(5)", "fn=5",
	"zero tolerance", "in his 30s", "in her mid 40s", "Publication 800-37", "as follows: 1. Stop. 2. Wait", "as noted [47366]", "quarter-final", "a quarter-final", "Ground Zero", "(EU) 2019/1603",
}

func render(m Mention) string {
	out := ""
	switch m.Comparator {
	case About, Nearly, JustOver:
		if !m.Vague {
			out = map[Comparator]string{About: "about ", Nearly: "nearly ", JustOver: "just over "}[m.Comparator]
		}
	case MoreThan, AtLeast, LessThan, AtMost:
		out = map[Comparator]string{MoreThan: ">", AtLeast: ">=", LessThan: "<", AtMost: "<="}[m.Comparator]
	}
	switch {
	case m.Quantity.Of != nil:
		out += decimal(m.Value) + "/" + decimal(m.Quantity.Of)
	case m.Value != nil && (m.Comparator == Between || m.Vague):
		out += decimal(m.Value) + " [" + decimal(m.Low) + "," + decimal(m.High) + "]"
	case m.Value != nil:
		out += decimal(m.Value)
	default:
		out += "[" + decimal(m.Low) + "," + decimal(m.High) + "]"
	}
	if m.Unit != "" {
		out += " " + m.Unit
	}
	if m.Vague {
		out += " about"
	}
	return out
}

func decimal(v *big.Rat) string {
	if v == nil {
		return ""
	}
	if n, exact := v.FloatPrec(); exact {
		return v.FloatString(n)
	}
	return v.RatString()
}

func TestCorpus(t *testing.T) {
	for _, c := range corpus {
		for _, s := range strings.Split(c.surfaces, "|") {
			for _, text := range []string{s, "It was " + s + ".", "(" + s + ")"} {
				ms := read(text)
				if len(ms) != 1 {
					var got []string
					for _, m := range ms {
						got = append(got, render(m))
					}
					t.Errorf("%q: %d mentions %q, want %s", text, len(ms), got, c.want)
					continue
				}
				if got := render(ms[0]); got != c.want {
					t.Errorf("%q: %s, want %s", text, got, c.want)
				}
			}
		}
	}
}

func TestNegatives(t *testing.T) {
	for _, s := range negatives {
		for _, m := range read(s) {
			t.Errorf("%q: read %q as %s", s, m.Span.Of(s), render(m))
		}
	}
}
