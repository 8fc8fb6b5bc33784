import { expect, test } from 'vitest'
import { checkAll, checkArticle, compareTexts, extractClaims, learnableNumbers, readAll } from '../../src/core.ts'
import type { ArticleError, ArticleSource } from '../../src/model/index.ts'

const fine = (path: string, text = 'The city runs 214 trams.'): ArticleSource => ({
  path,
  text,
  published: '2024-03-22',
})

/** An article whose text cannot be read. */
const bad: ArticleSource = {
  path: 'bad.md',
  get text(): string {
    throw new RangeError('out of range')
  },
}

function faults() {
  const errors: ArticleError[] = []
  return {
    onFault: (error: ArticleError) => errors.push(error),
    told: () => errors.map((e) => [e.path, e.role, e.message]),
  }
}

test('an article that cannot be read is left out and passed on, and the others are read', () => {
  const { onFault, told } = faults()
  const readings = readAll([fine('a.md'), bad, fine('b.md')], { onFault })
  expect(readings.map(({ article }) => article.path)).toEqual(['a.md', 'b.md'])
  expect(told()).toEqual([['bad.md', 'asked', 'out of range']])
})

test('so is an earlier one', () => {
  const { onFault, told } = faults()
  const report = checkAll({ readings: readAll([fine('a.md')], {}), earlier: [bad], onFault })
  expect(report.files.map(({ path }) => path)).toEqual(['a.md'])
  expect(told()).toEqual([['bad.md', 'earlier', 'out of range']])
})

test('an article that cannot be checked is in no list of checked files, and in no count', () => {
  const { onFault, told } = faults()
  const noted = '<!-- factlint-disable-next-line weekday: as printed -->\nThe city runs 214 trams.'
  const readings = readAll([fine('a.md'), fine('bad.md', noted)], {})
  const isUntrustedNote = (path: string) => {
    throw new TypeError(`no ${path}`)
  }
  const { files, coverage } = checkAll({ readings, earlier: [], isUntrustedNote, onFault })
  expect([files.map(({ path }) => path), coverage.articles]).toEqual([['a.md'], 1])
  expect(told()).toEqual([['bad.md', 'asked', 'no bad.md']])
})

test('learnableNumbers gives nothing of it', () => {
  const { onFault, told } = faults()
  expect(learnableNumbers(bad, { onFault })).toEqual([])
  expect(told()).toEqual([['bad.md', 'asked', 'out of range']])
})

test.each([
  ['extractClaims', () => extractClaims(bad), 'asked'],
  ['checkArticle', () => checkArticle(bad), 'asked'],
  ['readAll', () => readAll([fine('a.md'), bad], {}), 'asked'],
  ['compareTexts, earlier', () => compareTexts(bad, fine('a.md')), 'earlier'],
  ['compareTexts, later', () => compareTexts(fine('a.md'), bad), 'asked'],
])('%s throws an error that names the article, with its cause', (_name, work, role) => {
  const cause = expect.objectContaining({ name: 'RangeError', message: 'out of range' })
  expect(work).toThrow(
    expect.objectContaining({ name: 'ArticleError', path: 'bad.md', role, message: 'out of range', cause }),
  )
})
