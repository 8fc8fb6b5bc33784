import { changeWords } from '../../english/words/changes.ts'
import { functionWords } from '../../english/words/function-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words that say that something moved up by the number that follows. */
export const UP = changeWords('up')
/** Words that say that something moved down by the number that follows. */
export const DOWN = changeWords('down')

/**
 * Verbs of raising, which take an object: a change only of points, percentages and coins, or with "by" ("gained 190 points",
 * not "gained 10 seats").
 */
export const GIVES_UP = changeWords('raises')
/** Verbs of lowering, under the same condition: "lost 190 points", not "lost 10 games". */
export const GIVES_DOWN = changeWords('lowers')

/** Verbs that form a phrase with "up" or "down", which then states no change: "made up 30%", "set up 3 centres". */
export const PARTICLE_VERBS = changeWords('particle')

/** Nouns for what is supplied or traded. */
export const SUPPLIES = changeWords('supplied')

/** Verbs used of markets, after which "2 per cent higher" is a change and not a comparison, unless "than" follows. */
export const SETTLES = changeWords('settles')

/**
 * Words that may stand between the verb and its number, besides an adjective after "a": articles, "by", "to", and words for more or all:
 * "rose by another 5%", "fell as much as 3%".
 */
export const BETWEEN: ReadonlySet<string> = new Set([
  ...functionWords('article'),
  ...words('by to as much another further additional extra mere record total combined'),
])
