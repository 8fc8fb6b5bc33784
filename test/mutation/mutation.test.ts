import { expect, test } from 'vitest'
import { changed } from '../../bench/mutation/change.ts'
import { mutants, newsroom } from '../../bench/mutation/mutants.ts'
import { placesIn } from '../../bench/mutation/places.ts'
import { extractClaims } from '../../src/core.ts'

test('in the articles of the demo newsroom nothing is found', () => {
  const { readings, check } = newsroom()
  expect(readings.length).toBeGreaterThan(10)
  for (const reading of readings) expect([reading.article.path, check(reading)]).toEqual([reading.article.path, []])
})

test('of 200 numbers changed one at a time 15 % at least are found, by several checks', () => {
  const all = [...mutants(200, 1)]
  const found = all.filter(({ findings }) => findings.length > 0)
  expect(found.length).toBeGreaterThanOrEqual(30)
  const checks = new Set(found.map(({ findings }) => findings[0]?.check))
  expect([...checks]).toEqual(expect.arrayContaining(['weekday', 'conversion', 'fact-value', 'headline']))
  for (const { line } of all) expect(line).toMatch(/\[(.+) → (?!\1\])(.+)\]/)
})

test('the same seed changes the same numbers', () => {
  const lines = (seed: number) => [...mutants(5, seed)].map(({ path, line }) => `${path} ${line}`)
  expect(lines(3)).toEqual(lines(3))
  expect(lines(3)).not.toEqual(lines(4))
})

test('what is a number, and what it is read as', () => {
  const text =
    'On Tuesday, 5 March 2024, the 81-year-old paid $1,200 for six C-130 planes of 30 metres, 5% down in two days.'
  expect(placesIn(extractClaims({ text })).map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`)).toEqual([
    'Tuesday weekday',
    '5 day of a month',
    '2024 year',
    '81 age',
    '1,200 money',
    'six count',
    '130 not read',
    '30 measure',
    '5 percentage',
    'two length of time',
  ])
})

test.each([
  ['7', /^[1-689]$/],
  ['38,000', /^\d{2},\d{3}$/],
  ['2.5', /^\d\.\d$/],
  ['Monday', /^(?:Tues|Wednes|Thurs|Fri|Satur|Sun)day$/],
  ['Three', /^(?:Two|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)$/],
])('slips of %s', (written, slip) => {
  for (let dice = 0; dice < 60; dice++) {
    expect(changed(written, dice)).toMatch(slip)
    expect(changed(written, dice)).not.toBe(written)
  }
})
