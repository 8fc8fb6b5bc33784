import type { Gist } from '../archive/gist.ts'
import { decodeArticle } from '../host/files/text-file.ts'
import type { TreeFile } from '../host/git/git-objects.ts'
import { BATCH, type ReadInput } from './read-all.ts'

/**
 * Stores which words new articles have, without reading them. Returns those that must be read: what is no text, is not in this
 * clone, or has markup that may put words together.
 */
export async function takeGists(
  files: readonly TreeFile[],
  { index, objects, progress }: ReadInput,
): Promise<TreeFile[]> {
  if (files.length === 0) return []
  const { gistOf } = await import('../core/entry.ts')
  const toRead: TreeFile[] = []
  let batch: (TreeFile & Gist)[] = []
  let at = 0
  for await (const bytes of objects.contents(files.map(({ blob }) => blob))) {
    const file = files[at++] as TreeFile
    const decoded = bytes && (await decodeArticle(file.path, bytes))
    const gist = decoded && 'text' in decoded ? gistOf({ path: file.path, text: decoded.text }) : null
    if (gist === null) toRead.push(file)
    else batch.push({ ...file, ...gist })
    progress(at, files.length)
    if (batch.length < BATCH) continue
    index.unread.add(batch)
    batch = []
  }
  index.unread.add(batch)
  return toRead
}
