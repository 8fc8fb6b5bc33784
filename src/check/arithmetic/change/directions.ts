import { sideOf } from '../../../claim/side.ts'
import { changeWords } from '../../../english/words/changes.ts'
import type { MarkedSentence } from '../../../sentence/marked-sentence.ts'
import { findPhrases, type PhraseMatch, phrase } from '../../../sentence/phrase.ts'
import { printed } from '../../../wording/as-printed.ts'
import type { Relation } from '../relation.ts'
import { endsOf, FROM_TO, isOfExchangeRate, TO_FROM } from './from-to.ts'

const words = (...kinds: ('up' | 'down')[]): string => [...changeWords(...kinds)].join('|')
const ROSE = `(?<!\\p{L})(?<up>${words('up')})`
const FELL = `(?<!\\p{L})(?<down>${words('down')})`

/** "rose to 50 from 40", "fell from 50 in May to 40 in June" */
const DIRECTIONS = [ROSE, FELL].flatMap((moved) => [
  phrase(`${moved}(?: (?:slightly|sharply|only|further|again|back|steadily))? ${TO_FROM}`),
  phrase(`${moved}(?: (?:slightly|sharply|only|further|again|back|steadily))? ${FROM_TO}`),
])

/** Verbs that say whether a change is good, not which way the number moves: a ratio of debt improves to 1.8 from 2.1. */
const BETTER_OR_WORSE = /^(?:improv|worsen|strengthen|weaken|recover)/i

/** Tells whether the two values are the ends of an old range, behind the new one: "2.3 to 2.6 tonnes, down from 2.4 to 2.7". */
const isOldRange = ({ text }: PhraseMatch, { words }: MarkedSentence): boolean =>
  /^(?:up|down) from /i.test(text) && /\uE000(?: \p{L}+){0,3}, $/u.test(words.slice(0, words.indexOf(text)))

/** Two values against the verb that says which way they moved: nothing falls to 48.8 from 48. */
export const directions: Relation = function* ({ reading, markedSentences }) {
  for (const marked of markedSentences) {
    for (const found of findPhrases(DIRECTIONS, marked)) {
      const ends = endsOf(found, reading)
      if (ends?.indices.length !== 2 || isOfExchangeRate(marked.words)) continue
      if (BETTER_OR_WORSE.test(found.text) || isOldRange(found, marked)) continue
      const { before, after } = ends
      const fell = found.words.down !== undefined
      const [of, from] = ends.indices as [number, number]
      const result = `${fell ? 'more' : 'less'} than ${after.text}`
      yield {
        of,
        from: [from],
        allows: fell ? { low: after.accepts.low, high: null } : { low: null, high: after.accepts.high },
        working: `From ${printed(sideOf(reading, of))} to ${after.text} is ${(after.low as number) > (before.low as number) ? 'up' : 'down'}, not ${found.words.down ?? found.words.up}`,
        printed: null,
        result,
      }
    }
  }
}
