const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words that open the phrase of one definite or one new thing: "a row", "their feud". */
export const DETERMINERS = words('a an the this these those his her its their our my your another')

/** Prepositions, without "over" and "about". */
export const PREPOSITIONS = words(`
  in on at to from of by for with into onto within without through throughout across along around outside inside near beyond behind
  beside between among against amid amidst toward towards upon under above below after before since until till during per via despite worth except including
`)

/** Those of them with which a phrase says where or when, so that a new one may begin behind it: "in the city over 200 people". */
export const OF_PLACE_OR_TIME = words(
  'at on to from by into onto within through throughout across along around outside inside near beyond behind beside between among under above below before since until till during',
)

/** Adverbs without "-ly" and such words as stand before a number and its hedge as they do anywhere. */
export const ADVERBS = words(`
  also already now still even again once then here there today yesterday tomorrow tonight almost never ever often always just only very
  too quite rather perhaps maybe nearly well far both all most more less together alone overall altogether nationwide worldwide abroad
  home away apart instead meanwhile however thus else not no yet so
`)

/** Pronouns, conjunctions, auxiliary verbs and verbs of saying: no noun. */
export const NO_NOUNS = words(`
  i he she it we they you him them me us himself herself itself themselves who whom whose which what when where why how and or but nor if
  as because while although though whereas unless than is are was were be been being am has have had having do does did will would
  shall should can could may might must said says say some any each every either neither many much few several other such one
`)

/** Words of time and counting that open no dispute: "this year over 90 clinics closed", "in total over 30". */
export const TIMES = words(`
  second minute hour day night week weekend month quarter year decade century morning afternoon evening noon midday midnight time
  season spring summer autumn winter total end
`)

/** Verbs whose past tense is as their base form, which no ending tells from a noun. */
export const UNCHANGING_VERBS = words(
  'bet burst cast cost cut hit hurt let put quit read rid set shed shut split spread',
)

/** Forms of "be", "have" and "do", and modal verbs. */
export const AUXILIARIES = words(
  'is are was were be been has have had do does did will would shall should can could may might must',
)

/** Conjunctions that open a clause which another one follows. */
export const SUBORDINATORS = words(
  'when after before if as once while because although though unless until since where whereas',
)

/** Verbs with two objects, of which the number may count the second: "it cost Fiat 300 jobs". All verbs of English that are common so. */
export const GIVING = words(`
  give gives gave given giving cost costs costing send sends sent sending pay pays paid paying hand hands handed handing lend lends
  lent lending offer offers offered offering show shows showed showing owe owes owed owing save saves saved saving win wins won winning
  earn earns earned earning grant grants granted granting sell sells sold selling teach taught tell tells told telling leave leaves
  left leaving make makes made making charge charges charged charging fine fined award awards awarded awarding allow allows allowed
  deny denies denied promise promises promised buy buys bought bring brings brought deal dealt guarantee guaranteed
`)

/** Words that say how many without a number, so that a number behind them and a name is the name's: "many Fortune 500 companies". */
export const QUANTIFIERS = words('all both some any each every many few several most other such')
