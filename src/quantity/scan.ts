import { CARDINALS, DENOMINATORS, MULTIPLIED, SCALES, VULGAR } from '../english/words/numbers.ts'
import { ONE_UNIT } from './extract/one-unit.ts'

const PLURALS = new Set(['halves', 'quarters', 'thirds'])
const SHORTHAND = new Set(['doz', 'dozs', 'dz', 'dzs', 'lac', 'lacs'])

/** Words at which an extractor looks for a number: its first word, or the first after an article ("a third", "scores of"). */
const openers = [
  ...Object.keys(CARDINALS),
  ...Object.keys(SCALES).filter((w) => !SHORTHAND.has(w)),
  ...Object.keys(DENOMINATORS).filter((w) => PLURALS.has(w) || !w.endsWith('s')),
  'score',
  'scores',
  'tens',
  'twice',
  'once',
  ...Object.keys(MULTIPLIED),
  'couple',
  'twofold',
  'threefold',
  'fourfold',
  'fivefold',
  'sixfold',
  'sevenfold',
  'eightfold',
  'tenfold',
]

const anyCase = (word: string): string => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`

/** Words grouped by first letter, so that the expression rejects most words at their first character. */
const byLetter = Object.values(Object.groupBy([...new Set(openers)], (w) => w[0] ?? ''))
  .map((words = []) => `${anyCase(words[0]?.[0] ?? '')}(?:${words.map((w) => w.slice(1)).join('|')})`)
  .join('|')

const CANDIDATE = new RegExp(`[0-9]+|[${Object.keys(VULGAR).join('')}]|\\b(?:${byLetter})(?![a-z])|${ONE_UNIT}`, 'g')

/**
 * Calls `found` with the offset of each place where a number may be, in UTF-16 units; `found` returns the offset at which to
 * go on. Takes time linear in the length of the text.
 */
export function scan(text: string, found: (at: number) => number): void {
  CANDIDATE.lastIndex = 0
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const resume = found(match.index)
    CANDIDATE.lastIndex = Math.max(resume, match.index + match[0].length)
  }
}
