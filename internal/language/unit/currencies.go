package unit

// currency is a row of the table of currencies (ISO 4217).
type currency struct {
	code    string
	names   string // English singulars, separated by "|", with and without the country's adjective; plurals are added
	symbols string // signs and abbreviations that may stand before or after the amount
	cents   string // names of the hundredth that belong to this currency alone
}

var currencies = []currency{
	{"USD", "dollar|US dollar|U.S. dollar|American dollar|United States dollar|buck", "$|US$|USD$|U.S.$|U$S", "penny|pennies"},
	{"EUR", "euro", "€", "eurocent|euro cent"},
	{"GBP", "pound sterling|pounds sterling|British pound|UK pound|quid", "£|￡|GB£|UK£", "pence|p"},
	{"JPY", "yen|Japanese yen", "¥|￥|JP¥|円", ""},
	{"CNY", "yuan|Chinese yuan|renminbi|yuan renminbi|kuai|RMB", "CN¥|RMB|rmb|元", ""},
	{"INR", "rupee|Indian rupee", "₹|Rs|Rs.", "paisa|paise"},
	{"AUD", "Australian dollar|Aussie dollar", "A$|AU$|AUD$", ""},
	{"CAD", "Canadian dollar", "C$|CA$|CAD$|Can$|CDN$", ""},
	{"NZD", "New Zealand dollar|kiwi dollar", "NZ$|NZD$", ""},
	{"HKD", "Hong Kong dollar", "HK$", ""},
	{"SGD", "Singapore dollar|Singaporean dollar", "S$|SG$", ""},
	{"TWD", "Taiwan dollar|Taiwanese dollar|New Taiwan dollar", "NT$", ""},
	{"JMD", "Jamaican dollar", "J$", ""}, {"TTD", "Trinidad dollar|Trinidad and Tobago dollar", "TT$", ""},
	{"ZWL", "Zimbabwean dollar|Zimbabwe dollar", "Z$", ""}, {"BBD", "Barbadian dollar|Barbados dollar", "Bds$", ""},
	{"FJD", "Fijian dollar|Fiji dollar", "FJ$", ""}, {"NAD", "Namibian dollar|Namibia dollar", "N$", ""}, {"LRD", "Liberian dollar", "L$", ""},
	{"BSD", "Bahamian dollar", "B$", ""}, {"BZD", "Belize dollar", "BZ$", ""}, {"BMD", "Bermudian dollar|Bermuda dollar", "", ""},
	{"BND", "Brunei dollar", "", ""}, {"GYD", "Guyanese dollar", "G$", ""}, {"XCD", "East Caribbean dollar", "EC$", ""}, {"KYD", "Cayman Islands dollar", "CI$", ""},
	{"CHF", "Swiss franc", "SFr|Fr.", "rappen"},
	{"SEK", "Swedish krona|Swedish kronor", "", ""}, {"NOK", "Norwegian krone|Norwegian kroner", "", ""}, {"DKK", "Danish krone|Danish kroner", "", "øre"},
	{"ISK", "Icelandic krona|Icelandic króna", "", ""}, {"CZK", "Czech crown|Czech koruna|koruna", "Kč", ""},
	{"PLN", "zloty|złoty|Polish zloty|zlotys|Polish złoty", "zł", "grosz|groszy"},
	{"HUF", "forint|Hungarian forint", "Ft", ""}, {"RON", "Romanian leu|Romanian lei", "", "bani"}, {"BGN", "Bulgarian lev|leva", "", "stotinki"},
	{"RUB", "ruble|rouble|Russian ruble|Russian rouble", "₽", "kopek|kopeck"}, {"UAH", "hryvnia|Ukrainian hryvnia|hryvnya", "₴", "kopiyka|kopiyok"},
	{"BYN", "Belarusian ruble", "", ""}, {"TRY", "Turkish lira|lira", "₺|TL", "kuruş|kurus"}, {"GEL", "lari|Georgian lari", "₾", "tetri"},
	{"AMD", "Armenian dram", "֏", ""}, {"AZN", "manat|Azerbaijani manat", "₼", ""}, {"KZT", "tenge|Kazakhstani tenge", "₸", ""},
	{"UZS", "Uzbek som|Uzbekistani som", "", ""}, {"KGS", "Kyrgyz som", "", ""}, {"TJS", "somoni", "", ""}, {"TMT", "Turkmen manat", "", ""},
	{"MDL", "Moldovan leu|Moldovan lei", "", ""}, {"RSD", "Serbian dinar", "", ""}, {"MKD", "Macedonian denar|denar", "", ""}, {"ALL", "Albanian lek|lek", "", ""},
	{"BAM", "convertible mark", "", ""}, {"HRK", "Croatian kuna|kuna", "", ""},
	{"BRL", "Brazilian real|reais|Brazilian reais", "R$", "centavos"}, {"MXN", "Mexican peso", "Mex$|MX$", ""}, {"ARS", "Argentine peso|Argentinian peso", "AR$", ""},
	{"CLP", "Chilean peso", "CLP$", ""}, {"COP", "Colombian peso", "COL$|COP$", ""}, {"UYU", "Uruguayan peso", "UY$", ""}, {"PHP", "Philippine peso", "₱", ""},
	{"CUP", "Cuban peso", "", ""}, {"DOP", "Dominican peso", "RD$", ""}, {"PEN", "Peruvian sol|nuevo sol", "S/.", ""}, {"BOB", "boliviano|Bolivian boliviano", "Bs", ""},
	{"VES", "bolivar|bolívar|Venezuelan bolivar", "", ""}, {"PYG", "guarani|guaraní|Paraguayan guarani", "₲", ""}, {"CRC", "Costa Rican colon|Costa Rican colón", "₡", ""},
	{"GTQ", "quetzal|quetzales", "", ""}, {"HNL", "lempira", "", ""}, {"NIO", "Nicaraguan cordoba|Nicaraguan córdoba", "C$", ""}, {"HTG", "Haitian gourde|gourde", "", ""},
	{"KRW", "South Korean won|Korean won|won", "₩|￦", ""}, {"KPW", "North Korean won", "", ""}, {"MNT", "tugrik|tögrög|Mongolian tugrik|togrog", "₮", ""},
	{"THB", "baht|Thai baht", "฿", "satang"}, {"VND", "dong|Vietnamese dong|đồng", "₫", ""}, {"IDR", "rupiah|Indonesian rupiah", "Rp", ""},
	{"MYR", "ringgit|Malaysian ringgit|Malaysia ringgit", "RM", "sen"}, {"KHR", "riel|Cambodian riel", "៛", ""}, {"LAK", "Lao kip|kip", "₭", ""},
	{"MMK", "kyat|Myanmar kyat|Burmese kyat", "", ""}, {"PKR", "Pakistani rupee|Pakistan rupee", "₨", ""}, {"LKR", "Sri Lankan rupee", "රු|ரூ", ""},
	{"NPR", "Nepalese rupee|Nepali rupee", "", ""}, {"BDT", "taka|Bangladeshi taka", "৳", ""}, {"BTN", "ngultrum", "", ""}, {"MVR", "rufiyaa", "", ""},
	{"AFN", "afghani", "؋", ""}, {"MUR", "Mauritian rupee", "", ""}, {"SCR", "Seychellois rupee|Seychelles rupee", "", ""},
	{"ILS", "shekel|Israeli shekel|new shekel|Israeli new shekel", "₪|NIS", "agora|agorot"}, {"SAR", "Saudi riyal|Saudi rial", "", "halala"}, {"QAR", "Qatari riyal|Qatari rial|Qatar riyal", "", ""},
	{"OMR", "Omani rial|Omani riyal", "", ""}, {"YER", "Yemeni rial|Yemeni riyal", "", ""}, {"IRR", "Iranian rial|Iranian riyal", "﷼", ""}, {"AED", "dirham|UAE dirham|Emirati dirham", "Dhs|Dh", "fils"},
	{"KWD", "Kuwaiti dinar|Kuwait dinar", "KD", ""}, {"BHD", "Bahraini dinar|Bahrain dinar", "BD", ""}, {"IQD", "Iraqi dinar", "", ""}, {"JOD", "Jordanian dinar", "JD", ""},
	{"LBP", "Lebanese pound|Lebanese lira", "", ""}, {"SYP", "Syrian pound|Syrian lira", "", ""},
	{"EGP", "Egyptian pound|geneh|genih", "L.E|L.E.|LE|E£", "piastre|piaster"}, {"SDG", "Sudanese pound", "", ""}, {"SSP", "South Sudanese pound", "", ""},
	{"LYD", "Libyan dinar", "", ""}, {"TND", "Tunisian dinar", "", ""}, {"DZD", "Algerian dinar", "", ""}, {"MAD", "Moroccan dirham", "", ""},
	{"ZAR", "rand|South African rand", "", ""}, {"NGN", "naira|Nigerian naira", "₦", "kobo"}, {"GHS", "cedi|Ghanaian cedi|Ghana cedi", "₵|GH₵|GH¢", "pesewa"},
	{"KES", "Kenyan shilling|Kenya shilling", "KSh|Ksh|KES|Kshs", ""}, {"UGX", "Ugandan shilling|Uganda shilling", "USh|UShs", ""}, {"TZS", "Tanzanian shilling", "TSh|TShs", ""},
	{"SOS", "Somali shilling", "", ""}, {"ETB", "birr|Ethiopian birr", "", ""}, {"ERN", "nakfa", "", ""}, {"RWF", "Rwandan franc", "", ""}, {"BIF", "Burundian franc|Burundi franc", "", ""},
	{"CDF", "Congolese franc", "", ""}, {"XOF", "CFA franc|West African CFA franc", "", ""}, {"XAF", "Central African CFA franc", "FCFA", ""}, {"XPF", "CFP franc", "", ""}, {"GNF", "Guinean franc", "", ""},
	{"DJF", "Djiboutian franc|Djibouti franc", "", ""}, {"KMF", "Comorian franc", "", ""}, {"MGA", "ariary|Malagasy ariary", "", ""}, {"MWK", "Malawian kwacha", "", ""}, {"ZMW", "kwacha|Zambian kwacha", "", ""},
	{"MZN", "metical|Mozambican metical", "", ""}, {"AOA", "Angolan kwanza|kwanza", "", ""}, {"BWP", "pula|Botswana pula", "", ""}, {"SZL", "lilangeni|emalangeni", "", ""},
	{"LSL", "loti|maloti", "", ""}, {"GMD", "dalasi", "", ""}, {"SLL", "Sierra Leonean leone", "", ""}, {"CVE", "Cape Verdean escudo", "", ""}, {"STN", "dobra", "", ""}, {"MRU", "ouguiya", "", ""},
	{"PGK", "kina", "", ""}, {"WST", "Samoan tala", "", ""}, {"TOP", "Tongan pa'anga", "", ""}, {"VUV", "Vanuatu vatu|vatu", "", ""}, {"SBD", "Solomon Islands dollar", "", ""},
	{"BTC", "bitcoin", "₿", "satoshi"}, {"ETH", "ether", "Ξ", ""}, {"XDR", "special drawing right|SDR", "", ""},
	// no longer in use, still in texts
	{"DEM", "Deutsche mark|deutschmark|Deutschmark|German mark|deutsche mark", "DM", "pfennig"}, {"FRF", "French franc", "FF", "centime"}, {"ITL", "Italian lira|Italian lire|lire", "", ""}, {"ESP", "peseta|Spanish peseta", "₧", ""},
	{"NLG", "guilder|Dutch guilder|Netherlands guilder", "ƒ", ""}, {"BEF", "Belgian franc", "", ""}, {"ATS", "Austrian schilling|schilling", "", "groschen"}, {"GRD", "Greek drachma", "", ""},
	{"PTE", "Portuguese escudo", "", ""}, {"IEP", "Irish pound|punt", "", ""}, {"FIM", "Finnish mark|markka|markkaa", "", ""},
}

// families are currencies that many countries have and whose bare name says no code.
var families = []string{"franc", "peso", "dinar", "riyal", "rial", "krona", "krone", "kroner", "kronor", "shilling", "escudo", "leu", "lei", "lev", "mark"}

// wordCodes are codes that are also English words or names: they count only in capitals and after the amount.
var wordCodes = map[string]bool{"ALL": true, "TRY": true, "TOP": true, "BOB": true, "CUP": true, "MAD": true, "GEL": true, "SOS": true, "PEN": true, "PHP": true,
	"BAM": true, "RON": true, "LAK": true, "CVE": true, "COP": true, "CAD": true, "ARS": true, "ETH": true, "AMD": true, "BIF": true, "ERN": true, "MOP": true, "SAR": true}

// millions are the currencies whose code takes a multiplier in front: MUSD, kEUR.
var millions = []string{"USD", "EUR", "GBP", "AUD", "CAD", "CHF", "SEK", "NOK", "DKK", "JPY", "CNY", "INR", "NZD", "PLN"}
