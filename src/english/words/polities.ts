/** Names of countries and unions as used in titles: one per row, lower case, without full stops. */
const ROWS = `
us|usa|american|united states|america|united states of america|u s
uk|british|britain|united kingdom|great britain|english|england
israel|israeli
palestine|palestinian|palestinian authority
egypt|egyptian
qatar|qatari
jordan|jordanian
lebanon|lebanese
syria|syrian
iran|iranian
iraq|iraqi
saudi arabia|saudi|saudi arabian
turkey|turkish|turkiye|türkiye
yemen|yemeni
uae|emirati|united arab emirates
kuwait|kuwaiti
bahrain|bahraini
oman|omani
russia|russian
ukraine|ukrainian
belarus|belarusian
georgia|georgian
armenia|armenian
azerbaijan|azerbaijani
kazakhstan|kazakh
uzbekistan|uzbek
afghanistan|afghan
pakistan|pakistani
india|indian
bangladesh|bangladeshi
sri lanka|sri lankan
nepal|nepali|nepalese
china|chinese
taiwan|taiwanese
japan|japanese
south korea|south korean
north korea|north korean
vietnam|vietnamese
thailand|thai
indonesia|indonesian
malaysia|malaysian
singapore|singaporean
philippines|philippine|filipino
myanmar|burmese|burma
cambodia|cambodian
australia|australian
new zealand
france|french
germany|german|west german|west germany
italy|italian
spain|spanish
portugal|portuguese
netherlands|dutch
belgium|belgian
luxembourg
switzerland|swiss
austria|austrian
ireland|irish
scotland|scottish
wales|welsh
norway|norwegian
sweden|swedish
finland|finnish
denmark|danish
iceland|icelandic
poland|polish
hungary|hungarian
czech|czech republic|czechia
slovakia|slovak
slovenia|slovenian
croatia|croatian
serbia|serbian
bosnia|bosnian
kosovo
montenegro|montenegrin
albania|albanian
north macedonia|macedonian
greece|greek
bulgaria|bulgarian
romania|romanian
moldova|moldovan
estonia|estonian
latvia|latvian
lithuania|lithuanian
cyprus|cypriot
malta|maltese
canada|canadian
mexico|mexican
brazil|brazilian
argentina|argentine|argentinian
chile|chilean
colombia|colombian
peru|peruvian
venezuela|venezuelan
ecuador|ecuadorian|ecuadorean
bolivia|bolivian
paraguay|paraguayan
uruguay|uruguayan
cuba|cuban
haiti|haitian
panama|panamanian
nicaragua|nicaraguan
honduras|honduran
guatemala|guatemalan
el salvador|salvadoran
costa rica|costa rican
south africa|south african
nigeria|nigerian
kenya|kenyan
ethiopia|ethiopian
somalia|somali
sudan|sudanese
south sudan|south sudanese
uganda|ugandan
rwanda|rwandan
congo|congolese
ghana|ghanaian
senegal|senegalese
mali|malian
niger|nigerien
morocco|moroccan
algeria|algerian
tunisia|tunisian
libya|libyan
zimbabwe|zimbabwean
zambia|zambian
angola|angolan
mozambique|mozambican
cameroon|cameroonian
tanzania|tanzanian
eu|european union
un|united nations
nato
`

/** First name of a polity's row by any of its names. */
export const POLITIES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => row.split('|').map((name) => [name, row.split('|')[0] ?? name] as const)),
)

/** The states of the United States, lower case. Their officials are told apart by them: "Texas Gov.", "Florida Gov." */
const US_STATES: readonly string[] =
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia
hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi
missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma
oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia
wisconsin|wyoming`.split(/[|\n]/)

/** A state's name in running text. No name begins another, so the first that is found is the whole: "West Virginia". */
export const STATE_PATTERN = new RegExp(`\\b(?:${US_STATES.join('|')})\\b(?! (?:city|d\\.?c\\b))`, 'i')

/** Tells whether two words, lower case, are or begin the name of a country or US state with "new": "New Zealand". */
export const isNewPlace = (first: string, second: string): boolean =>
  first === 'new' && (POLITIES.has(`new ${second}`) || US_STATES.includes(`new ${second}`))
