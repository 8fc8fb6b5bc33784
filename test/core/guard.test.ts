import { expect, test } from 'vitest'
import { checkAll, checkArticle, compareTexts, extractClaims, learnableNumbers, readAll } from '../../src/core.ts'
import type { ArticleError, ArticleSource, Reading } from '../../src/model/index.ts'

const fine = (path: string, text = 'The city runs 214 trams.'): ArticleSource => ({
  path,
  text,
  published: '2024-03-22',
})

/** An article that cannot be read. */
const bad: ArticleSource = {
  path: 'bad.md',
  text: 'The city runs 214 trams.',
  get firstCommit(): string {
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
  const readings = readAll([fine('a.md'), fine('bad.md')], {})
  Object.defineProperty(readings[1]?.article, 'suppressions', {
    get() {
      throw new TypeError('no notes')
    },
  })
  const { files, coverage } = checkAll({ readings, earlier: [], onFault })
  expect([files.map(({ path }) => path), coverage.articles]).toEqual([['a.md'], 1])
  expect(told()).toEqual([['bad.md', 'asked', 'no notes']])
})

/** An article that was read, but whose claims cannot be put in the index. */
function unindexable(path: string, text?: string): Reading {
  const [reading] = readAll([fine(path, text)], {}) as [Reading]
  return Object.defineProperty(reading, 'contexts', {
    get() {
      throw new RangeError('no contexts')
    },
  })
}

test('an article whose claims cannot be indexed is left out, and the others are checked against each other', () => {
  const { onFault, told } = faults()
  const wrong = 'The city runs 214 trams. It left on Friday, March 21, 2024.'
  const readings = [...readAll([fine('a.md', wrong)], {}), unindexable('bad.md', wrong)]
  const report = checkAll({ readings, former: [unindexable('a.md')], earlier: [], includesLater: true, onFault })
  expect(report.files.map(({ path, findings }) => [path, findings.length])).toEqual([['a.md', 1]])
  expect(report.coverage.articles).toBe(1)
  expect(told()).toEqual([
    ['bad.md', 'asked', 'no contexts'],
    ['a.md', 'former', 'no contexts'],
  ])
})

test('without onFault, an article whose claims cannot be indexed ends the run', () => {
  const work = () => checkAll({ readings: [unindexable('bad.md')], earlier: [] })
  expect(work).toThrow(expect.objectContaining({ name: 'ArticleError', path: 'bad.md', role: 'asked' }))
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
