import { DATE_MARK, NUMBER_MARK } from './marked-sentence.ts'

/** What every text has that a regular expression can match. */
export interface Required {
  /** Least number of numbers. */
  numbers: number
  /** Least number of dates. */
  dates: number
  /** Letters and spaces, in lower case: at least one of these is in it. "" is, where nothing is known. */
  words: readonly string[]
}

const NOTHING: Required = { numbers: 0, dates: 0, words: [''] }

/**
 * What decides what is needed: letters and spaces that stand for themselves, marks, groups, alternatives. Escapes and
 * classes are read to pass over them, and so is a letter that is optional or repeated.
 */
const PARTS = new RegExp(
  String.raw`\\(?:[pP]\{[^}]*\}|x\p{AHex}{2}|u\p{AHex}{4}|k<\w+>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|<\w+>|[a-z-]*:))?|\||[a-z ]+(?![?*+{])|[)${NUMBER_MARK}${DATE_MARK}](?:([?*+])|\{(\d+)(?:,\d*)?\})?`,
  'gsu',
)

/** A group that has begun: what its alternatives so far need, and the one at hand. */
interface Group {
  before: Required[]
  sum: Required
  isLookaround: boolean
}

const begin = (isLookaround: boolean): Group => ({ before: [], sum: NOTHING, isLookaround })

/**
 * Returns what a text must have for a regular expression to match it: one with three numbers need not be tried, nor
 * compiled, on a text with two, nor one with "since" or "after" on a text with neither. Repetitions count as often as
 * they must match, lookarounds not at all.
 */
export function requiredBy(source: string): Required {
  const open = [begin(false)]
  for (const [part, sign, count] of source.matchAll(PARTS)) {
    const times = count === undefined ? (sign === '?' || sign === '*' ? 0 : 1) : Number(count)
    const group = open.at(-1) as Group
    const { numbers, dates, words } = group.sum
    if (part[0] === '(') open.push(begin(/[=!]$/.test(part)))
    else if (part[0] === NUMBER_MARK) group.sum = { numbers: numbers + times, dates, words }
    else if (part[0] === DATE_MARK) group.sum = { numbers, dates: dates + times, words }
    else if (part === '|') {
      group.before.push(group.sum)
      group.sum = NOTHING
    } else if (part[0] === ')') {
      open.pop()
      if (group.isLookaround || times === 0) continue
      const outer = open.at(-1) as Group
      outer.sum = both(outer.sum, leastOf(group), times)
    } else if (/^[a-z ]/.test(part)) group.sum = { numbers, dates, words: rarer(words, [part]) }
  }
  return leastOf(open[0] as Group)
}

const both = (one: Required, other: Required, times: number): Required => ({
  numbers: one.numbers + other.numbers * times,
  dates: one.dates + other.dates * times,
  words: rarer(one.words, other.words),
})

/** The most words to look for in a text: beyond that the pattern itself is as fast. */
const MOST = 24

function leastOf({ before, sum }: Group): Required {
  if (before.length === 0) return sum
  const each = [...before, sum]
  const words = each.flatMap((one) => one.words)
  return {
    numbers: Math.min(...each.map(({ numbers }) => numbers)),
    dates: Math.min(...each.map(({ dates }) => dates)),
    words: words.length > MOST || words.includes('') ? NOTHING.words : words,
  }
}

/** Returns those of two lists of words that fewer texts have: the longer words, and of equally long ones the fewer. */
function rarer(ones: readonly string[], others: readonly string[]): readonly string[] {
  const longer = shortest(others) - shortest(ones)
  return longer > 0 || (longer === 0 && others.length < ones.length) ? others : ones
}

const shortest = (words: readonly string[]): number =>
  words.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY)
