import type { Side } from '../claim/side.ts'
import { isAnyOf, isPlace, isPossessive } from '../grammar/word-class.ts'
import type { Article, Claim, ClaimContext, Passage, PassageRole, Reading, RuleSet, Token } from '../model/index.ts'

/** Sentences of a paragraph over which the place of one claim holds for the next. */
const CARRIES = 3

/** Stands for a place that no rule knows: "in Kuriga". */
const ELSEWHERE = ''

/**
 * Returns the place of a claim: its own, else that of the nearest claim before it in its paragraph that states a fact
 * ("Shells killed six in Kherson. Another nine were hurt"); empty for a place that is unknown, null for none. Where the
 * clause of a definite phrase is set says nothing of it: "In Doha envoys bargain for the remaining 134 hostages".
 */
export function placeOf({ claim, context, reading, sentence }: Side, { places }: RuleSet): string | null {
  if (claim.place !== null) return claim.place
  const known = firstWords(places)
  const words = context.presupposed ? context.phrase : context.tokens
  if (isElsewhere(words, known) || isOfWorld(words)) return ELSEWHERE
  const own = claim.quantity // claims stand in the order of quantities
  const from = reading.sentenceOf[own] ?? 0
  for (let i = own - 1; i >= 0 && from - (reading.sentenceOf[i] as number) <= CARRIES; i--) {
    const before = reading.sentences[reading.sentenceOf[i] as number]
    if (before?.passage !== sentence.passage) return null
    const { fact, place } = reading.claims[i] as Claim
    if (fact === null) continue
    if (place !== null) return place
    if (isElsewhere((reading.contexts[i] as ClaimContext).tokens, known)) return ELSEWHERE
  }
  return null
}

const isNoPlace = isAnyOf('date', 'person', 'organization', 'acronym', 'nationality', 'verb')

/** Behind what a place is named; "at" says less, since a rule's own words may name what is there: "the landslide at Orsa". */
const IN = /^(in|near|outside)$/
const AT = /^at$/

/** Tells whether a sentence names a place that no rule knows: a capitalised name behind a preposition. */
const isElsewhere = (tokens: readonly Token[], known: ReadonlySet<string>, behind = IN): boolean =>
  tokens.some(
    ({ text, normal }, i) =>
      /^\p{Lu}\p{Ll}/u.test(text) &&
      behind.test(tokens[i - 1]?.normal ?? '') &&
      !isNoPlace(tokens[i]) &&
      (!isPossessive(tokens[i]) || isPlace(tokens[i])) && // "in Nigeria's north"
      !known.has(normal.replace(/['’]s$/, '')),
  )

/** Tells whether words speak of the whole world: "across the world", "globally". */
const isOfWorld = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ normal }, i) =>
      /^(worldwide|globally|global)$/.test(normal) ||
      (/^(world|globe)$/.test(normal) &&
        tokens[i - 1]?.normal === 'the' &&
        /^(across|around|throughout|in|over)$/.test(tokens[i - 2]?.normal ?? '')),
  )

const firstWordsOf = new WeakMap<RuleSet['places'], ReadonlySet<string>>()

/** Returns the first word of each spelling of the places of the rules, lower case. */
function firstWords(places: RuleSet['places']): ReadonlySet<string> {
  const before = firstWordsOf.get(places)
  if (before) return before
  const found = new Set(places.flatMap(({ name, also }) => [name, ...also].map(firstWord)))
  firstWordsOf.set(places, found)
  return found
}

const firstWord = (name: string): string => name.toLowerCase().split(' ')[0] as string

/**
 * Tells whether the text that a claim belongs to names a place, by any spelling that the rules know: its own passage,
 * headline or standfirst, and of its own section the heading and the paragraphs; of other list items none, and for a list
 * item only the paragraph before its list. A place in the sentence that no rule knows is another one: "killed at Nahal Oz".
 */
export function names(side: Side, place: string, rules: RuleSet): boolean {
  const { isInHead, passages, sections } = namingOf(side.reading, place, rules)
  const own = side.sentence.passage
  if (passages.size === 0 || isElsewhere(side.context.tokens, firstWords(rules.places), AT)) return false
  if (isInHead || passages.has(own)) return true
  const spots = spotsIn(side.reading.article)
  const { isItem, section, lead } = spots[own] as PassageSpot
  return isItem ? [section, lead].some((i) => !spots[i]?.isItem && passages.has(i)) : sections.has(section)
}

/** Where a text names a place. */
interface Naming {
  /** Whether its headline or standfirst does. */
  isInHead: boolean
  /** The indices of the passages that do. */
  passages: ReadonlySet<number>
  /** The sections in which a passage that is no list item does. */
  sections: ReadonlySet<number>
}

const known = new WeakMap<Reading, Map<string, Naming>>()

function namingOf(reading: Reading, place: string, rules: RuleSet): Naming {
  const ofReading = known.get(reading) ?? new Map<string, Naming>()
  known.set(reading, ofReading)
  const found = ofReading.get(place)
  if (found) return found
  const { article } = reading
  const spellings = rules.places.filter((p) => p.name === place).flatMap((p) => [p.name, ...p.also])
  const passages = article.passages.flatMap(({ text }, i) => (spellings.some((name) => hasWord(text, name)) ? [i] : []))
  const spots = passages.length > 0 ? spotsIn(article) : []
  const naming = {
    isInHead: passages.some((i) => HEAD.has(article.passages[i]?.role)),
    passages: new Set(passages),
    sections: new Set(passages.flatMap((i) => (spots[i]?.isItem ? [] : (spots[i]?.section ?? [])))),
  }
  ofReading.set(place, naming)
  return naming
}

const HEAD: ReadonlySet<PassageRole | undefined> = new Set(['headline', 'standfirst'] as const)

/** Where a passage stands in its article. */
interface PassageSpot {
  isItem: boolean
  /** The index of the heading before it, or its own; 0 before the first heading. */
  section: number
  /** For a list item, the index of the passage before its list, or of its section's first; else its own. */
  lead: number
}

const spotsOf = new WeakMap<Article, readonly PassageSpot[]>()

/** Returns where each passage of an article stands. */
function spotsIn(article: Article): readonly PassageSpot[] {
  const before = spotsOf.get(article)
  if (before) return before
  const spots: PassageSpot[] = []
  for (const [i, passage] of article.passages.entries()) {
    const isItem = isListItem(article, passage)
    const last = passage.role === 'heading' ? undefined : spots.at(-1)
    spots.push({ isItem, section: last?.section ?? i, lead: isItem ? (last?.lead ?? i) : i })
  }
  spotsOf.set(article, spots)
  return spots
}

/** What stands before the text of a list item on its line. */
const ITEM = /^\s*(?:[-*+•·▪–—]|\(?\d{1,3}[.)])\s+$|<li\b[^>]*>\s*$/i

/** Tells whether a passage is an item of a list. */
function isListItem({ text }: Article, { in: field, runs }: Passage): boolean {
  const start = runs[0]?.source ?? 0
  return field === 'text' && ITEM.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? ' ')) return true
  }
  return false
}
