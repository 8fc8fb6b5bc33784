import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HEDGES_BEFORE, HEDGES_BEHIND, type Hedge, phrasesOf } from '../../src/english/hedges.ts'
import type { Quantity } from '../../src/model/index.ts'
import { BEFORE, BEHIND, type BoundRow, ROUNDING, SLACK, SOURCES } from '../../src/quantity/data/bound-meanings.ts'
import { COINS, CURRENCIES } from '../../src/quantity/data/currencies.ts'
import { UNITS } from '../../src/quantity/data/units.ts'
import { FEASTS } from '../../src/time/feasts.ts'
import { quantity } from './said.ts'
import { table } from './table.ts'

const TESTS = join(import.meta.dirname, '../../test')
const spec = (path: string) => JSON.parse(readFileSync(join(TESTS, path), 'utf8'))
const code = (words: string) => `\`${words.replaceAll('`', "'")}\``
const listed = (words: readonly string[] = []) => words.map(code).join(' ')

interface QuantityCase {
  text: string
  reads: Partial<Quantity>[]
}

/** Returns sentences of the tests, with what is read from them. */
const quantities = (...names: string[]) =>
  table(
    ['text', 'what is read'],
    names.flatMap((name) =>
      (spec(`quantity/specs/${name}.json`) as QuantityCase[]).map(({ text, reads }) => [
        text,
        reads.map((read) => `${code(read.text ?? '')} ${quantity(read)}`).join('; ') || 'nothing',
      ]),
    ),
  )

interface DateCase {
  text: string
  published?: string
  reads: [words: string, from: string | null, to: string | null, grain: string][]
  impossible?: boolean
}

const day = (from: string | null, to: string | null, impossible = false) =>
  impossible ? 'no such day' : from === null ? 'left open' : from === to ? from : `${from} to ${to ?? 'publication'}`

const dates = (name: string) =>
  table(
    ['text', 'published', 'what is read'],
    (spec(`time/specs/${name}.json`) as DateCase[]).map(({ text, published = '2024-03-22', reads, impossible }) => [
      text,
      published,
      reads.map(([words, from, to]) => `${code(words)} ${day(from, to, impossible)}`).join('; ') || 'nothing',
    ]),
  )

const bounds = (rows: readonly BoundRow[], hedges: readonly Hedge[]) =>
  table(
    ['words', '30 people: accepts', 'why', 'source'],
    rows.map(({ is, accepts, why, source }) => [listed(phrasesOf(hedges, is)), accepts, why, source]),
  )

const sources = table(
  ['source', 'what it says'],
  Object.entries(SOURCES).filter(([name, what]) => name !== what),
)

const slack = table(
  ['written', 'accepts', 'below', 'above', 'why', 'source'],
  SLACK.map(({ example, accepts, below, above, why, source }) => [
    example,
    accepts,
    `${below * 100} %`,
    `${above * 100} %`,
    why,
    source,
  ]),
)

const rounding = table(
  ['written', 'accepts', 'why', 'source'],
  Object.values(ROUNDING).map(({ example, accepts, why, source }) => [example, accepts, why, source]),
)

const units = table(
  ['unit', 'measures', 'words', 'symbols'],
  UNITS.map(({ unit, of, words, symbols }) => [unit, of, listed(words), listed(symbols)]),
)

const monies = table(
  ['money', 'code', 'signs', 'words', 'only with a large number'],
  [
    ...CURRENCIES.map(({ unit, code: iso, signs, words, doubtful }) => [
      unit,
      iso,
      listed(signs),
      listed(words),
      listed(doubtful),
    ]),
    ...COINS.map(({ unit, symbols, words }) => [unit, '', listed(symbols), listed(words), '']),
  ],
)

const silences = table(
  ['text'],
  (spec('time/specs/negatives.json') as string[]).map((text) => [text]),
)

/** Returns the page about what is read and what is not. Each line is a test, or a row of the tables that the reader uses. */
export const reading = (): string => `# What factlint reads

\`npm run generate\` writes this page from the tests under \`test/\` and the tables under \`src/quantity/data/\`. To add a spelling, add it to
a table; to add a case, add it to a test.

## Numbers

${quantities('digits', 'words', 'one', 'scales', 'fractions', 'multiples', 'vague', 'ranges')}

## Bounds

Words before a number say how exact it is, and so which other numbers do not contradict it:

${bounds(BEFORE, HEDGES_BEFORE)}

So do words after it:

${bounds(BEHIND, HEDGES_BEHIND)}

An approximation accepts other numbers within a share of it, and at least one count more or less:

${slack}

Without such a word, a number may be rounded. A bare count ("134 people") accepts only itself:

${rounding}

The figures are judgements of factlint, based on these sources:

${sources}

${quantities('bounds')}

## Changes

${quantities('changes', 'from-to')}

## Units

${units}

${quantities('units', 'shared', 'ages', 'rates', 'conversions', 'mixtures')}

## Money

${monies}

${quantities('money')}

## Dates

factlint counts days without a year, and weekdays, from the day of publication; the tense of the verb says whether they are before or
after it. A day at most 60 days away is meant even against the tense. A few days are known by the event that they name: "the January 6
case" is of 2021, "the October 7 attack" of 2023. Seasons are those of the northern hemisphere. factlint knows these holidays by name: ${[...FEASTS.keys()].join(', ')}.

${dates('absolute')}

${dates('relative')}

## What is not read

In these sentences, only what the second column names is a quantity, bound, range, change, unit, rate, age or share:

${quantities(
  'not-quantities',
  'not-bounds',
  'not-ranges',
  'not-shared',
  'not-changes',
  'not-units',
  'not-money',
  'not-rates',
  'not-ages',
  'not-conversions',
  'not-vague',
  'not-fractions',
  'not-multiples',
  'not-one',
)}

These sentences contain no date:

${silences}
`
