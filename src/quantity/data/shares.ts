import { functionWords } from '../../english/words/function-words.ts'
import { DOWN, UP } from './changes.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words after "a third" and the like that make it a share and not a rank: "of", comparatives, and verbs with a share as their subject. */
export const SHARE_FOLLOWERS: ReadonlySet<string> = new Set([
  ...words('of as more less fewer higher lower larger smaller bigger'),
  ...functionWords('be', 'have', 'do', 'say'),
])

/** Other words after "half" that make it a share: determiners ("half the town", "half my salary"). */
export const HALF_FOLLOWERS: ReadonlySet<string> = new Set([
  ...functionWords('article', 'demonstrative', 'possessive'),
  'all',
])

/** Words before "a third" or "half" that make it a share whatever follows: "up a third", "jumped a third". */
export const SHARE_LEADERS: ReadonlySet<string> = new Set([...UP, ...DOWN, 'by'])

/** Words before "half" that choose one of two halves or divide a whole: "the first half", "each half", "in half". */
export const HALVES_OF_TIME = words(
  'first second final latter other opening better each one in this that last next either',
)

/** Words before "three quarters" that make them three months each: "the past three quarters". */
export const QUARTERS_OF_YEARS = words('past last next previous first final straight consecutive few coming the')
