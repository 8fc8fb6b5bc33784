import type { Side } from '../claim/side.ts'
import { isAnyOf } from '../grammar/word-class.ts'
import type { Article, Claim, ClaimContext, Passage, Reading, RuleSet, Token } from '../model/index.ts'

/** Sentences of a paragraph over which the place of one claim holds for the next. */
const CARRIES = 3

/** Stands for a place that no rule knows: "in Kuriga". */
const ELSEWHERE = ''

/**
 * Returns the place of a claim: its own, else that of the nearest claim before it in its paragraph that states a fact
 * ("Shells killed six in Kherson. Another nine were hurt"); empty for a place that is unknown, null for none. Where the
 * clause of a definite phrase is set says nothing of it: "In Doha envoys bargain for the remaining 134 hostages".
 */
export function placeOf({ claim, context, reading, sentence }: Side): string | null {
  if (claim.place !== null) return claim.place
  if (isElsewhere(context.presupposed ? context.phrase : context.tokens)) return ELSEWHERE
  const own = claim.quantity // claims stand in the order of quantities
  const from = reading.sentenceOf[own] ?? 0
  for (let i = own - 1; i >= 0 && from - (reading.sentenceOf[i] as number) <= CARRIES; i--) {
    const before = reading.sentences[reading.sentenceOf[i] as number]
    if (before?.passage !== sentence.passage) return null
    const { fact, place } = reading.claims[i] as Claim
    if (fact === null) continue
    if (place !== null) return place
    if (isElsewhere((reading.contexts[i] as ClaimContext).tokens)) return ELSEWHERE
  }
  return null
}

const isNoPlace = isAnyOf('date', 'person', 'organization', 'acronym', 'nationality', 'possessive', 'verb')

/** Tells whether a sentence names a place that is not read as one: a capitalised name behind "in", "near" or "outside". */
const isElsewhere = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text }, i) =>
      /^\p{Lu}\p{Ll}/u.test(text) && /^(in|near|outside)$/.test(tokens[i - 1]?.normal ?? '') && !isNoPlace(tokens[i]),
  )

/** Tells whether the text that a claim belongs to names a place, by any spelling that the rules know. */
export function names(side: Side, place: string, rules: RuleSet): boolean {
  const named = passagesNaming(side.reading, place, rules)
  return named.size > 0 && around(side.reading.article, side.sentence.passage).some((i) => named.has(i))
}

const known = new WeakMap<Reading, Map<string, ReadonlySet<number>>>()

/** Returns the indices of the passages that name a place. */
function passagesNaming(reading: Reading, place: string, rules: RuleSet): ReadonlySet<number> {
  const ofReading = known.get(reading) ?? new Map<string, ReadonlySet<number>>()
  known.set(reading, ofReading)
  const found = ofReading.get(place)
  if (found) return found
  const spellings = rules.places.filter((p) => p.name === place).flatMap((p) => [p.name, ...p.also])
  const { passages } = reading.article
  const naming = new Set(passages.flatMap(({ text }, i) => (spellings.some((name) => hasWord(text, name)) ? [i] : [])))
  ofReading.set(place, naming)
  return naming
}

const scopes = new WeakMap<Article, Map<number, readonly number[]>>()

/**
 * Returns the indices of the passages whose places hold for one: headline and standfirst, and of its own section the
 * heading and the paragraphs; of other list items none, and for a list item only the paragraph before its list.
 */
function around(article: Article, own: number): readonly number[] {
  const ofArticle = scopes.get(article) ?? new Map<number, readonly number[]>()
  scopes.set(article, ofArticle)
  const known = ofArticle.get(own)
  if (known) return known
  const { passages } = article
  const isHeading = (i: number) => passages[i]?.role === 'heading'
  let from = own
  while (from > 0 && !isHeading(from)) from--
  let to = own + 1
  while (to < passages.length && !isHeading(to)) to++
  const isItem = passages.map((passage) => isListItem(article, passage))
  let lead = own
  while (lead > from && isItem[lead]) lead--
  const holds = (i: number): boolean => {
    if (i === own || passages[i]?.role === 'headline' || passages[i]?.role === 'standfirst') return true
    if (i < from || i >= to || isItem[i]) return false
    return !isItem[own] || i === from || i === lead
  }
  const scope = passages.flatMap((_, i) => (holds(i) ? [i] : []))
  ofArticle.set(own, scope)
  return scope
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
