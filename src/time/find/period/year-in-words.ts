import { MONTHS, SEASONS } from '../../../english/words/calendar.ts'
import { CARDINALS, cardinalPattern } from '../../../english/words/numbers.ts'
import { draftOf, type Finder } from '../../draft.ts'
import { patternFinder } from '../pattern-finder.ts'

const TENS = cardinalPattern(20, 90)
const ONES = cardinalPattern(1, 9)
const TEENS = cardinalPattern(10, 19)
/** Words for the last two figures of a year: "eighty-four", "ten", "oh-five". */
const REST = `(?:(${TENS})(?:[ -](${ONES}))?|(${TEENS})|(?:oh|o)[ -](${ONES}))`
const CENTURIES = cardinalPattern(15, 20)

/** "nineteen eighty-four", "nineteen hundred and five", "twenty twenty-four". */
const BY_CENTURY = `(${CENTURIES})[ -](?:${REST}|hundred(?: and)? (${ONES}|${TEENS}))`
/** "two thousand and eight". */
const BY_THOUSAND = `two thousand(?: and)? (${ONES}|${TEENS})`
/** Words before a year; without them, "twenty twenty" may be eyesight. */
const LEAD = `in|since|until|till|by|of|from|to|before|after|during|year|and|${[...SEASONS, ...MONTHS].join('|')}`
const YEAR = new RegExp(
  `(?<=\\b(?:${LEAD})[ \\n])(?:${BY_CENTURY}|${BY_THOUSAND})(?![\\w-])(?! (?:hundred|thousand|million|billion|people|per cent|percent|(?!was|is|has|as|its|his|this)[a-z]+s)\\b)`,
  'iy',
)

const value = (word: string | undefined): number => CARDINALS[(word ?? '').toLowerCase()] ?? 0

/** Finds years written in words after a preposition: "in nineteen eighty-four", "by twenty twenty-four". */
export const YEARS_IN_WORDS: Finder = patternFinder(
  [['two', ...CENTURIES.split('|')]],
  YEAR,
  ({ index, 0: words, 1: century, 2: ten, 3: one, 4: teen, 5: oh, 6: over, 7: since2000 }) => {
    const rest = value(ten) + value(one) + value(teen) + value(oh) + value(over)
    const year = century === undefined ? 2000 + value(since2000) : value(century) * 100 + rest
    return draftOf(index, index + words.length, { kind: 'calendar', year, month: null, day: null, which: null })
  },
)
