import { numberText } from '../../english/printed-value.ts'
import type { ClaimContext, Fact, RuleSet } from '../../model/index.ts'
import { isPack } from '../../rules/index.ts'
import type { NoteMaker } from './note-maker.ts'

/** Two facts that read the same numbers. */
interface Overlap {
  own: Fact
  pack: Fact
  count: number
  at: { path: string; line: number }
}

/** Makes notes on facts of the repo's own files whose numbers a fact of a shipped pack reads too. */
export function overlapNotes(rules: RuleSet): NoteMaker {
  const own = rules.facts.filter(({ at }) => !isPack(at.path))
  const packs = rules.facts.filter(({ at }) => isPack(at.path))
  const found = new Map<string, Overlap>()
  const matching = (facts: readonly Fact[], context: ClaimContext) => facts.filter((fact) => fact.matches(context))
  return {
    add({ reading, path, lineOf }) {
      if (packs.length === 0) return
      for (const [i, context] of reading.contexts.entries()) {
        const ours = matching(own, context)
        const theirs = ours.length === 0 ? [] : matching(packs, context)
        for (const one of ours)
          for (const pack of theirs) {
            const known = found.get(`${one.id} ${pack.id}`)
            const start = reading.quantities[reading.claims[i]?.quantity ?? -1]?.start ?? 0
            const at = known?.at ?? { path, line: lineOf(start) }
            found.set(`${one.id} ${pack.id}`, { own: one, pack, count: (known?.count ?? 0) + 1, at })
          }
      }
    },
    notes: () =>
      [...found.values()]
        .sort((a, b) => b.count - a.count)
        .map(({ own: one, pack, count, at }) => ({
          about: 'overlap',
          at: one.at,
          message: `${one.name}: ${pack.id} of ${pack.at.path} reads ${count === 1 ? '1 of its numbers' : `${numberText(count)} of its numbers`} too; disable one of them (\`disable: [${pack.id}]\`).`,
          articles: [at],
        })),
  }
}
