import { CARDINALS, cardinalPattern, DENOMINATORS, MULTIPLIED, SCALES, VULGAR } from '../english/words/numbers.ts'
import { anyOf } from './extract/any-of.ts'
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
  'double',
  'treble',
  'triple',
  'quadruple',
  'couple',
  ...[...cardinalPattern(2, 90).split('|'), 'hundred', 'thousand', 'million'].map((word) => `${word}fold`),
]

const unique = [...new Set(openers)]
const words = anyOf(unique, (letter) => `[${letter}${letter.toUpperCase()}]`)
const shouted = anyOf(unique.map((word) => word.toUpperCase()))

const CANDIDATE = new RegExp(
  `[0-9]+|[${Object.keys(VULGAR).join('')}]|\\b(?:${words})(?![a-z])|\\b(?:${shouted})(?![A-Za-z])|${ONE_UNIT}`,
  'g',
)

/**
 * Calls `found` with the offset of each place where a number may be, in UTF-16 units, and with the word or figures there;
 * `found` returns the offset at which to go on. Takes time linear in the length of the text.
 */
export function scan(text: string, found: (at: number, opener: string) => number): void {
  CANDIDATE.lastIndex = 0
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const resume = found(match.index, match[0])
    CANDIDATE.lastIndex = Math.max(resume, match.index + match[0].length)
  }
}
