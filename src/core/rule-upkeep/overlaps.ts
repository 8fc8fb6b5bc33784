import { numberText } from '../../english/printed-value.ts'
import type { RuleSet } from '../../model/index.ts'
import { isPack } from '../../rules/index.ts'
import { type Overlap, overlapFinder } from '../facts/overlaps.ts'
import type { NoteMaker } from './note-maker.ts'

/** Makes notes on facts of the repo's own files whose numbers a fact of a shipped pack reads too. */
export function overlapNotes(rules: RuleSet): NoteMaker {
  const overlapsIn = overlapFinder(rules)
  const found = new Map<string, Overlap & { count: number; at: { path: string; line: number } }>()
  return {
    add({ reading, path, lineOf }) {
      for (const overlap of overlapsIn(reading)) {
        const { own, other, quantity } = overlap
        if (!isPack(other.at.path)) continue
        const known = found.get(`${own.id} ${other.id}`)
        const at = known?.at ?? { path, line: lineOf(reading.quantities[quantity]?.start ?? 0) }
        found.set(`${own.id} ${other.id}`, { ...overlap, count: (known?.count ?? 0) + 1, at })
      }
    },
    notes: () =>
      [...found.values()]
        .sort((a, b) => b.count - a.count)
        .map(({ own, other, count, at }) => ({
          about: 'overlap',
          at: own.at,
          message: `${own.name}: ${other.id} of ${other.at.path} reads ${count === 1 ? '1 of its numbers' : `${numberText(count)} of its numbers`} too; disable one of them (\`disable: [${other.id}]\`).`,
          articles: [at],
        })),
  }
}
