import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HEDGES_BEFORE, HEDGES_BEHIND, type Hedge, phrasesOf } from '../src/english/hedges.ts'
import type { Quantity } from '../src/model/index.ts'
import { BEFORE, BEHIND, type BoundRow, ROUNDING, SLACK, SOURCES } from '../src/quantity/data/bounds.ts'
import { COINS, CURRENCIES } from '../src/quantity/data/currencies.ts'
import { UNITS } from '../src/quantity/data/units.ts'
import { FEASTS } from '../src/time/feasts.ts'
import { quantity } from './said.ts'
import { table } from './table.ts'

const TESTS = join(import.meta.dirname, '../test')
const spec = (path: string) => JSON.parse(readFileSync(join(TESTS, path), 'utf8'))
const code = (words: string) => `\`${words.replaceAll('`', "'")}\``
const listed = (words: readonly string[] = []) => words.map(code).join(' ')

interface QuantityCase {
  text: string
  reads: Partial<Quantity>[]
}

/** Sentences of the tests and what is read of them. */
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

/** What is read and what is not: every line is a test, or a line of the tables that the reader works from. */
export const reading = (): string => `# What is read

Written by \`npm run generate\` from the tests under \`test/\` and the tables under \`src/quantity/data/\`: a spelling is added by
adding it to a table there, and a case by adding it to a test.

## Numbers

${quantities('digits', 'words', 'one', 'scales', 'fractions', 'multiples', 'vague', 'ranges')}

## Bounds

What stands before a number says how it is meant, and with it which other numbers do not contradict it:

${bounds(BEFORE, HEDGES_BEFORE)}

So does what stands behind it:

${bounds(BEHIND, HEDGES_BEHIND)}

An approximation leaves room for a share of the number, and for one count at least:

${slack}

Without a word numbers leave room for rounding; a bare count ("134 people") accepts itself alone:

${rounding}

Every figure is a judgement of ours. What the sources say, as far as they were read:

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

Days without a year, and weekdays, are counted from the day of publication, on the side that the verb says. Seasons are those of
the northern half of the earth. Feasts are read by name: ${[...FEASTS.keys()].join(', ')}.

${dates('absolute')}

${dates('relative')}

## What is not read

Of these, only what is named is a quantity, bound, range, change, unit, rate, age or share:

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

No date is in these:

${silences}
`
