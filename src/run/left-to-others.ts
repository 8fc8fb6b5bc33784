import { selects } from '../host/files/find.ts'
import { ARTICLE_ENDINGS, UNREAD_ENDINGS } from '../options/index.ts'
import { count } from '../report/words.ts'
import type { ScopedRun } from './selected-articles.ts'

/** The most files to name. */
const NAMED = 3

const TEXTS = new Set([...ARTICLE_ENDINGS, ...UNREAD_ENDINGS])

/** Notes once which changed files look like articles and are read by no pattern, because of their format alone. */
export function noteUnreadFormats({ scope, settings, log }: ScopedRun): void {
  if (scope.kind === 'all') return
  const isArticle = selects(settings.articles)
  const isUnread = (path: string): boolean => {
    const [, stem = '', ending = ''] = /^(.*)\.([^./]+)$/s.exec(path) ?? []
    return (
      TEXTS.has(ending.toLowerCase()) &&
      !isArticle(path) &&
      ARTICLE_ENDINGS.some((other) => isArticle(`${stem}.${other}`))
    )
  }
  const unread = scope.changes.flatMap(({ path, status }) => (status !== 'removed' && isUnread(path) ? [path] : []))
  if (unread.length === 0) return
  const more = unread.length > NAMED ? ` and ${count(unread.length - NAMED, 'more file', 'more files')}` : ''
  log.notice(
    `Not checked, because no pattern for articles reads this format: ${unread.slice(0, NAMED).join(', ')}${more}.`,
  )
}

/** Notes which submodules the change moves to another commit, as their articles belong to another repository. */
export function noteSubmodules({ scope, log }: ScopedRun): void {
  if (scope.kind === 'all') return
  const moved = scope.changes.flatMap(({ path, status, isSubmodule }) =>
    isSubmodule && status !== 'removed' ? [path] : [],
  )
  if (moved.length === 0) return
  const is = moved.length === 1 ? 'is a submodule, whose' : 'are submodules, whose'
  log.notice(`${moved.join(', ')} ${is} files belong to another repository and are not checked with this change.`)
}
