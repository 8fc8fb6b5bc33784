import { DATE_MARK, NUMBER_MARK } from './marked-sentence.ts'

/** What decides how many marks are needed: marks, groups, alternatives. Escapes and classes are read to pass over them. */
const PARTS = new RegExp(
  String.raw`\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|\||[)${NUMBER_MARK}${DATE_MARK}](?:([?*+])|\{(\d+)(?:,\d*)?\})?`,
  'gs',
)

/** A group that has begun: the marks of its alternatives so far, at least, and of the one at hand. */
interface Group {
  least: readonly [number, number]
  sum: readonly [number, number]
  isLookaround: boolean
}

const begin = (isLookaround: boolean): Group => ({
  least: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  sum: [0, 0],
  isLookaround,
})

const leastOf = ({ least, sum }: Group) => [Math.min(least[0], sum[0]), Math.min(least[1], sum[1])] as const

/**
 * Returns the least number of numbers and dates in a text that a regular expression can match: one with three numbers
 * need not be tried, nor compiled, on a text with two. Repetitions count as often as they must match, lookarounds not
 * at all.
 */
export function requiredMarks(source: string): { numbers: number; dates: number } {
  const open = [begin(false)]
  const add = (numbers: number, dates: number, times: number) => {
    const group = open.at(-1) as Group
    group.sum = [group.sum[0] + numbers * times, group.sum[1] + dates * times]
  }
  for (const [part, sign, count] of source.matchAll(PARTS)) {
    const times = count === undefined ? (sign === '?' || sign === '*' ? 0 : 1) : Number(count)
    if (part[0] === '(') open.push(begin(/[=!]$/.test(part)))
    else if (part[0] === NUMBER_MARK) add(1, 0, times)
    else if (part[0] === DATE_MARK) add(0, 1, times)
    else if (part === '|') Object.assign(open.at(-1) as Group, { least: leastOf(open.at(-1) as Group), sum: [0, 0] })
    else if (part[0] === ')') {
      const group = open.pop() as Group
      if (!group.isLookaround) add(...leastOf(group), times)
    }
  }
  const [numbers, dates] = leastOf(open[0] as Group)
  return { numbers, dates }
}
