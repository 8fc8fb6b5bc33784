import type { Loaded } from '../host/files/articles.ts'
import type { Drafts } from '../model/index.ts'

/** Returns articles without drafts, if drafts are to be skipped. Each draft is listed as skipped. */
export async function withoutDrafts({ sources, skipped }: Loaded, drafts: Drafts): Promise<Loaded> {
  if (drafts === 'check') return { sources, skipped }
  const { isDraft } = await import('../core/articles.ts')
  const { kept = [], left = [] } = Object.groupBy(sources, (source) => (isDraft(source) ? 'left' : 'kept'))
  return { sources: kept, skipped: [...skipped, ...left.map(({ path }) => ({ path: path ?? '', why: 'a draft' }))] }
}
