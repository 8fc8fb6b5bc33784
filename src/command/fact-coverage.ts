import type { Fact } from '../model/index.ts'
import type { FactCoverage } from '../report/text/rule-tests-text.ts'
import type { Run } from '../workspace/run.ts'
import { collectArticles } from './collect.ts'

/** Reads every article and counts how often each fact is stated. */
export async function countFactCoverage(run: Run, facts: readonly Fact[]): Promise<FactCoverage> {
  const { settings, faults, progress } = run
  const { readAll } = await import('../core.ts')
  const { selected } = await collectArticles(run, [])
  const stated = new Map(facts.map((fact) => [fact.id, { fact, claims: 0, articles: 0 }]))
  selected.forEach((source, i) => {
    progress(i, selected.length)
    const [reading] = readAll([source], { ...settings, onFault: faults.add })
    const ids = reading?.claims.map((claim) => claim.fact) ?? []
    for (const [id, count] of stated) {
      const times = ids.filter((one) => one === id).length
      count.claims += times
      count.articles += times > 0 ? 1 : 0
    }
  })
  progress(selected.length, selected.length)
  return { articles: selected.length, facts: [...stated.values()] }
}
