import { functionWords } from '../../english/words/function-words.ts'
import { labelNouns } from '../../english/words/labels.ts'
import { ORDINAL_UNITS } from '../../english/words/numbers.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words before "one" that make it a pronoun: determiners ("this one", "no one"), ranks ("the last one") and kinds ("a new one"). */
export const POINTING: ReadonlySet<string> = new Set([
  ...functionWords('article', 'demonstrative', 'possessive'),
  ...Object.keys(ORDINAL_UNITS),
  ...words('which each every any no another last next same other such new old big good bad only'),
])

/** Nouns before "one" as a label, if they have no article: "day one", "square one". */
export const LABELLED_ONE = labelNouns('any', 'series', 'ordered')

/** Words of `POINTING` that also make "one of" a pronoun: "each one of them". */
export const POINTING_OF = words('this that each every any no the which')

/** Words of `POINTING` after which "one" is a number if a noun follows: "the one reason", "only one man". */
export const COUNTING = words('the only last first next other new old')

/** Words after "one" that make it a pronoun, or part of an idiom: "one can", "one another", "one by one". */
export const GOVERNED = words(`
  another can could may might must should would will shall is was are were has had have does did do who that which to in on at for by like
  and but or if as when where because with from than the a an he she it they we i you this these those then so yes not never always
  also himself thing love
`)

/** Parts of a day. "One" counts them only after a word of `TIME_LEADERS` or a hedge: "in one day", not "one day he left". */
export const DAY_PARTS = words('day morning night evening afternoon')
export const TIME_LEADERS = words('in for within after per every another')

/** Words with which "one" and "zero" form idioms and names: "one-off", "one-way", "zero-sum", "ground zero". */
export const ONE_IDIOMS = words('time off way sided on to stop horse liner liners trick nil size person man woman')
export const ZERO_LEADERS = words('ground net patient near sub below')
export const ZERO_FOLLOWERS = words('in sum tolerance hour hours gravity carbon emission emissions waste trust day')
