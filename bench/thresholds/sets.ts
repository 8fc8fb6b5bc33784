import { readFileSync } from 'node:fs'
import { indexClaims } from '../../src/archive/index.ts'
import { CHECKS } from '../../src/check/index.ts'
import { applyQuoteLevel, withQuotesAsserted } from '../../src/check/outcome/quoted-words.ts'
import { compareReadings } from '../../src/core/compare.ts'
import { type Reader, readerFor } from '../../src/core/reading/read.ts'
import { unitsWith } from '../../src/core/units.ts'
import type { Check, CheckInput, EarlierClaims } from '../../src/model/check.ts'
import { type ArticleSource, NO_RULES, type Reading, type RuleSet, type Verdict } from '../../src/model/index.ts'
import { NO_NAMES } from '../../src/named/archive/no-names.ts'
import { amendWith } from '../../src/rules/index.ts'
import { statementsOf } from '../../src/statement/table.ts'
import { addItem, type Counts, newTally, type Tally } from './tally.ts'

/** Two texts, and whether the later one contradicts the earlier. */
interface Pair {
  earlier: ArticleSource
  later: ArticleSource
  gold: string
}

/** An article with its headline, and whether the headline is wrong. */
interface Headed {
  title: string
  text: string
  date?: string
  gold: string
}

/** An article with a slip, and the corrected one. */
interface Corrected {
  before: string
  after: string
}

/** A measured set, with its name. */
export interface Measured {
  name: string
  tally: Tally
}

/** Names for the labels of public sets. */
const LABELS: Readonly<Record<string, string>> = {
  entailment: 'agrees',
  consistent: 'agrees',
  contradiction: 'contradicts',
  inconsistent: 'contradicts',
  neutral: 'unrelated',
}

/**
 * Measures a labelled set, one item a line as JSON: `{earlier: {text}, later: {text}, gold}`; or `{title, text, gold}`, where a
 * gold of `contradiction` means that the headline is wrong; or `{before, after}`, an article with a slip and without. Pairs
 * are measured twice, as `compare` is given them and as two articles of one day.
 */
export function measureSet(name: string, path: string): Measured[] {
  const [tally, across] = [newTally(), newTally()]
  const read = readerFor()
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const item = JSON.parse(line) as Pair | Headed | Corrected
    if ('before' in item) addCorrected(item, read, tally)
    else if ('title' in item) addItem(tally, judgesOfHeadline(item, read))
    else {
      addItem(tally, judgesOfPair(item, read))
      addItem(across, judgesOfArticles(item, read))
    }
  }
  return [{ name, tally }, ...(across.items > 0 ? [{ name: `${name}, two articles`, tally: across }] : [])]
}

const labelOf = (gold: string): string => LABELS[gold] ?? gold

function judgesOfPair({ earlier, later, gold }: Pair, read: Reader) {
  const [before, after] = [read(earlier), read(later)]
  return [
    () => {
      const said = compareReadings(before, after, {}).verdict
      return { ...countsOf(said === 'contradicts', gold), right: Number(said === labelOf(gold)) }
    },
  ]
}

const DAY = '2024-01-01'

function judgesOfArticles({ earlier, later, gold }: Pair, read: Reader) {
  const before = read({ published: DAY, ...earlier, path: 'earlier.md' })
  const after = read({ published: DAY, ...later, path: 'later.md' })
  const input = inputOf(after, NO_RULES, indexClaims([before, after]).earlier)
  const finders = findersOf(
    input,
    CHECKS.filter(({ id }) => id === 'earlier-article'),
  )
  return [
    () =>
      countsOf(
        finders.some((find) => find().length > 0),
        gold,
      ),
  ]
}

function judgesOfHeadline({ title, text, date, gold }: Headed, read: Reader) {
  const finders = findersOf(inputOf(read({ title, text, published: dayOf(date) }), NO_RULES, () => []))
  const inHeadline = () => finders.some((find) => find().some((v) => v.in === 'title' || v.check === 'headline'))
  return [() => countsOf(inHeadline(), gold)]
}

/** Counts what a check finds in the wrong text and not in the corrected one, which counts as an item of its own. */
function addCorrected({ before, after }: Corrected, read: Reader, tally: Tally): void {
  const [wrong, right] = [before, after].map((text) => findersOf(inputOf(read({ text }), NO_RULES, () => [])))
  const isNew = (found: readonly Verdict[], known: readonly Verdict[]) =>
    found.some(({ message }) => known.every((one) => one.message !== message))
  addItem(tally, [
    () => ({ wrong: 1 }),
    ...(wrong ?? []).map((find, i) => () => {
      const found = Number(isNew(find(), right?.[i]?.() ?? []))
      return { said: found, found }
    }),
  ])
  addItem(
    tally,
    (right ?? []).map((find) => () => ({ said: Number(find().length > 0) })),
  )
}

const countsOf = (isSaid: boolean, gold: string): Counts => ({
  said: Number(isSaid),
  found: Number(isSaid && labelOf(gold) === 'contradicts'),
  wrong: Number(labelOf(gold) === 'contradicts'),
})

/** Returns "Nov 21, 2017" as YYYY-MM-DD. */
function dayOf(date: string | undefined): string | undefined {
  const time = Date.parse(`${date} UTC`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}

/**
 * Measures articles of one archive: all findings, in each article by itself, against the rules and against all others.
 */
export function measureArticles(articles: readonly ArticleSource[], rules: RuleSet): Tally {
  const tally = newTally()
  const read = readerFor({ rules })
  const readings = articles.map((source) => read(source)).filter(({ article }) => article.language === 'en')
  const { earlier } = indexClaims(readings)
  for (const reading of readings) {
    addItem(
      tally,
      findersOf(inputOf(reading, rules, earlier)).map((find) => () => ({ findings: find().length })),
    )
  }
  return tally
}

const inputOf = (reading: Reading, rules: RuleSet, earlier: EarlierClaims): CheckInput => ({
  reading,
  rules,
  units: unitsWith(rules.units),
  amend: amendWith(rules),
  named: NO_NAMES,
  earlier,
  alike: () => [],
  statements: statementsOf(reading, rules),
})

/**
 * Returns the findings of each check without notices, separately, so that one check can be repeated without the others.
 */
function findersOf(input: CheckInput, checks: readonly Check[] = CHECKS) {
  const reading = withQuotesAsserted(input.reading)
  const asserted = { ...input, reading, statements: statementsOf(reading, input.rules) }
  return checks.map((check) => () => {
    const { verdicts } = check.run(check.quotes === 'ignore' ? input : asserted)
    return applyQuoteLevel(verdicts, check.quotes, input.reading).filter(({ severity }) => severity !== 'notice')
  })
}
