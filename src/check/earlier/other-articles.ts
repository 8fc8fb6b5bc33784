import { areVersions, saysChanged } from '../../compare/story.ts'
import { dayText } from '../../english/printed-value.ts'
import type { Article, Evidence } from '../../model/index.ts'

/** Tells whether two articles are not the same one, read twice or by one path. */
export const areDistinct = (one: Article, other: Article): boolean =>
  one !== other && (one.path === null || one.path !== other.path)

/** Tells whether an article was published after another one, or follows it in the order of the paths. */
export const isLater = (one: Article, other: Article): boolean => orderOf(other) <= orderOf(one)

const orderOf = ({ published, path }: Article): string => `${published ?? ''} ${path ?? ''}`

/** Tells whether an article is another version of the story of the one that is checked, and says that it was changed. */
export const isChangedOpenly = (own: Article, other: Article): boolean => saysChanged(own) && areVersions(own, other)

/** Marks the evidence of another version of the story. */
export const asVersion = (evidence: Evidence, own: Article, other: Article): Evidence =>
  areVersions(own, other) ? { ...evidence, version: true } : evidence

/**
 * Returns where other articles say something, for a message: "in news/may.md (3 May 2024)", "in another version of this story,
 * news/may.md (3 May 2024)", "in 4 other articles".
 */
export function whereSaid(own: Article, other: Article, articles = 1): string {
  if (articles > 1) return `in ${articles} other articles`
  const { path, published } = other
  const version = areVersions(own, other) ? 'another version of this story, ' : ''
  return `in ${version}${path ?? 'another text'}${published === null ? '' : ` (${dayText(published)})`}`
}
