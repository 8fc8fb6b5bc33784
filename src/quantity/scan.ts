import { CARDINALS, DENOMINATORS, MULTIPLIED, SCALES, VULGAR } from '../english/words/numbers.ts'
import { ONE_UNIT } from './extract/one-unit.ts'

const NEVER_ALONE = new Set(['half', 'halves', 'quarter', 'quarters', 'third', 'thirds'])
const shorthand = new Set(['doz', 'dozs', 'dz', 'dzs', 'lac', 'lacs'])

/** Words at which a number may start or which stand at its heart ("a third", "scores of"). */
const openers = [
  ...Object.keys(CARDINALS),
  ...Object.keys(SCALES).filter((w) => !shorthand.has(w)),
  ...Object.keys(DENOMINATORS).filter((w) => NEVER_ALONE.has(w) || !w.endsWith('s')),
  'score',
  'scores',
  'tens',
  'twice',
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

/** Words by first letter, so that the expression leaves a word after one character. */
const byLetter = Object.values(Object.groupBy([...new Set(openers)], (w) => w[0] ?? ''))
  .map((words = []) => `${anyCase(words[0]?.[0] ?? '')}(?:${words.map((w) => w.slice(1)).join('|')})`)
  .join('|')

const CANDIDATE = new RegExp(`[0-9]+|[${Object.keys(VULGAR).join('')}]|\\b(?:${byLetter})(?![a-z])|${ONE_UNIT}`, 'g')

/** Calls back with each place where a number may stand; the callback says where to look on. Linear in the text. */
export function scan(text: string, found: (at: number) => number): void {
  CANDIDATE.lastIndex = 0
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const resume = found(match.index)
    CANDIDATE.lastIndex = Math.max(resume, match.index + match[0].length)
  }
}
