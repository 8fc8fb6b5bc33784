import type { EarlierSource } from '../core/articles.ts'
import { earlierInWorkspace, type FolderIndex } from '../earlier/index.ts'
import { withFirstCommitDays } from '../workspace/first-commit-days.ts'
import { withOverrides } from '../workspace/overrides.ts'
import type { Run } from '../workspace/run.ts'
import { type CheckedText, type OpenArticle, type ReadSource, sourceOf } from './article.ts'

/**
 * Looks up the day on which an article was first committed, and what it can be compared with: articles of the folder that
 * are open as the editor has them, and, if there is an index to search the folder with, others as the archive has them. What was read before is
 * not read again.
 */
export async function lookUp(
  article: OpenArticle,
  open: readonly OpenArticle[],
  run: Run,
  index: FolderIndex | null,
): Promise<Pick<OpenArticle, 'firstCommit' | 'others'>> {
  const { checked } = article
  const { settings, repository, faults } = run
  const [dated] = await withFirstCommitDays([sourceOf(article)], repository, settings.locale)
  const firstCommit = dated?.firstCommit ?? null
  if (checked === null) return { firstCommit, others: [] }
  const { readAll } = await import('../core/articles.ts')
  const beside = open.filter(({ path, checked: its }) => path !== article.path && its !== null)
  const inEditor = new Set(beside.map(({ path }) => path))
  const found = index ? await earlierInWorkspace([checked.reading], run, index) : []
  const known = knownAmong(open)
  const archived = found
    .filter(({ path }) => !inEditor.has(path ?? ''))
    .flatMap((source): ReadSource[] => {
      const before = known.get(keyOf(source))
      if (before?.source.text === source.text && before.rules === settings.rules) return [before]
      const [reading] = readAll([source], { ...withOverrides(settings), role: 'earlier', onFault: faults.add })
      return reading ? [{ source, reading, rules: settings.rules }] : []
    })
  const edited = beside.flatMap((other): ReadSource[] => (other.checked === null ? [] : [asRead(other, other.checked)]))
  return { firstCommit, others: [...archived, ...edited] }
}

/** Returns an open article as others are compared with it. */
export const asRead = (article: OpenArticle, { reading, rules }: CheckedText): ReadSource => ({
  source: sourceOf(article),
  reading,
  rules,
})

/** Tells whether two lists hold the same articles, read once. */
export const areSame = (some: readonly ReadSource[], others: readonly ReadSource[]): boolean =>
  some.length === others.length && some.every(({ reading }, i) => reading === others[i]?.reading)

/** Returns what is read already, by its path and the parts of it that were read. */
const knownAmong = (open: readonly OpenArticle[]): Map<string, ReadSource> =>
  new Map(open.flatMap(({ others }) => others.map((other) => [keyOf(other.source), other] as const)))

const keyOf = ({ path, only, published, firstCommit }: EarlierSource): string =>
  JSON.stringify([path, only, published, firstCommit])
