import { THRESHOLDS } from '../base/thresholds.ts'
import type { Article } from '../model/index.ts'

/** Words of a shingle: so many in a row are seldom the same in two articles by chance. */
const SHINGLE = 5
/** The most words of an article that are looked at. */
const MOST_WORDS = 4000
/** Fewest shingles of an article by which its story shows. */
const FEWEST_SHINGLES = 20

const known = new WeakMap<Article, ReadonlySet<string>>()

/** Returns the shingles of an article's body: each five words in a row, in lower case. Made once for each article that is asked about. */
function shinglesOf(article: Article): ReadonlySet<string> {
  const before = known.get(article)
  if (before) return before
  const shingles = new Set<string>()
  let left = MOST_WORDS
  for (const { role, text } of article.passages) {
    if (role !== 'body' || left <= 0) continue
    const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, left)
    left -= words.length
    for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE).join(' '))
  }
  known.set(article, shingles)
  return shingles
}

/**
 * Tells whether two articles are versions of one story: they are about as long, and most of the shorter one stands word for word
 * in the other, or less of it where their files have one name but for the day.
 */
export function areVersions(one: Article, other: Article): boolean {
  const [fewer, more] = [shinglesOf(one), shinglesOf(other)].sort((a, b) => a.size - b.size) as [Shingles, Shingles]
  if (fewer.size < FEWEST_SHINGLES || fewer.size < more.size * THRESHOLDS.lengthOfVersion) return false
  const slug = slugOf(one)
  const least = slug !== '' && slug === slugOf(other) ? THRESHOLDS.sharedOfSlug : THRESHOLDS.sharedOfStory
  let shared = 0
  for (const shingle of fewer) if (more.has(shingle)) shared++
  return shared >= fewer.size * least
}

type Shingles = ReadonlySet<string>

/** Returns the name of an article's file without its day and extension: "storm" for "news/2024-05-03-storm.md"; empty for a name that many have. */
function slugOf({ path }: Article): string {
  const name = path?.match(/([^/]+)\.[^./]+$/)?.[1]?.replace(/^[\d_.-]+/, '') ?? ''
  return COMMON_NAMES.test(name) ? '' : name.toLowerCase()
}

const COMMON_NAMES = /^(?:index|readme|article|post|story|page)?$/i

/** Words by which an article says that it was changed after it was first published. */
const SAYS_CHANGED =
  /\b(?:corrections?:|(?:an )?earlier version of this|this (?:story|article|post|report|page) (?:has been|was|is being) (?:updated|corrected|revised|amended))/i

/** Tells whether an article says somewhere that it was corrected or updated. */
export const saysChanged = ({ passages }: Article): boolean => passages.some(({ text }) => SAYS_CHANGED.test(text))

/** Returns one article for each story, the first given of each. */
export function oneOfEachStory(articles: Iterable<Article>): Article[] {
  const stories: Article[] = []
  for (const article of new Set(articles)) if (!stories.some((one) => areVersions(one, article))) stories.push(article)
  return stories
}
