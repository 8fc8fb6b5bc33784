import { PHRASE_ENDS } from '../../english/words/function-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Things that are priced or counted "a" piece ("$5 a share") besides units of measure; "per" takes any noun. */
export const PIECES = words(`
  share person head night game seat ticket visit plate bottle pack piece copy unit dozen pop vote vehicle car household family
  episode item student child carton bag box trip ride session shift season term
`)

/** Words at which a rate behind a noun is no longer looked for. */
export const RATE_STOPS: ReadonlySet<string> = new Set(
  [...PHRASE_ENDS].filter((word) => !/^(?:a|an|per|of)$/.test(word)),
)

/** Words behind "a year" that make it a comparison: "$5 billion a year earlier" is no rate. */
export const COMPARED = words('earlier ago before later prior previously after on ahead apart old')

/** Words that come "before" and "after" of a rate: "$5,000 a month after tax". */
export const DEDUCTED = words('tax taxes deductions expenses costs interest tips')

/** Adverbs that say how often. */
export const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
}
