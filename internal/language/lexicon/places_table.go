package lexicon

// countries are the states of the world and lands that are spoken of like them: canonical name | other names |
// demonyms in the singular and the plural.
const countries = `
afghanistan | | afghan, afghans, afghani
albania | | albanian, albanians
algeria | | algerian, algerians
andorra | | andorran, andorrans
angola | | angolan, angolans
antigua and barbuda | antigua | antiguan, antiguans, barbudan, barbudans
argentina | argentine republic | argentine, argentines, argentinian, argentinians, argentinean, argentineans
armenia | | armenian, armenians
australia | | australian, australians, aussie, aussies
austria | | austrian, austrians
azerbaijan | | azerbaijani, azerbaijanis, azeri, azeris
bahamas | the bahamas | bahamian, bahamians
bahrain | | bahraini, bahrainis
bangladesh | | bangladeshi, bangladeshis
barbados | | barbadian, barbadians, bajan, bajans
belarus | byelorussia, belorussia | belarusian, belarusians, belarussian, belarussians
belgium | | belgian, belgians
belize | | belizean, belizeans
benin | | beninese
bhutan | | bhutanese
bolivia | | bolivian, bolivians
bosnia and herzegovina | bosnia, bosnia-herzegovina, bosnia & herzegovina | bosnian, bosnians
botswana | | botswanan, botswanans, motswana, batswana
brazil | | brazilian, brazilians
brunei | brunei darussalam | bruneian, bruneians
bulgaria | | bulgarian, bulgarians
burkina faso | upper volta | burkinabe, burkinabé
burundi | | burundian, burundians
cambodia | kampuchea | cambodian, cambodians
cameroon | | cameroonian, cameroonians
canada | | canadian, canadians
cape verde | cabo verde | cape verdean, cape verdeans
central african republic | | central african, central africans
chad | | chadian, chadians
chile | | chilean, chileans
china | prc, people's republic of china, mainland china | chinese
colombia | | colombian, colombians
comoros | the comoros | comorian, comorians
democratic republic of the congo | drc, dr congo, congo-kinshasa, zaire, democratic republic of congo | zairian, zairians
republic of the congo | congo-brazzaville |
costa rica | | costa rican, costa ricans
croatia | | croatian, croatians, croat, croats
cuba | | cuban, cubans
cyprus | | cypriot, cypriots
czechia | czech republic, the czech republic | czech, czechs
denmark | | danish, dane, danes
djibouti | | djiboutian, djiboutians
dominica | | dominiquais
dominican republic | the dominican republic | dominican, dominicans
ecuador | | ecuadorian, ecuadorians, ecuadorean, ecuadoreans
egypt | | egyptian, egyptians
el salvador | | salvadoran, salvadorans, salvadorian, salvadorians
equatorial guinea | | equatoguinean, equatoguineans
eritrea | | eritrean, eritreans
estonia | | estonian, estonians
eswatini | swaziland | swazi, swazis
ethiopia | | ethiopian, ethiopians
fiji | | fijian, fijians
finland | | finnish, finn, finns
france | | french, frenchman, frenchmen, frenchwoman, frenchwomen
gabon | | gabonese
gambia | the gambia | gambian, gambians
georgia | | georgian, georgians
germany | federal republic of germany | german, germans
ghana | | ghanaian, ghanaians
greece | hellenic republic | greek, greeks
greenland | | greenlandic, greenlander, greenlanders
grenada | | grenadian, grenadians
guatemala | | guatemalan, guatemalans
guinea | | guinean, guineans
guinea-bissau | | bissau-guinean
guyana | | guyanese
haiti | | haitian, haitians
honduras | | honduran, hondurans
hong kong | | hongkonger, hongkongers
hungary | | hungarian, hungarians
iceland | | icelandic, icelander, icelanders
india | | indian, indians
indonesia | | indonesian, indonesians
iran | islamic republic of iran, persia | iranian, iranians, persian, persians
iraq | | iraqi, iraqis
ireland | republic of ireland, eire | irish, irishman, irishmen, irishwoman
israel | | israeli, israelis
italy | | italian, italians
ivory coast | côte d'ivoire, cote d'ivoire | ivorian, ivorians
jamaica | | jamaican, jamaicans
japan | | japanese
jordan | | jordanian, jordanians
kazakhstan | | kazakh, kazakhs, kazakhstani, kazakhstanis
kenya | | kenyan, kenyans
kiribati | | i-kiribati
kosovo | | kosovar, kosovars, kosovan, kosovans
kuwait | | kuwaiti, kuwaitis
kyrgyzstan | kyrgyz republic, kirghizia | kyrgyz, kyrgyzstani
laos | | laotian, laotians
latvia | | latvian, latvians
lebanon | | lebanese
lesotho | | basotho, mosotho
liberia | | liberian, liberians
libya | | libyan, libyans
liechtenstein | | liechtensteiner, liechtensteiners
lithuania | | lithuanian, lithuanians
luxembourg | luxemburg | luxembourger, luxembourgers, luxembourgish
madagascar | | malagasy, madagascan
malawi | | malawian, malawians
malaysia | | malaysian, malaysians
maldives | the maldives | maldivian, maldivians
mali | | malian, malians
malta | | maltese
marshall islands | the marshall islands | marshallese
mauritania | | mauritanian, mauritanians
mauritius | | mauritian, mauritians
mexico | | mexican, mexicans
micronesia | | micronesian, micronesians
moldova | moldavia | moldovan, moldovans
monaco | | monegasque, monégasque, monacan
mongolia | | mongolian, mongolians
montenegro | | montenegrin, montenegrins
morocco | | moroccan, moroccans
mozambique | | mozambican, mozambicans
myanmar | burma | burmese
namibia | | namibian, namibians
nauru | | nauruan, nauruans
nepal | | nepalese, nepali, nepalis
netherlands | the netherlands, holland | dutch, dutchman, dutchmen, netherlander, netherlanders
new zealand | aotearoa | new zealander, new zealanders, kiwi, kiwis
nicaragua | | nicaraguan, nicaraguans
niger | | nigerien, nigeriens
nigeria | | nigerian, nigerians
north korea | dprk, democratic people's republic of korea | north korean, north koreans
north macedonia | macedonia | macedonian, macedonians
norway | | norwegian, norwegians
oman | | omani, omanis
pakistan | | pakistani, pakistanis
palau | | palauan, palauans
palestine | state of palestine, palestinian territories | palestinian, palestinians
panama | | panamanian, panamanians
papua new guinea | png | papua new guinean, papua new guineans
paraguay | | paraguayan, paraguayans
peru | | peruvian, peruvians
philippines | the philippines | filipino, filipinos, filipina, filipinas, philippine
poland | | polish, pole, poles
portugal | | portuguese
puerto rico | | puerto rican, puerto ricans
qatar | | qatari, qataris
romania | rumania | romanian, romanians, rumanian, rumanians
russia | russian federation | russian, russians
rwanda | | rwandan, rwandans, rwandese
saint kitts and nevis | st kitts, st. kitts and nevis | kittitian, kittitians
saint lucia | st lucia, st. lucia | saint lucian, saint lucians
saint vincent and the grenadines | st vincent, st. vincent and the grenadines | vincentian, vincentians
samoa | western samoa | samoan, samoans
san marino | | sammarinese
sao tome and principe | são tomé and príncipe | santomean, são toméan
saudi arabia | ksa | saudi, saudis, saudi arabian
scotland | | scottish, scot, scots, scotsman, scotsmen
senegal | | senegalese
serbia | | serbian, serbians, serb, serbs
seychelles | the seychelles | seychellois
sierra leone | | sierra leonean, sierra leoneans
singapore | | singaporean, singaporeans
slovakia | slovak republic | slovak, slovaks, slovakian, slovakians
slovenia | | slovenian, slovenians, slovene, slovenes
solomon islands | | solomon islander, solomon islanders
somalia | | somali, somalis, somalian
south africa | | south african, south africans
south korea | republic of korea, rok | south korean, south koreans
south sudan | | south sudanese
soviet union | ussr, u.s.s.r. | soviet, soviets
spain | | spanish, spaniard, spaniards
sri lanka | ceylon | sri lankan, sri lankans
sudan | | sudanese
suriname | surinam | surinamese
sweden | | swedish, swede, swedes
switzerland | swiss confederation | swiss
syria | syrian arab republic | syrian, syrians
taiwan | republic of china, chinese taipei | taiwanese
tajikistan | | tajik, tajiks, tajikistani
tanzania | | tanzanian, tanzanians
thailand | siam | thai, thais
tibet | | tibetan, tibetans
timor-leste | east timor | timorese, east timorese
togo | | togolese
tonga | | tongan, tongans
trinidad and tobago | trinidad | trinidadian, trinidadians, tobagonian
tunisia | | tunisian, tunisians
turkey | türkiye, turkiye | turkish, turk, turks
turkmenistan | | turkmen, turkmens
tuvalu | | tuvaluan, tuvaluans
uganda | | ugandan, ugandans
ukraine | the ukraine | ukrainian, ukrainians
united arab emirates | uae, u.a.e., emirates, the emirates | emirati, emiratis
united kingdom | uk, u.k., britain, great britain | british, briton, britons, brit, brits
united states | us, u.s., usa, u.s.a., america, united states of america, the united states | american, americans
uruguay | | uruguayan, uruguayans
uzbekistan | | uzbek, uzbeks, uzbekistani
vanuatu | | ni-vanuatu
vatican city | vatican, the vatican, holy see | 
venezuela | | venezuelan, venezuelans
vietnam | viet nam | vietnamese
wales | | welsh, welshman, welshmen
england | | english, englishman, englishmen, englishwoman
northern ireland | | northern irish
western sahara | | sahrawi, sahrawis
yemen | | yemeni, yemenis
yugoslavia | | yugoslav, yugoslavs, yugoslavian
czechoslovakia | | czechoslovak, czechoslovakian
zambia | | zambian, zambians
zimbabwe | rhodesia | zimbabwean, zimbabweans
africa | | african, africans
asia | | asian, asians
europe | | european, europeans
european union | eu, e.u. |
united nations | un, u.n. |
antarctica | | antarctic
scandinavia | | scandinavian, scandinavians
catalonia | | catalan, catalans
kurdistan | | kurdish, kurd, kurds
bavaria | | bavarian, bavarians
siberia | | siberian, siberians
sicily | | sicilian, sicilians
crimea | | crimean, crimeans
chechnya | | chechen, chechens
`

// cities are cities, states of federations and provinces whose demonym is well known.
const cities = `
alabama | | alabaman, alabamian
alaska | | alaskan, alaskans
alberta | | albertan, albertans
amsterdam | | amsterdammer, amsterdammers
arizona | | arizonan, arizonans
athens | | athenian, athenians
beijing | peking |
berlin | | berliner, berliners
boston | | bostonian, bostonians
british columbia | b.c. | british columbian
california | | californian, californians
chicago | | chicagoan, chicagoans
colorado | | coloradan, coloradans
dublin | | dubliner, dubliners
florida | | floridian, floridians, floridan
glasgow | | glaswegian, glaswegians
hawaii | | hawaiian, hawaiians
ho chi minh city | saigon |
houston | | houstonian, houstonians
illinois | | illinoisan, illinoisans
istanbul | constantinople | istanbulite, istanbulites
kolkata | calcutta |
kyiv | kiev | kyivan
lisbon | | lisboner
liverpool | | liverpudlian, liverpudlians
london | | londoner, londoners
los angeles | l.a. | angeleno, angelenos
louisiana | | louisianan, louisianian
madrid | | madrilenian
manchester | | mancunian, mancunians
melbourne | | melburnian, melburnians
michigan | | michigander, michiganders
milan | | milanese
minnesota | | minnesotan, minnesotans
montana | | montanan, montanans
montreal | montréal | montrealer, montrealers
moscow | | muscovite, muscovites
mumbai | bombay | mumbaikar, mumbaikars
naples | | neapolitan, neapolitans
new jersey | | new jerseyan
new york | nyc, n.y., new york city | new yorker, new yorkers
ohio | | ohioan, ohioans
ontario | | ontarian, ontarians
oregon | | oregonian, oregonians
paris | | parisian, parisians, parisienne
philadelphia | | philadelphian, philadelphians
prague | | praguer
quebec | québec | quebecer, quebecers, quebecker, québécois
queensland | | queenslander, queenslanders
rome | | roman, romans
st petersburg | saint petersburg, st. petersburg, leningrad |
seattle | | seattleite, seattleites
stockholm | | stockholmer
sydney | | sydneysider, sydneysiders
tasmania | | tasmanian, tasmanians
tehran | teheran | tehrani
texas | | texan, texans
tokyo | | tokyoite, tokyoites
toronto | | torontonian, torontonians
utah | | utahn, utahns
venice | | venetian, venetians
vienna | | viennese
virginia | | virginian, virginians
warsaw | | varsovian
zurich | zürich |
`
