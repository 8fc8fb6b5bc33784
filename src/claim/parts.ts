import { TIME_UNITS } from '../english/words/calendar.ts'
import { peopleNouns } from '../english/words/people.ts'
import { areNeighbours } from '../grammar/count.ts'
import { isPersonNoun } from '../grammar/person-noun.ts'
import { isAdjective, isAnyOf, isCopula, isDate, isNoun, isPlural } from '../grammar/word-class.ts'
import type { InPassage, Quantity, Token } from '../model/index.ts'
import { antecedent, othersThan, sharedWithNext } from './antecedent.ts'
import type { Counted, Counts } from './counted/counted.ts'
import { isDefinite } from './counted/in-subject.ts'
import { singular } from './dictionary-form.ts'
import { isClauseVerb } from './segments.ts'

/** Returns a quantity with what it counts, as `countedOf` found it, and with the whole that it is a part of. */
export function withCounted(counts: Counts, index: number, counted: Counted | null): InPassage<Quantity> {
  const quantity = counts.quantities[index] as InPassage<Quantity>
  const of = wholeOf(counts, index)
  const part = of === null ? {} : { role: 'part' as const, of }
  const unit =
    quantity.unit ?? unitApart(counts.tokens, counted) ?? (counted || of === null ? null : unitOfWhole(counts, of))
  const source = counts.elisions[index] ?? null
  const per = source === null ? quantity.per : (counts.quantities[source]?.per ?? null)
  return {
    ...quantity,
    ...part,
    unit,
    per,
    counted: counted && unit === quantity.unit ? wordsOf(counts, counted) : membersOf(counts, index),
  }
}

/** Returns what is counted in dictionary form; null where that is only a sign ("0.2 %"). */
function wordsOf({ tokens }: Counts, counted: Counted): string | null {
  const words = singular(tokens, counted)
  return /\p{L}/u.test(words) ? words : null
}

const GROUPS = peopleNouns('group')
/** Returns "person" for the members of a group of people, or of a place: "a family of eight", "a town of 28,000"; null for other numbers. */
function membersOf({ tokens, positions, quantities }: Counts, index: number): 'person' | null {
  const at = positions[index] as number
  if (at < 2 || quantities[index]?.unit !== null || tokens[at - 1]?.normal !== 'of') return null
  return GROUPS.has(tokens[at - 2]?.lemma ?? '') ? 'person' : null
}

const TIMES = new Set(TIME_UNITS)

/** Returns the unit that an adjective parts from its number: "two more weeks", "three full percentage points"; null for other things counted. */
function unitApart(tokens: readonly Token[], counted: Counted | null): string | null {
  const head = counted ? tokens[counted.to - 1] : undefined
  if (!head || !counted) return null
  if (head.lemma === 'point' && tokens[counted.to - 2]?.normal === 'percentage') return 'percentage point'
  return isDate(head) && TIMES.has(head.lemma) ? head.lemma : null
}

/** Returns the unit of a whole that a bare number is said to be a part of: "18 of her 23 points". */
const unitOfWhole = ({ quantities }: Counts, whole: number): string | null => quantities[whole]?.unit ?? null

/** Returns the counting if it names a thing; "a quarter of the $4bn" has only a whole. */
const named = (counting: Counted | null | undefined): Counted | null =>
  counting && counting.to > counting.from ? counting : null

/** Tells whether a part is measured as its whole is: not "50 guards, including his 20-year-old son". */
const sameUnit = ({ quantities }: Counts, index: number, whole: number): boolean =>
  (quantities[index]?.unit ?? null) === null ||
  quantities[index]?.unit === quantities[whole]?.unit ||
  quantities[index]?.unit === 'percent'

/** Returns what a number counts: the noun beside it, or else what its whole or the numbers around it count; null for nothing. */
export function countedOf(counts: Counts, index: number): Counted | null {
  const { countings } = counts
  const whole = wholeOf(counts, index)
  const ofWhole = whole === null || !sameUnit(counts, index, whole) ? null : countedOfWhole(counts, whole)
  const own = named(countings[index])
  if (own && ofWhole && own.to === counts.positions[index]) return ofWhole // "seized 30 pupils at the school, 12 of whom"
  return sharedWithNext(counts, index) ?? othersThan(counts, index) ?? own ?? ofWhole ?? inherited(counts, index)
}

/** Returns what a whole counts; for "others" what they are others of: "55 others were hurt, five of them badly". */
function countedOfWhole(counts: Counts, whole: number): Counted | null {
  const own = named(counts.countings[whole])
  if (own && counts.tokens[own.to - 1]?.lemma === 'other') return othersThan(counts, whole) ?? own
  return own ?? inherited(counts, whole)
}

/** Returns the index of the quantity that this one is a part of, by "of the 253" or the words around it; null for none. */
function wholeOf(counts: Counts, index: number): number | null {
  const { quantities, positions, countings } = counts
  const said = countings[index]?.whole ?? null
  const at = said === null ? -1 : positions.indexOf(said)
  if (at >= 0 && at !== index) return at
  return quantities[index]?.role === null ? wholeAround(counts, index) : null
}

/** Tells whether a number is an age limit, not a part: "were under 30". */
const isAgeLimit = (lead: string, before: Token | undefined): boolean =>
  /^(under|over|below|above)$/.test(lead) && isCopula(before)

/** Returns the index of the whole by the words around: "killed 12, including three children"; "23 dead, seven children among them"; "held 30 fans, 12 of them minors"; "30 fans, of whom 12"; "Of the 60, nine". */
function wholeAround(counts: Counts, index: number): number | null {
  const { tokens, positions, quantities, leads, countings } = counts
  const at = positions[index] as number
  const says = (i: number, words: RegExp) => words.test(tokens[i]?.normal ?? '')
  const opensWith = (from: number, to: number) => tokens.slice(from, to).some(({ normal }) => normal === 'with') // "among the dead, with 9 missing"
  const isApart = says(at + 1, /^(more|others?)$/) && (isClauseVerb(tokens[at + 2]) || isAdjective(tokens[at + 2])) // "and 20 more hurt"
  const opener = isApart
    ? undefined
    : [1, 2, 3, 4].map((back) => at - back).find((i) => says(i, /^(including|incl|among)$/) && !opensWith(i, at))
  const ofThem = says(at + 1, /^of$/) && says(at + 2, /^(them|these|those|whom|which)$/)
  const ofWhom = says(at - 1, /^(whom|them)$/) && says(at - 2, /^of$/)
  const ofAll = index > 0 && opensWithWhole(counts) && !isAgeLimit(leads[index] as string, tokens[at - 1])
  const end = countings[index]?.to ?? at
  const amongThem = says(end, /^among$/) && says(end + 1, /^them$/)
  if (opener === undefined && !ofThem && !ofWhom && !ofAll && !amongThem) return null
  const before = opener ?? at
  const mayBe = (j: number) => quantities[j]?.unit === null && (positions[j] as number) < before
  const isOfPeople = ofThem && tokens.slice(at + 3, at + 3 + CLOSE).some((token) => OF_PEOPLE.test(token.normal))
  const people = isOfPeople ? lastBefore(index, (j) => mayBe(j) && isOfPersons(counts, j)) : null
  return people ?? lastBefore(index, mayBe)
}

/** Returns the last index before one that passes; null for none. */
function lastBefore(index: number, passes: (j: number) => boolean): number | null {
  for (let j = index - 1; j >= 0; j--) if (passes(j)) return j
  return null
}

/** Tells whether a number counts persons: "infected 900 people in four towns, | 61 of them have died". */
const isOfPersons = ({ tokens, countings }: Counts, j: number): boolean => {
  const head = tokens[(named(countings[j])?.to ?? 0) - 1]
  return head !== undefined && isPersonNoun(head)
}

/** Returns the indices of the tokens of wholes of which only a part is spoken of: "134 of the 253 hostages", "Of the 48, 39 died". */
export function wholesIn(counts: Counts): ReadonlySet<number> {
  const wholes = new Set(counts.countings.flatMap((c) => (c?.whole == null ? [] : [c.whole])))
  const [first, second] = counts.positions
  if (opensWithWhole(counts) && second !== undefined && wholeOf(counts, 1) === 0) wholes.add(first as number)
  return wholes
}

/** Tells whether the sentence begins with "of" and a number: "Of the 60, nine". */
const opensWithWhole = ({ tokens, positions }: Counts): boolean =>
  tokens[0]?.normal === 'of' &&
  (positions[0] ?? -1) >= 0 &&
  (positions[0] as number) <= 3 &&
  !isBehindMark(tokens, positions[0] as number)

const isBehindMark = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) > 1

/** How far from the start of a sentence its first number may stand behind what it is a part of, in tokens. */
const OPENING = 12

/** Returns the plural that opens a sentence as a whole without a number: "Of the captives, 20 are alive"; null elsewhere. */
function ofOpening({ tokens, positions }: Counts, index: number): Counted | null {
  const at = positions[index] as number
  if (index > 0 || tokens[0]?.normal !== 'of' || at < 2 || at > OPENING || !isBehindMark(tokens, at)) return null
  const head = tokens.findIndex((token, i) => i > 0 && i < at && isNoun(token) && isPlural(token) && !isDate(token))
  if (head < 0 || tokens.slice(head + 1, at).some((_, i) => isBehindMark(tokens, head + 1 + i))) return null
  let from = head
  while (from > 1 && (isNoun(tokens[from - 1]) || isAdjective(tokens[from - 1])) && !isDate(tokens[from - 1])) from--
  return { from, to: head + 1, whole: null }
}

/** Returns what a number counts by the numbers around it, where it names nothing itself; null for nothing. */
function inherited(counts: Counts, index: number): Counted | null {
  const { quantities, countings } = counts
  if (quantities[index]?.unit !== null) return null
  const source = counts.elisions[index] ?? null
  if (source !== null) return countings[source] ?? null
  if (countsAsBefore(counts, index)) {
    for (let j = index - 1; j >= 0; j--) {
      const before = quantities[j]?.unit === null ? named(countings[j]) : null
      if (before) return DEEDS.test(counts.tokens[before.to - 1]?.lemma ?? '') ? null : before
    }
  }
  return ofPair(counts, index) ?? ofOpening(counts, index) ?? antecedent(counts, index)
}

/** Nouns for what befell people, whom a bare number before a verb counts: "40 deaths, with | 12 missing". */
export const DEEDS = /^(death|fatality|injury|killing|murder|abduction|kidnapping)$/

/**
 * Tells whether a bare number counts the same as the one before: it stands before a verb or state without "the" ("the 12 injured" are people), or is compared with it:
 * "Twenty-seven people were killed and 18 injured", "460 cars, compared with 63 last year", "three more than".
 */
function countsAsBefore(counts: Counts, index: number): boolean {
  const { tokens, positions } = counts
  const at = positions[index] as number
  const next = tokens[at + 1]
  if (!tokens[at]) return false
  if (isCompared(tokens, at)) return true
  if (isDefinite(tokens, at)) return false
  if (OF_PEOPLE.test(next?.normal ?? '') && !isAmongLiving(counts, index)) return false
  if (next?.normal === 'more' && areNeighbours(tokens[at], next) && isClauseVerb(tokens[at + 2])) return true
  return areNeighbours(tokens[at], next) && (isClauseVerb(next) || (isAdjective(next) && !isDescribed(tokens[at + 2])))
}

/** States of people, which say by themselves who is counted: "42 bodies and 231 wounded". */
const OF_PEOPLE = /^(dead|died|drowned|perished|injured|wounded|hurt|missing|killed|displaced|homeless)$/

/** What cannot be in such a state: "42 bodies and 231 wounded" are no wounded bodies, "two ferries sank, 174 drowned" no drowned ferries. */
const LIFELESS =
  /^(body|corpse|death|fatality|toll|case|infection|ferry|ship|boat|launch|dinghy|vessel|tanker|plane|aircraft|jet|helicopter|train|bus|car|truck|lorry|van|vehicle|building|house|home|bomb|rocket|missile|shell|drone|blast|explosion|attack|strike|raid|crash|accident|fire|storm|tornado|quake|earthquake|village|town|city)$/
/** Numbers before one that are looked at. */
const CLOSE = 8

/** Tells whether the number before counts what can be wounded or missing. */
function isAmongLiving({ tokens, countings }: Counts, index: number): boolean {
  const earlier = countings.slice(Math.max(0, index - CLOSE), index).findLast(named)
  return !earlier || !LIFELESS.test(tokens[earlier.to - 1]?.lemma ?? '')
}

/** Tells whether a counted noun follows the adjective: "five consecutive years"; not "18 dead Monday". */
const isDescribed = (noun: Token | undefined): boolean =>
  isNoun(noun) && !isNamed(noun) && !/^(?:there|here)$/.test(noun?.normal ?? '')

const isNamed = isAnyOf('weekday', 'proper-name', 'pronoun')

/** Tells whether a number is compared with another: "compared with 63", "down from 63", "20 more than planned". */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const says = (i: number, words: RegExp) => words.test(tokens[i]?.normal ?? '')
  if (says(at + 1, /^(more|fewer|less)$/) && says(at + 2, /^than$/)) return true
  if (says(at - 1, /^from$/)) return says(at - 2, /^(up|down)$/)
  return says(at - 1, /^(with|to)$/) && says(at - 2, /^compared$/)
}

/** Returns what the other value of a change counts: "rose to 3.9 million headsets, up from 2.4 million". */
function ofPair({ quantities, countings }: Counts, index: number): Counted | null {
  const role = quantities[index]?.role
  if (role !== 'from' && role !== 'to') return null
  for (const j of [index - 1, index + 1, index - 2]) {
    const other = quantities[j]
    if (other?.unit === null && other.role !== role && (other.role === 'from' || other.role === 'to'))
      return countings[j] ?? null
  }
  return null
}
