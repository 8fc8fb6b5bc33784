import { functionWords, PHRASE_ENDS } from '../../english/words/function-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Determiners of a singular noun: "a row", "their feud". "That" is left out, because it begins clauses as often. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  [...functionWords('article', 'demonstrative', 'possessive'), 'another'].filter((word) => word !== 'that'),
)

/** Prepositions, except those that are also hedges or adverbs, such as "over", "about" and "up". */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  [...functionWords('preposition'), ...['amidst', 'worth', 'except', 'including']].filter(
    (word) => !/^(?:over|about|up|down|off|out)$/.test(word),
  ),
)

/** Prepositions of place and time. A new phrase may follow theirs: "in the city over 200 people marched". */
export const OF_PLACE_OR_TIME = words(
  'at on to from by into onto within through throughout across along around outside inside near beyond behind beside between among under above below before since until till during',
)

/** Adverbs without "-ly", which may stand before a number and its hedge. */
export const ADVERBS: ReadonlySet<string> = new Set([
  ...functionWords('adverb', 'focus', 'negation'),
  ...words(`
    already once today yesterday tomorrow tonight almost ever often always too quite rather perhaps maybe nearly well far together alone
    overall altogether nationwide worldwide abroad home away apart instead meanwhile however thus else yet so
  `),
])

/** Words that say how many without a number. A number behind them and a name belongs to the name: "many Fortune 500 companies". */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  [...functionWords('quantifier')].filter((word) => !/^(?:one|another|more)$/.test(word)),
)

/** Words that are never nouns: pronouns, conjunctions, auxiliary verbs, quantifiers. */
export const NO_NOUNS: ReadonlySet<string> = new Set([
  ...PHRASE_ENDS,
  ...functionWords('quantifier', 'demonstrative'),
  'us',
])

/** Pronouns. In capitals they are names: "IT", "WHO", "US". */
export const PRONOUNS: ReadonlySet<string> = new Set([...functionWords('subject', 'object', 'relative'), 'us'])

/** Forms of "be". */
export const BE = functionWords('be')

/** Nouns of time and totals, after which "over" is a hedge: "this year over 90 clinics closed", "in total over 30". */
export const TIMES = words(`
  second minute hour day night week weekend month quarter year decade century morning afternoon evening noon midday midnight time
  season spring summer autumn winter total end
`)

/** Verbs whose past tense is the same as their base form, so that no ending distinguishes it from a noun. */
export const UNCHANGING_VERBS = words(
  'bet burst cast cost cut hit hurt let put quit read rid set shed shut split spread',
)

/** Forms of "be", "have" and "do", and modal verbs. */
export const AUXILIARIES = functionWords('be', 'have', 'do', 'modal')

/** Conjunctions that begin a subordinate clause. */
export const SUBORDINATORS = words(
  'when after before if as once while because although though unless until since where whereas',
)

/** Common verbs with two objects. The number may count the second: "it cost Fiat 300 jobs". */
export const GIVING = words(`
  give gives gave given giving cost costs costing send sends sent sending pay pays paid paying hand hands handed handing lend lends
  lent lending offer offers offered offering show shows showed showing owe owes owed owing save saves saved saving win wins won winning
  earn earns earned earning grant grants granted granting sell sells sold selling teach taught tell tells told telling leave leaves
  left leaving make makes made making charge charges charged charging fine fined award awards awarded awarding allow allows allowed
  deny denies denied promise promises promised buy buys bought bring brings brought deal dealt guarantee guaranteed
`)

/** Verbs with an amount as their object, in all forms, and adjectives before one: "costs R50", "worth 500 won". */
export const PAYING = words(
  'cost costs costing pay pays paid paying charge charges charged charging earn earns earned earning fined worth spent spend spends spending owes owed',
)

/** Nouns for amounts that are paid, and verbs, before "of" or "at": "a fine of R50", "sells at K850". */
export const PRICES = words(
  'price prices priced sell sells selling sold trade trades traded bought valued cost costs fee fees fine fines rate fare fares salary wage wages deposit reward levy',
)
