import type { PassageRange } from '../model/index.ts'

/** What a hedge says about its number. Which ends it opens, and how far, is in `quantity/data/bound-meanings.ts`. */
export type HedgeClass =
  /** The number is near the true one: "about 30", "30 or so". */
  | 'about'
  /** The number is near the true one, usually below it: "close to 30". */
  | 'close'
  /** The true number is slightly lower: "nearly 30". */
  | 'nearly'
  | 'over'
  /** The true number has risen above a mark: "passed 29,000". */
  | 'passed'
  | 'at-least'
  | 'under'
  | 'at-most'
  /** Exactly the number: "only 30", "exactly 30". */
  | 'only'
  /** How far over or under; only before another hedge: "well over 30". */
  | 'degree'

/** One way to qualify a number. */
export interface Hedge {
  /** As written, lower case. */
  words: string
  is: HedgeClass
  /** Whether it is also the verb of its clause, or the preposition of its phrase ("topped 30", "within 30 km of"), and so not part of the number's words. */
  verb?: true
  /** Whether it is also used with years: "around 1950" may be a year, "roughly 1950" is a count. */
  year?: true
}

/** Hedges before a number. The longest match counts: "no more than", not "more than". */
export const HEDGES_BEFORE: readonly Hedge[] = [
  { words: 'about', is: 'about' },
  { words: 'around', is: 'about', year: true },
  { words: 'roughly', is: 'about' },
  { words: 'approximately', is: 'about' },
  { words: 'approx', is: 'about' },
  { words: 'approx.', is: 'about' },
  { words: 'circa', is: 'about', year: true },
  { words: 'ca.', is: 'about', year: true },
  { words: 'ca', is: 'about', year: true },
  { words: 'c.', is: 'about', year: true },
  { words: 'some', is: 'about' },
  { words: 'in the region of', is: 'about' },
  { words: 'in the neighborhood of', is: 'about' },
  { words: 'in the neighbourhood of', is: 'about' },
  { words: 'on the order of', is: 'about' },
  { words: 'in the order of', is: 'about' },
  { words: 'somewhere around', is: 'about' },
  { words: 'something like', is: 'about' },
  { words: 'just about', is: 'about' },
  { words: 'more or less', is: 'about' },
  { words: 'an estimated', is: 'about' },
  { words: 'estimated', is: 'about', year: true },
  { words: 'estimates of', is: 'about' },
  { words: 'an approximate', is: 'about' },
  { words: 'aproximately', is: 'about' },
  { words: '~', is: 'about' },
  { words: '≈', is: 'about' },
  { words: '∼', is: 'about' },
  { words: '±', is: 'about' },
  { words: '+/-', is: 'about' },
  { words: 'maybe', is: 'about', year: true },
  { words: 'perhaps', is: 'about', year: true },
  { words: 'possibly', is: 'about', year: true },
  { words: 'probably', is: 'about', year: true },
  { words: 'reportedly around', is: 'about' },
  { words: 'an average of about', is: 'about' },
  { words: 'barely', is: 'about' },
  { words: 'scarcely', is: 'about' },
  { words: 'hardly', is: 'about' },
  { words: 'close to', is: 'close', year: true },
  { words: 'near to', is: 'close', year: true },
  { words: 'nearly', is: 'nearly' },
  { words: 'almost', is: 'nearly' },
  { words: 'nearing', is: 'nearly', verb: true },
  { words: 'approaching', is: 'nearly', verb: true },
  { words: 'virtually', is: 'nearly' },
  { words: 'practically', is: 'nearly' },
  { words: 'not quite', is: 'nearly' },
  { words: 'just short of', is: 'nearly' },
  { words: 'coming up to', is: 'nearly', year: true },
  { words: 'more than', is: 'over' },
  { words: 'over', is: 'over' },
  { words: 'above', is: 'over', year: true },
  { words: 'greater than', is: 'over' },
  { words: 'larger than', is: 'over' },
  { words: 'bigger than', is: 'over' },
  { words: 'higher than', is: 'over' },
  { words: 'in excess of', is: 'over' },
  { words: 'exceeding', is: 'over', verb: true },
  { words: 'exceeds', is: 'over', verb: true },
  { words: 'exceeded', is: 'over', verb: true },
  { words: 'exceed', is: 'over', verb: true },
  { words: 'upwards of', is: 'over' },
  { words: 'upward of', is: 'over' },
  { words: 'north of', is: 'over' },
  { words: 'well over', is: 'over' },
  { words: 'just over', is: 'over' },
  { words: 'slightly over', is: 'over' },
  { words: 'a little over', is: 'over' },
  { words: 'little more than', is: 'over' },
  { words: 'just above', is: 'over' },
  { words: 'well above', is: 'over' },
  { words: 'better than', is: 'over' },
  { words: 'surpass', is: 'over', verb: true },
  { words: 'surpassing', is: 'over', verb: true },
  { words: 'surpassed', is: 'over', verb: true },
  { words: 'surpasses', is: 'over', verb: true },
  { words: 'topping', is: 'over', verb: true },
  { words: 'topped', is: 'over', verb: true },
  { words: 'tops', is: 'over', verb: true },
  { words: 'beyond', is: 'over', year: true },
  { words: '>', is: 'over' },
  { words: 'longer than', is: 'over' },
  { words: 'older than', is: 'over' },
  { words: 'faster than', is: 'over' },
  { words: 'heavier than', is: 'over' },
  { words: 'passed', is: 'passed', verb: true },
  { words: 'passes', is: 'passed', verb: true },
  { words: 'passing', is: 'passed', verb: true },
  { words: 'crossed', is: 'passed', verb: true },
  { words: 'crosses', is: 'passed', verb: true },
  { words: 'crossing', is: 'passed', verb: true },
  { words: 'breached', is: 'passed', verb: true },
  { words: 'breaches', is: 'passed', verb: true },
  { words: 'eclipsed', is: 'passed', verb: true },
  { words: 'at least', is: 'at-least' },
  { words: 'at the very least', is: 'at-least' },
  { words: 'at a minimum', is: 'at-least' },
  { words: 'no fewer than', is: 'at-least' },
  { words: 'no less than', is: 'at-least' },
  { words: 'not less than', is: 'at-least' },
  { words: 'not fewer than', is: 'at-least' },
  { words: 'a minimum of', is: 'at-least' },
  { words: 'minimum of', is: 'at-least' },
  { words: 'minimum', is: 'at-least' },
  { words: 'as few as', is: 'at-least' },
  { words: 'as little as', is: 'at-least' },
  { words: 'as low as', is: 'at-least' },
  { words: 'bigger or equal than', is: 'at-least' },
  { words: 'greater than or equal to', is: 'at-least' },
  { words: 'more than or equal to', is: 'at-least' },
  { words: 'equal to or more than', is: 'at-least' },
  { words: 'equal to or greater than', is: 'at-least' },
  { words: '≥', is: 'at-least' },
  { words: '>=', is: 'at-least' },
  { words: '=>', is: 'at-least' },
  { words: '⩾', is: 'at-least' },
  { words: '> =', is: 'at-least' },
  { words: 'less than', is: 'under' },
  { words: 'fewer than', is: 'under' },
  { words: 'under', is: 'under', year: true },
  { words: 'below', is: 'under', year: true },
  { words: 'lower than', is: 'under' },
  { words: 'smaller than', is: 'under' },
  { words: 'just under', is: 'under' },
  { words: 'well under', is: 'under' },
  { words: 'slightly under', is: 'under' },
  { words: 'a little under', is: 'under' },
  { words: 'south of', is: 'under' },
  { words: 'shy of', is: 'under' },
  { words: 'just shy of', is: 'under' },
  { words: 'short of', is: 'under' },
  { words: 'sub-', is: 'under' },
  { words: '<', is: 'under' },
  { words: 'cheaper than', is: 'under' },
  { words: 'shorter than', is: 'under' },
  { words: 'younger than', is: 'under' },
  { words: 'not yet', is: 'under', year: true },
  { words: 'not even', is: 'under' },
  { words: 'up to', is: 'at-most', year: true },
  { words: 'within', is: 'at-most', verb: true },
  { words: 'as many as', is: 'at-most' },
  { words: 'as much as', is: 'at-most' },
  { words: 'at most', is: 'at-most' },
  { words: 'no more than', is: 'at-most' },
  { words: 'not more than', is: 'at-most' },
  { words: 'a maximum of', is: 'at-most' },
  { words: 'maximum of', is: 'at-most' },
  { words: 'maximum', is: 'at-most' },
  { words: 'max', is: 'at-most' },
  { words: 'max.', is: 'at-most' },
  { words: 'as high as', is: 'at-most' },
  { words: 'less than or equal to', is: 'at-most' },
  { words: 'fewer than or equal to', is: 'at-most' },
  { words: 'equal to or less than', is: 'at-most' },
  { words: 'no greater than', is: 'at-most' },
  { words: 'no higher than', is: 'at-most' },
  { words: 'no later than', is: 'at-most', year: true },
  { words: 'no longer than', is: 'at-most' },
  { words: 'not exceeding', is: 'at-most' },
  { words: '≤', is: 'at-most' },
  { words: '<=', is: 'at-most' },
  { words: '=<', is: 'at-most' },
  { words: '⩽', is: 'at-most' },
  { words: '< =', is: 'at-most' },
  { words: 'only', is: 'only' },
  { words: 'just', is: 'only' },
  { words: 'exactly', is: 'only' },
  { words: 'precisely', is: 'only' },
  { words: 'merely', is: 'only' },
  { words: 'a mere', is: 'only' },
  { words: 'well', is: 'degree' },
  { words: 'slightly', is: 'degree' },
  { words: 'a little', is: 'degree' },
  { words: 'little', is: 'degree' },
  { words: 'a bit', is: 'degree' },
  { words: 'far', is: 'degree' },
  { words: 'comfortably', is: 'degree' },
  { words: 'marginally', is: 'degree' },
  { words: 'significantly', is: 'degree' },
  { words: 'considerably', is: 'degree' },
]

/** Hedges after a number, its unit or the thing counted. */
export const HEDGES_BEHIND: readonly Hedge[] = [
  { words: 'or so', is: 'about' },
  { words: 'or thereabouts', is: 'about' },
  { words: 'give or take', is: 'about' },
  { words: '-odd', is: 'about' },
  { words: '-ish', is: 'about' },
  { words: 'ish', is: 'about' },
  { words: '-some', is: 'about' },
  { words: '-something', is: 'about' },
  { words: 'odd', is: 'about' },
  { words: 'more or less', is: 'about' },
  { words: 'approximately', is: 'about' },
  { words: 'or more or less', is: 'about' },
  { words: 'or more', is: 'at-least' },
  { words: 'and counting', is: 'at-least' },
  { words: 'upward', is: 'at-least' },
  { words: 'upwards', is: 'at-least' },
  { words: 'or upwards', is: 'at-least' },
  { words: 'and upwards', is: 'at-least' },
  { words: 'minimum', is: 'at-least' },
  { words: 'at least', is: 'at-least' },
  { words: 'at the least', is: 'at-least' },
  { words: 'at the very least', is: 'at-least' },
  { words: 'at a minimum', is: 'at-least' },
  { words: '+', is: 'at-least' },
  { words: '-plus', is: 'at-least' },
  { words: 'plus', is: 'at-least' },
  { words: 'or above', is: 'at-least' },
  { words: 'or over', is: 'at-least' },
  { words: 'or higher', is: 'at-least' },
  { words: 'or greater', is: 'at-least' },
  { words: 'or older', is: 'at-least' },
  { words: 'or better', is: 'at-least' },
  { words: 'or longer', is: 'at-least' },
  { words: 'and over', is: 'at-least' },
  { words: 'and above', is: 'at-least' },
  { words: 'and up', is: 'at-least' },
  { words: 'and more', is: 'at-least' },
  { words: 'and older', is: 'at-least' },
  { words: 'or equal to it', is: 'at-least' },
  { words: 'or fewer', is: 'at-most' },
  { words: 'or less', is: 'at-most' },
  { words: 'or under', is: 'at-most' },
  { words: 'or below', is: 'at-most' },
  { words: 'or lower', is: 'at-most' },
  { words: 'or younger', is: 'at-most' },
  { words: 'and under', is: 'at-most' },
  { words: 'and below', is: 'at-most' },
  { words: 'and younger', is: 'at-most' },
  { words: 'or cheaper', is: 'at-most' },
  { words: 'at most', is: 'at-most' },
  { words: 'at the most', is: 'at-most' },
  { words: 'max', is: 'at-most' },
  { words: 'maximum', is: 'at-most' },
]

/** Returns the first word or sign. */
function firstWord(words: string): string {
  return /\p{L}+|\S/u.exec(words)?.[0] ?? ''
}

const OPEN_BEHIND: ReadonlySet<string> = new Set(HEDGES_BEHIND.map(({ words }) => firstWord(words)))

/**
 * Returns the range of the words that state a number, without the thing counted if that stands among them: "30 or so",
 * but "30" in "30 boats or so". Ranges are relative to `text`, which begins at `offset`.
 */
export function hedgedNumber(
  { end, said }: PassageRange & { said: PassageRange },
  text: string,
  offset: number,
): PassageRange {
  const tail = text.slice(end - offset, said.end - offset)
  return OPEN_BEHIND.has(firstWord(tail).toLowerCase()) ? said : { start: said.start, end }
}

/** Returns the phrases of some classes, in the order of the table. */
export const phrasesOf = (hedges: readonly Hedge[], ...classes: readonly HedgeClass[]): string[] =>
  hedges.filter(({ is }) => classes.includes(is)).map(({ words }) => words)
