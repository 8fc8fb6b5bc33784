import { lastAtMost } from '../../base/binary-search.ts'
import { isAnyOf, isDate, isNoun, isPlural, isQuantity, isVerb } from '../../grammar/word-class.ts'
import type { ClaimContext, Passage, Token } from '../../model/index.ts'
import { type Mention, mentionsOf } from './mentions.ts'

/** How far from a number its subject may be named. */
export type Where = 'article' | 'paragraph' | 'sentence'

/** A thing that a number must be about, by its name: "Kestrel Fire". */
export interface Subject {
  /** As the rule writes it. */
  name: string
  where: Where
}

/** Tells whether words of a rule name a thing, as "Kestrel Fire" does and "fire" does not. */
export const isName = (written: string): boolean => /\p{Lu}/u.test(written) && !/[<>=]/.test(written)

/**
 * Tells whether a number is about a named thing. Its own sentence decides where it names the thing or another one of its kind
 * ("the Corran Fire, which burned 9,000 hectares"); else the last that the text before named, within `where`, unless the number has
 * another subject.
 */
export function isAbout(subject: Subject, context: ClaimContext): boolean {
  const { story, tokens, scope, quantity } = context
  if (story === null) return false
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  const { mentions, latest } = mentionsOf(subject.name, story.passages)
  const own = mentions[story.passage] ?? []
  const first =
    (own[0]?.start ?? from) < from ? lastAtMost(own.length, (i) => (own[i] as Mention).start, from - 1) + 1 : 0
  const here = own.slice(first, first + MOST).filter(({ end }) => end <= to)
  const meant = here.filter((m) => !m.isCompared || (m.opensClause && m.start < quantity.start))
  if (meant.length > 0) return nearestTo(meant, scope, quantity.start).isOwn
  if (here.length > 0 || subject.where === 'sentence' || hasOtherSubject(subject, context)) return false
  const named = own.slice(Math.max(0, first - MOST), first)
  const before = lastSubject(named, story.passages[story.passage] as Passage)
  if (named.some(({ isCompared }) => !isCompared) || subject.where === 'paragraph') return before?.isOwn ?? false
  const at = story.passage === 0 ? -1 : (latest[story.passage - 1] as number)
  return (
    at >= 0 && (lastSubject((mentions[at] as Mention[]).slice(-MOST), story.passages[at] as Passage)?.isOwn ?? false)
  )
}

/** Mentions of one sentence, or before it, that are looked at, so that the time is linear in the text. */
const MOST = 20

/** Returns the mention that a number belongs to: the last one before it in its clause, else in its sentence, else the first after it. */
function nearestTo(mentions: readonly Mention[], scope: readonly Token[], at: number): Mention {
  const inClause = mentions.filter(({ start }) => scope.some((word) => word.start <= start && start < word.end))
  const near = inClause.length > 0 ? inClause : mentions
  return (near.findLast(({ start }) => start < at) ?? near[0]) as Mention
}

/** Returns what the last sentence that names one of the things is about: the first that it names and does not only compare with; nothing where it names two and begins with neither. */
function lastSubject(mentions: readonly Mention[], { text }: Passage): Mention | undefined {
  const candidates = mentions.filter(({ isCompared }) => !isCompared)
  const last = candidates.at(-1)
  const first = last && candidates.find(({ end }) => !SENTENCE_END.test(text.slice(end, last.start)))
  if (!first || first.isOwn === last.isOwn) return first
  return BEGINS.test(text.slice(0, first.start)) ? first : undefined
}

/** Ends where a sentence begins, with no more than an article before a name. */
const BEGINS = /(?:^|[.!?]["”’)]?\s+)["“‘(]?(?:(?:The|A|An)\s+)?$/u

const SENTENCE_END = /[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u

const isOfOther = isAnyOf('nationality', 'proper-name')

/** Tells whether the clause of a number without the name has a subject of its own: another name or place, or people: "crews burned 40 hectares". */
function hasOtherSubject({ name }: Subject, { scope, quantity, claim }: ClaimContext): boolean {
  const head = headOf(name)
  const before = scope.filter(({ start }) => start < quantity.start)
  const isAnchored = before.some(
    ({ normal }, i) => normal === head && /^(the|this|that)$/.test(before[i - 1]?.normal ?? ''),
  )
  if (isAnchored || before.some(({ normal }) => /^(it|its)$/.test(normal))) return false
  if (claim.place !== null) return true
  const verb = before.findIndex(isVerb)
  const subject = (verb < 0 ? before : before.slice(0, verb)).filter((token) => !isDate(token) && !isQuantity(token))
  const isCapital = ({ text }: Token) => /^\p{Lu}/u.test(text)
  return subject.some((token) => (isOfOther(token) && isCapital(token)) || (isNoun(token) && isPlural(token)))
}

const headOf = (name: string): string =>
  name
    .trim()
    .split(/[\s‐‑-]+/)
    .at(-1)
    ?.toLowerCase() ?? ''
