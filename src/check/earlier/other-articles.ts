import { dayText } from '../../english/printed-value.ts'
import type { Article } from '../../model/index.ts'

/** Tells whether two articles are not the same one, read twice or by one path. */
export const areDistinct = (one: Article, other: Article): boolean =>
  one !== other && (one.path === null || one.path !== other.path)

/** Tells whether an article was published after another one, or follows it in the order of the paths. */
export const isLater = (one: Article, other: Article): boolean => orderOf(other) <= orderOf(one)

const orderOf = ({ published, path }: Article): string => `${published ?? ''} ${path ?? ''}`

/** Returns where other articles say something, for a message: "in news/may.md (3 May 2024)", "in 4 other articles". */
export function whereSaid({ path, published }: Article, articles = 1): string {
  if (articles > 1) return `in ${articles} other articles`
  return `in ${path ?? 'another text'}${published === null ? '' : ` (${dayText(published)})`}`
}
