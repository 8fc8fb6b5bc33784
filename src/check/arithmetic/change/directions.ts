import { sideOf } from '../../../claim/side.ts'
import { type ChangeClass, changeWords } from '../../../english/words/changes.ts'
import type { Quantity } from '../../../model/index.ts'
import type { MarkedSentence } from '../../../sentence/marked-sentence.ts'
import { findPhrases, type PhraseMatch, phrase } from '../../../sentence/phrase.ts'
import { printed } from '../../../wording/as-printed.ts'
import type { Relation } from '../relation.ts'
import { endsOf, FROM_TO, isOfExchangeRate, TO_FROM } from './from-to.ts'

const wordsOf = (...kinds: ChangeClass[]): string => [...changeWords(...kinds)].join('|')
const ROSE = `(?<!\\p{L})(?<up>${wordsOf('up')})`
const FELL = `(?<!\\p{L})(?<down>${wordsOf('down')})`

const SLIGHTLY = '(?: (?:slightly|sharply|only|further|again|back|steadily))?'
/** What is raised or cut, without a verb, change or direction of its own: not "put the rise down to 40 from 50". */
const OBJECT = `(?: (?!(?:that|which|who|and|but|after|before|while|as|if|when|from|by|to|up|down|${wordsOf('increase', 'decrease')})\\b)[\\p{L}'-]+){1,7}?`
/** Verbs whose object is by how much something moves, not what moves: "gained 5 to 50". */
const BY_HOW_MUCH = /^(?:add|gain|los|shed)/
const moving = (kind: 'raises' | 'lowers'): string =>
  [...changeWords(kind)].filter((word) => !BY_HOW_MUCH.test(word)).join('|')
const RAISED = `(?<!\\p{L})(?<up>increase[sd]?|increasing|${moving('raises')})`
const CUT = `(?<!\\p{L})(?<down>decrease[sd]?|decreasing|${moving('lowers')})`
const RISE = `(?<!\\p{L})(?<up>${wordsOf('increase')}) (?:in|of)`
const FALL = `(?<!\\p{L})(?<down>${wordsOf('decrease')}) (?:in|of)`

/** "rose to 50 from 40", "fell from 50 in May to 40 in June", "raised the fee to 50 from 40", "a fall in the fee from 50 to 40" */
const DIRECTIONS = [
  ...[ROSE, FELL].flatMap((moved) => [
    phrase(`${moved}${SLIGHTLY} ${TO_FROM}`),
    phrase(`${moved}${SLIGHTLY} ${FROM_TO}`),
    // "rise to 50 in May and 60 in June from 40 in April"
    phrase(`${moved}${SLIGHTLY} to {new}~,? and(?: to)? {next}~,? from {old}`),
  ]),
  ...[RAISED, CUT, RISE, FALL].flatMap((moved) => [
    phrase(`${moved}${OBJECT} ${TO_FROM}`),
    phrase(`${moved}${OBJECT} ${FROM_TO}`),
  ]),
]

/** Verbs that say whether a change is good, not which way the number moves: a ratio of debt improves to 1.8 from 2.1. */
const BETTER_OR_WORSE = /^(?:improv|worsen|strengthen|weaken|recover)/i

/** Tells whether the two values are the ends of an old range, behind the new one: "2.3 to 2.6 tonnes, down from 2.4 to 2.7". */
const isOldRange = ({ text }: PhraseMatch, { words }: MarkedSentence): boolean =>
  /^(?:up|down) from /i.test(text) && /\uE000(?: \p{L}+){0,3}, $/u.test(words.slice(0, words.indexOf(text)))

/** Returns the word that says which way the values moved. */
const wordOf = ({ words }: PhraseMatch): string => words.down ?? words.up ?? ''

/** Tells whether a noun says which way the values moved: "an increase in the fee". */
function isByNoun(match: PhraseMatch): boolean {
  const word = wordOf(match)
  return match.text.startsWith(word) && /^ (?:in|of)\b/i.test(match.text.slice(word.length))
}

/** Tells whether percentages may be those of the growth or cut itself, not its ends: "a growth of 2.3 per cent, from 2.8 last year". */
const isOfChangeItself = (match: PhraseMatch, { unit }: Quantity): boolean => isByNoun(match) && unit === 'percent'

/** Returns the word that says which way the values moved, a noun with its article. */
function saidOf(match: PhraseMatch): string {
  const word = wordOf(match)
  return isByNoun(match) ? `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}` : word
}

/** Two values against the verb that says which way they moved: nothing falls to 48.8 from 48. */
export const directions: Relation = function* ({ reading, markedSentences }) {
  for (const marked of markedSentences) {
    for (const found of findPhrases(DIRECTIONS, marked)) {
      const ends = endsOf(found, reading)
      if (ends?.indices.length !== 2 || isOfExchangeRate(marked.words)) continue
      if (BETTER_OR_WORSE.test(found.text) || isOldRange(found, marked)) continue
      const { before, after } = ends
      if (isOfChangeItself(found, after)) continue
      const fell = found.words.down !== undefined
      const [of, from] = ends.indices as [number, number]
      const result = `${fell ? 'more' : 'less'} than ${after.text}`
      yield {
        of,
        from: [from],
        allows: fell ? { low: after.accepts.low, high: null } : { low: null, high: after.accepts.high },
        working: `From ${printed(sideOf(reading, of))} to ${after.text} is ${(after.low as number) > (before.low as number) ? 'up' : 'down'}, not ${saidOf(found)}`,
        printed: null,
        result,
      }
    }
  }
}
