import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadRules, readConfig } from '../../src/rules/index.ts'
import { fixture } from './load-fixture.ts'

const load = (text: string, beside: string | null = null) => {
  const files = [{ path: 'rules/a.yml', text }]
  readConfig({ path: '.factlint.yml', text })
  return loadRules(files, () => beside)
}

test('any text is either rules or mistakes that have a line of the file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const lines = text.split(/\r\n|\n|\r/).length
      for (const { line, column, message } of load(text).mistakes) {
        expect([line >= 1 && line <= lines, column >= 1, message.length > 0]).toEqual([true, true, true])
      }
    }),
    { numRuns: 300 },
  )
})

const KEYS = [
  'extends',
  'disable',
  'words',
  'facts',
  'series',
  'places',
  'people',
  'events',
  'match',
  'counts',
  'any',
  'values',
  'value',
  'from',
  'until',
  'range',
  'csv',
  'date',
  'name',
  'titles',
  'title',
  'in',
  'also',
  'examples',
  'reads',
  'text',
  'fact',
  'place',
  '__proto__',
  'constructor',
  'x',
  '0',
]
const leaf = fc.oneof(
  fc.constantFrom('boats', '<craft>', '/x/', '2024-02-30', '2024-02-01', '=', '', 'f', 'factlint/crisis', '../..'),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
)
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('tree'), { maxKeys: 5 }),
  ),
}))

test('any data is either rules or mistakes', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...KEYS), tree, { maxKeys: 6 }), (data) => {
      load(JSON.stringify(data))
    }),
    { numRuns: 500 },
  )
})

/** Every place of some data, as keys from the root. */
const placesOf = (data: unknown): string[][] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([key, part]) => [[key], ...placesOf(part).map((rest) => [key, ...rest])])
    : []

/** A copy of some data with one place replaced. */
function replaced(data: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by
  const copy = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Record<string, unknown>
  copy[key] = replaced(copy[key], rest, by)
  return copy
}

test('a rule file with any one place of it wrong is either rules or mistakes', () => {
  const whole: unknown = parse(fixture('every-key.good.yml') ?? '')
  fc.assert(
    fc.property(fc.constantFrom(...placesOf(whole)), tree, (place, wrong) => {
      load(JSON.stringify(replaced(whole, place, wrong)), 'day,boats,link,agency\n2024-01-01,1,x,y\n')
    }),
    { numRuns: 500 },
  )
})

test('any series file is either values or mistakes', () => {
  const rule = (kind: string) =>
    `facts: { f: { match: { counts: boats }, values: { ${kind}: a, date: day, value: n } } }`
  fc.assert(
    fc.property(
      fc.constantFrom('csv', 'json'),
      fc.constantFrom('', 'day,n\n', '[{"day":'),
      fc.string({ maxLength: 100 }),
      (kind, start, rest) => {
        load(rule(kind), start + rest)
      },
    ),
    { numRuns: 300 },
  )
})

const bomb = (depth: number) => {
  const level = (i: number) =>
    `${
      i === 0
        ? '[boat]'
        : `[${Array(9)
            .fill(`*a${i - 1}`)
            .join(', ')}]`
    }`
  return `words:\n${Array.from({ length: depth }, (_, i) => `  l${i}: &a${i} ${level(i)}\n`).join('')}`
}

test.each([
  ['an alias bomb', bomb(30)],
  ['deep brackets', '['.repeat(100_000)],
  ['deep closed brackets', `${'['.repeat(3_000)}${']'.repeat(3_000)}`],
  ['deep lists', '- '.repeat(20_000)],
  ['deep maps', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
  ['one long line', 'x'.repeat(10_000_000)],
  ['many keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: ${i}\n`).join('')],
  ['many repeated keys', 'a: 1\n'.repeat(20_000)],
  ['many bad words', `words:\n  l: [${'7, '.repeat(50_000)}7]`],
  ['a long key', `${'k'.repeat(1_000_000)}: 1`],
  ['a long word', `facts: { f: { match: { counts: ${'b'.repeat(1_000_000)} } } }\nseries: 1`],
  ['not text', '\0\u0001\u0002'],
])('%s is refused in time', (_, text) => {
  expect(load(text).mistakes).not.toEqual([])
})
