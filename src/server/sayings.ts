import { findFactSources } from '../earlier/index.ts'
import type { Fact, Saying } from '../model/index.ts'
import type { Run } from '../workspace/run.ts'
import { type OpenArticle, sourceOf } from './article.ts'

/** Returns where articles state a fact, the latest first. Those that are open count as the editor has them. */
export async function sayingsOf(fact: Fact, run: Run, open: readonly OpenArticle[]): Promise<Saying[]> {
  const { factHistories } = await import('../core.ts')
  const { sources } = await findFactSources([fact], run)
  const inEditor = new Set(open.map(({ path }) => path))
  const all = [...sources.filter(({ path }) => !inEditor.has(path ?? '')), ...open.map(sourceOf)]
  const histories = factHistories([fact.id], all, { ...run.settings, onFault: run.faults.add })
  const sayings = histories.flatMap(({ places }) => places.flatMap((place) => place.sayings))
  return sayings.sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0))
}
