import { isElliptical } from '../english/ellipsis.ts'
import { changeWords } from '../english/words/changes.ts'
import type { InPassage, Quantity } from '../model/index.ts'
import type { Counted } from './counted/counted.ts'

/**
 * Returns, for each quantity that leaves out what it counts, the index of the one that names it: "30 deaths in 2018, 25 in
 * 2019 and 14 last year"; null for all others. `text` is the sentence, which starts at `offset` of its passage.
 */
export function elisions(
  quantities: readonly InPassage<Quantity>[],
  countings: readonly (Counted | null)[],
  text: string,
  offset: number,
): (number | null)[] {
  const sources: (number | null)[] = []
  quantities.forEach((quantity, i) => {
    const source = countings[i - 1] ? i - 1 : (sources[i - 1] ?? null)
    const left = source !== null && countings[i] === null && quantity.unit === null && quantities[source]?.unit === null
    const range = within(quantity, offset)
    const isSaid =
      left &&
      (isAnother(text, range) ||
        isMore(text, range) ||
        isOfChange(text, range) ||
        isElliptical(text, within(quantities[i - 1], offset), range))
    sources.push(isSaid ? source : null)
  })
  return sources
}

/** Tells whether a number adds to the one before without saying of what: "five on Monday, and another six on Friday", "and on Friday another six". */
const isAnother = (text: string, { start, end }: { start: number; end: number }): boolean =>
  (/,? (?:and|but|with) (?:on|in|at) \p{Lu}\p{L}+,? another $/u.test(text.slice(Math.max(0, start - 36), start)) &&
    /^[,.;]/.test(text.slice(end))) ||
  (/,? (?:and|but|with) another $/.test(text.slice(Math.max(0, start - 16), start)) &&
    /^ (?:on|in|at|by|across|into|over|out|from|last|this|next|later|yesterday|today)\b/.test(
      text.slice(end, end + 12),
    ))

const MORE =
  /^ more(?:[.,;)]|$| (?:is|are|was|were|has|have|had|on|in|at|last|this|next|later|yesterday|today)(?!\p{L}))/u
/** Tells whether a number adds to the one before by "more" alone: "three died and five more were hurt", "sold 20 jets, with options on 10 more". */
const isMore = (text: string, { start, end }: { start: number; end: number }): boolean =>
  MORE.test(text.slice(end, end + 12)) && !/ or $/.test(text.slice(Math.max(0, start - 4), start))

const CHANGE = /(?:^|[^\p{L}])(?:an?|the|its) (?:\p{Ll}+ )?(\p{Ll}+) of $/u
const CHANGES: ReadonlySet<string> = new Set([...changeWords('increase'), ...changeWords('decrease')])
/** Tells whether a number is a change of what the number before it counts: "added 187,000 jobs, below a gain of 250,000 in May". */
const isOfChange = (text: string, { start, end }: { start: number; end: number }): boolean =>
  CHANGES.has(CHANGE.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '') &&
  !/^ (?!in|on|at|the|a|last|from|for|or|and|but|that)\p{L}/u.test(text.slice(end, end + 8))

const within = (quantity: InPassage<Quantity> | undefined, offset: number) => ({
  start: (quantity?.said.start ?? 0) - offset,
  end: (quantity?.said.end ?? 0) - offset,
})
