import { PHRASE_ENDS } from '../../english/words/function-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Nouns that make a rate after "a" ("$5 a share"), besides units of measure. After "per", any noun does. */
export const PIECES = words(`
  share person head night game seat ticket visit plate bottle pack piece copy unit dozen pop vote vehicle car household family
  episode item student child carton bag box trip ride session shift season term
`)

/** Words at which the search for a rate after a noun ends. */
export const RATE_STOPS: ReadonlySet<string> = new Set(
  [...PHRASE_ENDS].filter((word) => !/^(?:a|an|per|of)$/.test(word)),
)

/** Words after "a year" that make it a comparison and not a rate: "$5 billion a year earlier". */
export const COMPARED = words('earlier ago before later prior previously after on ahead apart old')

/** Words after "before" and "after" that leave a rate a rate: "$5,000 a month after tax". */
export const DEDUCTED = words('tax taxes deductions expenses costs interest tips')

/** The unit of time of each adverb that makes a rate. */
export const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
}

/** Letters that stand for a rate behind money, lower case: "£15 ph". */
export const SHORT_RATES: Readonly<Record<string, string>> = {
  ph: 'hour',
  'p/h': 'hour',
  pcm: 'month',
  pw: 'week',
  'p/w': 'week',
  pp: 'person',
  pppn: 'person per night',
}
