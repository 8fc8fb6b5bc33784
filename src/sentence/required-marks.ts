/**
 * Returns the least number of marks in a text that a regular expression can match: one with three numbers need not be
 * tried, nor compiled, on a text with two. Repetitions count as often as they must match, lookarounds not at all.
 */
export function countRequiredMarks(source: string, mark: string): number {
  let at = 0
  const either = (): number => {
    let least = Number.POSITIVE_INFINITY
    let sum = 0
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        least = Math.min(least, sum)
        sum = 0
        at++
      } else sum += repeated(atom())
    }
    return Math.min(least, sum)
  }
  const atom = (): number => {
    const rest = source.slice(at)
    if (rest[0] !== '(') {
      at += /^(?:\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|[\w ]+|.)/s.exec(rest)?.[0].length ?? 1
      return rest[0] === mark ? 1 : 0
    }
    const opening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(rest)?.[0] ?? '('
    at += opening.length
    const inner = either()
    at++
    return /[=!]$/.test(opening) ? 0 : inner
  }
  const repeated = (times: number): number => {
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at))
    if (!quantifier) return times
    at += quantifier[0].length
    return times * Number(quantifier[1] ?? (quantifier[0][0] === '+' ? 1 : 0))
  }
  return either()
}
