import { sideOf } from '../../claim/side.ts'
import { singularOf } from '../../english/forms/plural.ts'
import { numberText } from '../../english/printed-value.ts'
import { peopleNouns } from '../../english/words/people.ts'
import { isShare, type Quantity, type Reading } from '../../model/index.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { printed, wordsAround } from '../../wording/as-printed.ts'
import { isPlain, type Relation, sameMeasure } from './relation.ts'

const PARTS = [
  // "134 of the 253 hostages", but not "5,000 of the 27-nation force" and "300 of the 50 states' electors"
  phrase("{part} (?:out )?of (?:the|its|his|her|their|those|these) {whole}(?!-|~(?:'s|s') )"),
  // "12 people, three of whom were children"
  phrase('{whole}~, {part} of (?:them|whom|which)'),
]
/** "killed 12 people, including three children", "12 people, among them three children" */
const INCLUDING = [phrase('{whole}~,? (?:including|among them) {part}')]

/** Nouns for people: behind "including", other things may be of another kind than the whole. */
const PEOPLE = peopleNouns('any', 'age', 'kind', 'member')

/** A part against its whole, which it cannot exceed: "134 of the 120", "12 people, including 14 children". */
export const partsAboveWhole: Relation = function* ({ reading, markedSentences }) {
  const { quantities } = reading
  const seen = new Set<number>()
  for (const [of, from] of [...pairsByWords(quantities, markedSentences), ...pairsByRole(reading)]) {
    const [part, whole] = [quantities[of], quantities[from]] as [Quantity, Quantity]
    const most = whole.accepts.high
    if (seen.has(of) || !isCount(part) || !isCount(whole) || !isPlain(whole) || !sameMeasure(part, whole)) continue
    if (most === null) continue
    seen.add(of)
    const result = `at most ${numberText(most)}`
    yield {
      of,
      from: [from],
      allows: { low: null, high: most },
      working: `${printed(sideOf(reading, of))} is more than the ${whole.text} it is part of`,
      printed: null,
      result,
    }
  }
}

/** A part and its whole, as indices of quantities. */
type Pair = readonly [part: number, whole: number]

function* pairsByWords(quantities: readonly Quantity[], markedSentences: readonly MarkedSentence[]): Generator<Pair> {
  for (const marked of markedSentences) {
    const including = [...findPhrases(INCLUDING, marked)].filter(({ numbers }) =>
      [numbers.part, numbers.whole].every((i) => isPerson(quantities[i as number]?.counted ?? '')),
    )
    for (const { numbers } of [...findPhrases(PARTS, marked), ...including])
      yield [numbers.part as number, numbers.whole as number]
  }
}

/** Farthest that a part stands behind its whole, in UTF-16 units. */
const NEAR = 60
/** Words before a whole at the start of a sentence, and behind a part of what was named before. */
const OF_WHOLE = /^(?:and |but )?(?:out )?of (?:the |its |their |his |her |those |these |all )*$/i
const OF_THEM = /^\s+of (?:them|these|those|whom|which)\b/i

/** Yields the parts that were read as such, of the same things: "discussed 30 proposals and adopted 34 of them". */
function* pairsByRole(reading: Reading): Generator<Pair> {
  for (const [part, { role, of, counted, start, in: place }] of reading.quantities.entries()) {
    const whole = of === null || of > part || role !== 'part' ? undefined : reading.quantities[of]
    if (!whole || whole.role === 'part' || counted === null || counted !== whole.counted) continue
    if (place !== whole.in || start - whole.end > NEAR) continue
    const [before, after] = [
      wordsAround(sideOf(reading, of as number)).before,
      wordsAround(sideOf(reading, part)).after,
    ]
    if (OF_WHOLE.test(before.trimStart()) || OF_THEM.test(after)) yield [part, of as number]
  }
}

const isPerson = (counted: string): boolean => PEOPLE.has(singularOf(counted.split(' ').at(-1) ?? ''))

const isCount = (quantity: Quantity): boolean =>
  quantity.unit === null && quantity.change === null && !isShare(quantity)
