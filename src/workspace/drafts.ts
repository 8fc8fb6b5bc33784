import type { Loaded } from '../host/files/articles.ts'
import type { Drafts } from '../model/index.ts'

/** Articles without those that call themselves drafts, where these are to be left out; each is named as skipped. */
export async function withoutDrafts({ sources, skipped }: Loaded, drafts: Drafts): Promise<Loaded> {
  if (drafts === 'check') return { sources, skipped }
  const { isDraft } = await import('../core.ts')
  const { kept = [], left = [] } = Object.groupBy(sources, (source) => (isDraft(source) ? 'left' : 'kept'))
  return { sources: kept, skipped: [...skipped, ...left.map(({ path }) => ({ path: path ?? '', why: 'a draft' }))] }
}
