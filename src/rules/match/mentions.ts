import type { Passage } from '../../model/index.ts'

/** A place in a passage that names the subject, or another thing of its kind. */
export interface Mention {
  start: number
  end: number
  isOwn: boolean
  /** Whether something is only compared with it: "larger than the Corran Fire". */
  isCompared: boolean
  /** Whether a clause about it follows: "the Corran Fire, which". */
  opensClause: boolean
}

/** Where an article names a thing or others of its kind. */
export interface Mentions {
  /** For each passage, in order. */
  mentions: readonly (readonly Mention[])[]
  /** For each passage, the last one up to it that names one of them other than to compare; -1 for none. */
  latest: readonly number[]
}

const known = new WeakMap<readonly Passage[], Map<string, Mentions>>()

/** Returns where an article names the thing or another of its kind; worked out once. */
export function mentionsOf(name: string, passages: readonly Passage[]): Mentions {
  const ofArticle = known.get(passages) ?? new Map<string, Mentions>()
  known.set(passages, ofArticle)
  const before = ofArticle.get(name)
  if (before) return before
  const patterns = patternsFor(name)
  const mentions = passages.map(({ text }) => mentionsIn(text, patterns))
  let last = -1
  const latest = mentions.map((one, i) => {
    if (one.some(({ isCompared }) => !isCompared)) last = i
    return last
  })
  const found = { mentions, latest }
  ofArticle.set(name, found)
  return found
}

interface Patterns {
  own: RegExp
  /** Other things of the kind; null where the name has no word for its kind. */
  other: RegExp | null
}

const compiled = new Map<string, Patterns>()

/** Words that make no name of what follows: "The fire", "Monday's fire". */
const NO_NAME =
  "(?:The|This|That|These|Those|A|An|One|Its|Their|Our|His|Her|No|Some|Any|Every|When|As|But|And|In|On|Of|For|With|After|Before|Since|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s)?)"
/** What follows a word for a kind where it belongs to the name of an agency: "Cal Fire said". */
const AGENCY =
  '(?!\\s+(?:said|says|told|reported|reports|officials?|spokes\\p{L}+|chief|crews?|department|service|protection|marshal|authority)\\b)'

function patternsFor(name: string): Patterns {
  const before = compiled.get(name)
  if (before) return before
  const words = name
    .trim()
    .split(/[\s‐‑-]+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const own = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s‐‑-]+')}(?![\\p{L}\\p{N}])`, 'giu')
  const head = words.length > 1 ? (words.at(-1) as string) : null
  const kind = head && `(?:${head}|${head.toLowerCase()})s?(?![\\p{L}\\p{N}])`
  const other =
    kind &&
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?<!according to )(?:(?!${NO_NAME}\\s)\\p{Lu}[\\p{L}\\p{N}.'’-]*\\s${kind}${AGENCY}|(?:another|second|third|separate|different|other|nearby|neighbou?ring)\\s(?:\\p{Ll}+\\s)?${kind})`,
      'gu',
    )
  const made = { own, other: other || null }
  compiled.set(name, made)
  return made
}

/** Returns the mentions of a text in order; another thing's name that overlaps the thing's own is the own. */
function mentionsIn(text: string, { own, other }: Patterns): Mention[] {
  const mention = ({ index, 0: { length } }: RegExpExecArray, isOwn: boolean): Mention => ({
    start: index,
    end: index + length,
    isOwn,
    isCompared: COMPARED.test(text.slice(Math.max(0, index - REACH), index)),
    opensClause: RELATIVE.test(text.slice(index + length, index + length + REACH)),
  })
  const owns = [...text.matchAll(own)].map((match) => mention(match, true))
  const others = (other ? [...text.matchAll(other)] : []).map((match) => mention(match, false))
  let next = 0
  const apart = others.filter(({ start, end }) => {
    while ((owns[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    return (owns[next]?.start ?? Number.POSITIVE_INFINITY) >= end
  })
  return [...owns, ...apart].sort((a, b) => a.start - b.start)
}

/** UTF-16 units beside a mention in which it is compared, or a clause about it begins. */
const REACH = 24

const RELATIVE = /^,?\s(?:which|that|whose|where)/u

const COMPARED =
  /(?<!\p{L})(?:than|unlike|like|near|beside|besides|alongside|compared (?:with|to)|as)\s(?:the\s|that of (?:the\s)?)?$/iu
