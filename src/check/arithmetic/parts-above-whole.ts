import type { Quantity } from '../../model/index.ts'
import { find, phrase } from '../phrase.ts'
import { number } from '../words.ts'
import { isPlain, isShare, type Relation, sameMeasure } from './relation.ts'

const PARTS = [
  // "134 of the 253 hostages"
  phrase('{part} (?:out )?of (?:the|its|his|her|their|those|these) {whole}'),
  // "killed 12 people, including three children", "12 people, among them three children"
  phrase('{whole}~,? (?:including|among them) {part}'),
  phrase('{whole}~, {part} of (?:them|whom|which)'),
]

/** A part cannot be more than its whole: "134 of the 120", "12 people, including 14 children". */
export const partsAboveWhole: Relation = function* ({ reading: { quantities }, statements }) {
  for (const statement of statements) {
    for (const { numbers } of find(PARTS, statement)) {
      const { part: of, whole: from } = numbers as Record<'part' | 'whole', number>
      const [part, whole] = [quantities[of], quantities[from]] as [Quantity, Quantity]
      const most = whole.accepts.high
      if (!isCount(part) || !isCount(whole) || !isPlain(whole) || !sameMeasure(part, whole) || most === null) continue
      const result = `at most ${number(most)}`
      yield {
        of,
        from: [from],
        allows: { low: null, high: most },
        working: `A part of ${whole.text} is ${result}`,
        result,
      }
    }
  }
}

const isCount = (quantity: Quantity): boolean =>
  quantity.unit === null && quantity.change === null && !isShare(quantity)
