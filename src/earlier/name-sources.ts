import type { EarlierSource } from '../core/articles.ts'
import type { SourceRange } from '../model/index.ts'
import type { Run } from '../workspace/run.ts'
import { searchWorkspace } from './earlier-in-workspace.ts'
import { allArticles } from './fact-sources.ts'

/** Returns the articles of a workspace, committed or not, that have a name, each with the places of it to read. */
export async function findNameSources(placesOf: (text: string) => SourceRange[], run: Run): Promise<EarlierSource[]> {
  const withName = (sources: readonly EarlierSource[]) =>
    sources.flatMap((source): EarlierSource[] => {
      const only = placesOf(source.text)
      return only.length > 0 ? [{ ...source, only }] : []
    })
  return withName(
    await searchWorkspace(
      async (searchable) => withName(await allArticles(searchable, run)),
      () => true,
      run,
    ),
  )
}
