import { readFileSync } from 'node:fs'
import { indexClaims } from '../../src/archive/index.ts'
import { CHECKS } from '../../src/check/index.ts'
import { applyQuoteLevel, withQuotesAsserted } from '../../src/check/outcome/quoted-words.ts'
import { compareReadings } from '../../src/core/compare.ts'
import { type Reader, readerFor } from '../../src/core/read.ts'
import { unitsWith } from '../../src/core/units.ts'
import type { CheckInput, EarlierClaims } from '../../src/model/check.ts'
import { type ArticleSource, NO_RULES, type Reading, type RuleSet } from '../../src/model/index.ts'
import { amendWith } from '../../src/rules/index.ts'
import { addItem, type Counts, newTally, type Tally } from './tally.ts'

/** A line of a set: two texts, or an article with its headline, and what is true of them. */
type Item =
  | { earlier: ArticleSource; later: ArticleSource; gold: string }
  | { title: string; text: string; date?: string; gold: string }

/** How the labels of public sets are called here. */
const LABELS: Readonly<Record<string, string>> = {
  entailment: 'agrees',
  consistent: 'agrees',
  contradiction: 'contradicts',
  inconsistent: 'contradicts',
  neutral: 'unrelated',
}

/**
 * Measures a labelled set, one item a line as JSON: `{earlier: {text}, later: {text}, gold}`, or `{title, text, gold}`, where a
 * gold of `contradiction` means that the headline is wrong.
 */
export function measureSet(path: string): Tally {
  const tally = newTally()
  const read = readerFor()
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const item = JSON.parse(line) as Item
    const gold = LABELS[item.gold] ?? item.gold
    addItem(tally, 'earlier' in item ? judgesOfPair(item, gold, read) : judgesOfHeadline(item, gold, read))
  }
  return tally
}

function judgesOfPair({ earlier, later }: Extract<Item, { earlier: unknown }>, gold: string, read: Reader) {
  const [before, after] = [read(earlier), read(later)]
  const units = unitsWith([])
  return [
    () => {
      const said = compareReadings(before, after, units).verdict
      return { ...countsOf(said === 'contradicts', gold), right: Number(said === gold) }
    },
  ]
}

function judgesOfHeadline({ title, text, date }: Extract<Item, { title: string }>, gold: string, read: Reader) {
  const reading = read({ title, text, published: dayOf(date) })
  const finders = checksOf(inputOf(reading, NO_RULES, () => []))
  const inHeadline = () => finders.some((find) => find().some((v) => v.in === 'title' || v.check === 'headline'))
  return [() => countsOf(inHeadline(), gold)]
}

const countsOf = (isSaid: boolean, gold: string): Counts => ({
  said: Number(isSaid),
  found: Number(isSaid && gold === 'contradicts'),
  wrong: Number(gold === 'contradicts'),
})

/** "Nov 21, 2017" as YYYY-MM-DD. */
function dayOf(date: string | undefined): string | undefined {
  const time = Date.parse(`${date} UTC`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}

/** Measures articles of one archive: findings of any kind, in each article by itself, against the rules and against all others. */
export function measureArticles(articles: readonly ArticleSource[], rules: RuleSet): Tally {
  const tally = newTally()
  const read = readerFor({ rules })
  const readings = articles.map((source) => read(source)).filter(({ article }) => article.language === 'en')
  const { earlier } = indexClaims(readings)
  for (const reading of readings) {
    addItem(
      tally,
      checksOf(inputOf(reading, rules, earlier)).map((find) => () => ({ findings: find().length })),
    )
  }
  return tally
}

const inputOf = (reading: Reading, rules: RuleSet, earlier: EarlierClaims): CheckInput => ({
  reading,
  rules,
  units: unitsWith(rules.units),
  amend: amendWith(rules),
  earlier,
})

/** What each check finds, but for notices; by check, so that one is asked again without the others. */
function checksOf(input: CheckInput) {
  const asserted = { ...input, reading: withQuotesAsserted(input.reading) }
  return CHECKS.map((check) => () => {
    const { verdicts } = check.run(check.quotes === 'ignore' ? input : asserted)
    return applyQuoteLevel(verdicts, check.quotes, input.reading).filter(({ severity }) => severity !== 'notice')
  })
}
