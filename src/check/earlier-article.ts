import { type Side, sideOf } from '../claim/side.ts'
import { inUnitOf } from '../compare/accepted.ts'
import { compare } from '../compare/comparable.ts'
import { isUpdate, relateApart, tellOfTwoThings } from '../compare/dated/apart.ts'
import { isListed, whyTwoEvents } from '../compare/dated/one-event.ts'
import { isLabel } from '../compare/questions/label.ts'
import { areVersions, oneOfEachStory } from '../compare/story.ts'
import { articlesIn, type EarlierNumber, withoutSuperseded } from '../compare/superseded.ts'
import { swapFixes } from '../compare/swap-fixes.ts'
import { whyOtherEvents, whyUnrelated } from '../compare/unrelated.ts'
import { dayText } from '../english/printed-value.ts'
import type { Check, CheckInput } from '../model/check.ts'
import type { Article, EarlierClaim, Fix } from '../model/index.ts'
import { addValueFixes } from '../reference/add-value-fixes.ts'
import { movedOn } from '../reference/moved-on.ts'
import { statedBy } from '../reference/reference.ts'
import { isWithdrawn } from '../statement/correction.ts'
import { printedBeside } from '../wording/as-printed.ts'
import { quote, verdict } from '../wording/verdict.ts'
import { capitalised, interval, withUnit } from '../wording/words.ts'
import { asVersion, isChangedOpenly } from './earlier/other-articles.ts'

/** A number against earlier articles on the same thing, place and day. */
export const earlierArticle: Check = {
  id: 'earlier-article',
  about: 'A number against earlier articles on the same thing, place and day',
  quotes: 'ignore',
  run(input) {
    const compared: number[] = []
    const verdicts = input.statements.numbers.flatMap((row) => {
      if (row.value.vague || row.stage === 'withdrawn') return []
      const side = sideOf(input.reading, row.source.index)
      const others = comparableTo(side, input)
      if (others.length === 0) return []
      compared.push(side.claim.quantity)
      if (row.stage === 'correction') return []
      const [against, agreeing] = partition(withoutSuperseded(others))
      if (against.length === 0 || storiesIn(against) <= storiesIn(agreeing)) return []
      if (against.every((one) => isChangedOpenly(input.reading.article, articleOf(one)))) return []
      const most = mostSaid(against)
      const { other } = most[0] as EarlierNumber
      const said = inUnitOf(side, other, input.units)
      return [
        verdict('earlier-article', side.quantity, {
          fact: side.claim.fact,
          severity: 'warning',
          actual: printedBeside(side, other),
          message: `${nameOf(side, input)}: ${printedBeside(side, other)} here${othersSay(side, most, storiesIn(against))}.`,
          expected:
            said && side.quantity.unit !== other.quantity.unit
              ? withUnit(interval(said), side.quantity.unit)
              : printedBeside(other, side),
          evidence: most
            .slice(0, SHOWN)
            .map((one) => asVersion(quote(one.other, input.reading), input.reading.article, articleOf(one))),
          fixes: fixesOf(side, most, input),
        }),
      ]
    })
    return { verdicts, compared }
  },
}

/** Returns from how many stories numbers come, whatever versions there are of each. */
const storiesIn = (others: readonly EarlierNumber[]): number => oneOfEachStory(others.map(articleOf)).length

const articleOf = ({ other }: EarlierNumber): Article => other.reading.article

/** How many earlier articles are quoted at most. */
const SHOWN = 3

/** Returns a fix for each possible cause: this article is wrong, the others are, or the rules lack a new value. Others are corrected only if all of them are quoted. */
function fixesOf(side: Side, most: readonly EarlierNumber[], input: CheckInput): Fix[] {
  const stated = statedBy(side, input.rules)
  const others = most.map(({ other }) => other)
  const corrections = most.length > SHOWN ? swapFixes(side, others.slice(0, 1)).slice(0, 1) : swapFixes(side, others)
  return [...corrections, ...(stated ? addValueFixes(stated, input) : [])]
}

/** Returns the numbers of earlier articles that a number is compared with. Two bounds that both hold may still be two figures. */
function comparableTo(side: Side, input: CheckInput): EarlierNumber[] {
  const { earlier, alike: alikeTo, reading } = input
  const same = earlier(side.claim.quantity, reading).flatMap((e) => sameThing(e, side, input))
  if (side.claim.fact !== null) return same
  const alike = alikeTo(side.claim.quantity, reading).flatMap((e) => alikeIn(e, side, input))
  const against = new Set(alike.filter(({ meets }) => !meets).map(({ other }) => other.quantity))
  const kept = same.filter(({ other, meets }) => !meets || !against.has(other.quantity))
  const known = new Set(kept.map(({ other }) => other.quantity))
  return [...kept, ...alike.filter(({ other }) => !known.has(other.quantity))].sort(byDay)
}

/** Returns the number of an earlier claim that states the same fact, or counts the same thing, on the same day. */
function sameThing(e: EarlierClaim, side: Side, { rules, units }: CheckInput): EarlierNumber[] {
  const place = placeOf(side, rules)
  const other = sideOf(e.reading, e.claim)
  if (other.quantity.vague || isWithdrawn(other) || placeOf(other, rules) !== place) return []
  if (movedOn(other, side, rules, units) !== null) return [] // which only the check fact-direction can tell
  if ((place === null ? whyUnrelated : whyOtherEvents)(other, side) !== null) return []
  const result = compare(other, side, 'other-article', units)
  if (side.claim.fact === null && ([other, side].some(isListed) || areOfTwoEvents(other, side))) return []
  if (!result.comparable) return []
  const isMoved = !result.meets && side.claim.fact === null && hasMoved(other, side)
  return isMoved ? [] : [{ other, meets: result.meets }]
}

/** Tells whether two numbers that no rule knows are of two things, or of two sessions, days or events of one kind. */
const areOfTwoEvents = (other: Side, side: Side): boolean =>
  tellOfTwoThings(other, side) || whyTwoEvents(other, side, true) !== null

/** Tells whether a number of an article of another day is a later figure of what moves. */
const hasMoved = (other: Side, side: Side): boolean =>
  other.reading.article.published !== side.reading.article.published && isUpdate(other, side)

/** Returns the number of an earlier claim in a sentence with names in common, if it is the same figure or a later one contradicts it. */
function alikeIn(e: EarlierClaim, side: Side, { units }: CheckInput): EarlierNumber[] {
  const other = sideOf(e.reading, e.claim)
  if (other.claim.fact !== null || isWithdrawn(other) || isLabel(side) || isLabel(other)) return []
  const { kind } = relateApart(other, side, units)
  return kind === 'agrees' || kind === 'contradicts' ? [{ other, meets: kind === 'agrees' }] : []
}

/** Orders by day, latest first. */
const byDay = (a: EarlierNumber, b: EarlierNumber): number =>
  (b.other.reading.article.published ?? '').localeCompare(a.other.reading.article.published ?? '')

const partition = (others: readonly EarlierNumber[]): [against: EarlierNumber[], agreeing: EarlierNumber[]] => [
  others.filter(({ meets }) => !meets),
  others.filter(({ meets }) => meets),
]

/** Returns the numbers that agree with what most articles say, one per story, nearest in time first. */
function mostSaid(others: readonly EarlierNumber[]): EarlierNumber[] {
  const numbers = Map.groupBy(others, ({ other: { quantity: q } }) => `${q.low} ${q.high} ${q.unit} ${q.per}`)
  const [most = []] = [...numbers.values()].sort((a, b) => articlesIn(b) - articlesIn(a))
  const stories = new Set(oneOfEachStory(most.map(articleOf)))
  return most.filter(
    (one, i) => stories.has(articleOf(one)) && most.findIndex(({ other }) => other.reading === one.other.reading) === i,
  )
}

/** Returns the place that a claim names, else that of the series it belongs to. */
const placeOf = (side: Side, rules: CheckInput['rules']): string | null =>
  side.claim.place ?? statedBy(side, rules)?.series.place ?? null

/** Returns the name of the fact, or else what is counted, in the words of the article: "Hostages held", "Jobs". */
function nameOf({ claim, context, quantity }: Side, { rules }: CheckInput): string {
  const fact = rules.facts.find((f) => f.id === claim.fact)
  const counted = context.counted.map((token) => token.text).join(' ') || quantity.counted
  return fact?.name ?? capitalised(counted ?? 'the same number')
}

/** Returns the second half of the message: ", 134 in old.md (12 Feb 2024)" or "; 31 articles since 12 Feb 2024 say 134", and how many more give another number. */
function othersSay(side: Side, most: readonly EarlierNumber[], against: number): string {
  const { other } = most[0] as EarlierNumber
  const { path, published } = other.reading.article
  const version = areVersions(side.reading.article, other.reading.article) ? 'another version of this story, ' : ''
  const more =
    against > most.length
      ? `, and ${against - most.length} more ${against - most.length === 1 ? 'gives another number' : 'give other numbers'}`
      : ''
  if (most.length === 1)
    return `, ${printedBeside(other, side)} in ${version}${path ?? 'the earlier text'}${published ? ` (${dayText(published)})` : ''}${more}`
  const days = most.flatMap((o) => o.other.reading.article.published ?? []).sort()
  return `; ${most.length} articles${days[0] ? ` since ${dayText(days[0])}` : ''} say ${printedBeside(other, side)}${more}`
}
